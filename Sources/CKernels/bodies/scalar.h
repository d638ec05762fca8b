#ifndef STEMMA_BODIES_SCALAR_H
#define STEMMA_BODIES_SCALAR_H

#include <stdint.h>

// Moves the bits to their places and corrects the exponent with a product, which is exact for subnormals too.
static inline float f32_from_f16(uint16_t half) {
    uint32_t bits = (uint32_t)(half & 0x7fff) << 13, special = (half & 0x7c00) == 0x7c00 ? 0x7f800000 : 0;
    float magnitude;
    __builtin_memcpy(&magnitude, &bits, sizeof magnitude);
    magnitude *= 0x1p112f;
    __builtin_memcpy(&bits, &magnitude, sizeof bits);
    bits |= special | (uint32_t)(half & 0x8000) << 16;
    __builtin_memcpy(&magnitude, &bits, sizeof bits);
    return magnitude;
}

// Rounds to nearest even; overflow becomes infinity, NaN stays NaN.
static inline uint16_t f16_from_f32(float value) {
    uint32_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    uint16_t sign = (uint16_t)(bits >> 16 & 0x8000);
    bits &= 0x7fffffff;
    if (bits >= 0x47800000) { return sign | (bits > 0x7f800000 ? 0x7e00 : 0x7c00); }
    if (bits < 0x38800000) {  // subnormal: adding one half lets the addition round
        float magnitude;
        __builtin_memcpy(&magnitude, &bits, sizeof magnitude);
        magnitude += 0.5f;
        __builtin_memcpy(&bits, &magnitude, sizeof bits);
        return sign | (uint16_t)(bits - 0x3f000000);
    }
    return sign | (uint16_t)((bits + 0xc8000fff + (bits >> 13 & 1)) >> 13);
}

#endif
