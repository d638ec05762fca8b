// Vectors of 8 sums for the kernels over blocks: AVX2.

enum { WIDTH = 8, VECTORS = 2, TOKENS = 2 };

typedef int32_t ints __attribute__((vector_size(32)));
typedef float floats __attribute__((vector_size(32)));
typedef float floats16 __attribute__((vector_size(64)));  // a value for each block of a chunk
typedef int32_t ints16 __attribute__((vector_size(64)));

#define ALWAYS_INLINE static inline __attribute__((always_inline))

ALWAYS_INLINE float f32_from_f16(uint16_t half) { return _cvtsh_ss(half); }
ALWAYS_INLINE uint16_t f16_from_f32(float value) { return _cvtss_sh(value, 0); }

ALWAYS_INLINE ints ints_load(const void *p) { return (ints)_mm256_loadu_si256(p); }
ALWAYS_INLINE ints ints_all(int32_t value) { return (ints)_mm256_set1_epi32(value); }

// Four bytes in every lane.
ALWAYS_INLINE ints ints_quad(const void *p) {
    int32_t quad;
    __builtin_memcpy(&quad, p, 4);
    return ints_all(quad);
}

ALWAYS_INLINE floats floats_load(const float *p) { return (floats)_mm256_loadu_ps(p); }
ALWAYS_INLINE void floats_store(float *p, floats v) { _mm256_storeu_ps(p, (__m256)v); }
ALWAYS_INLINE floats floats_all(float value) { return (floats)_mm256_set1_ps(value); }
ALWAYS_INLINE floats floats_of_ints(ints v) { return (floats)_mm256_cvtepi32_ps((__m256i)v); }
ALWAYS_INLINE floats floats_fma(floats a, floats b, floats c) {
    return (floats)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c);
}
ALWAYS_INLINE floats floats_of_halves(const void *p) { return (floats)_mm256_cvtph_ps(_mm_loadu_si128(p)); }

ALWAYS_INLINE __m256i mask_of(size_t count) {
    const __m256i lanes = _mm256_set_epi32(7, 6, 5, 4, 3, 2, 1, 0);
    return _mm256_cmpgt_epi32(_mm256_set1_epi32(count < WIDTH ? (int)count : WIDTH), lanes);
}

// The first `count` floats, at most WIDTH.
ALWAYS_INLINE floats floats_load_some(const float *p, size_t count) {
    return (floats)_mm256_maskload_ps(p, mask_of(count));
}
ALWAYS_INLINE void floats_store_some(float *p, floats v, size_t count) {
    _mm256_maskstore_ps(p, mask_of(count), (__m256)v);
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
    return (ints)_mm256_and_si256(_mm256_srli_epi16((__m256i)v, 4), _mm256_set1_epi8(15));
}

// Bytes up to 127: pairs of products stay below 2^15. Pairs of pairs are added with a product by one.
ALWAYS_INLINE ints dot(ints sum, ints w, ints x) {
    __m256i pairs = _mm256_maddubs_epi16((__m256i)w, (__m256i)x);
    return sum + (ints)_mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
}

// Bytes up to 255 do not fit that: 128 is taken off and the sign goes to the other side, |w| * (sign(w) x).
enum { WIDE_IS_SIGNED = 1 };
ALWAYS_INLINE ints dot_wide(ints sum, ints w, ints x) {
    __m256i value = _mm256_xor_si256((__m256i)w, _mm256_set1_epi8((char)0x80));
    return dot(sum, (ints)_mm256_abs_epi8(value), (ints)_mm256_sign_epi8((__m256i)x, value));
}

// A span is 32 values of a row, one block; nothing is `apart`.

// Signed bytes, plus 128.
ALWAYS_INLINE ints span_bytes(const uint8_t *p, size_t apart) {
    (void)apart;
    return (ints)_mm256_xor_si256(_mm256_loadu_si256((const void *)p), _mm256_set1_epi8((char)0x80));
}

// The low nibbles of 16 bytes, then the high ones.
ALWAYS_INLINE ints span_nibbles(const uint8_t *p, size_t apart) {
    (void)apart;
    __m256i twice = _mm256_broadcastsi128_si256(_mm_loadu_si128((const void *)p));
    const __m256i counts = _mm256_set_epi32(4, 4, 4, 4, 0, 0, 0, 0);
    return low_nibbles((ints)_mm256_srlv_epi32(twice, counts));
}

// Adds 16 to the bytes in which a bit of `wanted` is set.
ALWAYS_INLINE ints with_sixteen(ints v, __m256i bits, __m256i wanted) {
    __m256i set = _mm256_cmpeq_epi8(_mm256_and_si256(bits, wanted), wanted);
    return v | ((ints)set & 0x10101010);
}

// With a fifth bit from 32 bits: byte i looks at bit i % 8 of byte i / 8.
ALWAYS_INLINE ints span_with_fifth(ints v, const uint8_t *p, size_t apart) {
    (void)apart;
    const __m256i bytes = _mm256_set_epi64x(0x0303030303030303, 0x0202020202020202, 0x0101010101010101, 0);
    return with_sixteen(
        v, _mm256_shuffle_epi8((__m256i)ints_quad(p), bytes),
        _mm256_set1_epi64x((long long)0x8040201008040201));
}

// Block `block` of 256 values: the low nibbles of 32 bytes, then the high ones.
ALWAYS_INLINE ints span_q4_k(const uint8_t *p, size_t block) {
    ints both = ints_load(p + block / 2 * 32);
    return block % 2 == 0 ? low_nibbles(both) : high_nibbles(both);
}

// With bit `block` of 32 bytes as the fifth.
ALWAYS_INLINE ints span_with_bit(ints v, const uint8_t *p, size_t block) {
    return with_sixteen(v, (__m256i)ints_load(p), _mm256_set1_epi8((char)(1 << block)));
}

// Block `block` of 128 values: nibbles of 64 bytes and pairs of bits of 32.
ALWAYS_INLINE ints span_q6_k(const uint8_t *low, const uint8_t *high, size_t block) {
    ints nibbles = ints_load(low + block % 2 * 32);
    nibbles = block < 2 ? low_nibbles(nibbles) : high_nibbles(nibbles);
    ints pairs = (ints)_mm256_srli_epi32((__m256i)ints_load(high), (int)(2 * block)) & 0x03030303;
    return nibbles | pairs << 4;
}

// The scales of 16 blocks that are `bytes` apart.
ALWAYS_INLINE void load_scales(const uint8_t *p, size_t bytes, floats16 *scales) {
    float *out = (float *)scales;
    for (size_t i = 0; i < 16; i++) {
        uint16_t half;
        __builtin_memcpy(&half, p + i * bytes, 2);
        out[i] = f32_from_f16(half);
    }
}

// The scale of block i.
ALWAYS_INLINE floats floats_of_blocks(const floats16 *scales, size_t i) {
    return (floats)_mm256_broadcast_ss((const float *)scales + i);
}

// The scales of the halves of block i.
ALWAYS_INLINE floats floats_of_halves_of(const floats16 *scales, size_t i) {
    const float *p = (const float *)scales + 2 * i;
    return (floats)_mm256_set_m128(_mm_broadcast_ss(p + 1), _mm_broadcast_ss(p));
}
