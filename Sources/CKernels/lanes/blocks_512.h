// Vectors of 16 sums for the kernels over blocks: AVX-512, with or without VNNI.

enum { WIDTH = 16, VECTORS = 2, TOKENS = 6 };

typedef int32_t ints __attribute__((vector_size(64)));
typedef float floats __attribute__((vector_size(64)));
typedef floats floats16;  // a value for each block of a chunk
typedef ints ints16;

#define ALWAYS_INLINE static inline __attribute__((always_inline))

ALWAYS_INLINE float f32_from_f16(uint16_t half) { return _cvtsh_ss(half); }
ALWAYS_INLINE uint16_t f16_from_f32(float value) { return _cvtss_sh(value, 0); }

ALWAYS_INLINE ints ints_load(const void *p) { return (ints)_mm512_loadu_si512(p); }
ALWAYS_INLINE ints ints_all(int32_t value) { return (ints)_mm512_set1_epi32(value); }

// Four bytes in every lane.
ALWAYS_INLINE ints ints_quad(const void *p) {
    int32_t quad;
    __builtin_memcpy(&quad, p, 4);
    return ints_all(quad);
}

ALWAYS_INLINE floats floats_load(const float *p) { return (floats)_mm512_loadu_ps(p); }
ALWAYS_INLINE void floats_store(float *p, floats v) { _mm512_storeu_ps(p, (__m512)v); }
ALWAYS_INLINE floats floats_all(float value) { return (floats)_mm512_set1_ps(value); }
ALWAYS_INLINE floats floats_of_ints(ints v) { return (floats)_mm512_cvtepi32_ps((__m512i)v); }
ALWAYS_INLINE floats floats_fma(floats a, floats b, floats c) {
    return (floats)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c);
}
ALWAYS_INLINE floats floats_of_halves(const void *p) {
    return (floats)_mm512_cvtph_ps(_mm256_loadu_si256(p));
}

ALWAYS_INLINE __mmask16 mask_of(size_t count) { return (__mmask16)(count < WIDTH ? (1u << count) - 1 : 0xffff); }

// The first `count` floats, at most WIDTH.
ALWAYS_INLINE floats floats_load_some(const float *p, size_t count) {
    return (floats)_mm512_maskz_loadu_ps(mask_of(count), p);
}
ALWAYS_INLINE void floats_store_some(float *p, floats v, size_t count) {
    _mm512_mask_storeu_ps(p, mask_of(count), (__m512)v);
}

ALWAYS_INLINE float floats_sum(floats v) {
    float part[WIDTH];
    __builtin_memcpy(part, &v, sizeof v);
    for (int width = WIDTH / 2; width > 0; width /= 2) {
        for (int i = 0; i < width; i++) { part[i] += part[i + width]; }
    }
    return part[0];
}

ALWAYS_INLINE ints low_nibbles(ints v) { return v & 0x0f0f0f0f; }
ALWAYS_INLINE ints high_nibbles(ints v) {
    return (ints)_mm512_and_si512(_mm512_srli_epi16((__m512i)v, 4), _mm512_set1_epi8(15));
}

// A span is 64 values of a row, two blocks; the second one begins `apart` bytes after the first.

// Signed bytes, plus 128.
ALWAYS_INLINE ints span_bytes(const uint8_t *p, size_t apart) {
    __m512i both = _mm512_castsi256_si512(_mm256_loadu_si256((const void *)p));
    both = _mm512_inserti64x4(both, _mm256_loadu_si256((const void *)(p + apart)), 1);
    return (ints)_mm512_xor_si512(both, _mm512_set1_epi8((char)0x80));
}

// The low nibbles of 16 bytes, then the high ones: each 16 bytes twice, the second time moved down by a nibble.
ALWAYS_INLINE ints span_nibbles(const uint8_t *p, size_t apart) {
    __m256i both = _mm256_castsi128_si256(_mm_loadu_si128((const void *)p));
    both = _mm256_inserti128_si256(both, _mm_loadu_si128((const void *)(p + apart)), 1);
    __m512i twice = _mm512_castsi256_si512(both);
    twice = _mm512_shuffle_i64x2(twice, twice, 0x50);
    const __m512i counts = _mm512_set_epi32(4, 4, 4, 4, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, 0);
    return low_nibbles((ints)_mm512_srlv_epi32(twice, counts));
}

