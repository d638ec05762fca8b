// Measures the kernels of CKernels against what the machine can read and compute, in the same run.
//
//   EngineKernels [THREADS [LEVEL [ROUNDS]]] [limits]       defaults: 2, the best level, 7
//
// With `limits` only the machine is measured: reading, multiplying and sgemm.

#include "measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

// Weights beyond any cache, read in turn by all products and statistics.
static const size_t weight_bytes = (size_t)512 << 20;

static const char *text(const char *form, const char *kind, size_t a, size_t b, size_t c) {
    char *name = malloc(80);
    snprintf(name, 80, form, kind, a, b, c);
    return name;
}

static float *numbers(size_t count) {
    float *x = aligned_alloc(64, (count * sizeof(float) + 63) / 64 * 64);
    for (size_t i = 0; i < count; i++) { x[i] = (float)(i * 2654435761u >> 8 & 0xff) / 128 - 1; }
    return x;
}

static const char *const format_names[] = {"f32", "bf16", "f16", "f64"};

struct product_case {
    stemma_product product;
    size_t tokens;
};

static void run_product(stemma_pool *pool, void *context) {
    struct product_case *this = context;
    stemma_products(pool, &this->product, 1, this->tokens);
}

static struct product_case *product_case(
    const char *weights, stemma_format format, size_t rows, size_t columns, size_t tokens) {
    struct product_case *this = malloc(sizeof *this);
    this->product = (stemma_product){
        weights, format, rows, columns, numbers(tokens * columns), numbers(tokens * rows)};
    this->tokens = tokens;
    return this;
}

// A product over all of the weights: what counts is how fast they are read.
static void measure_decode(
    const char *weights, stemma_format format, size_t columns, size_t tokens, int limit) {
    size_t rows = weight_bytes / stemma_element_size(format) / columns;
    measure((struct measurement){
        text("product %s %zu columns, %zu tokens", format_names[format], columns, tokens, 0), run_product,
        product_case(weights, format, rows, columns, tokens), (double)weight_bytes, "GB/s", limit});
}

static void measure_prefill(
    const char *weights, stemma_format format, size_t tokens, size_t columns, size_t rows, int limit) {
    measure((struct measurement){
        text("product %s %zux%zux%zu", format_names[format], tokens, columns, rows), run_product,
        product_case(weights, format, rows, columns, tokens),
        2.0 * (double)tokens * (double)columns * (double)rows, "GFLOP/s", limit});
}

static void run_attention(stemma_pool *pool, void *context) { stemma_attend(pool, context); }

// Heads of 256, as in Gemma 2B: eight over one key head. The amount is operations for many tokens, bytes of
// the cache for one.
static void measure_attention(stemma_format format, size_t tokens, size_t start, int limit) {
    size_t positions = start + tokens, heads = 8, size = 256;
    stemma_attention *this = malloc(sizeof *this);
    char *cache = (char *)numbers(2 * positions * size);
    size_t bytes = positions * size * stemma_element_size(format);
    stemma_from_f32(NULL, cache, (float *)cache, format, 2 * positions * size);
    *this = (stemma_attention){
        .queries = numbers(tokens * heads * size), .keys = cache, .values = cache + bytes,
        .format = format, .position_stride = size, .head_stride = size,
        .out = numbers(tokens * heads * size), .tokens = tokens, .heads = heads, .key_heads = 1,
        .head_size = size, .start = start, .scale = 1.0f / 16};
    double pairs = (double)tokens * (double)start + (double)tokens * (double)(tokens + 1) / 2;
    measure((struct measurement){
        text("attention %s %zu tokens at %zu", format_names[format], tokens, start, 0), run_attention, this,
        tokens > 1 ? 4 * pairs * (double)(heads * size) : 2.0 * (double)bytes,
        tokens > 1 ? "GFLOP/s" : "GB/s", limit});
}

struct vector_case {
    float *x, *y, *weight;
    size_t rows, width;
};

static void run_rms_norm(stemma_pool *pool, void *context) {
    struct vector_case *this = context;
    stemma_rms_norm(pool, this->y, this->x, this->weight, this->rows, this->width, 1e-6f, 1);
}

// The output goes elsewhere in the next round: gates would shrink to nothing if they were multiplied again and again.
static void run_gelu(stemma_pool *pool, void *context) {
    struct vector_case *this = context;
    memcpy(this->y, this->x, this->rows * this->width * sizeof(float));
    stemma_gelu_tanh_multiply(pool, this->y, this->x, this->rows * this->width);
}

static void run_log_sum_exp(stemma_pool *pool, void *context) {
    struct vector_case *this = context;
    if (stemma_log_sum_exp(pool, this->x, this->width) < 0) { abort(); }
}

static void run_argmax(stemma_pool *pool, void *context) {
    struct vector_case *this = context;
    if (stemma_argmax(pool, this->x, this->width) > this->width) { abort(); }
}

static void measure_vector(
    const char *name, void (*run)(stemma_pool *, void *), size_t rows, size_t width) {
    struct vector_case *this = malloc(sizeof *this);
    *this = (struct vector_case){
        numbers(rows * width), numbers(rows * width), numbers(width), rows, width};
    measure((struct measurement){text("%s %zux%zu", name, rows, width, 0), run, this, 0, "us", -1});
}

