#include "blocks.h"
#include "kernels.h"

// A task widens some rows to scratch memory and multiplies them with every token.
enum { TASK_ROWS = 32, DOT_TOKENS = 4 };

_Static_assert(STEMMA_BLOCKED_COLUMNS_LIMIT * sizeof(float) <= STEMMA_SCRATCH_BYTES, "a row fits the scratch memory");

struct job {
    const struct stemma_kernels *kernels;
    const stemma_product *product;
    size_t tokens, step;
};

static void work(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)threads;
    const struct job *job = context;
    const stemma_product *product = job->product;
    size_t columns = product->columns;
    float *rows = stemma_pool_scratch(pool, thread);
    size_t first;
    while ((first = stemma_pool_next(pool) * job->step) < product->rows) {
        size_t count = product->rows - first < job->step ? product->rows - first : job->step;
        for (size_t r = 0; r < count; r++) {
            job->kernels->blocks->widen(
                product->format, product->weights, first + r, columns, 0, columns, rows + r * columns);
        }
        for (size_t t = 0; t < job->tokens; t += DOT_TOKENS) {
            size_t tokens = job->tokens - t < DOT_TOKENS ? job->tokens - t : DOT_TOKENS;
            job->kernels->dense->dots(
                STEMMA_F32, (const char *)rows, columns * sizeof(float), count, columns,
                product->x + t * columns, columns, tokens, product->out + t * product->rows + first,
                product->rows);
        }
    }
}

void stemma_products_widened(
    stemma_pool *pool, const stemma_product *products, size_t count, size_t tokens) {
    for (size_t i = 0; i < count; i++) {
        if (!stemma_is_blocked(products[i].format)) {
            stemma_products(pool, &products[i], 1, tokens);
            continue;
        }
        size_t fitting = STEMMA_SCRATCH_BYTES / sizeof(float) / (products[i].columns + 1);
        size_t step = fitting < 1 ? 1 : fitting < TASK_ROWS ? fitting : TASK_ROWS;
        struct job job = {stemma_kernels(pool), &products[i], tokens, step};
        stemma_pool_run(pool, work, &job);
    }
}
