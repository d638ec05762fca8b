#ifndef STEMMA_KERNELS_H
#define STEMMA_KERNELS_H

// The kernels of the engine: C with vector code, chosen at run time by what the processor has.
//
// Rules that hold for every function here:
// - nothing allocates but `stemma_pool_create`; scratch memory belongs to the pool;
// - pointers to data of a checkpoint need no alignment; pointers to floats need that of a float;
// - sizes are counts of elements unless a name says bytes; matrices are row-major;
// - a result depends on the level and on the shape, never on the number of threads.

#include "stemma_attention.h"
#include "stemma_blocks.h"
#include "stemma_format.h"
#include "stemma_level.h"
#include "stemma_pool.h"
#include "stemma_product.h"
#include "stemma_statistics.h"
#include "stemma_vector.h"

#endif
