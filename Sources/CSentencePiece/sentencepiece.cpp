#include "stemma_sentencepiece.h"

#include <sentencepiece_processor.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <vector>

struct stemma_sentencepiece {
    sentencepiece::SentencePieceProcessor processor;
};

namespace {

/// Runs `body`, which returns a status of the library; the one place where its exceptions end.
template <typename Body>
bool succeeds(char *message, size_t message_size, Body body) {
    try {
        const sentencepiece::util::Status status = body();
        if (status.ok()) return true;
        std::snprintf(message, message_size, "%s", status.error_message());
    } catch (const std::exception &error) {
        std::snprintf(message, message_size, "%s", error.what());
    } catch (...) {
        std::snprintf(message, message_size, "an unknown error");
    }
    return false;
}

const char *characters(const uint8_t *bytes) { return reinterpret_cast<const char *>(bytes); }

}  // namespace

extern "C" stemma_sentencepiece *stemma_sentencepiece_make(
    const uint8_t *bytes, size_t count, char *message, size_t message_size) {
    std::unique_ptr<stemma_sentencepiece> made;
    const bool loaded = succeeds(message, message_size, [&] {
        made = std::make_unique<stemma_sentencepiece>();
        return made->processor.LoadFromSerializedProto({characters(bytes), count});
    });
    return loaded ? made.release() : nullptr;
}

extern "C" void stemma_sentencepiece_free(stemma_sentencepiece *processor) { delete processor; }

extern "C" int32_t stemma_sentencepiece_count(const stemma_sentencepiece *processor) {
    return processor->processor.GetPieceSize();
}

extern "C" int stemma_sentencepiece_encode(
    const stemma_sentencepiece *processor, const uint8_t *text, size_t count,
    stemma_sentencepiece_ids *ids, char *message, size_t message_size) {
    *ids = {nullptr, 0};
    const bool encoded = succeeds(message, message_size, [&] {
        std::vector<int> found;
        const auto status = processor->processor.Encode({characters(text), count}, &found);
        if (!status.ok() || found.empty()) return status;
        static_assert(sizeof(int) == sizeof(int32_t), "the library's ids are int");
        ids->ids = static_cast<int32_t *>(std::malloc(found.size() * sizeof(int32_t)));
        if (ids->ids == nullptr) throw std::bad_alloc();
        std::memcpy(ids->ids, found.data(), found.size() * sizeof(int32_t));
        ids->count = found.size();
        return status;
    });
    return encoded ? 0 : 1;
}

extern "C" void stemma_sentencepiece_ids_free(stemma_sentencepiece_ids ids) { std::free(ids.ids); }
