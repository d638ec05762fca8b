// The products in vectors of WIDTH sums: register tiles for many tokens, dot products for one.


// The offset that is left to take off: a level whose bytes are signed has taken off that of 8-bit weights.
#define OFFSET_SHIFT(traits) (WIDE_IS_SIGNED && (traits).offset_shift == 7 ? 0 : (traits).offset_shift)

ALWAYS_INLINE ints dot_as(struct block_traits traits, ints sum, ints w, ints x) {
    return traits.offset_shift == 7 ? dot_wide(sum, w, x) : dot(sum, w, x);
}

// Minus offset times the sum of the activations.
ALWAYS_INLINE ints correction(struct block_traits traits, int32_t negated_sum) {
    int shift = OFFSET_SHIFT(traits);
    return shift ? ints_shifted(ints_all(negated_sum), shift) : ints_all(0);
}

// `count` tokens of a tile from `token` on, by VECTORS vectors of rows from `vector` on. `traits`, `width` and `count`
// are constants after inlining, so the sums live in registers.
ALWAYS_INLINE void tile_part(
    struct block_traits traits, const struct panel_chunk *chunk, size_t blocks, const char *tile, int width,
    int token, int count, size_t vector, float *out, size_t out_stride, size_t rows, bool add) {
    const uint8_t *q[VECTORS];
    const float *scales[VECTORS], *minimums[VECTORS];
    floats sum[TOKENS][VECTORS];
    for (int v = 0; v < VECTORS; v++) {
        size_t row = (vector + (size_t)v) * WIDTH, panel = row / PANEL_ROWS, lane = row % PANEL_ROWS;
        q[v] = chunk->q[panel] + lane * 4;
        scales[v] = &chunk->scales[panel][0][lane];
        minimums[v] = &chunk->minimums[panel][0][lane];
        for (int t = 0; t < count; t++) {
            const float *p = out + (size_t)(token + t) * out_stride + row;
            sum[t][v] = add && row < rows ? floats_load_some(p, rows - row) : floats_all(0);
        }
    }
    const int halves = traits.halves ? 2 : 1, quads = QUADS / halves;
    for (size_t b = 0; b < blocks; b++) {
        const char *x = tile + b * (size_t)width * TILE_BLOCK_BYTES_A_TOKEN;
        const float *x_scales = (const float *)(const void *)(x + BLOCK * width) + token;
        const int32_t *negated = (const int32_t *)(const void *)(x_scales + 2 * width);
        for (int half = 0; half < halves; half++) {
            ints dots[TOKENS][VECTORS];
            for (int t = 0; t < count; t++) {
                int32_t negated_sum = negated[t];
                if (traits.halves) {
                    int32_t low = negated[width + t];
                    negated_sum = half ? negated_sum - low : low;
                }
                for (int v = 0; v < VECTORS; v++) { dots[t][v] = correction(traits, negated_sum); }
            }
            for (int k = half * quads; k < (half + 1) * quads; k++) {
                ints w[VECTORS];
                for (int v = 0; v < VECTORS; v++) {
                    w[v] = ints_load(q[v] + b * PANEL_BLOCK_BYTES + (size_t)k * PANEL_ROWS * 4);
                }
                for (int t = 0; t < count; t++) {
                    ints quad = ints_quad(x + (k * width + token + t) * 4);
                    for (int v = 0; v < VECTORS; v++) { dots[t][v] = dot_as(traits, dots[t][v], w[v], quad); }
                }
            }
            for (int v = 0; v < VECTORS; v++) {
                floats scale = floats_load(scales[v] + (b * (size_t)halves + (size_t)half) * PANEL_ROWS);
                for (int t = 0; t < count; t++) {
                    floats both = scale * floats_all(x_scales[t]);
                    sum[t][v] = floats_fma(floats_of_ints(dots[t][v]), both, sum[t][v]);
                }
            }
        }
        if (!traits.minimums) { continue; }
        for (int v = 0; v < VECTORS; v++) {
            floats minimum = floats_load(minimums[v] + b * PANEL_ROWS);
            for (int t = 0; t < count; t++) {
                sum[t][v] = floats_fma(minimum, floats_all(x_scales[width + t]), sum[t][v]);
            }
        }
    }
    for (int v = 0; v < VECTORS; v++) {
        size_t row = (vector + (size_t)v) * WIDTH;
        for (int t = 0; t < count; t++) {
            if (row < rows) {
                floats_store_some(out + (size_t)(token + t) * out_stride + row, sum[t][v], rows - row);
            }
        }
    }
}

