// The products of one token, bound by how fast the weights are read.

enum { PREFETCH_BYTES = 4096 };

// One token by panels, which are read once from first to last byte.
ALWAYS_INLINE void dots_of_panels(
    stemma_format format, struct block_traits traits, const char *weights, size_t first, size_t rows,
    size_t columns, struct token_activations x, float *out) {
    size_t blocks = (columns + BLOCK - 1) / BLOCK, panel_bytes = stemma_panel_bytes(format, columns);
    const int quads = format == STEMMA_INT8 ? 1 : 2;  // in a vector
    enum { PARTS = PANEL_ROWS / WIDTH };
    for (size_t r = 0; r < rows; r += PANEL_ROWS) {
        const char *panel = weights + (first + r) / PANEL_ROWS * panel_bytes;
        const char *scales = panel + blocks * (size_t)(PANEL_BLOCK_BYTES / quads);
        floats sum[PARTS];
        for (int p = 0; p < PARTS; p++) { sum[p] = floats_all(0); }
        for (size_t b = 0; b < blocks; b++) {
            const char *q = panel + b * (size_t)(PANEL_BLOCK_BYTES / quads);
            const int8_t *quad = x.q + b * BLOCK;
            ints offset = ints_all(HAS_OFFSET(traits) ? x.negated_sums[b] * (1 << traits.offset_shift) : 0);
            floats x_scale = floats_all(x.scales[b]);
            // Two streams, values and scales, with the arithmetic between them keep too few lines under way.
            for (int line = 0; line < PANEL_BLOCK_BYTES / quads; line += 64) {
                __builtin_prefetch(q + PREFETCH_BYTES + line);
            }
            for (int p = 0; p < PARTS; p++) {
                ints even = offset, odd = ints_all(0);
                for (int k = 0; k < QUADS; k += 2) {
                    ints low, high;
                    if (format == STEMMA_INT8) {
                        low = ints_load(q + k * 4 * PANEL_ROWS + p * 4 * WIDTH);
                        high = ints_load(q + (k + 1) * 4 * PANEL_ROWS + p * 4 * WIDTH);
                    } else {
                        ints both = ints_load(q + k / 2 * 4 * PANEL_ROWS + p * 4 * WIDTH);
                        low = low_nibbles(both);
                        high = high_nibbles(both);
                    }
                    even = dot_as(traits, even, low, ints_quad(quad + k * 4));
                    odd = dot_as(traits, odd, high, ints_quad(quad + k * 4 + 4));
                }
                floats scale = floats_of_halves(scales + (b * PANEL_ROWS + (size_t)p * WIDTH) * 2);
                sum[p] = floats_fma(floats_of_ints(even + odd) * scale, x_scale, sum[p]);
            }
        }
        for (int p = 0; p < PARTS; p++) {
            size_t row = r + (size_t)p * WIDTH;
            if (row < rows) { floats_store_some(out + row, sum[p], rows - row); }
        }
    }
}

// The values of the blocks from `block` of a chunk on, as many as a vector takes, spread from where they are stored.
ALWAYS_INLINE ints span_of(stemma_format format, const uint8_t *chunk, size_t block) {
    const uint8_t *p;
    switch (format) {
    case STEMMA_Q8_0: return span_bytes(chunk + block * 34 + 2, 34);
    case STEMMA_Q4_0: return span_nibbles(chunk + block * 18 + 2, 18);
    case STEMMA_Q4_1: return span_nibbles(chunk + block * 20 + 4, 20);
    case STEMMA_Q5_0:
        p = chunk + block * 22;
        return span_with_fifth(span_nibbles(p + 6, 22), p + 2, 22);
    case STEMMA_Q5_1:
        p = chunk + block * 24;
        return span_with_fifth(span_nibbles(p + 8, 24), p + 4, 24);
    case STEMMA_Q4_K: return span_q4_k(chunk + block / 8 * 144 + 16, block % 8);
    case STEMMA_Q5_K:
        p = chunk + block / 8 * 176;
        return span_with_bit(span_q4_k(p + 48, block % 8), p + 16, block % 8);
    default:
        p = chunk + block / 8 * 210 + block / 4 % 2 * 64;
        return span_q6_k(p, chunk + block / 8 * 210 + 128 + block / 4 % 2 * 32, block % 4);
    }
}

// The scales of a chunk, one or two vectors, and its minimums.
ALWAYS_INLINE void scales_of(stemma_format format, const uint8_t *chunk, floats16 *scales, floats16 *minimums) {
    float *scale = (float *)scales, *minimum = (float *)minimums;
    switch (format) {
    case STEMMA_Q8_0: return load_scales(chunk, 34, scales);
    case STEMMA_Q4_0: return load_scales(chunk, 18, scales);
    case STEMMA_Q5_0: return load_scales(chunk, 22, scales);
    case STEMMA_Q4_1:
        load_scales(chunk, 20, scales);
        return load_scales(chunk + 2, 20, minimums);
    case STEMMA_Q5_1:
        load_scales(chunk, 24, scales);
        return load_scales(chunk + 2, 24, minimums);
    case STEMMA_Q6_K:
        for (size_t i = 0; i < 2; i++) {
            const uint8_t *p = chunk + i * 210;
            float all = half_at(p + 208);
            for (int j = 0; j < 16; j++) { scale[16 * i + (size_t)j] = all * (float)(int8_t)p[192 + j]; }
        }
        return;
    default:
        for (size_t i = 0; i < 2; i++) {
            const uint8_t *p = chunk + i * (format == STEMMA_Q4_K ? 144 : 176);
            unpack_k_scales(p + 4, half_at(p), half_at(p + 2), scale + 8 * i, minimum + 8 * i);
        }
    }
}

