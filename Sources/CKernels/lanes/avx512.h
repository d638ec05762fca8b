// Vectors of AVX-512: sixteen floats, 32 registers, a mask for what is left over.

enum { LANES = 16, TILE_VECTORS = 2, TILE_TOKENS = 14 };

typedef float lanes __attribute__((vector_size(4 * LANES)));
typedef int32_t lanes_int __attribute__((vector_size(4 * LANES)));
typedef uint32_t lanes_bits __attribute__((vector_size(4 * LANES)));
typedef uint16_t lanes_half __attribute__((vector_size(2 * LANES)));

static inline lanes lanes_load(const void *p) { return _mm512_loadu_ps(p); }
static inline void lanes_store(float *p, lanes v) { _mm512_storeu_ps(p, v); }

static inline lanes lanes_from_bf16(__m256i half) {
    return (lanes)_mm512_slli_epi32(_mm512_cvtepu16_epi32(half), 16);
}

static inline lanes lanes_load_bf16(const void *p) {
    return lanes_from_bf16(_mm256_loadu_si256(p));
}

static inline lanes lanes_load_f16(const void *p) {
    return _mm512_cvtph_ps(_mm256_loadu_si256(p));
}

static inline void lanes_store_f16(void *p, lanes v) {
    _mm256_storeu_si256(p, _mm512_cvtps_ph(v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
}

static inline lanes lanes_fma(lanes a, lanes b, lanes c) { return _mm512_fmadd_ps(a, b, c); }

#define LANES_MASKED

static inline __mmask16 lanes_mask(size_t count) { return (__mmask16)((1u << count) - 1); }

static inline lanes lanes_load_some(const float *p, size_t count) {
    return _mm512_maskz_loadu_ps(lanes_mask(count), p);
}

static inline void lanes_store_some(float *p, lanes v, size_t count) {
    _mm512_mask_storeu_ps(p, lanes_mask(count), v);
}

static inline lanes lanes_load_some_as(stemma_format format, const char *p, size_t count) {
    if (format == STEMMA_F32) { return _mm512_maskz_loadu_ps(lanes_mask(count), p); }
    __m256i half = _mm256_maskz_loadu_epi16(lanes_mask(count), p);
    return format == STEMMA_BF16 ? lanes_from_bf16(half) : _mm512_cvtph_ps(half);
}

// A stage of the transposition: exchanges the off-diagonal blocks of v[i] and v[i + step].
#define LANES_EXCHANGE(STEP) \
    for (int i = 0; i < LANES; i++) { \
        if (i & STEP) { continue; } \
        lanes a = v[i], b = v[i + STEP]; \
        v[i] = LANES_LOW_##STEP(a, b); \
        v[i + STEP] = LANES_HIGH_##STEP(a, b); \
    }
#define LANES_LOW_1(A, B) __builtin_shufflevector(A, B, 0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30)
#define LANES_HIGH_1(A, B) __builtin_shufflevector(A, B, 1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31)
#define LANES_LOW_2(A, B) __builtin_shufflevector(A, B, 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29)
#define LANES_HIGH_2(A, B) __builtin_shufflevector(A, B, 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31)
#define LANES_LOW_4(A, B) __builtin_shufflevector(A, B, 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27)
#define LANES_HIGH_4(A, B) __builtin_shufflevector(A, B, 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31)
#define LANES_LOW_8(A, B) __builtin_shufflevector(A, B, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23)
#define LANES_HIGH_8(A, B) __builtin_shufflevector(A, B, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31)

static inline __attribute__((always_inline)) void lanes_transpose(lanes *v) {
    LANES_EXCHANGE(1)
    LANES_EXCHANGE(2)
    LANES_EXCHANGE(4)
    LANES_EXCHANGE(8)
}
