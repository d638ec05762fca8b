#ifndef STEMMA_LEVEL_H
#define STEMMA_LEVEL_H

#include <stdbool.h>

/// The instruction sets that the kernels are written for. Each is a superset of what the one before it needs,
/// but for NEON, which stands alone.
typedef enum {
    STEMMA_LEVEL_PORTABLE,  // what every processor of the architecture has
    STEMMA_LEVEL_AVX2,      // AVX2, FMA and F16C
    STEMMA_LEVEL_AVX512,    // AVX-512 F, BW, DQ and VL
    STEMMA_LEVEL_VNNI,      // AVX-512 with VNNI
    STEMMA_LEVEL_NEON,      // arm64
} stemma_level;

enum { STEMMA_LEVEL_COUNT = STEMMA_LEVEL_NEON + 1 };

/// Whether this processor, and the system under it, can run `level`.
bool stemma_kernels_level_available(stemma_level level);

/// The best level that is available: what a new pool uses.
stemma_level stemma_kernels_best_level(void);

/// The name of a level: `portable`, `avx2`, `avx512`, `vnni`, `neon`.
const char *stemma_kernels_level_name(stemma_level level);

#endif
