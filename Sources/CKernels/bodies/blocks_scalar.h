// The products in plain C. Sums run over the blocks in order, each added with one rounding: the register tiles of all
// levels give the same bits.

struct tile_record {
    const int8_t *q;  // [QUADS][width][4]
    const float *scales, *scaled_sums;
    const int32_t *negated_sums, *negated_low_sums;
};

ALWAYS_INLINE struct tile_record record_at(const char *tile, size_t width, size_t block) {
    const char *p = tile + block * width * TILE_BLOCK_BYTES_A_TOKEN;
    const float *scales = (const float *)(const void *)(p + BLOCK * width);
    const int32_t *negated = (const int32_t *)(const void *)(scales + 2 * width);
    return (struct tile_record){(const int8_t *)p, scales, scales + width, negated, negated + width};
}

// The product of two to eight quads of panel row `lane` with token t.
ALWAYS_INLINE int32_t dot_quads(
    const uint8_t *q, size_t lane, const int8_t *x, size_t width, size_t t, int first, int last, int32_t sum) {
    for (int k = first; k < last; k++) {
        for (size_t j = 0; j < 4; j++) {
            sum += (int32_t)q[(k * PANEL_ROWS + lane) * 4 + j] * x[(k * width + t) * 4 + j];
        }
    }
    return sum;
}

static void tile(
    stemma_format format, const struct panel_chunk *chunk, size_t blocks, const char *tile, size_t width,
    size_t tokens, float *out, size_t out_stride, size_t rows, bool add) {
    struct block_traits traits = stemma_block_traits(format);
    int32_t offset = traits.offset_shift ? 1 << traits.offset_shift : 0;
    int halves = traits.halves ? 2 : 1, step = QUADS / halves;
    for (size_t t = 0; t < tokens; t++) {
        for (size_t r = 0; r < rows; r++) {
            size_t panel = r / PANEL_ROWS, lane = r % PANEL_ROWS;
            float sum = add ? out[t * out_stride + r] : 0;
            for (size_t b = 0; b < blocks; b++) {
                struct tile_record x = record_at(tile, width, b);
                const uint8_t *q = chunk->q[panel] + b * PANEL_BLOCK_BYTES;
                for (int half = 0; half < halves; half++) {
                    int32_t negated = x.negated_sums[t];
                    if (traits.halves) {
                        negated = half ? negated - x.negated_low_sums[t] : x.negated_low_sums[t];
                    }
                    int32_t dot = dot_quads(
                        q, lane, x.q, width, t, half * step, (half + 1) * step, negated * offset);
                    float scale = chunk->scales[panel][b * (size_t)halves + (size_t)half][lane] * x.scales[t];
                    sum = __builtin_fmaf((float)dot, scale, sum);
                }
                if (traits.minimums) {
                    sum = __builtin_fmaf(chunk->minimums[panel][b][lane], x.scaled_sums[t], sum);
                }
            }
            out[t * out_stride + r] = sum;
        }
    }
}

// One token: unpacks as for a tile, and multiplies as with one.
static void dots(
    stemma_format format, const char *weights, size_t first, size_t rows, size_t columns,
    struct token_activations x, float *out) {
    struct panel_chunk chunk;
    _Alignas(64) char record[CHUNK_BLOCKS * TILE_BLOCK_BYTES_A_TOKEN];
    size_t all = (columns + BLOCK - 1) / BLOCK;
    for (size_t r = 0; r < rows; r += GROUP_ROWS) {
        size_t some = rows - r < GROUP_ROWS ? rows - r : GROUP_ROWS;
        for (size_t b = 0; b < all; b += CHUNK_BLOCKS) {
            size_t blocks = all - b < CHUNK_BLOCKS ? all - b : CHUNK_BLOCKS;
            unpack(format, weights, first + r, some, columns, b, blocks, &chunk);
            struct token_activations part = {
                x.q + b * BLOCK, x.scales + b, x.negated_sums + b, x.negated_low_sums + b};
            stemma_pack_token(&part, 0, 1, blocks, record);
            tile(format, &chunk, blocks, record, 1, 1, out + r, 0, some, b > 0);
        }
    }
}
