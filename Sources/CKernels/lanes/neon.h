// Vectors of arm64: four floats, 32 registers.

enum { LANES = 4, TILE_VECTORS = 2, TILE_TOKENS = 8 };

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

static inline lanes lanes_load_f16(const void *p) {
    lanes_half v;
    __builtin_memcpy(&v, p, sizeof v);
    return (lanes)vcvt_f32_f16((float16x4_t)v);
}

static inline void lanes_store_f16(void *p, lanes v) {
    float16x4_t half = vcvt_f16_f32((float32x4_t)v);
    __builtin_memcpy(p, &half, sizeof half);
}

static inline lanes lanes_fma(lanes a, lanes b, lanes c) {
    return (lanes)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
}

#include "transpose4.h"
