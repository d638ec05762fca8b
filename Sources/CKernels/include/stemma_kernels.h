#ifndef STEMMA_KERNELS_H
#define STEMMA_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// The number of processors that this process may run on, at least 1.
int stemma_processor_count(void);

#endif
