#include "kernels.h"
#include "stemma_attention.h"

// Attention in blocks, with the softmax kept up to date from block to block (arXiv:2205.14135): for each row of
// queries the largest score so far, the sum of exponentials, and the sum of values, rescaled when the largest grows.

// Rows of queries and keys of one block; rows of queries up to which dot products with keys, and sums of values row by
// row, are faster than packing for tiles.
enum { ROWS = 112, KEYS = 64, DOT_ROWS = 12, ADD_ROWS = 2 };

// Rows of floats are one cache line longer than their content, so that they do not fall on the same cache sets.
enum { LINE = 16, SCORE_STRIDE = KEYS + LINE, HEAD_STRIDE_LIMIT = STEMMA_HEAD_SIZE_LIMIT + LINE };

// Where there are fewer tasks than this, the keys are split too; each part leaves its own sums in shared memory.
enum { TASKS = 16, SPLIT_KEYS = 256 };

// What a task keeps for its rows: the sums of values, then the largest scores and the sums of exponentials.
struct rows {
    float out[ROWS * HEAD_STRIDE_LIMIT];
    float largest[ROWS], sum[ROWS];
};

// The scratch memory of a task: up to ROWS rows of queries that use the same key head. Row i of a key head is query
// token i / group and query head i % group of it, so that a task may begin and end within the heads of a token.
struct block {
    struct rows rows;
    float queries[ROWS * HEAD_STRIDE_LIMIT];
    float panel[STEMMA_HEAD_SIZE_LIMIT * KEYS];  // keys or values, packed for tiles
    float scores[ROWS * SCORE_STRIDE];
};

_Static_assert(sizeof(struct block) <= STEMMA_SCRATCH_BYTES, "a task fits the scratch memory of a thread");
_Static_assert(TASKS * sizeof(struct rows) <= STEMMA_SHARED_BYTES, "split tasks fit the shared memory");

struct job {
    const struct stemma_dense_kernels *kernels;
    const stemma_attention *attention;
    size_t group;         // query heads for a key head
    size_t element;       // bytes of an element of the cache
    size_t stride;        // floats from one row of queries or sums to the next
    size_t blocks;        // runs of rows of a key head
    size_t splits;        // parts that the keys of a task are split into
};

// A run of rows of one key head, and the keys that any of them sees.
struct task {
    size_t key_head, row, rows, first, last;
};

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

// Where a row of a key head stands among queries and outputs.
static size_t query_offset(const struct job *job, size_t key_head, size_t row) {
    const stemma_attention *a = job->attention;
    size_t token = row / job->group, head = key_head * job->group + row % job->group;
    return (token * a->heads + head) * a->head_size;
}

// The first position that a query sees.
static size_t first_key(const stemma_attention *a, size_t position) {
    return a->window > 0 && position + 1 > a->window ? position + 1 - a->window : 0;
}

// Later queries see more keys: the longest tasks come first, so that none is left alone at the end.
static struct task task_of(const struct job *job, size_t index) {
    const stemma_attention *a = job->attention;
    size_t row = (job->blocks - 1 - index / a->key_heads) * ROWS;
    size_t rows = least(ROWS, a->tokens * job->group - row);
    return (struct task){
        .key_head = index % a->key_heads, .row = row, .rows = rows,
        .first = first_key(a, a->start + row / job->group),
        .last = a->start + (row + rows - 1) / job->group + 1};
}

static void score(
    const struct job *job, struct block *block, const char *keys, size_t rows, size_t count) {
    const struct stemma_dense_kernels *kernels = job->kernels;
    const stemma_attention *a = job->attention;
    size_t row_bytes = a->position_stride * job->element;
    if (rows <= DOT_ROWS) {
        for (size_t r = 0; r < rows; r += 4) {
            kernels->dots(
                a->format, keys, row_bytes, count, a->head_size, block->queries + r * job->stride,
                job->stride, least(4, rows - r), block->scores + r * SCORE_STRIDE, SCORE_STRIDE);
        }
        return;
    }
    for (size_t k = 0; k < count; k += kernels->tile_rows) {
        size_t some = least(kernels->tile_rows, count - k);
        kernels->pack_columns(
            a->format, keys + k * row_bytes, row_bytes, some, a->head_size, block->panel);
        for (size_t r = 0; r < rows; r += kernels->tile_tokens) {
            kernels->tile(
                block->queries + r * job->stride, job->stride, block->panel, a->head_size,
                block->scores + r * SCORE_STRIDE + k, SCORE_STRIDE,
                least(kernels->tile_tokens, rows - r), some, false);
        }
    }
}

static void add_values(
    const struct job *job, struct block *block, const char *values, size_t rows, size_t count) {
    const struct stemma_dense_kernels *kernels = job->kernels;
    const stemma_attention *a = job->attention;
    size_t row_bytes = a->position_stride * job->element;
    if (rows <= ADD_ROWS) {
        for (size_t r = 0; r < rows; r++) {
            kernels->add_rows(
                a->format, values, row_bytes, block->scores + r * SCORE_STRIDE, count,
                block->rows.out + r * job->stride, a->head_size);
        }
        return;
    }
    for (size_t i = 0; i < a->head_size; i += kernels->tile_rows) {
        size_t some = least(kernels->tile_rows, a->head_size - i);
        kernels->pack_rows(
            a->format, values + i * job->element, row_bytes, count, some, block->panel);
        for (size_t r = 0; r < rows; r += kernels->tile_tokens) {
            kernels->tile(
                block->scores + r * SCORE_STRIDE, SCORE_STRIDE, block->panel, count,
                block->rows.out + r * job->stride + i, job->stride,
                least(kernels->tile_tokens, rows - r), some, true);
        }
    }
}

