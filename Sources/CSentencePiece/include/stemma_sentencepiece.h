#ifndef STEMMA_SENTENCEPIECE_H
#define STEMMA_SENTENCEPIECE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A SentencePiece model, loaded. Never changed after it was made, so several threads may encode with it.
typedef struct stemma_sentencepiece stemma_sentencepiece;

/// Ids that `stemma_sentencepiece_encode` made. Freed with `stemma_sentencepiece_ids_free`.
typedef struct {
    int32_t *_Nullable ids;
    size_t count;
} stemma_sentencepiece_ids;

/// Loads a serialised `ModelProto`.
///
/// - Parameter message: where it fails, `message_size` bytes that receive why, with a NUL at the end.
/// - Returns: null where the bytes are no model or memory is short. Freed with `stemma_sentencepiece_free`.
stemma_sentencepiece *_Nullable stemma_sentencepiece_make(
    const uint8_t *_Nonnull bytes, size_t count, char *_Nonnull message, size_t message_size);
void stemma_sentencepiece_free(stemma_sentencepiece *_Nullable processor);

/// How many pieces the model has.
int32_t stemma_sentencepiece_count(const stemma_sentencepiece *_Nonnull processor);

/// Encodes valid UTF-8, without BOS and EOS.
///
/// - Returns: 0, or another number where it fails; then `message` says why and `ids` is empty.
int stemma_sentencepiece_encode(
    const stemma_sentencepiece *_Nonnull processor, const uint8_t *_Nonnull text, size_t count,
    stemma_sentencepiece_ids *_Nonnull ids, char *_Nonnull message, size_t message_size);
void stemma_sentencepiece_ids_free(stemma_sentencepiece_ids ids);

#ifdef __cplusplus
}
#endif

#endif
