#include "kernels.h"
#include "stemma_product.h"

// Blocking. A task is a run of weight rows: CHUNK_ROWS of them are widened, DEPTH columns at a time, into panels that
// stay in the second-level cache while all tokens pass over them.
enum { DEPTH = 256, CHUNK_ROWS = 256, DOT_TOKENS = 12, DOT_CHUNK_BYTES = 128 << 10 };

// A row of the copied tile of x: one cache line more than DEPTH, so that rows do not fall on the same cache sets.
enum { X_STRIDE = DEPTH + 16 };

_Static_assert(
    (CHUNK_ROWS * DEPTH + TILE_TOKENS_LIMIT * X_STRIDE) * sizeof(float) <= STEMMA_SCRATCH_BYTES,
    "panels and a tile of x fit the scratch memory of a thread");

struct job {
    const struct stemma_dense_kernels *kernels;
    const stemma_product *products;
    size_t count;
    size_t tokens;
    size_t threads;
};

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

// The rows of one task: some hundred kilobytes of weights for dot products, panels that fit the cache for tiles,
// and fewer where the threads would not all have work.
static size_t rows_of_chunk(const struct job *job, const stemma_product *product) {
    size_t row_bytes = product->columns * stemma_element_size(product->format);
    size_t rows = job->tokens <= DOT_TOKENS ? DOT_CHUNK_BYTES / (row_bytes + 1) + 1 : CHUNK_ROWS;
    size_t share = (product->rows + 2 * job->threads - 1) / (2 * job->threads);
    size_t step = job->kernels->tile_rows;
    return (least(rows, share) + step - 1) / step * step;
}

// Tokens in the outer loop would read the panels once for each tile of x; here each panel stays in the first-level
// cache for a tile of x, and the tile of x for all panels.
static void tile_chunk(
    const struct job *job, const stemma_product *product, size_t first, size_t rows, float *scratch) {
    const struct stemma_dense_kernels *kernels = job->kernels;
    size_t size = stemma_element_size(product->format), row_bytes = product->columns * size;
    const char *weights = (const char *)product->weights + first * row_bytes;
    float *tile_x = scratch + CHUNK_ROWS * DEPTH;
    for (size_t column = 0; column < product->columns; column += DEPTH) {
        size_t depth = least(DEPTH, product->columns - column);
        size_t panel_size = depth * kernels->tile_rows;
        for (size_t r = 0, panel = 0; r < rows; r += kernels->tile_rows, panel++) {
            kernels->pack_columns(
                product->format, weights + r * row_bytes + column * size, row_bytes,
                least(kernels->tile_rows, rows - r), depth, scratch + panel * panel_size);
        }
        for (size_t t = 0; t < job->tokens; t += kernels->tile_tokens) {
            size_t tokens = least(kernels->tile_tokens, job->tokens - t);
            for (size_t i = 0; i < tokens; i++) {
                __builtin_memcpy(
                    tile_x + i * X_STRIDE, product->x + (t + i) * product->columns + column,
                    depth * sizeof(float));
            }
            for (size_t r = 0, panel = 0; r < rows; r += kernels->tile_rows, panel++) {
                kernels->tile(
                    tile_x, X_STRIDE, scratch + panel * panel_size, depth,
                    product->out + t * product->rows + first + r, product->rows, tokens,
                    least(kernels->tile_rows, rows - r), column > 0);
            }
        }
    }
}

// A few rows at a time: more than four tokens pass over them again while the second-level cache has them.
static void dot_chunk(
    const struct job *job, const stemma_product *product, size_t first, size_t rows) {
    enum { STEP_ROWS = 8, STEP_TOKENS = 4 };
    size_t row_bytes = product->columns * stemma_element_size(product->format);
    for (size_t r = first; r < first + rows; r += STEP_ROWS) {
        for (size_t t = 0; t < job->tokens; t += STEP_TOKENS) {
            job->kernels->dots(
                product->format, (const char *)product->weights + r * row_bytes, row_bytes,
                least(STEP_ROWS, first + rows - r), product->columns, product->x + t * product->columns,
                product->columns, least(STEP_TOKENS, job->tokens - t),
                product->out + t * product->rows + r, product->rows);
        }
    }
}

static void work(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)threads;
    const struct job *job = context;
    float *scratch = stemma_pool_scratch(pool, thread);
    size_t next = stemma_pool_next(pool);
    size_t before = 0;  // chunks of the products passed
    for (size_t i = 0; i < job->count; i++) {
        const stemma_product *product = &job->products[i];
        size_t step = rows_of_chunk(job, product);
        size_t chunks = (product->rows + step - 1) / step;
        for (; next < before + chunks; next = stemma_pool_next(pool)) {
            size_t first = (next - before) * step;
            size_t rows = least(step, product->rows - first);
            if (job->tokens <= DOT_TOKENS) {
                dot_chunk(job, product, first, rows);
            } else {
                tile_chunk(job, product, first, rows, scratch);
            }
        }
        before += chunks;
    }
}

static void dense_products(stemma_pool *pool, const stemma_product *products, size_t count, size_t tokens) {
    struct job job = {stemma_kernels(pool)->dense, products, count, tokens, stemma_pool_threads(pool)};
    stemma_pool_run(pool, work, &job);
}

// Runs of products of one kind: a file may hold one projection in blocks and the next in float16.
void stemma_products(
    stemma_pool *pool, const stemma_product *products, size_t count, size_t tokens) {
    if (tokens == 0) { return; }
    while (count > 0) {
        bool blocked = stemma_is_blocked(products[0].format);
        size_t run = 1;
        while (run < count && stemma_is_blocked(products[run].format) == blocked) { run++; }
        if (blocked) {
            stemma_block_products(pool, products, run, tokens);
        } else {
            dense_products(pool, products, run, tokens);
        }
        products += run;
        count -= run;
    }
}
