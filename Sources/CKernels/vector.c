#include "kernels.h"
#include "stemma_vector.h"

// What is done at once on the calling thread: waking a thread costs as much as some ten thousand elements.
enum { INLINE_ELEMENTS = 32768, CHUNK_ELEMENTS = 8192 };

// Work over `units` (elements, rows or tokens) in chunks of `step`.
struct job {
    const struct stemma_dense_kernels *kernels;
    void (*run)(const struct job *job, size_t first, size_t count);
    size_t units, step;
    float *out;
    const void *x, *y;
    size_t width, heads;
    float number, offset;
    stemma_format format;
};

static void work(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)thread, (void)threads;
    const struct job *job = context;
    size_t first;
    while ((first = stemma_pool_next(pool) * job->step) < job->units) {
        size_t left = job->units - first;
        job->run(job, first, left < job->step ? left : job->step);
    }
}

// `width` is the number of elements in a unit.
static void share(stemma_pool *pool, struct job job, size_t units, size_t width) {
    job.kernels = stemma_kernels(pool)->dense;
    job.units = units;
    if (!pool || stemma_pool_threads(pool) == 1 || units * width < INLINE_ELEMENTS) {
        if (units > 0) { job.run(&job, 0, units); }
        return;
    }
    job.step = CHUNK_ELEMENTS / width + 1;
    stemma_pool_run(pool, work, &job);
}

static void run_rms_norm(const struct job *job, size_t first, size_t count) {
    for (size_t r = first; r < first + count; r++) {
        job->kernels->rms_norm(
            job->out + r * job->width, (const float *)job->x + r * job->width, job->y, job->width,
            job->number, job->offset);
    }
}

void stemma_rms_norm(
    stemma_pool *pool, float *out, const float *x, const float *weight, size_t rows, size_t width,
    float epsilon, float offset) {
    struct job job = {
        .run = run_rms_norm, .out = out, .x = x, .y = weight, .width = width, .number = epsilon,
        .offset = offset};
    share(pool, job, rows, width);
}

static void run_add(const struct job *job, size_t first, size_t count) {
    job->kernels->add(job->out + first, (const float *)job->x + first, count);
}

void stemma_add(stemma_pool *pool, float *x, const float *y, size_t count) {
    share(pool, (struct job){.run = run_add, .out = x, .x = y}, count, 1);
}

static void run_add_bias(const struct job *job, size_t first, size_t count) {
    for (size_t r = first; r < first + count; r++) {
        job->kernels->add(job->out + r * job->width, job->x, job->width);
    }
}

void stemma_add_bias(stemma_pool *pool, float *x, const float *y, size_t rows, size_t width) {
    share(pool, (struct job){.run = run_add_bias, .out = x, .x = y, .width = width}, rows, width);
}

static void run_add_scaled(const struct job *job, size_t first, size_t count) {
    job->kernels->add_scaled(job->out + first, (const float *)job->x + first, job->number, count);
}

void stemma_add_scaled(stemma_pool *pool, float *x, const float *y, float factor, size_t count) {
    share(pool, (struct job){.run = run_add_scaled, .out = x, .x = y, .number = factor}, count, 1);
}

static void run_scale(const struct job *job, size_t first, size_t count) {
    job->kernels->scale(job->out + first, job->number, count);
}

void stemma_scale(stemma_pool *pool, float *x, float factor, size_t count) {
    share(pool, (struct job){.run = run_scale, .out = x, .number = factor}, count, 1);
}

static void run_rope(const struct job *job, size_t first, size_t count) {
    size_t half = job->width / 2;
    for (size_t t = first; t < first + count; t++) {
        for (size_t h = 0; h < job->heads; h++) {
            job->kernels->rotate(
                job->out + (t * job->heads + h) * job->width, (const float *)job->x + t * half,
                (const float *)job->y + t * half, half);
        }
    }
}

