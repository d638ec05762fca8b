// What the bodies need beyond a level's own vectors, and what every level can have from the vector type alone.

typedef double lanes_double __attribute__((vector_size(8 * LANES)));

#define ALWAYS_INLINE static inline __attribute__((always_inline))

ALWAYS_INLINE lanes lanes_all(float value) {
    lanes v;
    for (int i = 0; i < LANES; i++) { v[i] = value; }
    return v;
}

// mask is all ones or all zeros in each lane, as comparisons give it.
ALWAYS_INLINE lanes lanes_select(lanes_int mask, lanes a, lanes b) {
    return (lanes)((mask & (lanes_int)a) | (~mask & (lanes_int)b));
}

// The larger, or b where a is NaN.
ALWAYS_INLINE lanes lanes_max(lanes a, lanes b) { return lanes_select(a > b, a, b); }
ALWAYS_INLINE lanes lanes_min(lanes a, lanes b) { return lanes_select(a < b, a, b); }

// Sums in halves: lane i and lane i + LANES / 2 first.
ALWAYS_INLINE float lanes_sum(lanes v) {
    float part[LANES];
    __builtin_memcpy(part, &v, sizeof v);
    for (int width = LANES / 2; width > 0; width /= 2) {
        for (int i = 0; i < width; i++) { part[i] += part[i + width]; }
    }
    return part[0];
}

ALWAYS_INLINE float lanes_largest(lanes v) {
    float part = v[0];
    for (int i = 1; i < LANES; i++) { part = v[i] > part ? v[i] : part; }
    return part;
}

// LANES elements of a format, widened.
ALWAYS_INLINE lanes lanes_load_as(stemma_format format, const char *p) {
    switch (format) {
    case STEMMA_BF16: return lanes_load_bf16(p);
    case STEMMA_F16: return lanes_load_f16(p);
    default: return lanes_load(p);
    }
}

#ifndef LANES_MASKED

// The first `count` < LANES floats, the others 0.
ALWAYS_INLINE lanes lanes_load_some(const float *p, size_t count) {
    float part[LANES] = {0};
    for (size_t i = 0; i < count; i++) { part[i] = p[i]; }
    return lanes_load(part);
}

ALWAYS_INLINE void lanes_store_some(float *p, lanes v, size_t count) {
    for (size_t i = 0; i < count; i++) { p[i] = v[i]; }
}

ALWAYS_INLINE lanes lanes_load_some_as(stemma_format format, const char *p, size_t count) {
    char part[4 * LANES] = {0};
    __builtin_memcpy(part, p, count * (format == STEMMA_F32 ? 4 : 2));
    return lanes_load_as(format, part);
}

#endif

// Rounds to nearest even; NaN stays NaN.
ALWAYS_INLINE void lanes_store_bf16(void *p, lanes v) {
    lanes_bits bits = (lanes_bits)v;
    lanes_bits rounded = (bits + 0x7fff + (bits >> 16 & 1)) >> 16;
    lanes_bits quiet = bits >> 16 | 0x40;
    lanes_bits nan = (lanes_bits)(v != v);
    lanes_half half = __builtin_convertvector((nan & quiet) | (~nan & rounded), lanes_half);
    __builtin_memcpy(p, &half, sizeof half);
}

// e^x = 2^n e^r with n = round(x / ln 2) and |r| <= ln 2 / 2; ln 2 is taken off in two parts so that r is exact to
// half a unit, and 2^n is applied in two steps so that results down to the smallest subnormal and up to infinity
// come out by themselves. The polynomial is Cephes' expf. Within 2 units in the last place.
ALWAYS_INLINE lanes lanes_exp(lanes x) {
    lanes clamped = lanes_select(x > 89.0f, lanes_all(89.0f), x);
    clamped = lanes_select(clamped < -104.0f, lanes_all(-104.0f), clamped);
    lanes shifted = lanes_fma(clamped, lanes_all(1.44269504f), lanes_all(0x1.8p23f));  // rounds to an integer
    lanes n = shifted - 0x1.8p23f;
    lanes r = lanes_fma(n, lanes_all(-0.693359375f), clamped);
    r = lanes_fma(n, lanes_all(2.12194440e-4f), r);
    lanes p = lanes_all(1.9875691500e-4f);
    p = lanes_fma(p, r, lanes_all(1.3981999507e-3f));
    p = lanes_fma(p, r, lanes_all(8.3334519073e-3f));
    p = lanes_fma(p, r, lanes_all(4.1665795894e-2f));
    p = lanes_fma(p, r, lanes_all(1.6666665459e-1f));
    p = lanes_fma(p, r, lanes_all(5.0000001201e-1f));
    p = lanes_fma(p, r * r, r) + 1.0f;
    lanes_int power = (lanes_int)shifted - 0x4b400000;  // the bits of 1.5 * 2^23
    lanes_int half = power >> 1;
    return p * (lanes)((half + 127) << 23) * (lanes)((power - half + 127) << 23);
}

// tanh x = x + x^3 P(x^2) near zero, where the other form would cancel, else 1 - 2 / (e^2|x| + 1) with the sign of x.
ALWAYS_INLINE lanes lanes_tanh(lanes x) {
    lanes_int sign = (lanes_int)x & INT32_MIN;
    lanes magnitude = (lanes)((lanes_int)x ^ sign);
    lanes s = x * x;
    lanes p = lanes_all(-5.70498872745e-3f);
    p = lanes_fma(p, s, lanes_all(2.06390887954e-2f));
    p = lanes_fma(p, s, lanes_all(-5.37397155531e-2f));
    p = lanes_fma(p, s, lanes_all(1.33314422036e-1f));
    p = lanes_fma(p, s, lanes_all(-3.33332819422e-1f));
    lanes near = lanes_fma(p * s, x, x);
    lanes far = 1.0f - 2.0f / (lanes_exp(2.0f * magnitude) + 1.0f);
    far = (lanes)((lanes_int)far | sign);
    return lanes_select(magnitude < 0.625f, near, far);
}

ALWAYS_INLINE lanes lanes_sigmoid(lanes x) { return 1.0f / (1.0f + lanes_exp(-x)); }
