// From stored blocks to bytes, scales and minimums, a run of one row at a time. Plain C: the compiler makes vector code
// of it for each level. The blocks are those of ggml (ggml-common.h and ggml-quants.c), little-endian.
//
// `first` and `count` are in blocks of 32, and whole stored blocks. `q` is [count][32]; `scales` is [count], or
// [count][2] for the format with halves; `minimums` is [count] and only written where the format has some.

#define UNPACK(name) \
    static void unpack_##name( \
        const uint8_t *restrict stored, size_t first, size_t count, uint8_t *restrict q, \
        float *restrict scales, float *restrict minimums)

ALWAYS_INLINE float half_at(const uint8_t *p) {
    uint16_t half;
    __builtin_memcpy(&half, p, 2);
    return f32_from_f16(half);
}

UNPACK(q8_0) {
    (void)minimums;
    for (size_t b = 0; b < count; b++) {
        const uint8_t *p = stored + (first + b) * 34;
        scales[b] = half_at(p);
        for (int i = 0; i < BLOCK; i++) { q[b * BLOCK + i] = p[2 + i] ^ 0x80; }
    }
}

// Nibbles: the first 16 values are the low ones of 16 bytes, the others the high ones.
ALWAYS_INLINE void unpack_nibbles(const uint8_t *restrict p, uint8_t *restrict q) {
    for (int i = 0; i < 16; i++) {
        q[i] = p[i] & 15;
        q[i + 16] = p[i] >> 4;
    }
}

// Adds bit i of `p` as the fifth bit of value i.
ALWAYS_INLINE void unpack_fifth_bits(const uint8_t *restrict p, uint8_t *restrict q) {
    for (int i = 0; i < BLOCK; i++) { q[i] |= (uint8_t)((p[i / 8] >> (i % 8) & 1) << 4); }
}

UNPACK(q4_0) {
    (void)minimums;
    for (size_t b = 0; b < count; b++) {
        const uint8_t *p = stored + (first + b) * 18;
        scales[b] = half_at(p);
        unpack_nibbles(p + 2, q + b * BLOCK);
    }
}

UNPACK(q4_1) {
    for (size_t b = 0; b < count; b++) {
        const uint8_t *p = stored + (first + b) * 20;
        scales[b] = half_at(p);
        minimums[b] = half_at(p + 2);
        unpack_nibbles(p + 4, q + b * BLOCK);
    }
}

UNPACK(q5_0) {
    (void)minimums;
    for (size_t b = 0; b < count; b++) {
        const uint8_t *p = stored + (first + b) * 22;
        scales[b] = half_at(p);
        unpack_nibbles(p + 6, q + b * BLOCK);
        unpack_fifth_bits(p + 2, q + b * BLOCK);
    }
}

UNPACK(q5_1) {
    for (size_t b = 0; b < count; b++) {
        const uint8_t *p = stored + (first + b) * 24;
        scales[b] = half_at(p);
        minimums[b] = half_at(p + 2);
        unpack_nibbles(p + 8, q + b * BLOCK);
        unpack_fifth_bits(p + 4, q + b * BLOCK);
    }
}

// Eight pairs of 6-bit scale and minimum in 12 bytes: four of each in the low bits of bytes 0 to 7, the low four bits
// of the others in bytes 8 to 11, their high two in the high bits of bytes 0 to 7.
ALWAYS_INLINE void unpack_k_scales(
    const uint8_t *p, float scale, float minimum, float *restrict scales, float *restrict minimums) {
    for (int i = 0; i < 4; i++) {
        scales[i] = scale * (float)(p[i] & 63);
        minimums[i] = -(minimum * (float)(p[i + 4] & 63));
        scales[i + 4] = scale * (float)((p[i + 8] & 15) | (p[i] >> 6) << 4);
        minimums[i + 4] = -(minimum * (float)(p[i + 8] >> 4 | (p[i + 4] >> 6) << 4));
    }
}

// 64 values to 32 bytes: the low nibbles, then the high ones.
UNPACK(q4_k) {
    for (size_t b = 0; b < count; b += 8) {
        const uint8_t *p = stored + (first + b) / 8 * 144;
        unpack_k_scales(p + 4, half_at(p), half_at(p + 2), scales + b, minimums + b);
        for (int part = 0; part < 4; part++) {
            const uint8_t *nibbles = p + 16 + part * 32;
            uint8_t *values = q + b * BLOCK + part * 64;
            for (int i = 0; i < 32; i++) {
                values[i] = nibbles[i] & 15;
                values[i + 32] = nibbles[i] >> 4;
            }
        }
    }
}

