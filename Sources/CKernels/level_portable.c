#include "kernels.h"

#include "bodies/scalar.h"
#include "lanes/portable.h"
#include "bodies/dense.h"

const struct stemma_dense_kernels stemma_dense_portable = DENSE_KERNELS;
