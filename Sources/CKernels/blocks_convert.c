#include "blocks.h"
#include "kernels.h"

// Rows are handed out a panel at a time; widening takes some dozen.
enum { WIDEN_ROWS = 16 };

struct job {
    const struct stemma_block_kernels *kernels;
    stemma_format to, from;
    const char *weights;
    char *out;
    size_t first, rows, columns;
};

static void quantise_panels(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)thread, (void)threads;
    const struct job *job = context;
    size_t row_bytes = job->columns * stemma_element_size(job->from);
    size_t panel_bytes = stemma_panel_bytes(job->to, job->columns);
    size_t row;
    while ((row = stemma_pool_next(pool) * PANEL_ROWS) < job->rows) {
        size_t left = job->rows - row;
        job->kernels->quantise(
            job->to, job->out + row / PANEL_ROWS * panel_bytes, job->from, job->weights + row * row_bytes,
            row_bytes, left < PANEL_ROWS ? left : PANEL_ROWS, job->columns);
    }
}

void stemma_quantise(
    stemma_pool *pool, void *out, stemma_format to, const void *weights, stemma_format from, size_t rows,
    size_t columns) {
    struct job job = {
        .kernels = stemma_kernels(pool)->blocks, .to = to, .from = from, .weights = weights, .out = out,
        .rows = rows, .columns = columns};
    stemma_pool_run(pool, quantise_panels, &job);
}

static void widen_rows(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)thread, (void)threads;
    const struct job *job = context;
    float *out = (float *)(void *)job->out;
    size_t row;
    while ((row = stemma_pool_next(pool) * WIDEN_ROWS) < job->rows) {
        for (size_t r = row; r < row + WIDEN_ROWS && r < job->rows; r++) {
            job->kernels->widen(
                job->from, job->weights, job->first + r, job->columns, 0, job->columns, out + r * job->columns);
        }
    }
}

void stemma_widen_rows(
    stemma_pool *pool, float *out, const void *weights, stemma_format format, size_t columns, size_t first,
    size_t count) {
    struct job job = {
        .kernels = stemma_kernels(pool)->blocks, .from = format, .weights = weights, .out = (char *)out,
        .first = first, .rows = count, .columns = columns};
    stemma_pool_run(pool, widen_rows, &job);
}

void stemma_block_gather(
    const stemma_pool *pool, float *out, const void *table, stemma_format format, const int32_t *ids,
    size_t count, size_t width, float scale) {
    const struct stemma_kernels *kernels = stemma_kernels(pool);
    for (size_t i = 0; i < count; i++) {
        kernels->blocks->widen(format, table, (size_t)ids[i], width, 0, width, out + i * width);
        if (scale != 1) { kernels->dense->scale(out + i * width, scale, width); }
    }
}
