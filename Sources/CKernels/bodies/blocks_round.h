// Rounding of float32 to blocks: activations to 8 bits, weights to INT8 and INT4. Plain C without fused operations, so
// that every level gives the same bytes.

#pragma clang fp contract(off)

// A loop over a block would be unrolled before the compiler tries to make vectors of it, and then it finds fewer.
#define AS_VECTORS _Pragma("clang loop unroll(disable) vectorize(enable)")

// The bits of |x| order as integers as the values do, and NaN is the largest of all: it becomes the scale, and so
// reaches the result instead of being lost.
ALWAYS_INLINE float largest_magnitude(const float *x) {
    uint32_t most = 0;
    for (int i = 0; i < BLOCK; i++) {
        uint32_t bits;
        __builtin_memcpy(&bits, x + i, 4);
        bits &= 0x7fffffff;
        most = bits > most ? bits : most;
    }
    float result;
    __builtin_memcpy(&result, &most, 4);
    return result;
}

// Rounds to nearest even: the sum has its unit at 1, so the low byte of its bits is the integer. |value| < 2^22.
ALWAYS_INLINE int8_t rounded_byte(float value) {
    float sum = value + 0x1.8p23f;
    uint32_t bits;
    __builtin_memcpy(&bits, &sum, 4);
    return (int8_t)bits;
}

// Returns the scale, max|x| / 127.
ALWAYS_INLINE float round_block(const float *restrict x, int8_t *restrict q) {
    float scale = largest_magnitude(x) / 127;
    float inverse = scale > 0 ? 1 / scale : 0;
    for (int i = 0; i < BLOCK; i++) { q[i] = rounded_byte(x[i] * inverse); }
    return scale;
}

static void round_activations(const float *x, size_t columns, struct token_activations out) {
    size_t padded = (columns + CHUNK - 1) / CHUNK * CHUNK;
    for (size_t c = 0, b = 0; c < padded; c += BLOCK, b++) {
        int8_t *q = out.q + c;
        if (c + BLOCK <= columns) {
            out.scales[b] = round_block(x + c, q);
        } else {
            float last[BLOCK] = {0};
            if (c < columns) { __builtin_memcpy(last, x + c, (columns - c) * sizeof(float)); }
            out.scales[b] = round_block(last, q);
        }
        int32_t low = 0, high = 0;
        for (int i = 0; i < BLOCK / 2; i++) {
            low += q[i];
            high += q[i + BLOCK / 2];
        }
        out.negated_sums[b] = -(low + high);
        out.negated_low_sums[b] = -low;
    }
}

// The nearest INT8 values, plus 128, and their scale.
ALWAYS_INLINE float quantise_int8(const float *restrict x, uint8_t *restrict q) {
    int8_t rounded[BLOCK];
    float scale = round_block(x, rounded);
    for (int i = 0; i < BLOCK; i++) { q[i] = (uint8_t)rounded[i] ^ 0x80; }
    return scale;
}

// The value of largest magnitude, the first of equals. As signed numbers the bits of the largest positive value are
// the largest; as unsigned ones those of the largest negative value.
ALWAYS_INLINE float largest_value(const float *x) {
    int32_t positive = 0;
    uint32_t negative = 0;
    AS_VECTORS
    for (int i = 0; i < BLOCK; i++) {
        int32_t bits;
        __builtin_memcpy(&bits, x + i, 4);
        positive = bits > positive ? bits : positive;
        negative = (uint32_t)bits > negative ? (uint32_t)bits : negative;
    }
    uint32_t bits = (uint32_t)positive, magnitude = negative & 0x7fffffff;
    if (negative >> 31 && magnitude >= bits) {
        if (magnitude == bits) {
            for (int i = 0; i < BLOCK; i++) {
                __builtin_memcpy(&bits, x + i, 4);
                if ((bits & 0x7fffffff) == magnitude) { break; }
            }
        } else {
            bits = negative;
        }
    }
    float result;
    __builtin_memcpy(&result, &bits, 4);
    return result;
}

