#ifndef STEMMA_FORMAT_H
#define STEMMA_FORMAT_H

#include <stdbool.h>
#include <stddef.h>

/// How the elements of a matrix are stored, little-endian.
typedef enum {
    STEMMA_F32,
    STEMMA_BF16,
    STEMMA_F16,
    STEMMA_F64,  // for conversions and statistics only

    // Blocks of quantised weights, see stemma_blocks.h: Stemma's own, then those of GGUF files.
    STEMMA_INT8,
    STEMMA_INT4,
    STEMMA_Q8_0,
    STEMMA_Q4_0,
    STEMMA_Q4_1,
    STEMMA_Q5_0,
    STEMMA_Q5_1,
    STEMMA_Q4_K,
    STEMMA_Q5_K,
    STEMMA_Q6_K,
} stemma_format;

/// Bytes of one element of `format`; 0 for blocks.
size_t stemma_element_size(stemma_format format);

#endif
