#include "blocks.h"
#include "kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c"))), apply_to = function)

#include "lanes/blocks_256.h"

#include "bodies/blocks_unpack.h"
#include "bodies/blocks_round.h"
#include "bodies/blocks_tile.h"
#include "bodies/blocks_dots.h"

#pragma clang attribute pop

const struct stemma_block_kernels stemma_blocks_avx2 = {round_activations, dots, unpack, tile, quantise, widen};

#endif
