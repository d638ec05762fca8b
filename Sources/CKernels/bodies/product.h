// Matrix products. Dot products for few tokens, register tiles over a packed panel for many.

enum { TILE_ROWS = TILE_VECTORS * LANES };

_Static_assert(TILE_ROWS <= TILE_ROWS_LIMIT && TILE_TOKENS <= TILE_TOKENS_LIMIT, "see kernels.h");

// Columns that a run of dot products takes at once, so that x stays in the first-level cache; rows whose sums wait
// meanwhile; and how far ahead of their use weights are asked for: the processor's own prefetcher stops at the end of
// a page, which is a row of 2,048 elements.
enum { DOT_COLUMNS = 4096, DOT_ROWS = 8, PREFETCH_BYTES = 4096 };

// Adds the products of a run of one weight row and of x to `sums`, one vector for each of `tokens` (a constant after
// inlining). Eight chains of additions hide their latency. One row at a time reads memory in the order in which it
// lies, which is what reads it fastest.
ALWAYS_INLINE void dot_run(
    stemma_format format, const char *weights, size_t columns, const float *x, size_t x_stride,
    int tokens, lanes *sums) {
    size_t size = format == STEMMA_F32 ? 4 : 2;
    int chains = 8 / tokens;
    lanes sum[8][4];
    for (int k = 0; k < chains; k++) {
        for (int t = 0; t < tokens; t++) { sum[k][t] = lanes_all(0); }
    }
    size_t c = 0;
    for (; c + (size_t)chains * LANES <= columns; c += (size_t)chains * LANES) {
        for (size_t byte = 0; byte < (size_t)chains * LANES * size; byte += 64) {
            __builtin_prefetch(weights + c * size + byte + PREFETCH_BYTES);
        }
        for (int k = 0; k < chains; k++) {
            size_t at = c + (size_t)k * LANES;
            lanes w = lanes_load_as(format, weights + at * size);
            for (int t = 0; t < tokens; t++) {
                sum[k][t] = lanes_fma(w, lanes_load(x + (size_t)t * x_stride + at), sum[k][t]);
            }
        }
    }
    for (; c < columns; c += LANES) {
        size_t some = columns - c < LANES ? columns - c : LANES;
        lanes w = some == LANES ? lanes_load_as(format, weights + c * size)
                                : lanes_load_some_as(format, weights + c * size, some);
        for (int t = 0; t < tokens; t++) {
            const float *p = x + (size_t)t * x_stride + c;
            lanes value = some == LANES ? lanes_load(p) : lanes_load_some(p, some);
            sum[0][t] = lanes_fma(w, value, sum[0][t]);
        }
    }
    for (int t = 0; t < tokens; t++) {
        for (int step = 1; step < chains; step *= 2) {
            for (int k = 0; k + step < chains; k += 2 * step) { sum[k][t] += sum[k + step][t]; }
        }
        sums[t] += sum[0][t];
    }
}

ALWAYS_INLINE void dots_as(
    stemma_format format, const char *weights, size_t row_bytes, size_t rows, size_t columns,
    const float *x, size_t x_stride, int tokens, float *out, size_t out_stride) {
    size_t size = format == STEMMA_F32 ? 4 : 2;
    for (size_t first = 0; first < rows; first += DOT_ROWS) {
        size_t count = rows - first < DOT_ROWS ? rows - first : DOT_ROWS;
        lanes sums[DOT_ROWS][4];
        for (size_t r = 0; r < count; r++) {
            for (int t = 0; t < tokens; t++) { sums[r][t] = lanes_all(0); }
        }
        for (size_t c = 0; c < columns; c += DOT_COLUMNS) {
            size_t run = columns - c < DOT_COLUMNS ? columns - c : DOT_COLUMNS;
            for (size_t r = 0; r < count; r++) {
                dot_run(
                    format, weights + (first + r) * row_bytes + c * size, run, x + c, x_stride, tokens,
                    sums[r]);
            }
        }
        for (size_t r = 0; r < count; r++) {
            for (int t = 0; t < tokens; t++) {
                out[(size_t)t * out_stride + first + r] = lanes_sum(sums[r][t]);
            }
        }
    }
}

