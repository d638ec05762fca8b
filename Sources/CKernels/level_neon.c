#include "kernels.h"

#if defined(__aarch64__)

#include <arm_neon.h>

#include "lanes/neon.h"
#include "bodies/dense.h"

const struct stemma_dense_kernels stemma_dense_neon = DENSE_KERNELS;

#endif
