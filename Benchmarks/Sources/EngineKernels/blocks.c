#include "measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Products with blocked weights, and making them.

struct blocks_case {
    stemma_product product;
    size_t tokens;
};

static void run_blocks(stemma_pool *pool, void *context) {
    struct blocks_case *this = context;
    stemma_products(pool, &this->product, 1, this->tokens);
}

static float *activations(size_t count) {
    float *x = malloc(count * sizeof(float));
    for (size_t i = 0; i < count; i++) { x[i] = (float)(i * 2654435761u >> 8 & 0xff) / 128 - 1; }
    return x;
}

static void measure_blocks_product(
    const char *weights, const char *name, stemma_format format, size_t tokens, size_t columns, size_t rows,
    int limit) {
    struct blocks_case *this = malloc(sizeof *this);
    *this = (struct blocks_case){
        {weights, format, rows, columns, activations(tokens * columns), malloc(tokens * rows * sizeof(float))},
        tokens};
    char *text = malloc(80);
    snprintf(text, 80, "product %s %zux%zux%zu", name, tokens, columns, rows);
    double amount = tokens > 1 ? 2.0 * (double)tokens * (double)columns * (double)rows
                               : (double)stemma_matrix_bytes(format, rows, columns);
    measure((struct measurement){text, run_blocks, this, amount, tokens > 1 ? "GOP/s" : "GB/s", limit});
}

struct quantise_case {
    const char *from;
    char *to;
    stemma_format format;
    size_t rows;
};

enum { QUANTISE_COLUMNS = 2048 };

static void run_quantise(stemma_pool *pool, void *context) {
    struct quantise_case *this = context;
    stemma_quantise(pool, this->to, this->format, this->from, STEMMA_BF16, this->rows, QUANTISE_COLUMNS);
}

static void measure_quantise(
    const char *weights, size_t count, const char *name, stemma_format format, int limit) {
    struct quantise_case *this = malloc(sizeof *this);
    size_t rows = count / 2 / QUANTISE_COLUMNS, bytes = stemma_matrix_bytes(format, rows, QUANTISE_COLUMNS);
    *this = (struct quantise_case){weights, aligned_alloc(64, bytes), format, rows};
    char *text = malloc(80);
    snprintf(text, 80, "quantise bf16 to %s", name);
    measure((struct measurement){text, run_quantise, this, (double)count, "GB/s", limit});
}

void measure_blocks(const char *weights, size_t count, size_t threads, int read) {
    static const struct {
        const char *name;
        stemma_format format;
    } formats[] = {
        {"int8", STEMMA_INT8}, {"int4", STEMMA_INT4}, {"q8_0", STEMMA_Q8_0}, {"q4_0", STEMMA_Q4_0},
        {"q4_1", STEMMA_Q4_1}, {"q5_0", STEMMA_Q5_0}, {"q5_1", STEMMA_Q5_1}, {"q4_k", STEMMA_Q4_K},
        {"q5_k", STEMMA_Q5_K}, {"q6_k", STEMMA_Q6_K}};
    int bytes = measure_byte_products(threads);
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        const char *name = formats[i].name;
        stemma_format format = formats[i].format;
        // Sixteen rows at a time, as INT8 and INT4 have them.
        size_t rows = count / stemma_matrix_bytes(format, 16, 2048) * 16;
        measure_blocks_product(weights, name, format, 1, 2048, rows, read);
        measure_blocks_product(weights, name, format, 512, 2048, 16384, bytes);
        if (i >= 2) { continue; }
        measure_blocks_product(weights, name, format, 1, 16384, rows / 8 / 16 * 16, read);
        measure_blocks_product(weights, name, format, 512, 16384, 2048, bytes);
        measure_quantise(weights, count, name, format, read);
    }
}