#define SHUFFLED(a, b, ...) __builtin_shufflevector(a, b, __VA_ARGS__)

// A row's products with one chunk of 16 blocks: `sum` holds partial sums of all columns, `rest` what the offsets and
// the minimums add, a block a lane.
ALWAYS_INLINE void dot_chunk(
    stemma_format format, struct block_traits traits, const uint8_t *chunk, struct token_activations x,
    size_t block, floats *sum, floats16 *rest) {
    floats16 scales[2], minimums;
    scales_of(format, chunk, scales, &minimums);
    floats16 x_scales;
    ints16 negated, negated_low;
    __builtin_memcpy(&x_scales, x.scales + block, 64);
    __builtin_memcpy(&negated, x.negated_sums + block, 64);
    // The scales of both sides, one a block or two.
    _Alignas(64) floats16 both[2];
    const int shift = HAS_OFFSET(traits) ? traits.offset_shift : 0;
    if (traits.halves) {
        __builtin_memcpy(&negated_low, x.negated_low_sums + block, 64);
        both[0] = scales[0] * SHUFFLED(x_scales, x_scales, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
        both[1] = scales[1]
            * SHUFFLED(x_scales, x_scales, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15);
        floats16 low =
            SHUFFLED(both[0], both[1], 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
        floats16 high =
            SHUFFLED(both[0], both[1], 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
        *rest += low * __builtin_convertvector(negated_low << shift, floats16)
            + high * __builtin_convertvector((negated - negated_low) << shift, floats16);
    } else {
        both[0] = scales[0] * x_scales;
        if (shift) { *rest += both[0] * __builtin_convertvector(negated << shift, floats16); }
        if (traits.minimums) { *rest -= minimums * x_scales * __builtin_convertvector(negated, floats16); }
    }
    // Unrolled, so that shifts and lanes are constants.
#pragma clang loop unroll(full)
    for (size_t i = 0; i < CHUNK / (4 * WIDTH); i++) {
        ints dots = dot_as(
            traits, ints_all(0), span_of(format, chunk, i * WIDTH / 8), ints_load(x.q + block * BLOCK + i * 4 * WIDTH));
        floats scale = traits.halves ? floats_of_halves_of(both, i) : floats_of_blocks(both, i);
        *sum = floats_fma(floats_of_ints(dots), scale, *sum);
    }
}

ALWAYS_INLINE float sum16(const floats16 *v) {
    float part[16];
    __builtin_memcpy(part, v, sizeof part);
    for (int width = 8; width > 0; width /= 2) {
        for (int i = 0; i < width; i++) { part[i] += part[i + width]; }
    }
    return part[0];
}

// One token by rows as they are stored.
ALWAYS_INLINE void dots_of_rows(
    stemma_format format, struct block_traits traits, const char *weights, size_t first, size_t rows,
    size_t columns, struct token_activations x, float *out) {
    const struct block_traits stored = stemma_block_traits(format);
    const size_t in_stored = stored.values / BLOCK;
    size_t blocks = columns / BLOCK, row_bytes = columns / stored.values * stored.bytes;
    for (size_t r = 0; r < rows; r++) {
        const uint8_t *row = (const uint8_t *)weights + (first + r) * row_bytes;
        floats sum = floats_all(0);
        floats16 rest = {0};
        for (size_t b = 0; b < blocks; b += CHUNK_BLOCKS) {
            const uint8_t *p = row + b / in_stored * stored.bytes;
            // A last chunk that is not whole goes on with zeros, whose scales are 0.
            uint8_t last[CHUNK_BLOCKS * 34];
            if (blocks - b < CHUNK_BLOCKS) {
                __builtin_memset(last, 0, sizeof last);
                __builtin_memcpy(last, p, (blocks - b) / in_stored * stored.bytes);
                p = last;
            }
            dot_chunk(format, traits, p, x, b, &sum, &rest);
        }
        out[r] = floats_sum(sum) + sum16(&rest);
    }
}

static void dots(
    stemma_format format, const char *weights, size_t first, size_t rows, size_t columns,
    struct token_activations x, float *out) {
    switch (format) {
    case STEMMA_INT8:
        return dots_of_panels(STEMMA_INT8, wide_traits, weights, first, rows, columns, x, out);
    case STEMMA_INT4:
        return dots_of_panels(STEMMA_INT4, nibble_traits, weights, first, rows, columns, x, out);
    case STEMMA_Q8_0: return dots_of_rows(STEMMA_Q8_0, wide_traits, weights, first, rows, columns, x, out);
    case STEMMA_Q4_0: return dots_of_rows(STEMMA_Q4_0, nibble_traits, weights, first, rows, columns, x, out);
    case STEMMA_Q5_0:
        return dots_of_rows(STEMMA_Q5_0, five_traits, weights, first, rows, columns, x, out);
    case STEMMA_Q6_K:
        return dots_of_rows(STEMMA_Q6_K, six_traits, weights, first, rows, columns, x, out);
    case STEMMA_Q4_1:
        return dots_of_rows(STEMMA_Q4_1, minimum_traits, weights, first, rows, columns, x, out);
    case STEMMA_Q5_1:
        return dots_of_rows(STEMMA_Q5_1, minimum_traits, weights, first, rows, columns, x, out);
    case STEMMA_Q4_K:
        return dots_of_rows(STEMMA_Q4_K, minimum_traits, weights, first, rows, columns, x, out);
    default:
        return dots_of_rows(STEMMA_Q5_K, minimum_traits, weights, first, rows, columns, x, out);
    }
}
