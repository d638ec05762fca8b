#ifndef STEMMA_BLOCKS_H
#define STEMMA_BLOCKS_H

#include "stemma_format.h"
#include "stemma_pool.h"
#include "stemma_product.h"

#include <stdint.h>

// Matrices of quantised weights: the blocks of GGUF files as they are stored, and INT8 and INT4, which are made at
// load from F32, BF16 or F16 and laid out for the kernels. All of them go through `stemma_products`, which then
// rounds the activations to 8 bits in blocks of 32 columns, each with the scale max|x| / 127.
//
// INT8: blocks of 32 along the columns, scale = max|x| / 127, value = round(x / scale) * scale.
// INT4: scale = (the value of largest magnitude, the first of equals) / -8, q = floor(x / scale + 8.5) clamped to
// 0...15, value = (q - 8) * scale. Scales are rounded to half precision after the values are. Columns need not be a
// multiple of 32: the last block is filled up with zeros.

/// Whether `format` holds blocks of quantised weights.
bool stemma_is_blocked(stemma_format format);

/// Bytes of a matrix of any format; 0 where the size overflows, or where `columns` is not a whole number of a GGUF
/// format's blocks. INT8 and INT4 take 34 and 18 bytes for each 32 columns of rows rounded up to 16.
size_t stemma_matrix_bytes(stemma_format format, size_t rows, size_t columns);

/// Makes an INT8 or INT4 matrix of one in F32, BF16 or F16 (no alignment needed). `out` has
/// `stemma_matrix_bytes(to, rows, columns)` bytes and is aligned to 64; what follows the last row is zeros.
void stemma_quantise(
    stemma_pool *pool, void *out, stemma_format to, const void *weights, stemma_format from, size_t rows,
    size_t columns);

/// `out[i][c] = weights[first + i][c]` as float32 for `count` rows of a blocked format, each value rounded as
/// ggml's reference rounds it.
void stemma_widen_rows(
    stemma_pool *pool, float *out, const void *weights, stemma_format format, size_t columns, size_t first,
    size_t count);

/// As `stemma_products`, but blocked weights are widened to float32 a few rows at a time and multiplied by the
/// activations as they are: slower, and as exact as a float32 matrix.
void stemma_products_widened(
    stemma_pool *pool, const stemma_product *products, size_t count, size_t tokens);

/// The most columns of a product with blocked weights.
enum { STEMMA_BLOCKED_COLUMNS_LIMIT = 1 << 17 };

#endif