struct statistics_case {
    const char *x;
    stemma_format format;
};

static void run_statistics(stemma_pool *pool, void *context) {
    struct statistics_case *this = context;
    size_t count = weight_bytes / stemma_element_size(this->format);
    if (stemma_statistics_of(pool, this->x, this->format, count).count != count) { abort(); }
}

static void measure_statistics(const char *x, stemma_format format, int limit) {
    struct statistics_case *this = malloc(sizeof *this);
    *this = (struct statistics_case){x, format};
    measure((struct measurement){
        text("statistics %s", format_names[format], 0, 0, 0), run_statistics, this, (double)weight_bytes,
        "GB/s", limit});
}

static void empty_task(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)context, (void)pool, (void)thread, (void)threads;
}

static void run_empty_job(stemma_pool *pool, void *context) { stemma_pool_run(pool, empty_task, context); }

static bool set_level(stemma_pool *pool, const char *name) {
    for (int level = 0; level < STEMMA_LEVEL_COUNT; level++) {
        if (strcmp(name, stemma_kernels_level_name((stemma_level)level)) == 0) {
            return stemma_pool_set_level(pool, (stemma_level)level);
        }
    }
    return false;
}

// `read` and `fma` are limits that were added.
static void measure_kernels(const char *weights, size_t threads, int read, int fma) {
    for (size_t columns = 2048; columns <= 16384; columns *= 8) {
        measure_decode(weights, STEMMA_BF16, columns, 1, read);
    }
    measure_decode(weights, STEMMA_BF16, 2304, 1, read);
    measure_decode(weights, STEMMA_F16, 2048, 1, read);
    measure_decode(weights, STEMMA_F32, 2048, 1, read);
    measure_decode(weights, STEMMA_BF16, 2048, 4, read);
    static const int shapes[][3] = {
        {512, 2048, 16384}, {512, 16384, 2048}, {512, 2048, 2048}, {32, 2048, 16384}, {8, 2048, 16384}};
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
        int tokens = shapes[i][0], columns = shapes[i][1], rows = shapes[i][2];
        int peer = measure_sgemm(threads, tokens, columns, rows);
        measure_prefill(weights, STEMMA_BF16, (size_t)tokens, (size_t)columns, (size_t)rows, peer);
    }
    measure_prefill(weights, STEMMA_BF16, 512, 2048, 16384, fma);
    measure_blocks(weights, weight_bytes, threads, read);
    measure_attention(STEMMA_F32, 512, 0, fma);
    measure_attention(STEMMA_F32, 512, 7680, fma);
    measure_attention(STEMMA_F16, 512, 7680, fma);
    measure_attention(STEMMA_F32, 1, 8191, read);
    measure_attention(STEMMA_F16, 1, 8191, read);
    measure_statistics(weights, STEMMA_BF16, read);
    measure_statistics(weights, STEMMA_F16, read);
    measure_statistics(weights, STEMMA_F32, read);
    measure_vector("rms_norm", run_rms_norm, 1, 2048);
    measure_vector("rms_norm", run_rms_norm, 512, 2048);
    measure_vector("gelu_tanh_multiply", run_gelu, 1, 16384);
    measure_vector("gelu_tanh_multiply", run_gelu, 512, 16384);
    measure_vector("log_sum_exp", run_log_sum_exp, 1, 256000);
    measure_vector("argmax", run_argmax, 1, 256000);
    measure((struct measurement){"empty job of the pool", run_empty_job, NULL, 0, "us", -1});
}

int main(int count, char **arguments) {
    bool only_limits = count > 1 && strcmp(arguments[count - 1], "limits") == 0;
    count -= only_limits;
    size_t threads = count > 1 ? strtoul(arguments[1], NULL, 10) : 2;
    stemma_pool *pool = stemma_pool_create(threads);
    if (!pool || (count > 2 && !set_level(pool, arguments[2]))) {
        fprintf(stderr, "usage: EngineKernels [THREADS [LEVEL [ROUNDS]]] [limits]\n");
        return 2;
    }
    int rounds = count > 3 ? atoi(arguments[3]) : 7;

    // Bits that are small ordinary numbers in every format.
    char *weights = mmap(NULL, weight_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (weights == MAP_FAILED) { return 2; }
    for (size_t i = 0; i < weight_bytes / 2; i++) {
        ((uint16_t *)weights)[i] = (uint16_t)(0x3c00 + (i * 2654435761u >> 20 & 0xff));
    }

    int read = measure_read(weights, weight_bytes), fma = measure_fma(threads);
    if (only_limits) {
        measure_byte_products(threads);
        measure_sgemm(threads, 512, 2048, 16384);
    } else {
        measure_kernels(weights, threads, read, fma);
    }
    printf(
        "level %s, %zu threads, medians of %d rounds (lowest to highest)\n",
        stemma_kernels_level_name(stemma_pool_level(pool)), threads, rounds);
    run_measurements(pool, rounds);
    stemma_pool_destroy(pool);
    return 0;
}
