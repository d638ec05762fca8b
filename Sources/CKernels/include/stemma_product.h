#ifndef STEMMA_PRODUCT_H
#define STEMMA_PRODUCT_H

#include "stemma_format.h"
#include "stemma_pool.h"

/// One matrix product, `out[t][r] = sum over c of x[t][c] * weights[r][c]`.
typedef struct {
    const void *weights;   // [rows][columns] in `format`, as in the file; no alignment needed, but INT8 and INT4: 64
    stemma_format format;
    size_t rows;
    size_t columns;
    const float *x;        // [tokens][columns]
    float *out;            // [tokens][rows]; does not overlap x or another product's out
} stemma_product;

/// Computes `count` products over the same number of tokens as one job of the pool: query, key and value, or
/// gate and up, take one barrier together. Blocked weights (stemma_blocks.h) are a job of their own for each x, and
/// round x to 8 bits.
///
/// Up to twelve tokens are dot products, bound by how fast the weights are read; more go through register tiles
/// over a panel of the weights that is widened to float32 in the thread's scratch memory.
///
/// Order of summation, of float32 numbers. Dot products: tokens in groups of four; in runs of 4,096 columns, vectors of
/// columns go in turn to 8, 4, 2 or 2 chains of sums for 1 to 4 tokens; the chains are added in pairs, the runs in
/// order, the lanes of the vector in halves. Tiles: columns in order within blocks of 256, and the blocks in order.
void stemma_products(
    stemma_pool *pool, const stemma_product *products, size_t count, size_t tokens);

#endif
