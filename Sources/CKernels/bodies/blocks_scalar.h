// The products in plain C. Sums run over the blocks in order, each added with one rounding: the register tiles of all
// levels give the same bits.

struct tile_record {
    const int8_t *q;         // [QUADS][width][4]
    const int32_t *offsets;  // [2][width]
    const float *sums, *scales;
};

ALWAYS_INLINE struct tile_record record_at(const char *tile, size_t width, size_t block) {
    const char *p = tile + block * width * TILE_BLOCK_BYTES_A_TOKEN;
    const int32_t *offsets = (const int32_t *)(const void *)(p + BLOCK * width);
    const float *sums = (const float *)(const void *)(offsets + 2 * width);
    return (struct tile_record){(const int8_t *)p, offsets, sums, sums + width};
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

// The product of panel row r with token t over block b, without the activations' scale.
ALWAYS_INLINE float dot_block(
    struct block_traits traits, const struct panel_chunk *chunk, size_t r, struct tile_record x, size_t width,
    size_t t, size_t b) {
    size_t panel = r / PANEL_ROWS, lane = r % PANEL_ROWS, halves = traits.halves ? 2 : 1;
    const uint8_t *q = chunk->q[panel] + b * PANEL_BLOCK_BYTES;
    const float(*scales)[PANEL_ROWS] = chunk->scales[panel] + b * halves;
    int step = QUADS / (int)halves;
    float sum = (float)dot_quads(q, lane, x.q, width, t, 0, step, x.offsets[t]) * scales[0][lane];
    if (traits.halves) {
        int32_t dot = dot_quads(q, lane, x.q, width, t, step, QUADS, x.offsets[width + t]);
        sum = __builtin_fmaf((float)dot, scales[1][lane], sum);
    }
    return traits.minimums ? __builtin_fmaf(chunk->minimums[panel][b][lane], x.sums[t], sum) : sum;
}

static void tile(
    stemma_format format, const struct panel_chunk *chunk, size_t blocks, const char *tile, size_t width,
    float (*sums)[GROUP_ROWS], bool add) {
    struct block_traits traits = stemma_block_traits(format);
    for (size_t t = 0; t < width; t++) {
        for (size_t r = 0; r < GROUP_ROWS; r++) {
            float sum = add ? sums[t][r] : 0;
            for (size_t b = 0; b < blocks; b++) {
                struct tile_record x = record_at(tile, width, b);
                sum = __builtin_fmaf(dot_block(traits, chunk, r, x, width, t, b), x.scales[t], sum);
            }
            sums[t][r] = sum;
        }
    }
}

// One token: unpacks as for a tile, and multiplies as with one.
static void dots(
    stemma_format format, const char *weights, size_t first, size_t rows, size_t columns,
    struct token_activations x, float *out) {
    struct panel_chunk chunk;
    float sums[1][GROUP_ROWS];
    _Alignas(64) char record[CHUNK_BLOCKS * TILE_BLOCK_BYTES_A_TOKEN];
    size_t all = (columns + BLOCK - 1) / BLOCK;
    for (size_t r = 0; r < rows; r += GROUP_ROWS) {
        size_t some = rows - r < GROUP_ROWS ? rows - r : GROUP_ROWS;
        for (size_t b = 0; b < all; b += CHUNK_BLOCKS) {
            size_t blocks = all - b < CHUNK_BLOCKS ? all - b : CHUNK_BLOCKS;
            unpack(format, weights, first + r, some, columns, b, blocks, &chunk);
            struct token_activations part = {
                x.q + b * BLOCK, x.scales + b, x.negated_sums + b, x.negated_low_sums + b};
            stemma_pack_token(stemma_block_traits(format), &part, 0, 1, blocks, record);
            tile(format, &chunk, blocks, record, 1, sums, b > 0);
        }
        __builtin_memcpy(out + r, sums, some * sizeof(float));
    }
}