// As above; bit j of fifth[i] belongs to value i of block j.
UNPACK(q5_k) {
    for (size_t b = 0; b < count; b += 8) {
        const uint8_t *p = stored + (first + b) / 8 * 176;
        unpack_k_scales(p + 4, half_at(p), half_at(p + 2), scales + b, minimums + b);
        const uint8_t *fifth = p + 16;
        for (int part = 0; part < 4; part++) {
            const uint8_t *nibbles = p + 48 + part * 32;
            uint8_t *values = q + b * BLOCK + part * 64;
            for (int i = 0; i < 32; i++) {
                values[i] = (uint8_t)((nibbles[i] & 15) | (fifth[i] >> (2 * part) & 1) << 4);
                values[i + 32] = (uint8_t)(nibbles[i] >> 4 | (fifth[i] >> (2 * part + 1) & 1) << 4);
            }
        }
    }
}

// Two runs of 128 values: four low bits in 64 bytes, two high bits in 32. A scale of 8 bits for each 16 values.
UNPACK(q6_k) {
    (void)minimums;
    for (size_t b = 0; b < count; b += 8) {
        const uint8_t *p = stored + (first + b) / 8 * 210;
        float scale = half_at(p + 208);
        for (int i = 0; i < 16; i++) { scales[2 * b + i] = scale * (float)(int8_t)p[192 + i]; }
        for (int run = 0; run < 2; run++) {
            const uint8_t *low = p + run * 64, *high = p + 128 + run * 32;
            uint8_t *values = q + b * BLOCK + run * 128;
            for (int i = 0; i < 32; i++) {
                values[i] = (uint8_t)((low[i] & 15) | (high[i] & 3) << 4);
                values[i + 32] = (uint8_t)((low[i + 32] & 15) | (high[i] >> 2 & 3) << 4);
                values[i + 64] = (uint8_t)(low[i] >> 4 | (high[i] >> 4 & 3) << 4);
                values[i + 96] = (uint8_t)(low[i + 32] >> 4 | (high[i] >> 6) << 4);
            }
        }
    }
}

#undef UNPACK

// A run of one row of a GGUF format.
static void unpack_row(
    stemma_format format, const uint8_t *row, size_t first, size_t count, uint8_t *q, float *scales,
    float *minimums) {
    switch (format) {
    case STEMMA_Q8_0: return unpack_q8_0(row, first, count, q, scales, minimums);
    case STEMMA_Q4_0: return unpack_q4_0(row, first, count, q, scales, minimums);
    case STEMMA_Q4_1: return unpack_q4_1(row, first, count, q, scales, minimums);
    case STEMMA_Q5_0: return unpack_q5_0(row, first, count, q, scales, minimums);
    case STEMMA_Q5_1: return unpack_q5_1(row, first, count, q, scales, minimums);
    case STEMMA_Q4_K: return unpack_q4_k(row, first, count, q, scales, minimums);
    case STEMMA_Q5_K: return unpack_q5_k(row, first, count, q, scales, minimums);
    case STEMMA_Q6_K: return unpack_q6_k(row, first, count, q, scales, minimums);
    default: return;
    }
}

// Sends quad k of row r, four bytes, to its place in the panel.
ALWAYS_INLINE void interleave(const uint8_t *restrict q, size_t row, size_t blocks, uint8_t *restrict panel) {
    for (size_t k = 0; k < blocks * QUADS; k++) {
        __builtin_memcpy(panel + (k * PANEL_ROWS + row) * 4, q + k * 4, 4);
    }
}

static void unpack_stored(
    stemma_format format, const char *weights, size_t first, size_t rows, size_t columns, size_t block,
    size_t blocks, struct panel_chunk *chunk) {
    struct block_traits traits = stemma_block_traits(format);
    size_t row_bytes = columns / traits.values * traits.bytes;
    int halves = traits.halves ? 2 : 1;
    uint8_t q[CHUNK];
    float scales[2 * CHUNK_BLOCKS], minimums[CHUNK_BLOCKS];
    for (size_t r = 0; r < GROUP_ROWS; r++) {
        size_t panel = r / PANEL_ROWS, lane = r % PANEL_ROWS;
        // Rows beyond the last repeat it: their products are not stored.
        size_t row = first + (r < rows ? r : rows - 1);
        unpack_row(format, (const uint8_t *)weights + row * row_bytes, block, blocks, q, scales, minimums);
        interleave(q, lane, blocks, chunk->unpacked[panel]);
        for (size_t b = 0; b < blocks * halves; b++) { chunk->scales[panel][b][lane] = scales[b]; }
        if (!traits.minimums) { continue; }
        for (size_t b = 0; b < blocks; b++) { chunk->minimums[panel][b][lane] = minimums[b]; }
    }
    chunk->q[0] = chunk->unpacked[0];
    chunk->q[1] = chunk->unpacked[1];
}

ALWAYS_INLINE void widen_scales(const uint8_t *restrict halves, size_t count, float *restrict scales) {
    for (size_t i = 0; i < count; i++) { scales[i] = half_at(halves + 2 * i); }
}