// A tile that is filled up stores tokens that are not asked for to one side.
ALWAYS_INLINE void tile_of(
    struct block_traits traits, const struct panel_chunk *chunk, size_t blocks, const char *tile, int width,
    float *out, size_t out_stride, size_t rows, bool add) {
    const int count = width < TOKENS ? width : TOKENS;
    for (size_t vector = 0; vector * WIDTH < rows; vector += VECTORS) {
        for (int token = 0; token < width; token += count) {
            tile_part(traits, chunk, blocks, tile, width, token, count, vector, out, out_stride, rows, add);
        }
    }
}

ALWAYS_INLINE void tile_any(
    struct block_traits traits, const struct panel_chunk *chunk, size_t blocks, const char *tile, size_t width,
    size_t tokens, float *out, size_t out_stride, size_t rows, bool add) {
    float aside[TILE_TOKENS * GROUP_ROWS];
    float *to = out;
    size_t stride = out_stride;
    if (tokens < width) {
        to = aside;
        stride = GROUP_ROWS;
        for (size_t t = 0; t < width; t++) {
            for (size_t r = 0; r < rows; r++) {
                aside[t * GROUP_ROWS + r] = add && t < tokens ? out[t * out_stride + r] : 0;
            }
        }
    }
    switch (width) {
    case 2: tile_of(traits, chunk, blocks, tile, 2, to, stride, rows, add); break;
    case 4: tile_of(traits, chunk, blocks, tile, 4, to, stride, rows, add); break;
    case 6: tile_of(traits, chunk, blocks, tile, 6, to, stride, rows, add); break;
    }
    for (size_t t = 0; tokens < width && t < tokens; t++) {
        __builtin_memcpy(out + t * out_stride, aside + t * GROUP_ROWS, rows * sizeof(float));
    }
}

// Formats that share their traits share the code.
static const struct block_traits wide_traits = {.offset_shift = 7}, nibble_traits = {.offset_shift = 3},
    five_traits = {.offset_shift = 4}, minimum_traits = {.minimums = true},
    six_traits = {.offset_shift = 5, .halves = true};

static void tile(
    stemma_format format, const struct panel_chunk *chunk, size_t blocks, const char *tile, size_t width,
    size_t tokens, float *out, size_t out_stride, size_t rows, bool add) {
    switch (format) {
    case STEMMA_INT8:
    case STEMMA_Q8_0:
        return tile_any(wide_traits, chunk, blocks, tile, width, tokens, out, out_stride, rows, add);
    case STEMMA_INT4:
    case STEMMA_Q4_0:
        return tile_any(nibble_traits, chunk, blocks, tile, width, tokens, out, out_stride, rows, add);
    case STEMMA_Q5_0:
        return tile_any(five_traits, chunk, blocks, tile, width, tokens, out, out_stride, rows, add);
    case STEMMA_Q6_K:
        return tile_any(six_traits, chunk, blocks, tile, width, tokens, out, out_stride, rows, add);
    default:
        return tile_any(minimum_traits, chunk, blocks, tile, width, tokens, out, out_stride, rows, add);
    }
}

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
            floats x_scale = floats_all(x.scales[b]);
            for (int p = 0; p < PARTS; p++) {
                ints even = correction(traits, x.negated_sums[b]), odd = ints_all(0);
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
                sum[p] = floats_fma(floats_of_ints(even + odd), scale * x_scale, sum[p]);
            }
        }
        for (int p = 0; p < PARTS; p++) {
            size_t row = r + (size_t)p * WIDTH;
            if (row < rows) { floats_store_some(out + row, sum[p], rows - row); }
        }
    }
}

// Weights of one vector of bytes, number i of a chunk, spread from where they are stored; `bytes` is that of a block.
ALWAYS_INLINE ints span_of(stemma_format format, const uint8_t *p, size_t bytes, size_t i) {
    switch (format) {
    case STEMMA_Q8_0: return span_q8_0(p, bytes, i);
    case STEMMA_Q4_0: return span_q4_0(p, bytes, i);
    default: return ints_load(p + i * 4 * WIDTH);
    }
}

