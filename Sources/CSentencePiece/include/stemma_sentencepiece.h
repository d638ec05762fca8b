#ifndef STEMMA_SENTENCEPIECE_H
#define STEMMA_SENTENCEPIECE_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct stemma_sentencepiece stemma_sentencepiece;

/// An empty processor; null when memory is short. Freed with `stemma_sentencepiece_free`.
stemma_sentencepiece *stemma_sentencepiece_make(void);
void stemma_sentencepiece_free(stemma_sentencepiece *processor);

#ifdef __cplusplus
}
#endif

#endif