void stemma_rope(
    stemma_pool *pool, float *x, const float *cosines, const float *sines, size_t tokens,
    size_t heads, size_t size) {
    struct job job = {.run = run_rope, .out = x, .x = cosines, .y = sines, .width = size, .heads = heads};
    share(pool, job, tokens, heads * size);
}

void stemma_softmax(stemma_pool *pool, float *x, size_t count) {
    if (count == 0) { return; }
    const struct stemma_dense_kernels *kernels = stemma_kernels(pool)->dense;
    float sum = kernels->exp_sum(x, kernels->largest(x, count), count);
    kernels->scale(x, 1 / sum, count);
}

static void run_soft_cap(const struct job *job, size_t first, size_t count) {
    job->kernels->soft_cap(job->out + first, count, job->number);
}

void stemma_soft_cap(stemma_pool *pool, float *x, size_t count, float cap) {
    share(pool, (struct job){.run = run_soft_cap, .out = x, .number = cap}, count, 1);
}

static void run_silu_multiply(const struct job *job, size_t first, size_t count) {
    job->kernels->silu_multiply(job->out + first, (const float *)job->x + first, count);
}

void stemma_silu_multiply(stemma_pool *pool, float *gate, const float *up, size_t count) {
    share(pool, (struct job){.run = run_silu_multiply, .out = gate, .x = up}, count, 1);
}

static void run_gelu_tanh_multiply(const struct job *job, size_t first, size_t count) {
    job->kernels->gelu_tanh_multiply(job->out + first, (const float *)job->x + first, count);
}

void stemma_gelu_tanh_multiply(stemma_pool *pool, float *gate, const float *up, size_t count) {
    share(pool, (struct job){.run = run_gelu_tanh_multiply, .out = gate, .x = up}, count, 1);
}

void stemma_gather(
    stemma_pool *pool, float *out, const void *table, stemma_format format, const int32_t *ids, size_t count,
    size_t width, float scale) {
    const struct stemma_dense_kernels *kernels = stemma_kernels(pool)->dense;
    if (stemma_is_blocked(format)) {
        return stemma_block_gather(pool, out, table, format, ids, count, width, scale);
    }
    size_t row_bytes = width * stemma_element_size(format);
    for (size_t i = 0; i < count; i++) {
        kernels->to_f32(out + i * width, (const char *)table + (size_t)ids[i] * row_bytes, format, width);
        if (scale != 1) { kernels->scale(out + i * width, scale, width); }
    }
}

size_t stemma_argmax(stemma_pool *pool, const float *x, size_t count) { return stemma_kernels(pool)->dense->argmax(x, count); }

double stemma_log_sum_exp(stemma_pool *pool, const float *x, size_t count) {
    const struct stemma_dense_kernels *kernels = stemma_kernels(pool)->dense;
    float largest = kernels->largest(x, count);
    if (largest == -__builtin_inff()) {
        // Nothing to sum, nothing but -infinity, or NaN.
        for (size_t i = 0; i < count; i++) {
            if (x[i] != x[i]) { return __builtin_nan(""); }
        }
        return -__builtin_inf();
    }
    return (double)largest + __builtin_log(kernels->exp_sum_double(x, largest, count));
}

static void run_to_f32(const struct job *job, size_t first, size_t count) {
    size_t size = stemma_element_size(job->format);
    job->kernels->to_f32(job->out + first, (const char *)job->x + first * size, job->format, count);
}

void stemma_to_f32(stemma_pool *pool, float *out, const void *x, stemma_format format, size_t count) {
    share(pool, (struct job){.run = run_to_f32, .out = out, .x = x, .format = format}, count, 1);
}

static void run_from_f32(const struct job *job, size_t first, size_t count) {
    size_t size = stemma_element_size(job->format);
    job->kernels->from_f32((char *)job->out + first * size, (const float *)job->x + first, job->format, count);
}

void stemma_from_f32(stemma_pool *pool, void *out, const float *x, stemma_format format, size_t count) {
    share(pool, (struct job){.run = run_from_f32, .out = out, .x = x, .format = format}, count, 1);
}