// A row's products with one chunk of 16 blocks: `sum` holds partial sums of all columns, `rest` what the offsets and
// the minimums add, a block a lane.
ALWAYS_INLINE void dot_chunk(
    stemma_format format, struct block_traits traits, const uint8_t *q, size_t bytes, const floats16 *scales,
    const floats16 *minimums, struct token_activations x, size_t block, floats *sum, floats16 *rest) {
    floats16 x_scales;
    ints16 negated, negated_low;
    __builtin_memcpy(&x_scales, x.scales + block, 64);
    __builtin_memcpy(&negated, x.negated_sums + block, 64);
    // The scales of both sides, one a block or two.
    _Alignas(64) floats16 both[2];
    const int shift = OFFSET_SHIFT(traits);
    if (traits.halves) {
        __builtin_memcpy(&negated_low, x.negated_low_sums + block, 64);
        both[0] = scales[0] * __builtin_shufflevector(x_scales, x_scales, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
        both[1] = scales[1] * __builtin_shufflevector(x_scales, x_scales, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15);
        floats16 low = __builtin_shufflevector(both[0], both[1], 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
        floats16 high = __builtin_shufflevector(both[0], both[1], 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
        *rest += low * __builtin_convertvector(negated_low << shift, floats16)
            + high * __builtin_convertvector((negated - negated_low) << shift, floats16);
    } else {
        both[0] = scales[0] * x_scales;
        if (shift) { *rest += both[0] * __builtin_convertvector(negated << shift, floats16); }
        if (traits.minimums) { *rest -= *minimums * x_scales * __builtin_convertvector(negated, floats16); }
    }
    for (size_t i = 0; i < CHUNK / (4 * WIDTH); i++) {
        ints dots = dot_as(
            traits, ints_all(0), span_of(format, q, bytes, i), ints_load(x.q + block * BLOCK + i * 4 * WIDTH));
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

// One token by rows of Q8_0 or Q4_0, as they are stored: a half-precision scale, then the values.
ALWAYS_INLINE void dots_of_rows(
    stemma_format format, struct block_traits traits, const char *weights, size_t first, size_t rows,
    size_t columns, struct token_activations x, float *out) {
    const size_t bytes = format == STEMMA_Q8_0 ? 34 : 18;
    size_t blocks = columns / BLOCK, row_bytes = blocks * bytes;
    for (size_t r = 0; r < rows; r++) {
        const uint8_t *row = (const uint8_t *)weights + (first + r) * row_bytes;
        floats sum = floats_all(0);
        floats16 rest = {0};
        for (size_t b = 0; b < blocks; b += CHUNK_BLOCKS) {
            const uint8_t *p = row + b * bytes;
            uint8_t last[CHUNK_BLOCKS * 34];
            if (blocks - b < CHUNK_BLOCKS) {
                __builtin_memset(last, 0, sizeof last);
                __builtin_memcpy(last, p, (blocks - b) * bytes);
                p = last;
            }
            floats16 scales;
            load_scales(p, bytes, &scales);
            dot_chunk(format, traits, p, bytes, &scales, NULL, x, b, &sum, &rest);
        }
        out[r] = floats_sum(sum) + sum16(&rest);
    }
}

// One token by rows of any other GGUF format, unpacked a chunk at a time.
ALWAYS_INLINE void dots_of_unpacked(
    stemma_format format, struct block_traits traits, const char *weights, size_t first, size_t rows,
    size_t columns, struct token_activations x, float *out) {
    struct block_traits stored = stemma_block_traits(format);
    size_t blocks = columns / BLOCK, row_bytes = columns / stored.values * stored.bytes;
    // Blocks beyond a row's last have scales of 0; their values only have to be there.
    _Alignas(64) uint8_t q[CHUNK] = {0};
    floats16 scales[2] = {{0}}, minimums = {0};
    for (size_t r = 0; r < rows; r++) {
        const uint8_t *row = (const uint8_t *)weights + (first + r) * row_bytes;
        floats sum = floats_all(0);
        floats16 rest = {0};
        for (size_t b = 0; b < blocks; b += CHUNK_BLOCKS) {
            size_t some = blocks - b < CHUNK_BLOCKS ? blocks - b : CHUNK_BLOCKS;
            if (some < CHUNK_BLOCKS) { scales[0] = scales[1] = minimums = (floats16){0}; }
            unpack_row(format, row, b, some, q, (float *)scales, (float *)&minimums);
            dot_chunk(format, traits, q, BLOCK, scales, &minimums, x, b, &sum, &rest);
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
        return dots_of_unpacked(STEMMA_Q5_0, five_traits, weights, first, rows, columns, x, out);
    case STEMMA_Q6_K:
        return dots_of_unpacked(STEMMA_Q6_K, six_traits, weights, first, rows, columns, x, out);
    case STEMMA_Q4_1:
        return dots_of_unpacked(STEMMA_Q4_1, minimum_traits, weights, first, rows, columns, x, out);
    case STEMMA_Q5_1:
        return dots_of_unpacked(STEMMA_Q5_1, minimum_traits, weights, first, rows, columns, x, out);
    case STEMMA_Q4_K:
        return dots_of_unpacked(STEMMA_Q4_K, minimum_traits, weights, first, rows, columns, x, out);
    default:
        return dots_of_unpacked(STEMMA_Q5_K, minimum_traits, weights, first, rows, columns, x, out);
    }
}