static void dots(
    stemma_format format, const char *weights, size_t row_bytes, size_t rows, size_t columns,
    const float *x, size_t x_stride, size_t tokens, float *out, size_t out_stride) {
#define DOTS(FORMAT, TOKENS) \
    case (FORMAT) * 8 + (TOKENS): \
        dots_as(FORMAT, weights, row_bytes, rows, columns, x, x_stride, TOKENS, out, out_stride); \
        break;
#define DOTS_OF(FORMAT) DOTS(FORMAT, 1) DOTS(FORMAT, 2) DOTS(FORMAT, 3) DOTS(FORMAT, 4)
    switch ((size_t)format * 8 + tokens) {
        DOTS_OF(STEMMA_F32)
        DOTS_OF(STEMMA_BF16)
        DOTS_OF(STEMMA_F16)
    }
#undef DOTS_OF
#undef DOTS
}

// LANES rows at a time, transposed in registers; what is left over goes element by element.
ALWAYS_INLINE void pack_columns_as(
    stemma_format format, const char *weights, size_t row_bytes, size_t rows, size_t columns,
    float *panel) {
    size_t size = format == STEMMA_F32 ? 4 : 2;
    size_t r = 0;
    for (; r + LANES <= rows; r += LANES) {
        for (size_t c = 0; c < columns; c += LANES) {
            const char *p = weights + r * row_bytes + c * size;
            size_t some = columns - c < LANES ? columns - c : LANES;
            lanes v[LANES];
            for (size_t i = 0; i < LANES; i++) {
                v[i] = some == LANES ? lanes_load_as(format, p + i * row_bytes)
                                     : lanes_load_some_as(format, p + i * row_bytes, some);
            }
            lanes_transpose(v);
            if (some == LANES) {
                for (size_t i = 0; i < LANES; i++) { lanes_store(panel + (c + i) * TILE_ROWS + r, v[i]); }
            } else {
                for (size_t i = 0; i < some; i++) { lanes_store(panel + (c + i) * TILE_ROWS + r, v[i]); }
            }
        }
    }
    for (; r < rows; r++) {
        for (size_t c = 0; c < columns; c += LANES) {
            const char *p = weights + r * row_bytes + c * size;
            size_t some = columns - c < LANES ? columns - c : LANES;
            lanes v = some == LANES ? lanes_load_as(format, p) : lanes_load_some_as(format, p, some);
            for (size_t i = 0; i < some; i++) { panel[(c + i) * TILE_ROWS + r] = v[i]; }
        }
    }
    for (; r < TILE_ROWS; r++) {
        for (size_t c = 0; c < columns; c++) { panel[c * TILE_ROWS + r] = 0; }
    }
}

static void pack_columns(
    stemma_format format, const char *weights, size_t row_bytes, size_t rows, size_t columns, float *panel) {
    switch (format) {
    case STEMMA_BF16: return pack_columns_as(STEMMA_BF16, weights, row_bytes, rows, columns, panel);
    case STEMMA_F16: return pack_columns_as(STEMMA_F16, weights, row_bytes, rows, columns, panel);
    default: return pack_columns_as(STEMMA_F32, weights, row_bytes, rows, columns, panel);
    }
}

ALWAYS_INLINE void pack_rows_as(
    stemma_format format, const char *rows, size_t row_bytes, size_t depth, size_t width, float *panel) {
    size_t size = format == STEMMA_F32 ? 4 : 2;
    for (size_t c = 0; c < depth; c++) {
        const char *row = rows + c * row_bytes;
        float *out = panel + c * TILE_ROWS;
        for (size_t r = 0; r < TILE_ROWS; r += LANES) {
            lanes v = lanes_all(0);
            if (r + LANES <= width) {
                v = lanes_load_as(format, row + r * size);
            } else if (r < width) {
                v = lanes_load_some_as(format, row + r * size, width - r);
            }
            lanes_store(out + r, v);
        }
    }
}

static void pack_rows(
    stemma_format format, const char *rows, size_t row_bytes, size_t depth, size_t width, float *panel) {
    switch (format) {
    case STEMMA_BF16: return pack_rows_as(STEMMA_BF16, rows, row_bytes, depth, width, panel);
    case STEMMA_F16: return pack_rows_as(STEMMA_F16, rows, row_bytes, depth, width, panel);
    default: return pack_rows_as(STEMMA_F32, rows, row_bytes, depth, width, panel);
    }
}

