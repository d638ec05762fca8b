// Vectors for any processor: the compiler's own vector type, four floats wide, and no instruction named.

enum { LANES = 4, TILE_VECTORS = 2, TILE_TOKENS = 4 };

typedef float lanes __attribute__((vector_size(4 * LANES)));
typedef int32_t lanes_int __attribute__((vector_size(4 * LANES)));
typedef uint32_t lanes_bits __attribute__((vector_size(4 * LANES)));
typedef uint16_t lanes_half __attribute__((vector_size(2 * LANES)));

static inline lanes lanes_load(const void *p) {
    lanes v;
    __builtin_memcpy(&v, p, sizeof v);
    return v;
}

static inline void lanes_store(float *p, lanes v) { __builtin_memcpy(p, &v, sizeof v); }

static inline lanes lanes_load_bf16(const void *p) {
    lanes_half v;
    __builtin_memcpy(&v, p, sizeof v);
    return (lanes)(__builtin_convertvector(v, lanes_bits) << 16);
}

// Half to single: move the bits to their places and let a multiplication by 2^112 correct the exponent, which is exact
// for subnormals too. Infinity and NaN then lack the top of their exponent.
static inline lanes lanes_load_f16(const void *p) {
    lanes_half v;
    __builtin_memcpy(&v, p, sizeof v);
    lanes_bits half = __builtin_convertvector(v, lanes_bits);
    lanes_bits magnitude = half & 0x7fff;
    lanes_bits scaled = (lanes_bits)((lanes)(magnitude << 13) * 0x1p112f);
    lanes_bits special = (lanes_bits)(magnitude >= 0x7c00) & 0x7f800000;
    return (lanes)(scaled | special | (half & 0x8000) << 16);
}

static inline void lanes_store_f16(void *p, lanes v) {
    uint16_t half[LANES];
    for (int i = 0; i < LANES; i++) { half[i] = f16_from_f32(v[i]); }
    __builtin_memcpy(p, half, sizeof half);
}

static inline lanes lanes_fma(lanes a, lanes b, lanes c) { return a * b + c; }

#include "transpose4.h"
