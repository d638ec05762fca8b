// One pass over the elements of a tensor.

ALWAYS_INLINE void count_as(
    stemma_statistics *statistics, const char *x, stemma_format format, size_t count) {
    size_t size = format == STEMMA_F32 ? 4 : 2;
    const lanes infinity = lanes_all(__builtin_inff());
    lanes least = infinity, most = -infinity;
    // Squares overflow a float and lose small terms beside large ones: they are summed in double, in two halves.
    double squares = 0;
    uint64_t nans = 0, infinities = 0, zeros = 0;
    for (size_t i = 0; i < count; i += LANES) {
        size_t left = count - i;
        lanes v = left >= LANES ? lanes_load_as(format, x + i * size)
                                : lanes_load_some_as(format, x + i * size, left);
        lanes_double wide = __builtin_convertvector(v, lanes_double);
        for (size_t j = 0; j < LANES && j < left; j++) {
            float value = v[j];
            if (value != value) {
                nans += 1;
            } else if (value == infinity[0] || value == -infinity[0]) {
                infinities += 1;
            } else {
                zeros += value == 0;
                least[j] = value < least[j] ? value : least[j];
                most[j] = value > most[j] ? value : most[j];
                squares += wide[j] * wide[j];
            }
        }
    }
    for (int j = 0; j < LANES; j++) {
        if (least[j] < statistics->minimum) { statistics->minimum = least[j]; }
        if (most[j] > statistics->maximum) { statistics->maximum = most[j]; }
    }
    statistics->nans += nans;
    statistics->infinities += infinities;
    statistics->zeros += zeros;
    statistics->sum_of_squares += squares;
}

static void count_f64(stemma_statistics *statistics, const char *x, size_t count) {
    for (size_t i = 0; i < count; i++) {
        double value;
        __builtin_memcpy(&value, x + i * 8, 8);
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

static void statistics(stemma_statistics *statistics, const char *x, stemma_format format, size_t count) {
    switch (format) {
    case STEMMA_F32: return count_as(statistics, x, STEMMA_F32, count);
    case STEMMA_BF16: return count_as(statistics, x, STEMMA_BF16, count);
    case STEMMA_F16: return count_as(statistics, x, STEMMA_F16, count);
    case STEMMA_F64: return count_f64(statistics, x, count);
    }
}