// The register tile: `tokens` is a constant after inlining.
ALWAYS_INLINE void tile_block(
    const float *x, size_t x_stride, const float *panel, size_t depth, float *out, size_t out_stride,
    int tokens, size_t rows, bool add) {
    lanes sum[TILE_TOKENS][TILE_VECTORS];
    for (int t = 0; t < tokens; t++) {
        for (int v = 0; v < TILE_VECTORS; v++) { sum[t][v] = lanes_all(0); }
    }
    for (size_t c = 0; c < depth; c++) {
        lanes w[TILE_VECTORS];
        for (int v = 0; v < TILE_VECTORS; v++) { w[v] = lanes_load(panel + c * TILE_ROWS + v * LANES); }
        for (int t = 0; t < tokens; t++) {
            lanes value = lanes_all(x[(size_t)t * x_stride + c]);
            for (int v = 0; v < TILE_VECTORS; v++) { sum[t][v] = lanes_fma(value, w[v], sum[t][v]); }
        }
    }
    for (int t = 0; t < tokens; t++) {
        for (int v = 0; v < TILE_VECTORS; v++) {
            float *p = out + (size_t)t * out_stride + v * LANES;
            size_t first = (size_t)v * LANES;
            if (first + LANES <= rows) {
                lanes_store(p, add ? lanes_load(p) + sum[t][v] : sum[t][v]);
            } else if (first < rows) {
                size_t count = rows - first;
                lanes_store_some(p, add ? lanes_load_some(p, count) + sum[t][v] : sum[t][v], count);
            }
        }
    }
}

static void tile(
    const float *x, size_t x_stride, const float *panel, size_t depth, float *out, size_t out_stride,
    size_t tokens, size_t rows, bool add) {
#define TILE(TOKENS) \
    case TOKENS: \
        if (TOKENS <= TILE_TOKENS) { \
            tile_block(x, x_stride, panel, depth, out, out_stride, TOKENS, rows, add); \
        } \
        break;
    switch (tokens) {
        TILE(1) TILE(2) TILE(3) TILE(4) TILE(5) TILE(6) TILE(7)
        TILE(8) TILE(9) TILE(10) TILE(11) TILE(12) TILE(13) TILE(14)
    }
#undef TILE
}

ALWAYS_INLINE void add_rows_as(
    stemma_format format, const char *rows, size_t row_bytes, const float *factors, size_t count,
    float *out, size_t width) {
    size_t size = format == STEMMA_F32 ? 4 : 2;
    size_t i = 0;
    for (; i + 4 * LANES <= width; i += 4 * LANES) {
        lanes sum[4];
        for (int v = 0; v < 4; v++) { sum[v] = lanes_load(out + i + v * LANES); }
        for (size_t j = 0; j < count; j++) {
            const char *p = rows + j * row_bytes + i * size;
            lanes factor = lanes_all(factors[j]);
            for (int v = 0; v < 4; v++) {
                sum[v] = lanes_fma(factor, lanes_load_as(format, p + v * LANES * size), sum[v]);
            }
        }
        for (int v = 0; v < 4; v++) { lanes_store(out + i + v * LANES, sum[v]); }
    }
    for (; i < width; i += LANES) {
        size_t some = width - i < LANES ? width - i : LANES;
        lanes sum = lanes_load_some(out + i, some);
        for (size_t j = 0; j < count; j++) {
            lanes v = lanes_load_some_as(format, rows + j * row_bytes + i * size, some);
            sum = lanes_fma(lanes_all(factors[j]), v, sum);
        }
        lanes_store_some(out + i, sum, some);
    }
}

static void add_rows(
    stemma_format format, const char *rows, size_t row_bytes, const float *factors, size_t count,
    float *out, size_t width) {
    switch (format) {
    case STEMMA_BF16: return add_rows_as(STEMMA_BF16, rows, row_bytes, factors, count, out, width);
    case STEMMA_F16: return add_rows_as(STEMMA_F16, rows, row_bytes, factors, count, out, width);
    default: return add_rows_as(STEMMA_F32, rows, row_bytes, factors, count, out, width);
    }
}
