#ifndef STEMMA_STATISTICS_H
#define STEMMA_STATISTICS_H

#include "stemma_format.h"
#include "stemma_pool.h"

#include <stdint.h>

/// What one pass over the elements of a tensor tells.
typedef struct {
    uint64_t count;
    uint64_t nans;
    uint64_t infinities;
    uint64_t zeros;
    double minimum;         // of the finite elements; infinity where there are none
    double maximum;         // of the finite elements; -infinity where there are none
    double sum_of_squares;  // of the finite elements
    bool constant;          // every element has the bits of the first; false for an empty tensor
} stemma_statistics;

/// Reads `count` elements of F32, BF16, F16 or F64 once, at memory speed.
stemma_statistics stemma_statistics_of(
    stemma_pool *pool, const void *x, stemma_format format, size_t count);

#endif
