#include "blocks.h"
#include "kernels.h"

#include "bodies/scalar.h"

#define ALWAYS_INLINE static inline __attribute__((always_inline))

#include "bodies/blocks_unpack.h"
#include "bodies/blocks_round.h"
#include "bodies/blocks_scalar.h"

const struct stemma_block_kernels stemma_blocks_portable = {round_activations, dots, unpack, tile, quantise, widen};
