#include "kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

// No flag of the build names this instruction set: the functions do, so that nothing outside them uses it.
#pragma clang attribute push(__attribute__((target("avx2,fma,f16c"))), apply_to = function)

#include "lanes/avx2.h"
#include "bodies/dense.h"

#pragma clang attribute pop

const struct stemma_dense_kernels stemma_dense_avx2 = DENSE_KERNELS;

#endif
