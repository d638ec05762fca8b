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
} stemma_format;

/// Bytes of one element of `format`.
size_t stemma_element_size(stemma_format format);

#endif