// Makes `largest` the base of a row's exponentials.
static void rebase(const struct job *job, struct rows *rows, size_t r, float largest) {
    float factor = rows->sum[r] != 0 ? __builtin_expf(rows->largest[r] - largest) : 0;
    rows->sum[r] *= factor;
    job->kernels->scale(rows->out + r * job->stride, factor, job->attention->head_size);
    rows->largest[r] = largest;
}

// Turns the scores of keys [first, first + count) into exponentials relative to the largest score so far. Keys that a
// query does not see get 0, and a query that sees none of them is left as it was.
static void update(
    const struct job *job, struct block *block, const struct task *task, size_t first, size_t count) {
    const struct stemma_dense_kernels *kernels = job->kernels;
    const stemma_attention *a = job->attention;
    struct rows *rows = &block->rows;
    for (size_t r = 0; r < task->rows; r++) {
        float *scores = block->scores + r * SCORE_STRIDE;
        size_t position = a->start + (task->row + r) / job->group;
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
        if (largest > rows->largest[r]) { rebase(job, rows, r, largest); }
        rows->sum[r] += kernels->exp_sum(scores + low, rows->largest[r], high - low);
    }
}

// The sums of a task over the keys [first, last).
static void attend(
    const struct job *job, struct block *block, const struct task *task, size_t first, size_t last) {
    const stemma_attention *a = job->attention;
    for (size_t r = 0; r < task->rows; r++) {
        float *query = block->queries + r * job->stride;
        __builtin_memcpy(
            query, a->queries + query_offset(job, task->key_head, task->row + r),
            a->head_size * sizeof(float));
        job->kernels->scale(query, a->scale, a->head_size);
        __builtin_memset(block->rows.out + r * job->stride, 0, a->head_size * sizeof(float));
        block->rows.largest[r] = -__builtin_inff();
        block->rows.sum[r] = 0;
    }
    size_t head = task->key_head * a->head_stride * job->element;
    for (size_t key = first; key < last; key += KEYS) {
        size_t count = least(KEYS, last - key);
        size_t offset = head + key * a->position_stride * job->element;
        score(job, block, (const char *)a->keys + offset, task->rows, count);
        update(job, block, task, key, count);
        add_values(job, block, (const char *)a->values + offset, task->rows, count);
    }
}

// The sums become the output.
static void finish(const struct job *job, const struct task *task, const struct rows *rows) {
    size_t size = job->attention->head_size;
    for (size_t r = 0; r < task->rows; r++) {
        float *out = job->attention->out + query_offset(job, task->key_head, task->row + r);
        __builtin_memcpy(out, rows->out + r * job->stride, size * sizeof(float));
        job->kernels->scale(out, 1 / rows->sum[r], size);
    }
}

// Adds the sums of a part of the keys to those of the parts before it.
static void join(const struct job *job, const struct task *task, struct rows *all, struct rows *part) {
    size_t size = job->attention->head_size;
    for (size_t r = 0; r < task->rows; r++) {
        if (part->sum[r] == 0) { continue; }  // the window left nothing of this part
        if (part->largest[r] > all->largest[r]) {
            rebase(job, all, r, part->largest[r]);
        } else {
            rebase(job, part, r, all->largest[r]);
        }
        all->sum[r] += part->sum[r];
        job->kernels->add(all->out + r * job->stride, part->out + r * job->stride, size);
    }
}

static void work(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)threads;
    const struct job *job = context;
    struct block *block = stemma_pool_scratch(pool, thread);
    struct rows *parts = stemma_pool_shared(pool);
    size_t tasks = job->blocks * job->attention->key_heads, next;
    while ((next = stemma_pool_next(pool)) < tasks * job->splits) {
        struct task task = task_of(job, next / job->splits);
        size_t part = next % job->splits;
        size_t step = (task.last - task.first + job->splits - 1) / job->splits;
        size_t first = least(task.first + part * step, task.last);
        attend(job, block, &task, first, least(first + step, task.last));
        if (job->splits == 1) {
            finish(job, &task, &block->rows);
        } else {
            struct rows *rows = &parts[next];
            size_t floats = task.rows * job->stride;
            __builtin_memcpy(rows->out, block->rows.out, floats * sizeof(float));
            __builtin_memcpy(rows->largest, block->rows.largest, sizeof rows->largest);
            __builtin_memcpy(rows->sum, block->rows.sum, sizeof rows->sum);
        }
    }
    if (job->splits == 1) { return; }
    stemma_pool_barrier(pool);
    while ((next = stemma_pool_next(pool)) < tasks) {
        struct task task = task_of(job, next);
        struct rows *all = &parts[next * job->splits];
        for (size_t part = 1; part < job->splits; part++) { join(job, &task, all, all + part); }
        finish(job, &task, all);
    }
}

void stemma_attend(stemma_pool *pool, const stemma_attention *attention) {
    if (attention->tokens == 0) { return; }
    struct job job = {
        .kernels = stemma_kernels(pool)->dense, .attention = attention,
        .group = attention->heads / attention->key_heads,
        .element = stemma_element_size(attention->format),
        .stride = attention->head_size + LINE};
    job.blocks = (attention->tokens * job.group + ROWS - 1) / ROWS;
    size_t tasks = job.blocks * attention->key_heads;
    size_t keys = attention->start + attention->tokens;
    if (attention->window > 0) { keys = least(keys, attention->window + attention->tokens); }
    job.splits = tasks < TASKS ? least(TASKS / tasks, (keys + SPLIT_KEYS - 1) / SPLIT_KEYS) : 1;
    stemma_pool_run(pool, work, &job);
}
