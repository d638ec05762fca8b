#include "measure.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// The compiler's own vectors, for whatever the processor has: a clone for each level is chosen when the program starts.
#if defined(__x86_64__)
#define CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define CLONES
#endif

typedef long long words __attribute__((vector_size(64), aligned(1)));
typedef float floats __attribute__((vector_size(64)));

static volatile long long sink;
static volatile float float_sink;

struct bytes {
    const char *bytes;
    size_t count;
};

CLONES static void read_part(const char *bytes, size_t count) {
    words sums[4] = {{0}};
    for (size_t i = 0; i + 256 <= count; i += 256) {
        for (int k = 0; k < 4; k++) { sums[k] ^= *(const words *)(bytes + i + 64 * k); }
    }
    words sum = (sums[0] ^ sums[1]) ^ (sums[2] ^ sums[3]);
    sink = sum[0] ^ sum[1] ^ sum[2] ^ sum[3] ^ sum[4] ^ sum[5] ^ sum[6] ^ sum[7];
}

static void read_task(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)pool;
    const struct bytes *bytes = context;
    size_t share = bytes->count / threads / 256 * 256;
    read_part(bytes->bytes + thread * share, share);
}

static void run_read(stemma_pool *pool, void *context) { stemma_pool_run(pool, read_task, context); }

int measure_read(const char *bytes, size_t count) {
    static struct bytes context;
    context = (struct bytes){bytes, count};
    return measure((struct measurement){"read", run_read, &context, (double)count, "GB/s", -1});
}

enum { FMA_ROUNDS = 1 << 20, FMA_CHAINS = 10 };

CLONES static void multiply_add(void) {
    floats sums[FMA_CHAINS];
    floats factor = {0}, term = {0};
    for (int i = 0; i < 16; i++) { factor[i] = 0.999f, term[i] = 0.5f; }
    for (int k = 0; k < FMA_CHAINS; k++) { sums[k] = term * (float)k; }
    for (int i = 0; i < FMA_ROUNDS; i++) {
        for (int k = 0; k < FMA_CHAINS; k++) { sums[k] = sums[k] * factor + term; }
    }
    floats sum = sums[0];
    for (int k = 1; k < FMA_CHAINS; k++) { sum += sums[k]; }
    float_sink = sum[0] + sum[5] + sum[15];
}

static void fma_task(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)context, (void)pool, (void)thread, (void)threads;
    multiply_add();
}

static void run_fma(stemma_pool *pool, void *context) { stemma_pool_run(pool, fma_task, context); }

int measure_fma(size_t threads) {
    double operations = 2.0 * 16 * FMA_CHAINS * FMA_ROUNDS * (double)threads;
    return measure((struct measurement){"float32 fma in registers", run_fma, NULL, operations, "GFLOP/s", -1});
}

#if defined(__x86_64__)

enum { BYTE_ROUNDS = 1 << 21, BYTE_CHAINS = 12 };

__attribute__((target("avx512f,avx512vnni"))) static void byte_task(
    void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)context, (void)pool, (void)thread, (void)threads;
    __m512i sums[BYTE_CHAINS], bytes = _mm512_set1_epi32(0x01020304);
    for (int k = 0; k < BYTE_CHAINS; k++) { sums[k] = _mm512_set1_epi32(k); }
    for (int i = 0; i < BYTE_ROUNDS; i++) {
        // Not to be hoisted or folded.
        __asm__ volatile("" : "+v"(bytes));
        for (int k = 0; k < BYTE_CHAINS; k++) { sums[k] = _mm512_dpbusd_epi32(sums[k], bytes, bytes); }
    }
    __m512i sum = sums[0];
    for (int k = 1; k < BYTE_CHAINS; k++) { sum = _mm512_xor_si512(sum, sums[k]); }
    sink = _mm512_reduce_add_epi64(sum);
}

static void run_bytes(stemma_pool *pool, void *context) { stemma_pool_run(pool, byte_task, context); }

int measure_byte_products(size_t threads) {
    if (!__builtin_cpu_supports("avx512vnni")) { return -1; }
    double operations = 2.0 * 64 * BYTE_CHAINS * BYTE_ROUNDS * (double)threads;
    return measure((struct measurement){"8-bit products in registers", run_bytes, NULL, operations, "GOP/s", -1});
}

#else

int measure_byte_products(size_t threads) {
    (void)threads;
    return -1;
}

#endif

typedef void sgemm(
    int order, int transpose_a, int transpose_b, int m, int n, int k, float alpha, const float *a, int lda,
    const float *b, int ldb, float beta, float *c, int ldc);

struct sgemm_case {
    sgemm *call;
    float *x, *weights, *out;
    int tokens, columns, rows;
};

static void run_sgemm(stemma_pool *pool, void *context) {
    (void)pool;
    const struct sgemm_case *this = context;
    enum { ROW_MAJOR = 101, AS_IT_IS = 111, TRANSPOSED = 112 };
    this->call(
        ROW_MAJOR, AS_IT_IS, TRANSPOSED, this->tokens, this->rows, this->columns, 1, this->x,
        this->columns, this->weights, this->columns, 0, this->out, this->rows);
}

// OpenBLAS is the peer, not a part of the program: it is loaded where it is installed. It does not know every
// processor: OPENBLAS_CORETYPE=SkylakeX gives it its AVX-512 kernel on one with AVX-512 that it takes for another.
int measure_sgemm(size_t threads, int tokens, int columns, int rows) {
    void *library = dlopen("libopenblas.so.0", RTLD_NOW);
    sgemm *call = library ? (sgemm *)dlsym(library, "cblas_sgemm") : NULL;
    void (*set_threads)(int) = library ? (void (*)(int))dlsym(library, "openblas_set_num_threads") : NULL;
    char *(*core)(void) = library ? (char *(*)(void))dlsym(library, "openblas_get_corename") : NULL;
    if (!call || !set_threads || !core) { return -1; }
    set_threads((int)threads);
    struct sgemm_case *this = malloc(sizeof *this);
    size_t m = (size_t)tokens, k = (size_t)columns, n = (size_t)rows;
    *this = (struct sgemm_case){
        call, calloc(m * k, sizeof(float)), calloc(n * k, sizeof(float)), calloc(m * n, sizeof(float)),
        tokens, columns, rows};
    for (size_t i = 0; i < m * k; i++) { this->x[i] = (float)(i % 7) - 3; }
    for (size_t i = 0; i < n * k; i++) { this->weights[i] = (float)(i % 5) - 2; }
    char *name = malloc(80);
    snprintf(name, 80, "OpenBLAS %s sgemm %dx%dx%d", core(), tokens, columns, rows);
    return measure((struct measurement){
        name, run_sgemm, this, 2.0 * (double)m * (double)k * (double)n, "GFLOP/s", -1});
}
