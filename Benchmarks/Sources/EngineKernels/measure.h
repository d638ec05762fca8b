#ifndef MEASURE_H
#define MEASURE_H

#include "stemma_kernels.h"

#include <stddef.h>

// What is measured: `run` does its work once on the pool. A round runs every case once, one after the other, so that a
// limit and what is held against it meet the same state of the machine; the median of the rounds counts.
struct measurement {
    const char *name;
    void (*run)(stemma_pool *pool, void *context);
    void *context;
    double amount;      // bytes or operations of a run
    const char *unit;   // "GB/s", "GFLOP/s", "GOP/s" or "us"
    int limit;          // the index of the case that is its limit, or -1
};

enum { CASE_LIMIT = 80, ROUND_LIMIT = 101 };

// Adds a case and returns its index.
int measure(struct measurement measurement);

// Runs all cases `rounds` times and prints a line for each: median, lowest, highest, share of the limit.
void run_measurements(stemma_pool *pool, int rounds);

// limits.c: how fast the machine can read and compute, measured by other code than the kernels.
int measure_read(const char *bytes, size_t count);
int measure_fma(size_t threads);
int measure_byte_products(size_t threads);  // -1 where the processor has no VNNI
int measure_sgemm(size_t threads, int tokens, int columns, int rows);

// blocks.c: the kernels over blocks of quantised weights; `read` is the limit of reading them.
void measure_blocks(const char *weights, size_t count, size_t threads, int read);

#endif
