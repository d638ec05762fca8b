// One pass over the elements of a tensor, block by block. A block of ordinary numbers takes a few instructions a vector;
// one that holds NaN, infinity or numbers whose squares leave the range of float32 is counted again, one by one,
// while the cache still has it.

enum { STATISTICS_CHAINS = 4, STATISTICS_STEP = STATISTICS_CHAINS * LANES, STATISTICS_BLOCK = 64 * STATISTICS_STEP };

ALWAYS_INLINE void count_slowly(
    stemma_statistics *statistics, const char *x, stemma_format format, size_t count) {
    size_t size = format == STEMMA_F64 ? 8 : format == STEMMA_F32 ? 4 : 2;
    for (size_t i = 0; i < count; i++) {
        double value;
        if (format == STEMMA_F64) {
            __builtin_memcpy(&value, x + i * size, size);
        } else {
            value = (double)lanes_load_some_as(format, x + i * size, 1)[0];
        }
        if (value != value) {
            statistics->nans += 1;
        } else if (__builtin_isinf(value)) {
            statistics->infinities += 1;
        } else {
            statistics->zeros += value == 0;
            if (value < statistics->minimum) { statistics->minimum = value; }
            if (value > statistics->maximum) { statistics->maximum = value; }
            statistics->sum_of_squares += value * value;
        }
    }
}

// Counts up to STATISTICS_BLOCK elements, a whole number of steps; false, with nothing counted, where they must be
// counted one by one.
ALWAYS_INLINE bool count_block(
    stemma_statistics *statistics, const char *x, stemma_format format, size_t count) {
    size_t size = format == STEMMA_F32 ? 4 : 2;
    lanes least[STATISTICS_CHAINS], most[STATISTICS_CHAINS], squares[STATISTICS_CHAINS];
    lanes_int zeros[STATISTICS_CHAINS];
    for (int k = 0; k < STATISTICS_CHAINS; k++) {
        least[k] = most[k] = lanes_load_as(format, x);
        squares[k] = lanes_all(0);
        zeros[k] = (lanes_int){0};
    }
    for (size_t i = 0; i < count; i += STATISTICS_STEP) {
        __builtin_prefetch(x + i * size + PREFETCH_BYTES);
        if (format == STEMMA_F32) { __builtin_prefetch(x + i * size + PREFETCH_BYTES + 64); }
        for (int k = 0; k < STATISTICS_CHAINS; k++) {
            lanes v = lanes_load_as(format, x + (i + (size_t)k * LANES) * size);
            // A NaN compares false: it is kept out of these, but not out of the sum of squares.
            least[k] = lanes_min(v, least[k]);
            most[k] = lanes_max(v, most[k]);
            zeros[k] -= (lanes_int)(v == 0);
            squares[k] = lanes_fma(v, v, squares[k]);
        }
    }
    float sum = lanes_sum((squares[0] + squares[1]) + (squares[2] + squares[3]));
    float low = -lanes_largest(-lanes_min(lanes_min(least[0], least[1]), lanes_min(least[2], least[3])));
    float high = lanes_largest(lanes_max(lanes_max(most[0], most[1]), lanes_max(most[2], most[3])));
    float magnitude = -low > high ? -low : high;
    lanes_int zero = (zeros[0] + zeros[1]) + (zeros[2] + zeros[3]);
    // Not finite: NaN, infinity or overflow. Small: squares that lose digits as subnormal numbers.
    if (!(sum < __builtin_inff()) || (magnitude > 0 && magnitude < 1e-15f)) { return false; }
    if (low < statistics->minimum) { statistics->minimum = low; }
    if (high > statistics->maximum) { statistics->maximum = high; }
    for (int j = 0; j < LANES; j++) { statistics->zeros += (uint64_t)zero[j]; }
    statistics->sum_of_squares += (double)sum;
    return true;
}

ALWAYS_INLINE void count_as(
    stemma_statistics *statistics, const char *x, stemma_format format, size_t count) {
    size_t size = format == STEMMA_F32 ? 4 : 2;
    while (count >= STATISTICS_STEP) {
        size_t some = count < STATISTICS_BLOCK ? count / STATISTICS_STEP * STATISTICS_STEP : STATISTICS_BLOCK;
        if (!count_block(statistics, x, format, some)) { count_slowly(statistics, x, format, some); }
        x += some * size;
        count -= some;
    }
    count_slowly(statistics, x, format, count);
}

static void statistics(
    stemma_statistics *statistics, const char *x, stemma_format format, size_t count) {
    switch (format) {
    case STEMMA_F32: return count_as(statistics, x, STEMMA_F32, count);
    case STEMMA_BF16: return count_as(statistics, x, STEMMA_BF16, count);
    case STEMMA_F16: return count_as(statistics, x, STEMMA_F16, count);
    case STEMMA_F64: return count_slowly(statistics, x, STEMMA_F64, count);
    default: break;  // blocks
    }
}
