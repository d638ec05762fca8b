#include "blocks.h"
#include "kernels.h"

// Decode reads some hundred kilobytes of weights a task; with more tokens a task is two panels.
enum { DOT_CHUNK_BYTES = 128 << 10 };

// Products of one x.
struct job {
    const struct stemma_block_kernels *kernels;
    const stemma_product *products;
    size_t count, tokens, columns, threads;
    size_t batch;  // tokens whose tiles fit the shared memory
};

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

// The width of a tile of so many tokens.
static size_t width_of(size_t tokens) { return tokens < TILE_TOKENS ? (tokens + 1) / 2 * 2 : TILE_TOKENS; }

static size_t tile_bytes(size_t width, size_t columns) {
    return (columns + BLOCK - 1) / BLOCK * width * TILE_BLOCK_BYTES_A_TOKEN;
}

// Rows of a task: whole groups, and few enough that every thread gets some.
static size_t rows_of_task(const struct job *job, const stemma_product *product) {
    if (job->tokens > 1) { return GROUP_ROWS; }
    struct block_traits traits = stemma_block_traits(product->format);
    size_t row_bytes = (product->columns + traits.values - 1) / traits.values * traits.bytes;
    size_t rows = least(
        DOT_CHUNK_BYTES / (row_bytes + 1) + 1, (product->rows + 2 * job->threads - 1) / (2 * job->threads));
    return (rows + PANEL_ROWS - 1) / PANEL_ROWS * PANEL_ROWS;
}

// Rounds the activations of the tokens from `first` on into tiles. A thread takes whole tiles: the tokens of one lie
// interleaved, so two threads would write to the same cache lines.
static void pack_tiles(const struct job *job, stemma_pool *pool, size_t first, size_t tokens, char *scratch) {
    const float *x = job->products[0].x;
    char *tiles = stemma_pool_shared(pool);
    size_t blocks = (job->columns + BLOCK - 1) / BLOCK;
    struct token_activations rounded = stemma_token_at(scratch, job->columns);
    size_t tile_start;
    while ((tile_start = stemma_pool_next(pool) * TILE_TOKENS) < tokens) {
        size_t count = least(TILE_TOKENS, tokens - tile_start), width = width_of(count);
        char *tile = tiles + tile_start / TILE_TOKENS * tile_bytes(TILE_TOKENS, job->columns);
        for (size_t t = 0; t < count; t++) {
            job->kernels->round_activations(x + (first + tile_start + t) * job->columns, job->columns, rounded);
            stemma_pack_token(&rounded, t, width, blocks, tile);
        }
        // A last tile of an odd number of tokens is filled up with its last token.
        if (count < width) { stemma_pack_token(&rounded, count, width, blocks, tile); }
    }
}

// Two panels: unpacked 512 columns at a time, each passed by all tokens while it is in the first-level cache.
static void multiply_group(
    const struct job *job, const stemma_product *product, const char *tiles, size_t first_token, size_t tokens,
    size_t row, struct panel_chunk *chunk) {
    size_t all = (job->columns + BLOCK - 1) / BLOCK, rows = least(GROUP_ROWS, product->rows - row);
    for (size_t block = 0; block < all; block += CHUNK_BLOCKS) {
        size_t blocks = least(CHUNK_BLOCKS, all - block);
        job->kernels->unpack(
            product->format, product->weights, row, rows, product->columns, block, blocks, chunk);
        for (size_t t = 0; t < tokens; t += TILE_TOKENS) {
            size_t some = least(TILE_TOKENS, tokens - t), width = width_of(some);
            const char *tile = tiles + t / TILE_TOKENS * tile_bytes(TILE_TOKENS, job->columns)
                + block * width * TILE_BLOCK_BYTES_A_TOKEN;
            job->kernels->tile(
                product->format, chunk, blocks, tile, width, some,
                product->out + (first_token + t) * product->rows + row, product->rows, rows, block > 0);
        }
    }
}

static void multiply(
    const struct job *job, stemma_pool *pool, const char *tiles, size_t first_token, size_t tokens,
    struct token_activations x, char *scratch) {
    size_t next = stemma_pool_next(pool), before = 0;  // tasks of the products passed
    for (size_t i = 0; i < job->count; i++) {
        const stemma_product *product = &job->products[i];
        size_t step = rows_of_task(job, product), tasks = (product->rows + step - 1) / step;
        for (; next < before + tasks; next = stemma_pool_next(pool)) {
            size_t row = (next - before) * step;
            if (job->tokens == 1) {
                job->kernels->dots(
                    product->format, product->weights, row, least(step, product->rows - row), product->columns,
                    x, product->out + row);
            } else {
                multiply_group(job, product, tiles, first_token, tokens, row, (struct panel_chunk *)(void *)scratch);
            }
        }
        before += tasks;
    }
}

static void work(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)threads;
    const struct job *job = context;
    char *scratch = stemma_pool_scratch(pool, thread);
    if (job->tokens == 1) {
        // Rounding one token is less work than waiting for another thread to do it.
        struct token_activations x = stemma_token_at(scratch, job->columns);
        job->kernels->round_activations(job->products[0].x, job->columns, x);
        return multiply(job, pool, NULL, 0, 1, x, scratch);
    }
    for (size_t first = 0; first < job->tokens; first += job->batch) {
        size_t tokens = least(job->batch, job->tokens - first);
        if (first > 0) { stemma_pool_barrier(pool); }
        pack_tiles(job, pool, first, tokens, scratch);
        stemma_pool_barrier(pool);
        multiply(job, pool, stemma_pool_shared(pool), first, tokens, (struct token_activations){0}, scratch);
    }
}

void stemma_block_products(stemma_pool *pool, const stemma_product *products, size_t count, size_t tokens) {
    while (count > 0) {
        size_t same = 1, columns = products[0].columns;
        while (same < count && products[same].x == products[0].x && products[same].columns == columns) { same++; }
        size_t tiles = STEMMA_SHARED_BYTES / (tile_bytes(TILE_TOKENS, columns) + 1);
        struct job job = {
            stemma_kernels(pool)->blocks, products, same, tokens, columns, stemma_pool_threads(pool),
            tiles * TILE_TOKENS};
        stemma_pool_run(pool, work, &job);
        products += same;
        count -= same;
    }
}

_Static_assert(
    (STEMMA_BLOCKED_COLUMNS_LIMIT / BLOCK) * TILE_TOKENS * TILE_BLOCK_BYTES_A_TOKEN < STEMMA_SHARED_BYTES,
    "a tile fits the shared memory");
_Static_assert(sizeof(struct panel_chunk) <= STEMMA_SCRATCH_BYTES, "two panels fit the scratch memory of a thread");
