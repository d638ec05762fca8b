// The products of several tokens in register tiles of vectors of WIDTH sums.

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
