// The products of several tokens in register tiles of vectors of WIDTH sums.

// Whether there is an offset left to take off: a level whose bytes are signed has taken off that of 8-bit weights.
#define HAS_OFFSET(traits) ((traits).offset_shift > 0 && !(WIDE_IS_SIGNED && (traits).offset_shift == 7))

ALWAYS_INLINE ints dot_as(struct block_traits traits, ints sum, ints w, ints x) {
    return traits.offset_shift == 7 ? dot_wide(sum, w, x) : dot(sum, w, x);
}

// `count` tokens of a tile from `token` on, by VECTORS vectors of rows from `vector` on. `traits`, `width` and `count`
// are constants after inlining, so the sums live in registers.
ALWAYS_INLINE void tile_part(
    struct block_traits traits, const struct panel_chunk *chunk, size_t blocks, const char *tile, int width,
    int token, int count, size_t vector, float (*sums)[GROUP_ROWS], bool add) {
    const uint8_t *q[VECTORS];
    const float *scales[VECTORS], *minimums[VECTORS];
    float *out[VECTORS];
    floats sum[TOKENS][VECTORS];
    for (int v = 0; v < VECTORS; v++) {
        size_t row = (vector + (size_t)v) * WIDTH, panel = row / PANEL_ROWS, lane = row % PANEL_ROWS;
        q[v] = chunk->q[panel] + lane * 4;
        scales[v] = &chunk->scales[panel][0][lane];
        minimums[v] = &chunk->minimums[panel][0][lane];
        out[v] = &sums[token][row];
        for (int t = 0; t < count; t++) { sum[t][v] = add ? floats_load(out[v] + t * GROUP_ROWS) : floats_all(0); }
    }
    const int halves = traits.halves ? 2 : 1, quads = QUADS / halves;
    for (size_t b = 0; b < blocks; b++) {
        const char *x = tile + b * (size_t)width * TILE_BLOCK_BYTES_A_TOKEN;
        const int32_t *offsets = (const int32_t *)(const void *)(x + BLOCK * width) + token;
        const float *x_sums = (const float *)(const void *)(offsets + 2 * width), *x_scales = x_sums + width;
        floats part[TOKENS][VECTORS];
        for (int half = 0; half < halves; half++) {
            ints dots[TOKENS][VECTORS];
            for (int t = 0; t < count; t++) {
                for (int v = 0; v < VECTORS; v++) {
                    dots[t][v] = HAS_OFFSET(traits) ? ints_all(offsets[half * width + t]) : ints_all(0);
                }
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
                    floats dot = floats_of_ints(dots[t][v]);
                    part[t][v] = half ? floats_fma(dot, scale, part[t][v]) : dot * scale;
                }
            }
        }
        for (int v = 0; v < VECTORS; v++) {
            for (int t = 0; t < count; t++) {
                if (traits.minimums) {
                    floats minimum = floats_load(minimums[v] + b * PANEL_ROWS);
                    part[t][v] = floats_fma(minimum, floats_all(x_sums[t]), part[t][v]);
                }
                sum[t][v] = floats_fma(part[t][v], floats_all(x_scales[t]), sum[t][v]);
            }
        }
    }
    for (int v = 0; v < VECTORS; v++) {
        for (int t = 0; t < count; t++) { floats_store(out[v] + t * GROUP_ROWS, sum[t][v]); }
    }
}

ALWAYS_INLINE void tile_of(
    struct block_traits traits, const struct panel_chunk *chunk, size_t blocks, const char *tile, int width,
    float (*sums)[GROUP_ROWS], bool add) {
    const int count = width < TOKENS ? width : TOKENS;
    for (size_t vector = 0; vector * WIDTH < GROUP_ROWS; vector += VECTORS) {
        for (int token = 0; token < width; token += count) {
            tile_part(traits, chunk, blocks, tile, width, token, count, vector, sums, add);
        }
    }
}

ALWAYS_INLINE void tile_any(
    struct block_traits traits, const struct panel_chunk *chunk, size_t blocks, const char *tile, size_t width,
    float (*sums)[GROUP_ROWS], bool add) {
    switch (width) {
    case 2: return tile_of(traits, chunk, blocks, tile, 2, sums, add);
    case 4: return tile_of(traits, chunk, blocks, tile, 4, sums, add);
    case 6: return tile_of(traits, chunk, blocks, tile, 6, sums, add);
    }
}

// Formats that share their traits share the code.
static const struct block_traits wide_traits = {.offset_shift = 7}, nibble_traits = {.offset_shift = 3},
    five_traits = {.offset_shift = 4}, minimum_traits = {.minimums = true},
    six_traits = {.offset_shift = 5, .halves = true};

static void tile(
    stemma_format format, const struct panel_chunk *chunk, size_t blocks, const char *tile, size_t width,
    float (*sums)[GROUP_ROWS], bool add) {
    switch (format) {
    case STEMMA_INT8:
    case STEMMA_Q8_0:
        return tile_any(wide_traits, chunk, blocks, tile, width, sums, add);
    case STEMMA_INT4:
    case STEMMA_Q4_0:
        return tile_any(nibble_traits, chunk, blocks, tile, width, sums, add);
    case STEMMA_Q5_0:
        return tile_any(five_traits, chunk, blocks, tile, width, sums, add);
    case STEMMA_Q6_K:
        return tile_any(six_traits, chunk, blocks, tile, width, sums, add);
    default:
        return tile_any(minimum_traits, chunk, blocks, tile, width, sums, add);
    }
}