ALWAYS_INLINE float quantise_int4(const float *restrict x, uint8_t *restrict q) {
    float scale = largest_value(x) / -8;
    float inverse = scale != 0 ? 1 / scale : 0;
    AS_VECTORS
    for (int i = 0; i < BLOCK; i++) {
        float level = x[i] * inverse + 8.5f;
        level = level > 0 ? level : 0;
        level = level < 15 ? level : 15;
        q[i] = (uint8_t)(int32_t)level;
    }
    return scale;
}

ALWAYS_INLINE void load_block(stemma_format from, const char *restrict p, float *restrict x) {
    for (int i = 0; i < BLOCK; i++) {
        if (from == STEMMA_F32) {
            __builtin_memcpy(x + i, p + 4 * i, 4);
        } else if (from == STEMMA_BF16) {
            uint16_t half;
            __builtin_memcpy(&half, p + 2 * i, 2);
            uint32_t bits = (uint32_t)half << 16;
            __builtin_memcpy(x + i, &bits, 4);
        } else {
            x[i] = half_at((const uint8_t *)p + 2 * i);
        }
    }
}

ALWAYS_INLINE void quantise_as(
    stemma_format to, char *panel, stemma_format from, const char *weights, size_t row_bytes, size_t rows,
    size_t columns) {
    size_t size = from == STEMMA_F32 ? 4 : 2, blocks = (columns + BLOCK - 1) / BLOCK;
    size_t block_bytes = to == STEMMA_INT8 ? PANEL_BLOCK_BYTES : PANEL_BLOCK_BYTES / 2;
    char *scales = panel + blocks * block_bytes;
    for (size_t b = 0; b < blocks; b++) {
        uint8_t q[PANEL_ROWS][BLOCK];
        for (size_t r = 0; r < PANEL_ROWS; r++) {
            float x[BLOCK] = {0};
            if (r < rows) {
                const char *p = weights + r * row_bytes + b * BLOCK * size;
                size_t left = columns - b * BLOCK;
                if (left >= BLOCK) {
                    load_block(from, p, x);
                } else {
                    char some[BLOCK * 4] = {0};
                    __builtin_memcpy(some, p, left * size);
                    load_block(from, some, x);
                }
            }
            float scale = to == STEMMA_INT8 ? quantise_int8(x, q[r]) : quantise_int4(x, q[r]);
            uint16_t half = f16_from_f32(scale);
            __builtin_memcpy(scales + (b * PANEL_ROWS + r) * 2, &half, 2);
        }
        char *out = panel + b * block_bytes;
        for (int k = 0; k < QUADS; k++) {
            for (int r = 0; r < PANEL_ROWS; r++) {
                uint32_t quad, next;
                __builtin_memcpy(&quad, &q[r][4 * k], 4);
                if (to == STEMMA_INT8) {
                    __builtin_memcpy(out + (k * PANEL_ROWS + r) * 4, &quad, 4);
                } else if (k % 2 == 0) {
                    __builtin_memcpy(&next, &q[r][4 * k + 4], 4);
                    quad |= next << 4;
                    __builtin_memcpy(out + (k / 2 * PANEL_ROWS + r) * 4, &quad, 4);
                }
            }
        }
    }
}

static void quantise(
    stemma_format to, char *panel, stemma_format from, const char *weights, size_t row_bytes, size_t rows,
    size_t columns) {
#define FROM(format) \
    case format: \
        if (to == STEMMA_INT8) { \
            quantise_as(STEMMA_INT8, panel, format, weights, row_bytes, rows, columns); \
        } else { \
            quantise_as(STEMMA_INT4, panel, format, weights, row_bytes, rows, columns); \
        } \
        break;
    switch (from) {
        FROM(STEMMA_F32)
        FROM(STEMMA_BF16)
        FROM(STEMMA_F16)
    default: break;
    }
#undef FROM
}
