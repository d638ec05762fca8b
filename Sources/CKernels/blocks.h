#ifndef STEMMA_INTERNAL_BLOCKS_H
#define STEMMA_INTERNAL_BLOCKS_H

#include "stemma_blocks.h"

// Kernels over blocks of 32 columns. Every format is brought to one form: unsigned bytes q with
//
//     weight = scale * (q - offset) + minimum
//
// so that one instruction multiplies them by signed activations; `offset` is taken off through the sums of the
// activations: sum of (q - offset) * x = sum of q * x - offset * sum of x. Within a block all is exact in 32-bit
// integers.
//
// Panel: 16 rows. Of one block, a panel holds 8 quads; quad k is 16 rows of 4 bytes, the columns 4k to 4k + 3. A vector
// of 16 sums takes one quad an instruction, and scales are applied to 16 rows at once.

enum {
    BLOCK = 32,
    QUADS = BLOCK / 4,
    PANEL_ROWS = 16,
    PANEL_BLOCK_BYTES = PANEL_ROWS * BLOCK,
    CHUNK_BLOCKS = 16,       // columns are taken in chunks of 512: two panels of that fit the first-level cache
    CHUNK = CHUNK_BLOCKS * BLOCK,
    GROUP_ROWS = 2 * PANEL_ROWS,
    TILE_TOKENS = 6,
};

/// What a format's values are made of; see above.
struct block_traits {
    uint32_t values;        // of one stored block
    uint32_t bytes;         // of one stored block
    uint8_t offset_shift;   // offset = 1 << offset_shift, or 0 where this is 0
    bool minimums;          // a minimum is added
    bool halves;            // two scales a block of 32, one for each half
};

/// All zeros for a format that is not blocked.
struct block_traits stemma_block_traits(stemma_format format);

/// One token's activations for dot products. `columns` is rounded up to whole chunks and filled with zeros.
struct token_activations {
    int8_t *q;                  // [columns]
    float *scales;              // [blocks]
    int32_t *negated_sums;      // [blocks], of q, with the sign changed
    int32_t *negated_low_sums;  // [blocks], of the first halves
};

/// Bytes of `token_activations` for so many columns, a multiple of 64.
size_t stemma_token_bytes(size_t columns);

/// The activations that begin at `memory`.
struct token_activations stemma_token_at(void *memory, size_t columns);

// Activations of several tokens for register tiles: one record a block, of 2, 4 or 6 tokens T:
//     int8 q[8][T][4], int32 offsets[2][T], float sums[T], float scales[T].
// `offsets` is what the offset of the weights' bytes adds to a dot product: of the block, or of each of its halves.
enum { TILE_BLOCK_BYTES_A_TOKEN = BLOCK + 4 * 4 };

/// Puts one token's activations, `blocks` blocks, in lane `token` of a tile that meets weights of `traits`. Every lane
/// has to be filled.
void stemma_pack_token(
    struct block_traits traits, const struct token_activations *x, size_t token, size_t width, size_t blocks,
    char *tile);

/// Two panels of up to CHUNK_BLOCKS blocks, unpacked or where they are stored.
struct panel_chunk {
    const uint8_t *q[2];               // PANEL_BLOCK_BYTES a block
    float scales[2][2 * CHUNK_BLOCKS][PANEL_ROWS];  // one row a block, or two where the format has halves
    float minimums[2][CHUNK_BLOCKS][PANEL_ROWS];
    uint8_t unpacked[2][CHUNK_BLOCKS * PANEL_BLOCK_BYTES];
};

struct stemma_block_kernels {
    /// Rounds one token's activations.
    void (*round_activations)(const float *x, size_t columns, struct token_activations out);

    /// out[r] = product of weight row `first` + r with one token; `first` is a multiple of PANEL_ROWS.
    void (*dots)(
        stemma_format format, const char *weights, size_t first, size_t rows, size_t columns,
        struct token_activations x, float *out);

    /// Brings the blocks from `block` on of up to GROUP_ROWS rows to one form.
    void (*unpack)(
        stemma_format format, const char *weights, size_t first, size_t rows, size_t columns, size_t block,
        size_t blocks, struct panel_chunk *chunk);

    /// sums[t][r] = (add ? the same : 0) + the product of row r and token t over the chunk's blocks. `width` is that
    /// of the tile.
    void (*tile)(
        stemma_format format, const struct panel_chunk *chunk, size_t blocks, const char *tile, size_t width,
        float (*sums)[GROUP_ROWS], bool add);

    /// Quantises up to PANEL_ROWS rows, `row_bytes` apart, to one panel of INT8 or INT4.
    void (*quantise)(
        stemma_format to, char *panel, stemma_format from, const char *weights, size_t row_bytes, size_t rows,
        size_t columns);

    /// Widens `count` values of row `row` from the column `column` on, which begins a stored block.
    void (*widen)(
        stemma_format format, const char *weights, size_t row, size_t columns, size_t column, size_t count,
        float *out);
};

/// Bytes of one panel of INT8 or INT4, a multiple of 64.
size_t stemma_panel_bytes(stemma_format format, size_t columns);

#endif
