#include "blocks.h"
#include "kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target("avx2,fma,f16c,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))), apply_to = function)

#include "lanes/blocks_512.h"

// Unsigned by signed bytes, four products a sum, without saturation: any byte will do.
ALWAYS_INLINE ints dot(ints sum, ints w, ints x) {
    return (ints)_mm512_dpbusd_epi32((__m512i)sum, (__m512i)w, (__m512i)x);
}

enum { WIDE_IS_SIGNED = 0 };
ALWAYS_INLINE ints dot_wide(ints sum, ints w, ints x) { return dot(sum, w, x); }

#include "bodies/blocks_unpack.h"
#include "bodies/blocks_round.h"
#include "bodies/blocks_tile.h"
#include "bodies/blocks_dots.h"

#pragma clang attribute pop

const struct stemma_block_kernels stemma_blocks_vnni = {round_activations, dots, unpack, tile, quantise, widen};

#endif
