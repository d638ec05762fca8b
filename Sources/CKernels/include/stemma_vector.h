#ifndef STEMMA_VECTOR_H
#define STEMMA_VECTOR_H

#include "stemma_format.h"
#include "stemma_pool.h"

#include <stdint.h>

// Element-wise and row-wise operations. Each runs on the calling thread while it is small, on the pool when it is
// not; a NULL pool means the calling thread, at the best level. `x` is overwritten where there is no `out`; `out` may be `x`.
//
// exp and tanh are within 2 units in the last place of float32, so the functions made of them are within 1e-6 of the
// exact value, relative. Far out, where their slope turns the rounding of an argument into more, it is absolute: gelu
// within 1e-9, silu within 1e-36. NaN goes in and NaN comes out.

/// `out[r][i] = x[r][i] / sqrt(mean over i of x[r][i]^2 + epsilon) * (offset + weight[i])`. `offset` is 1 for
/// Gemma, which stores scales minus one, else 0; a NULL `weight` means no scale. Source: arXiv:1910.07467.
void stemma_rms_norm(
    stemma_pool *pool, float *out, const float *x, const float *weight, size_t rows, size_t width,
    float epsilon, float offset);

/// `x[i] += y[i]`.
void stemma_add(stemma_pool *pool, float *x, const float *y, size_t count);

/// `x[t][i] += y[i]`: adds a bias to each row.
void stemma_add_bias(stemma_pool *pool, float *x, const float *y, size_t rows, size_t width);

/// `x[i] += factor * y[i]`.
void stemma_add_scaled(stemma_pool *pool, float *x, const float *y, float factor, size_t count);

/// `x[i] *= factor`.
void stemma_scale(stemma_pool *pool, float *x, float factor, size_t count);

/// Turns pairs (i, i + size / 2) of each head by the angle of its token: the half-split layout of the Hub's
/// checkpoints. `x` is `[tokens][heads][size]`; `cosines` and `sines` are `[tokens][size / 2]`. `size` is even.
void stemma_rope(
    stemma_pool *pool, float *x, const float *cosines, const float *sines, size_t tokens,
    size_t heads, size_t size);

/// `x[i] = exp(x[i] - max) / sum`.
void stemma_softmax(stemma_pool *pool, float *x, size_t count);

/// `x[i] = cap * tanh(x[i] / cap)`.
void stemma_soft_cap(stemma_pool *pool, float *x, size_t count, float cap);

/// `gate[i] = gate[i] / (1 + exp(-gate[i])) * up[i]`.
void stemma_silu_multiply(stemma_pool *pool, float *gate, const float *up, size_t count);

/// `gate[i] = gelu(gate[i]) * up[i]`, gelu in its tanh form, computed as `x * sigmoid(2u)` with
/// `u = sqrt(2/pi) * (x + 0.044715 x^3)`, which is equal and has no cancellation. Source: arXiv:1606.08415.
void stemma_gelu_tanh_multiply(stemma_pool *pool, float *gate, const float *up, size_t count);

/// `out[i] = float(table[ids[i]]) * scale`, rows of `width`. The caller has checked the ids.
void stemma_gather(
    stemma_pool *pool, float *out, const void *table, stemma_format format, const int32_t *ids, size_t count,
    size_t width, float scale);

/// The index of the largest element, the first of equals; NaN is never the largest. 0 for an empty or all-NaN `x`.
size_t stemma_argmax(stemma_pool *pool, const float *x, size_t count);

/// `log(sum of exp(x[i]))`, summed in double. -infinity for `count` 0.
double stemma_log_sum_exp(stemma_pool *pool, const float *x, size_t count);

/// Widens `count` elements of any format; F64 is rounded.
void stemma_to_f32(stemma_pool *pool, float *out, const void *x, stemma_format format, size_t count);

/// Rounds `count` floats to nearest even in F32, BF16 or F16.
void stemma_from_f32(stemma_pool *pool, void *out, const float *x, stemma_format format, size_t count);

#endif
