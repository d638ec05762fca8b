#ifndef STEMMA_INTERNAL_KERNELS_H
#define STEMMA_INTERNAL_KERNELS_H

#include "stemma_blocks.h"
#include "stemma_format.h"
#include "stemma_level.h"
#include "stemma_pool.h"
#include "stemma_statistics.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The dispatch table: what each level implements, on one thread, without a pool. A level is one file,
// `level_NAME.c`, which compiles `bodies/` over the vector type of `lanes/NAME.h`.

/// The largest widths of a register tile over all levels; each level says what it uses.
enum { TILE_ROWS_LIMIT = 32, TILE_TOKENS_LIMIT = 14 };

struct stemma_dense_kernels {
    /// out[t * out_stride + r] = dot of x[t] and weight row r, for 1 to 4 tokens; rows are `row_bytes` apart.
    void (*dots)(
        stemma_format format, const char *weights, size_t row_bytes, size_t rows, size_t columns,
        const float *x, size_t x_stride, size_t tokens, float *out, size_t out_stride);

    /// The widths of a register tile of `tile`.
    size_t tile_rows;
    size_t tile_tokens;

    /// Widens and transposes up to `tile_rows` weight rows: panel[c * tile_rows + r] = weights[r][c], 0 for r >= rows.
    void (*pack_columns)(
        stemma_format format, const char *weights, size_t row_bytes, size_t rows, size_t columns,
        float *panel);

    /// Widens up to `tile_rows` columns of `depth` rows: panel[c * tile_rows + r] = rows[c][r], 0 for r >= width.
    void (*pack_rows)(
        stemma_format format, const char *rows, size_t row_bytes, size_t depth, size_t width, float *panel);

    /// out[t * out_stride + r] = (add ? the same : 0) + sum over c < depth of x[t * x_stride + c] * panel[c * tile_rows + r]
    /// for t < tokens <= tile_tokens and r < rows <= tile_rows.
    void (*tile)(
        const float *x, size_t x_stride, const float *panel, size_t depth, float *out,
        size_t out_stride, size_t tokens, size_t rows, bool add);

    /// out[i] += sum over j < count of factors[j] * rows[j][i].
    void (*add_rows)(
        stemma_format format, const char *rows, size_t row_bytes, const float *factors, size_t count,
        float *out, size_t width);

    void (*rms_norm)(
        float *out, const float *x, const float *weight, size_t width, float epsilon, float offset);
    void (*add)(float *x, const float *y, size_t count);
    void (*add_scaled)(float *x, const float *y, float factor, size_t count);
    void (*scale)(float *x, float factor, size_t count);
    void (*rotate)(float *x, const float *cosines, const float *sines, size_t half);
    /// x[i] = exp(x[i] - largest); returns the sum, in float32.
    float (*exp_sum)(float *x, float largest, size_t count);
    float (*largest)(const float *x, size_t count);
    void (*soft_cap)(float *x, size_t count, float cap);
    void (*silu_multiply)(float *gate, const float *up, size_t count);
    void (*gelu_tanh_multiply)(float *gate, const float *up, size_t count);
    size_t (*argmax)(const float *x, size_t count);
    /// Sum of exp(x[i] - largest), in double.
    double (*exp_sum_double)(const float *x, float largest, size_t count);
    void (*to_f32)(float *out, const char *x, stemma_format format, size_t count);
    void (*from_f32)(char *out, const float *x, stemma_format format, size_t count);
    /// Adds `count` elements to `statistics`, but for `count` and `constant`.
    void (*statistics)(stemma_statistics *statistics, const char *x, stemma_format format, size_t count);
};

extern const struct stemma_dense_kernels stemma_dense_portable;
extern const struct stemma_dense_kernels stemma_dense_avx2;
extern const struct stemma_dense_kernels stemma_dense_avx512;
extern const struct stemma_dense_kernels stemma_dense_neon;

/// See blocks.h.
struct stemma_block_kernels;
extern const struct stemma_block_kernels stemma_blocks_portable;
extern const struct stemma_block_kernels stemma_blocks_avx2;
extern const struct stemma_block_kernels stemma_blocks_avx512;
extern const struct stemma_block_kernels stemma_blocks_vnni;

/// `stemma_products` where all weights are blocked.
void stemma_block_products(
    stemma_pool *pool, const stemma_product *products, size_t count, size_t tokens);

/// `stemma_gather` where the table is blocked.
void stemma_block_gather(
    const stemma_pool *pool, float *out, const void *table, stemma_format format, const int32_t *ids,
    size_t count, size_t width, float scale);

/// The tables of one level.
struct stemma_kernels {
    const struct stemma_dense_kernels *dense;
    const struct stemma_block_kernels *blocks;
};

/// The kernels of a level that is available.
const struct stemma_kernels *stemma_kernels_of_level(stemma_level level);

/// The kernels of a pool's level, of the best level for NULL.
const struct stemma_kernels *stemma_kernels(const stemma_pool *pool);

#endif
