// Transposes four vectors of four.
static inline __attribute__((always_inline)) void lanes_transpose(lanes *v) {
    lanes a = __builtin_shufflevector(v[0], v[1], 0, 4, 1, 5);
    lanes b = __builtin_shufflevector(v[0], v[1], 2, 6, 3, 7);
    lanes c = __builtin_shufflevector(v[2], v[3], 0, 4, 1, 5);
    lanes d = __builtin_shufflevector(v[2], v[3], 2, 6, 3, 7);
    v[0] = __builtin_shufflevector(a, c, 0, 1, 4, 5);
    v[1] = __builtin_shufflevector(a, c, 2, 3, 6, 7);
    v[2] = __builtin_shufflevector(b, d, 0, 1, 4, 5);
    v[3] = __builtin_shufflevector(b, d, 2, 3, 6, 7);
}
