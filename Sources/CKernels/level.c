#include "kernels.h"

#include <stdatomic.h>

static const struct stemma_kernels tables[STEMMA_LEVEL_COUNT] = {
    [STEMMA_LEVEL_PORTABLE] = {&stemma_dense_portable, &stemma_blocks_portable},
#if defined(__x86_64__)
    [STEMMA_LEVEL_AVX2] = {&stemma_dense_avx2, &stemma_blocks_avx2},
    [STEMMA_LEVEL_AVX512] = {&stemma_dense_avx512, &stemma_blocks_avx512},
    [STEMMA_LEVEL_VNNI] = {&stemma_dense_avx512, &stemma_blocks_vnni},
#elif defined(__aarch64__)
    [STEMMA_LEVEL_NEON] = {&stemma_dense_neon, &stemma_blocks_portable},
#endif
};

static const char *const names[STEMMA_LEVEL_COUNT] = {
    [STEMMA_LEVEL_PORTABLE] = "portable", [STEMMA_LEVEL_AVX2] = "avx2",
    [STEMMA_LEVEL_AVX512] = "avx512",     [STEMMA_LEVEL_VNNI] = "vnni",
    [STEMMA_LEVEL_NEON] = "neon",
};

// -1 until somebody asks: every thread that finds it so computes the same answer.
static _Atomic int best = -1;

// __builtin_cpu_supports looks at the bits that the system sets in XCR0 too: a system that does not save the wide
// registers has no AVX.
static bool supported(stemma_level level) {
    switch (level) {
    case STEMMA_LEVEL_PORTABLE: return true;
#if defined(__x86_64__)
    case STEMMA_LEVEL_AVX2:
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")
            && __builtin_cpu_supports("f16c");
    case STEMMA_LEVEL_AVX512:
        return supported(STEMMA_LEVEL_AVX2) && __builtin_cpu_supports("avx512f")
            && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
            && __builtin_cpu_supports("avx512vl");
    case STEMMA_LEVEL_VNNI:
        return supported(STEMMA_LEVEL_AVX512) && __builtin_cpu_supports("avx512vnni");
#elif defined(__aarch64__)
    case STEMMA_LEVEL_NEON: return true;  // part of the architecture
#endif
    default: return false;
    }
}

bool stemma_kernels_level_available(stemma_level level) {
    if ((unsigned)level >= STEMMA_LEVEL_COUNT || !tables[level].dense) { return false; }
#if defined(__x86_64__)
    __builtin_cpu_init();
#endif
    return supported(level);
}

stemma_level stemma_kernels_best_level(void) {
    int level = atomic_load_explicit(&best, memory_order_relaxed);
    if (level < 0) {
        level = STEMMA_LEVEL_COUNT - 1;
        while (!stemma_kernels_level_available((stemma_level)level)) { level--; }
        atomic_store_explicit(&best, level, memory_order_relaxed);
    }
    return (stemma_level)level;
}

const char *stemma_kernels_level_name(stemma_level level) {
    return (unsigned)level < STEMMA_LEVEL_COUNT ? names[level] : "unknown";
}

const struct stemma_kernels *stemma_kernels_of_level(stemma_level level) { return &tables[level]; }
