#include "stemma_sentencepiece.h"

#include <new>
#include <sentencepiece_processor.h>

struct stemma_sentencepiece {
    sentencepiece::SentencePieceProcessor processor;
};

extern "C" stemma_sentencepiece *stemma_sentencepiece_make(void) { return new (std::nothrow) stemma_sentencepiece(); }

extern "C" void stemma_sentencepiece_free(stemma_sentencepiece *processor) { delete processor; }
