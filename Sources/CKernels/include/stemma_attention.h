#ifndef STEMMA_ATTENTION_H
#define STEMMA_ATTENTION_H

#include "stemma_format.h"
#include "stemma_pool.h"

/// Causal attention of `tokens` queries over a cache that already holds their own keys and values.
///
/// Query t stands at position `start + t` and sees the keys at positions p with `p <= start + t` and, where there
/// is a window, `start + t - p < window`. Query head h uses key head `h / (heads / key_heads)`.
/// Key p of head h begins at element `p * position_stride + h * head_stride` of `keys`, values alike.
typedef struct {
    const float *queries;  // [tokens][heads][head_size]
    const void *keys;
    const void *values;
    stemma_format format;  // of the cache: F32, F16 or BF16
    size_t position_stride;
    size_t head_stride;
    float *out;            // [tokens][heads][head_size], not the queries
    size_t tokens;
    size_t heads;
    size_t key_heads;      // divides heads
    size_t head_size;      // at most STEMMA_HEAD_SIZE_LIMIT
    size_t start;
    size_t window;         // 0: all positions up to the query's
    float scale;           // of the dot products, usually 1 / sqrt(head_size)
    float soft_cap;        // scores become cap * tanh(score / cap); 0: they stay
} stemma_attention;

enum { STEMMA_HEAD_SIZE_LIMIT = 512 };

/// Computes the attention as one job of the pool. Softmax runs over blocks of 64 keys (arXiv:2205.14135), so memory
/// does not grow with the context.
void stemma_attend(stemma_pool *pool, const stemma_attention *attention);

#endif
