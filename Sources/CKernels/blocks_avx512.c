#include "blocks.h"
#include "kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target("avx2,fma,f16c,avx512f,avx512bw,avx512dq,avx512vl"))), apply_to = function)

#include "lanes/blocks_512.h"

// Bytes up to 127: pairs of products stay below 2^15. Pairs of pairs are added with a product by one.
ALWAYS_INLINE ints dot(ints sum, ints w, ints x) {
    __m512i pairs = _mm512_maddubs_epi16((__m512i)w, (__m512i)x);
    return sum + (ints)_mm512_madd_epi16(pairs, _mm512_set1_epi16(1));
}

// Bytes up to 255 do not fit that: 128 is taken off and the sign goes to the other side, |w| * (sign(w) x).
enum { WIDE_IS_SIGNED = 1 };
ALWAYS_INLINE ints dot_wide(ints sum, ints w, ints x) {
    __m512i value = _mm512_xor_si512((__m512i)w, _mm512_set1_epi8((char)0x80));
    __m512i signed_x =
        _mm512_mask_sub_epi8((__m512i)x, _mm512_movepi8_mask(value), _mm512_setzero_si512(), (__m512i)x);
    return dot(sum, (ints)_mm512_abs_epi8(value), (ints)signed_x);
}

#include "bodies/blocks_unpack.h"
#include "bodies/blocks_round.h"
#include "bodies/blocks_tile.h"
#include "bodies/blocks_dots.h"

#pragma clang attribute pop

const struct stemma_block_kernels stemma_blocks_avx512 = {round_activations, dots, unpack, tile, quantise, widen};

#endif
