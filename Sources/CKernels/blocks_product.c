#include "blocks.h"
#include "kernels.h"

// Decode reads some hundred kilobytes of weights a task; with more tokens a task is some groups of rows.
enum { DOT_CHUNK_BYTES = 128 << 10, TASK_GROUPS = 4 };

// Tokens that pass over the weights together, a whole number of tiles: their sums for a task and their activations for
// one chunk of columns stay in the second-level cache.
enum { BATCH_TILES = 86, BATCH_TOKENS = BATCH_TILES * TILE_TOKENS };

enum { TILE_CHUNK_BYTES = CHUNK_BLOCKS * TILE_TOKENS * TILE_BLOCK_BYTES_A_TOKEN };

// Products of one x, by weights of one offset.
struct job {
    const struct stemma_block_kernels *kernels;
    struct block_traits traits;
    const stemma_product *products;
    size_t count, tokens, columns, threads;
};

// What lies in the shared memory: the tiles of a batch of tokens for a range of blocks.
struct part {
    const char *tiles;
    size_t first_token, tokens;
    size_t first_block, blocks;
    size_t tile_bytes;  // from one tile to the next
};

// The scratch memory of a thread.
struct scratch {
    struct panel_chunk chunk;
    float sums[TASK_GROUPS][BATCH_TOKENS][GROUP_ROWS];
};

_Static_assert(BATCH_TILES * TILE_CHUNK_BYTES <= STEMMA_SHARED_BYTES, "a batch fits the shared memory");
_Static_assert(sizeof(struct scratch) <= STEMMA_SCRATCH_BYTES, "panels and sums fit the scratch memory");

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

// The width of a tile of so many tokens.
static size_t width_of(size_t tokens) { return tokens < TILE_TOKENS ? (tokens + 1) / 2 * 2 : TILE_TOKENS; }

// Rows of a task: whole groups, and few enough that every thread gets some.
static size_t rows_of_task(const struct job *job, const stemma_product *product) {
    if (job->tokens > 1) {
        size_t groups = least(product->rows / (8 * job->threads * GROUP_ROWS), TASK_GROUPS);
        return (groups > 0 ? groups : 1) * GROUP_ROWS;
    }
    size_t share = (product->rows + 2 * job->threads - 1) / (2 * job->threads);
    struct block_traits traits = stemma_block_traits(product->format);
    size_t row_bytes = (product->columns + traits.values - 1) / traits.values * traits.bytes;
    size_t rows = least(DOT_CHUNK_BYTES / (row_bytes + 1) + 1, share);
    return (rows + PANEL_ROWS - 1) / PANEL_ROWS * PANEL_ROWS;
}

// Rounds the activations of a part into tiles. A thread takes whole tiles: the tokens of one lie interleaved, so two
// threads would write to the same cache lines.
static void pack_tiles(const struct job *job, stemma_pool *pool, struct part part, char *scratch) {
    size_t column = part.first_block * BLOCK, columns = least(part.blocks * BLOCK, job->columns - column);
    struct token_activations rounded = stemma_token_at(scratch, columns);
    size_t index;
    while ((index = stemma_pool_next(pool)) * TILE_TOKENS < part.tokens) {
        size_t start = index * TILE_TOKENS, count = least(TILE_TOKENS, part.tokens - start), width = width_of(count);
        char *tile = (char *)stemma_pool_shared(pool) + index * part.tile_bytes;
        for (size_t t = 0; t < count; t++) {
            const float *x = job->products[0].x + (part.first_token + start + t) * job->columns + column;
            job->kernels->round_activations(x, columns, rounded);
            stemma_pack_token(job->traits, &rounded, t, width, part.blocks, tile);
        }
        // A last tile of an odd number of tokens is filled up with its last token.
        if (count < width) { stemma_pack_token(job->traits, &rounded, count, width, part.blocks, tile); }
    }
}

// Brings the sums of a task from `out`, or puts them there.
static void load_sums(
    const stemma_product *product, struct part part, size_t first, size_t rows, struct scratch *scratch) {
    for (size_t t = 0; t < part.tokens; t++) {
        const float *out = product->out + (part.first_token + t) * product->rows + first;
        for (size_t r = 0; r < rows; r += GROUP_ROWS) {
            size_t bytes = least(GROUP_ROWS, rows - r) * sizeof(float);
            __builtin_memcpy(scratch->sums[r / GROUP_ROWS][t], out + r, bytes);
        }
    }
}

static void store_sums(
    const stemma_product *product, struct part part, size_t first, size_t rows, struct scratch *scratch) {
    for (size_t t = 0; t < part.tokens; t++) {
        float *out = product->out + (part.first_token + t) * product->rows + first;
        for (size_t r = 0; r < rows; r += GROUP_ROWS) {
            size_t bytes = least(GROUP_ROWS, rows - r) * sizeof(float);
            __builtin_memcpy(out + r, scratch->sums[r / GROUP_ROWS][t], bytes);
        }
    }
}