// INT8 is used where it lies; INT4 is spread to bytes. Vector v holds the quads 2v and 2v + 1.
static void unpack_panels(
    stemma_format format, const char *weights, size_t first, size_t rows, size_t columns, size_t block,
    size_t blocks, struct panel_chunk *chunk) {
    size_t all = (columns + BLOCK - 1) / BLOCK, panel_bytes = stemma_panel_bytes(format, columns);
    size_t block_bytes = format == STEMMA_INT8 ? PANEL_BLOCK_BYTES : PANEL_BLOCK_BYTES / 2;
    for (size_t i = 0; i < 2; i++) {
        const uint8_t *panel = (const uint8_t *)weights
            + (first / PANEL_ROWS + (rows > PANEL_ROWS ? i : 0)) * panel_bytes;
        const uint8_t *stored = panel + block * block_bytes;
        widen_scales(
            panel + all * block_bytes + block * PANEL_ROWS * 2, blocks * PANEL_ROWS, chunk->scales[i][0]);
        if (format == STEMMA_INT8) {
            chunk->q[i] = stored;
            continue;
        }
        uint8_t *restrict q = chunk->unpacked[i];
        for (size_t v = 0; v < blocks * QUADS / 2; v++) {
            for (int j = 0; j < 4 * PANEL_ROWS; j++) {
                q[v * 8 * PANEL_ROWS + j] = stored[v * 4 * PANEL_ROWS + j] & 15;
                q[v * 8 * PANEL_ROWS + 4 * PANEL_ROWS + j] = stored[v * 4 * PANEL_ROWS + j] >> 4;
            }
        }
        chunk->q[i] = q;
    }
}

static void unpack(
    stemma_format format, const char *weights, size_t first, size_t rows, size_t columns, size_t block,
    size_t blocks, struct panel_chunk *chunk) {
    if (format == STEMMA_INT8 || format == STEMMA_INT4) {
        unpack_panels(format, weights, first, rows, columns, block, blocks, chunk);
    } else {
        unpack_stored(format, weights, first, rows, columns, block, blocks, chunk);
    }
}

// One row of INT8 or INT4, gathered from its panel.
static void unpack_panel_row(
    stemma_format format, const char *weights, size_t row, size_t columns, size_t first, size_t count, uint8_t *q,
    float *scales) {
    size_t all = (columns + BLOCK - 1) / BLOCK, lane = row % PANEL_ROWS;
    const uint8_t *panel =
        (const uint8_t *)weights + row / PANEL_ROWS * stemma_panel_bytes(format, columns);
    size_t block_bytes = format == STEMMA_INT8 ? PANEL_BLOCK_BYTES : PANEL_BLOCK_BYTES / 2;
    for (size_t b = 0; b < count; b++) {
        const uint8_t *stored = panel + (first + b) * block_bytes + lane * 4;
        scales[b] = half_at(panel + all * block_bytes + ((first + b) * PANEL_ROWS + lane) * 2);
        for (int i = 0; i < BLOCK; i++) {
            int quad = i / 4, byte = i % 4;
            q[b * BLOCK + i] = format == STEMMA_INT8
                ? stored[quad * 4 * PANEL_ROWS + byte]
                : stored[quad / 2 * 4 * PANEL_ROWS + byte] >> (quad % 2 * 4) & 15;
        }
    }
}

// The product and the sum are rounded one by one, as ggml's reference and gguf's own dequantiser do.
static void widen(
    stemma_format format, const char *weights, size_t row, size_t columns, size_t column, size_t count, float *out) {
#pragma clang fp contract(off)
    struct block_traits traits = stemma_block_traits(format);
    float offset = traits.offset_shift ? (float)(1 << traits.offset_shift) : 0;
    int span = traits.halves ? BLOCK / 2 : BLOCK;
    uint8_t q[CHUNK];
    float scales[2 * CHUNK_BLOCKS], minimums[CHUNK_BLOCKS];
    for (size_t done = 0; done < count; done += CHUNK) {
        size_t some = count - done < CHUNK ? count - done : CHUNK;
        size_t block = (column + done) / BLOCK, blocks = (some + BLOCK - 1) / BLOCK;
        if (format == STEMMA_INT8 || format == STEMMA_INT4) {
            unpack_panel_row(format, weights, row, columns, block, blocks, q, scales);
        } else {
            const uint8_t *stored = (const uint8_t *)weights + row * (columns / traits.values * traits.bytes);
            unpack_row(format, stored, block, blocks, q, scales, minimums);
        }
        for (size_t i = 0; i < some; i++) {
            float value = scales[i / (size_t)span] * ((float)q[i] - offset);
            out[done + i] = traits.minimums ? value + minimums[i / BLOCK] : value;
        }
    }
}
