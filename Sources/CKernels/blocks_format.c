#include "blocks.h"

struct block_traits stemma_block_traits(stemma_format format) {
    switch (format) {
    case STEMMA_INT8: return (struct block_traits){.values = 32, .bytes = 34, .offset_shift = 7};
    case STEMMA_INT4: return (struct block_traits){.values = 32, .bytes = 18, .offset_shift = 3};
    case STEMMA_Q8_0: return (struct block_traits){.values = 32, .bytes = 34, .offset_shift = 7};
    case STEMMA_Q4_0: return (struct block_traits){.values = 32, .bytes = 18, .offset_shift = 3};
    case STEMMA_Q4_1: return (struct block_traits){.values = 32, .bytes = 20, .minimums = true};
    case STEMMA_Q5_0: return (struct block_traits){.values = 32, .bytes = 22, .offset_shift = 4};
    case STEMMA_Q5_1: return (struct block_traits){.values = 32, .bytes = 24, .minimums = true};
    case STEMMA_Q4_K: return (struct block_traits){.values = 256, .bytes = 144, .minimums = true};
    case STEMMA_Q5_K: return (struct block_traits){.values = 256, .bytes = 176, .minimums = true};
    case STEMMA_Q6_K:
        return (struct block_traits){.values = 256, .bytes = 210, .offset_shift = 5, .halves = true};
    default: return (struct block_traits){0};
    }
}

bool stemma_is_blocked(stemma_format format) { return stemma_block_traits(format).values > 0; }

size_t stemma_panel_bytes(stemma_format format, size_t columns) {
    size_t blocks = (columns + BLOCK - 1) / BLOCK;
    return (blocks * PANEL_ROWS * stemma_block_traits(format).bytes + 63) / 64 * 64;
}

size_t stemma_matrix_bytes(stemma_format format, size_t rows, size_t columns) {
    struct block_traits traits = stemma_block_traits(format);
    size_t bytes;
    if (columns > SIZE_MAX / 1024 || rows > SIZE_MAX - PANEL_ROWS) { return 0; }
    if (format == STEMMA_INT8 || format == STEMMA_INT4) {
        bytes = stemma_panel_bytes(format, columns);
        rows = (rows + PANEL_ROWS - 1) / PANEL_ROWS;
    } else if (traits.values > 0) {
        if (columns % traits.values != 0) { return 0; }
        bytes = columns / traits.values * traits.bytes;
    } else {
        bytes = columns * stemma_element_size(format);
    }
    return __builtin_mul_overflow(bytes, rows, &bytes) ? 0 : bytes;
}

static size_t padded_columns(size_t columns) { return (columns + CHUNK - 1) / CHUNK * CHUNK; }

size_t stemma_token_bytes(size_t columns) {
    size_t padded = padded_columns(columns);
    return padded + padded / BLOCK * (sizeof(float) + 2 * sizeof(int32_t));
}

struct token_activations stemma_token_at(void *memory, size_t columns) {
    size_t padded = padded_columns(columns), blocks = padded / BLOCK;
    float *scales = (float *)(void *)((char *)memory + padded);
    int32_t *sums = (int32_t *)(scales + blocks);
    return (struct token_activations){memory, scales, sums, sums + blocks};
}

void stemma_pack_token(
    struct block_traits traits, const struct token_activations *x, size_t token, size_t width, size_t blocks,
    char *tile) {
    int32_t offset = traits.offset_shift > 0 ? 1 << traits.offset_shift : 0;
    for (size_t b = 0; b < blocks; b++, tile += width * TILE_BLOCK_BYTES_A_TOKEN) {
        for (size_t k = 0; k < QUADS; k++) {
            __builtin_memcpy(tile + (k * width + token) * 4, x->q + b * BLOCK + k * 4, 4);
        }
        int32_t all = x->negated_sums[b], low = x->negated_low_sums[b];
        int32_t *offsets = (int32_t *)(void *)(tile + BLOCK * width) + token;
        offsets[0] = offset * (traits.halves ? low : all);
        offsets[width] = offset * (all - low);
        float *floats = (float *)(void *)(offsets + 2 * width);
        floats[0] = -(float)all;
        floats[width] = x->scales[b];
    }
}