// Panels are unpacked 512 columns at a time, and all tokens pass over them while they are in the first-level cache. Sums
// wait beside each other: rows of `out` are a power of two apart in many models, and fall on the same cache sets.
static void multiply_rows(
    const struct job *job, const stemma_product *product, struct part part, size_t first, size_t rows,
    struct scratch *scratch) {
    size_t end = part.first_block + part.blocks;
    if (part.first_block > 0) { load_sums(product, part, first, rows, scratch); }
    for (size_t block = part.first_block; block < end; block += CHUNK_BLOCKS) {
        size_t blocks = least(CHUNK_BLOCKS, end - block);
        for (size_t r = 0; r < rows; r += GROUP_ROWS) {
            job->kernels->unpack(
                product->format, product->weights, first + r, least(GROUP_ROWS, rows - r), product->columns, block,
                blocks, &scratch->chunk);
            const char *tile = part.tiles;
            for (size_t t = 0; t < part.tokens; t += TILE_TOKENS, tile += part.tile_bytes) {
                size_t width = width_of(least(TILE_TOKENS, part.tokens - t));
                size_t before = (block - part.first_block) * width * TILE_BLOCK_BYTES_A_TOKEN;
                job->kernels->tile(
                    product->format, &scratch->chunk, blocks, tile + before, width,
                    &scratch->sums[r / GROUP_ROWS][t], block > 0);
            }
        }
    }
    store_sums(product, part, first, rows, scratch);
}

// Hands out the rows of all products; `x` is that of one token, where there is one.
static void multiply(
    const struct job *job, stemma_pool *pool, struct part part, struct token_activations x, struct scratch *scratch) {
    size_t next = stemma_pool_next(pool), before = 0;  // tasks of the products passed
    for (size_t i = 0; i < job->count; i++) {
        const stemma_product *product = &job->products[i];
        size_t step = rows_of_task(job, product), tasks = (product->rows + step - 1) / step;
        for (; next < before + tasks; next = stemma_pool_next(pool)) {
            size_t first = (next - before) * step, rows = least(step, product->rows - first);
            if (job->tokens == 1) {
                job->kernels->dots(
                    product->format, product->weights, first, rows, product->columns, x, product->out + first);
            } else {
                multiply_rows(job, product, part, first, rows, scratch);
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
        return multiply(job, pool, (struct part){0}, x, NULL);
    }
    size_t all = (job->columns + BLOCK - 1) / BLOCK, chunks = (all + CHUNK_BLOCKS - 1) / CHUNK_BLOCKS;
    struct part part = {.tiles = stemma_pool_shared(pool)};
    for (; part.first_token < job->tokens; part.first_token += BATCH_TOKENS) {
        part.tokens = least(BATCH_TOKENS, job->tokens - part.first_token);
        // Ranges of blocks of about the same length.
        size_t tiles = (part.tokens + TILE_TOKENS - 1) / TILE_TOKENS;
        size_t fitting = STEMMA_SHARED_BYTES / (tiles * TILE_CHUNK_BYTES);
        size_t ranges = (chunks + fitting - 1) / fitting, range = (chunks + ranges - 1) / ranges * CHUNK_BLOCKS;
        for (part.first_block = 0; part.first_block < all; part.first_block += range) {
            part.blocks = least(range, all - part.first_block);
            part.tile_bytes = part.blocks * TILE_TOKENS * TILE_BLOCK_BYTES_A_TOKEN;
            if (part.first_token + part.first_block > 0) { stemma_pool_barrier(pool); }
            pack_tiles(job, pool, part, scratch);
            stemma_pool_barrier(pool);
            multiply(job, pool, part, (struct token_activations){0}, (struct scratch *)(void *)scratch);
        }
    }
}

// Whether both products can pass over the same tiles.
static bool share_tiles(const stemma_product *a, const stemma_product *b) {
    struct block_traits one = stemma_block_traits(a->format), other = stemma_block_traits(b->format);
    return a->x == b->x && a->columns == b->columns && one.offset_shift == other.offset_shift
        && one.halves == other.halves;
}

void stemma_block_products(stemma_pool *pool, const stemma_product *products, size_t count, size_t tokens) {
    while (count > 0) {
        size_t same = 1;
        while (same < count && share_tiles(&products[0], &products[same])) { same++; }
        struct job job = {
            stemma_kernels(pool)->blocks, stemma_block_traits(products[0].format), products, same, tokens,
            products[0].columns, stemma_pool_threads(pool)};
        stemma_pool_run(pool, work, &job);
        products += same;
        count -= same;
    }
}
