// Conversions between the element formats.

ALWAYS_INLINE void widen_as(float *out, const char *x, stemma_format format, size_t count) {
    size_t size = format == STEMMA_F32 ? 4 : 2;
    size_t i = 0;
    for (; i + LANES <= count; i += LANES) { lanes_store(out + i, lanes_load_as(format, x + i * size)); }
    if (i < count) { lanes_store_some(out + i, lanes_load_some_as(format, x + i * size, count - i), count - i); }
}

static void to_f32(float *out, const char *x, stemma_format format, size_t count) {
    switch (format) {
    case STEMMA_F32: __builtin_memmove(out, x, count * 4); break;
    case STEMMA_BF16: widen_as(out, x, STEMMA_BF16, count); break;
    case STEMMA_F16: widen_as(out, x, STEMMA_F16, count); break;
    case STEMMA_F64:
        for (size_t i = 0; i < count; i++) {
            double value;
            __builtin_memcpy(&value, x + i * 8, 8);
            out[i] = (float)value;
        }
        break;
    default: break;  // blocks
    }
}

static void from_f32(char *out, const float *x, stemma_format format, size_t count) {
    char part[4 * LANES];
    size_t i = 0;
    switch (format) {
    case STEMMA_BF16:
        for (; i + LANES <= count; i += LANES) { lanes_store_bf16(out + i * 2, lanes_load(x + i)); }
        lanes_store_bf16(part, lanes_load_some(x + i, count - i));
        __builtin_memcpy(out + i * 2, part, (count - i) * 2);
        break;
    case STEMMA_F16:
        for (; i + LANES <= count; i += LANES) { lanes_store_f16(out + i * 2, lanes_load(x + i)); }
        lanes_store_f16(part, lanes_load_some(x + i, count - i));
        __builtin_memcpy(out + i * 2, part, (count - i) * 2);
        break;
    default: __builtin_memmove(out, x, count * 4); break;
    }
}
