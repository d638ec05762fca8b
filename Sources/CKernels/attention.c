#include "kernels.h"
#include "stemma_attention.h"

// Attention in blocks, with the softmax kept up to date from block to block (arXiv:2205.14135): for each row of
// queries the largest score so far, the sum of exponentials, and the sum of values, rescaled when the largest grows.

enum { KEYS = 64, ROWS = 56, DOT_ROWS = 4 };

// A row of scores: one cache line more than KEYS, so that rows do not fall on the same cache sets.
enum { SCORE_STRIDE = KEYS + 16, HEAD_STRIDE = STEMMA_HEAD_SIZE_LIMIT + 16 };

// One task: up to ROWS rows of queries that use the same key head. Row i of a key head is query token i / group
// and query head i % group of it, so that a task may begin and end within the heads of a token.
struct block {
    float panel[STEMMA_HEAD_SIZE_LIMIT * KEYS];  // keys or values, packed for tiles
    float queries[ROWS * HEAD_STRIDE];
    float out[ROWS * HEAD_STRIDE];
    float scores[ROWS * SCORE_STRIDE];
    float largest[ROWS], sum[ROWS];
};

_Static_assert(sizeof(struct block) <= STEMMA_SCRATCH_BYTES, "a task fits the scratch memory of a thread");

struct job {
    const struct stemma_dense_kernels *kernels;
    const stemma_attention *attention;
    size_t group;         // query heads for a key head
    size_t size;          // bytes of an element of the cache
};