// With a fifth bit from 32 bits for each block.
ALWAYS_INLINE ints span_with_fifth(ints v, const uint8_t *p, size_t apart) {
    uint32_t first, second;
    __builtin_memcpy(&first, p, 4);
    __builtin_memcpy(&second, p + apart, 4);
    __mmask64 bits = (__mmask64)first | (__mmask64)second << 32;
    return (ints)_mm512_mask_add_epi8((__m512i)v, bits, (__m512i)v, _mm512_set1_epi8(16));
}

ALWAYS_INLINE __m512i twice(const uint8_t *p) {
    return _mm512_broadcast_i64x4(_mm256_loadu_si256((const void *)p));
}

// Block `block`, which is even, of 256 values: the low nibbles of 32 bytes, then the high ones.
ALWAYS_INLINE ints span_q4_k(const uint8_t *p, size_t block) {
    const __m512i counts = _mm512_set_epi32(4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0);
    return low_nibbles((ints)_mm512_srlv_epi32(twice(p + block / 2 * 32), counts));
}

// With bit `block` of 32 bytes as the fifth, and the next bit for the next block.
ALWAYS_INLINE ints span_with_bit(ints v, const uint8_t *p, size_t block) {
    const __m512i wanted = _mm512_inserti64x4(
        _mm512_set1_epi8((char)(1 << block)), _mm256_set1_epi8((char)(2 << block)), 1);
    __mmask64 bits = _mm512_test_epi8_mask(twice(p), wanted);
    return (ints)_mm512_mask_add_epi8((__m512i)v, bits, (__m512i)v, _mm512_set1_epi8(16));
}

// Block `block`, which is even, of 128 values: nibbles of 64 bytes and pairs of bits of 32.
ALWAYS_INLINE ints span_q6_k(const uint8_t *low, const uint8_t *high, size_t block) {
    ints nibbles = ints_load(low);
    nibbles = block == 0 ? low_nibbles(nibbles) : high_nibbles(nibbles);
    const int first = (int)(2 * block), second = first + 2;
    const __m512i counts = _mm512_set_epi32(
        second, second, second, second, second, second, second, second, first, first, first, first, first,
        first, first, first);
    ints pairs = (ints)_mm512_srlv_epi32(twice(high), counts) & 0x03030303;
    return nibbles | pairs << 4;
}

// The scales of 16 blocks that are `bytes` apart. Not a gather: microcode against sampling of its data makes that slow.
ALWAYS_INLINE void load_scales(const uint8_t *p, size_t bytes, floats16 *scales) {
    uint16_t h[16];
    for (size_t i = 0; i < 16; i++) { __builtin_memcpy(&h[i], p + i * bytes, 2); }
    *scales = (floats)_mm512_cvtph_ps(_mm256_set_epi16(
        (short)h[15], (short)h[14], (short)h[13], (short)h[12], (short)h[11], (short)h[10], (short)h[9],
        (short)h[8], (short)h[7], (short)h[6], (short)h[5], (short)h[4], (short)h[3], (short)h[2],
        (short)h[1], (short)h[0]));
}

// The scales of a span's blocks, each over its 8 sums.
ALWAYS_INLINE floats floats_of_blocks(const floats *scales, size_t i) {
    const __m512i lanes = _mm512_set_epi32(1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    return (floats)_mm512_permutexvar_ps(
        _mm512_add_epi32(lanes, _mm512_set1_epi32((int)(2 * i))), (__m512)scales[0]);
}

// The scales of a span's halves of blocks, each over its 4 sums.
ALWAYS_INLINE floats floats_of_halves_of(const floats *scales, size_t i) {
    const __m512i lanes = _mm512_set_epi32(3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0);
    return (floats)_mm512_permutexvar_ps(
        _mm512_add_epi32(lanes, _mm512_set1_epi32((int)(i % 4 * 4))), (__m512)scales[i / 4]);
}