// Where a row of a key head stands among queries and outputs.
static size_t query_offset(const struct job *job, size_t key_head, size_t row) {
    const stemma_attention *a = job->attention;
    size_t token = row / job->group, head = key_head * job->group + row % job->group;
    return (token * a->heads + head) * a->head_size;
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

// The first position that a query sees.
static size_t first_key(const stemma_attention *a, size_t position) {
    return a->window > 0 && position + 1 > a->window ? position + 1 - a->window : 0;
}

static void score(
    const struct job *job, struct block *block, const char *keys, size_t rows, size_t count) {
    const struct stemma_dense_kernels *kernels = job->kernels;
    const stemma_attention *a = job->attention;
    size_t row_bytes = a->position_stride * job->size;
    if (rows <= DOT_ROWS) {
        kernels->dots(
            a->format, keys, row_bytes, count, a->head_size, block->queries, HEAD_STRIDE, rows,
            block->scores, SCORE_STRIDE);
        return;
    }
    for (size_t k = 0; k < count; k += kernels->tile_rows) {
        size_t some = least(kernels->tile_rows, count - k);
        kernels->pack_columns(a->format, keys + k * row_bytes, row_bytes, some, a->head_size, block->panel);
        for (size_t r = 0; r < rows; r += kernels->tile_tokens) {
            kernels->tile(
                block->queries + r * HEAD_STRIDE, HEAD_STRIDE, block->panel, a->head_size,
                block->scores + r * SCORE_STRIDE + k, SCORE_STRIDE, least(kernels->tile_tokens, rows - r),
                some, false);
        }
    }
}

static void add_values(
    const struct job *job, struct block *block, const char *values, size_t rows, size_t count) {
    const struct stemma_dense_kernels *kernels = job->kernels;
    const stemma_attention *a = job->attention;
    size_t row_bytes = a->position_stride * job->size;
    if (rows <= DOT_ROWS) {
        for (size_t r = 0; r < rows; r++) {
            kernels->add_rows(
                a->format, values, row_bytes, block->scores + r * SCORE_STRIDE, count,
                block->out + r * HEAD_STRIDE, a->head_size);
        }
        return;
    }
    for (size_t i = 0; i < a->head_size; i += kernels->tile_rows) {
        size_t some = least(kernels->tile_rows, a->head_size - i);
        kernels->pack_rows(a->format, values + i * job->size, row_bytes, count, some, block->panel);
        for (size_t r = 0; r < rows; r += kernels->tile_tokens) {
            kernels->tile(
                block->scores + r * SCORE_STRIDE, SCORE_STRIDE, block->panel, count,
                block->out + r * HEAD_STRIDE + i, HEAD_STRIDE, least(kernels->tile_tokens, rows - r), some,
                true);
        }
    }
}

// Turns the scores of keys [first, first + count) into probabilities relative to the largest score so far. Keys that
// a query does not see get 0, and a query that sees none of them is left as it was.
static void update(
    const struct job *job, struct block *block, size_t row, size_t rows, size_t first, size_t count) {
    const struct stemma_dense_kernels *kernels = job->kernels;
    const stemma_attention *a = job->attention;
    for (size_t r = 0; r < rows; r++) {
        float *scores = block->scores + r * SCORE_STRIDE;
        size_t position = a->start + (row + r) / job->group;
        size_t low = first_key(a, position), high = position + 1;
        low = low > first ? least(low - first, count) : 0;
        high = high > first ? least(high - first, count) : 0;
        if (low >= high) {
            __builtin_memset(scores, 0, count * sizeof(float));
            continue;
        }
        __builtin_memset(scores, 0, low * sizeof(float));
        __builtin_memset(scores + high, 0, (count - high) * sizeof(float));
        if (a->soft_cap > 0) { kernels->soft_cap(scores + low, high - low, a->soft_cap); }
        float largest = kernels->largest(scores + low, high - low);
        if (largest > block->largest[r]) {
            float correction = block->sum[r] > 0 ? __builtin_expf(block->largest[r] - largest) : 0;
            block->sum[r] *= correction;
            kernels->scale(block->out + r * HEAD_STRIDE, correction, a->head_size);
            block->largest[r] = largest;
        }
        block->sum[r] += kernels->exp_sum(scores + low, block->largest[r], high - low);
    }
}

// Keys [first, last) for `rows` rows from `row` on.
static void attend_block(
    const struct job *job, struct block *block, size_t key_head, size_t row, size_t rows, size_t first,
    size_t last) {
    const stemma_attention *a = job->attention;
    for (size_t r = 0; r < rows; r++) {
        const float *query = a->queries + query_offset(job, key_head, row + r);
        __builtin_memcpy(block->queries + r * HEAD_STRIDE, query, a->head_size * sizeof(float));
        job->kernels->scale(block->queries + r * HEAD_STRIDE, a->scale, a->head_size);
        __builtin_memset(block->out + r * HEAD_STRIDE, 0, a->head_size * sizeof(float));
        block->largest[r] = -__builtin_inff();
        block->sum[r] = 0;
    }
    const char *keys = (const char *)a->keys + key_head * a->head_stride * job->size;
    const char *values = (const char *)a->values + key_head * a->head_stride * job->size;
    for (size_t key = first; key < last; key += KEYS) {
        size_t count = least(KEYS, last - key);
        size_t offset = key * a->position_stride * job->size;
        score(job, block, keys + offset, rows, count);
        update(job, block, row, rows, key, count);
        add_values(job, block, values + offset, rows, count);
    }
}

// The sums become the output.
static void finish(const struct job *job, struct block *block, size_t key_head, size_t row, size_t rows) {
    size_t size = job->attention->head_size;
    for (size_t r = 0; r < rows; r++) {
        float *out = job->attention->out + query_offset(job, key_head, row + r);
        __builtin_memcpy(out, block->out + r * HEAD_STRIDE, size * sizeof(float));
        job->kernels->scale(out, 1 / block->sum[r], size);
    }
}

static void work(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)threads;
    const struct job *job = context;
    const stemma_attention *a = job->attention;
    struct block *block = stemma_pool_scratch(pool, thread);
    size_t rows = a->tokens * job->group, blocks = (rows + ROWS - 1) / ROWS;
    size_t next;
    while ((next = stemma_pool_next(pool)) < blocks * a->key_heads) {
        // Later queries see more keys: the longest tasks are handed out first.
        size_t row = (blocks - 1 - next / a->key_heads) * ROWS, key_head = next % a->key_heads;
        size_t some = least(ROWS, rows - row);
        size_t first = first_key(a, a->start + row / job->group);
        size_t last = a->start + (row + some - 1) / job->group + 1;
        attend_block(job, block, key_head, row, some, first, last);
        finish(job, block, key_head, row, some);
    }
}

void stemma_attend(stemma_pool *pool, const stemma_attention *attention) {
    if (attention->tokens == 0) { return; }
    struct job job = {
        .kernels = stemma_kernels(pool)->dense, .attention = attention,
        .group = attention->heads / attention->key_heads,
        .size = stemma_element_size(attention->format)};
    stemma_pool_run(pool, work, &job);
}
