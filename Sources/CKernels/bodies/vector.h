// Element-wise and row-wise operations. EACH runs its body over whole vectors and once more over what is left, which
// is loaded with zeros behind it.

ALWAYS_INLINE lanes load_up_to(const float *p, size_t left) {
    return left >= LANES ? lanes_load(p) : lanes_load_some(p, left);
}

ALWAYS_INLINE void store_up_to(float *p, lanes v, size_t left) {
    if (left >= LANES) {
        lanes_store(p, v);
    } else {
        lanes_store_some(p, v, left);
    }
}

// Four partial sums hide the latency of the additions; squares of float32 are summed in float32.
static void rms_norm(
    float *out, const float *x, const float *weight, size_t width, float epsilon, float offset) {
    lanes sums[4] = {lanes_all(0), lanes_all(0), lanes_all(0), lanes_all(0)};
    size_t i = 0;
    for (; i + 4 * LANES <= width; i += 4 * LANES) {
        for (int v = 0; v < 4; v++) {
            lanes value = lanes_load(x + i + v * LANES);
            sums[v] = lanes_fma(value, value, sums[v]);
        }
    }
    for (; i < width; i += LANES) {
        lanes value = load_up_to(x + i, width - i);
        sums[0] = lanes_fma(value, value, sums[0]);
    }
    float mean = lanes_sum((sums[0] + sums[1]) + (sums[2] + sums[3])) / (float)width;
    lanes factor = lanes_all(1.0f / __builtin_sqrtf(mean + epsilon));
    for (i = 0; i < width; i += LANES) {
        lanes value = load_up_to(x + i, width - i) * factor;
        if (weight) { value *= load_up_to(weight + i, width - i) + offset; }
        store_up_to(out + i, value, width - i);
    }
}

static void add(float *x, const float *y, size_t count) {
    for (size_t i = 0; i < count; i += LANES) {
        store_up_to(x + i, load_up_to(x + i, count - i) + load_up_to(y + i, count - i), count - i);
    }
}

static void add_scaled(float *x, const float *y, float factor, size_t count) {
    for (size_t i = 0; i < count; i += LANES) {
        lanes v = lanes_fma(lanes_all(factor), load_up_to(y + i, count - i), load_up_to(x + i, count - i));
        store_up_to(x + i, v, count - i);
    }
}

static void scale(float *x, float factor, size_t count) {
    for (size_t i = 0; i < count; i += LANES) {
        store_up_to(x + i, load_up_to(x + i, count - i) * factor, count - i);
    }
}

static void rotate(float *x, const float *cosines, const float *sines, size_t half) {
    for (size_t i = 0; i < half; i += LANES) {
        size_t left = half - i;
        lanes a = load_up_to(x + i, left), b = load_up_to(x + half + i, left);
        lanes cosine = load_up_to(cosines + i, left), sine = load_up_to(sines + i, left);
        store_up_to(x + i, a * cosine - b * sine, left);
        store_up_to(x + half + i, b * cosine + a * sine, left);
    }
}

static float largest(const float *x, size_t count) {
    lanes most = lanes_all(-__builtin_inff());
    size_t i = 0;
    for (; i + LANES <= count; i += LANES) { most = lanes_max(lanes_load(x + i), most); }
    float result = lanes_largest(most);
    for (; i < count; i++) { result = x[i] > result ? x[i] : result; }
    return result;
}

static float exp_sum(float *x, float largest, size_t count) {
    lanes sum = lanes_all(0);
    size_t i = 0;
    for (; i + LANES <= count; i += LANES) {
        lanes v = lanes_exp(lanes_load(x + i) - largest);
        lanes_store(x + i, v);
        sum += v;
    }
    float result = lanes_sum(sum);
    if (i < count) {
        lanes v = lanes_exp(lanes_load_some(x + i, count - i) - largest);
        lanes_store_some(x + i, v, count - i);
        for (size_t j = 0; j < count - i; j++) { result += v[j]; }
    }
    return result;
}

static double exp_sum_double(const float *x, float largest, size_t count) {
    lanes_double sum = {0};
    size_t i = 0;
    for (; i + LANES <= count; i += LANES) {
        sum += __builtin_convertvector(lanes_exp(lanes_load(x + i) - largest), lanes_double);
    }
    double result = 0;
    for (int j = 0; j < LANES; j++) { result += sum[j]; }
    if (i < count) {
        lanes v = lanes_exp(lanes_load_some(x + i, count - i) - largest);
        for (size_t j = 0; j < count - i; j++) { result += v[j]; }
    }
    return result;
}

static void soft_cap(float *x, size_t count, float cap) {
    float factor = 1.0f / cap;
    for (size_t i = 0; i < count; i += LANES) {
        store_up_to(x + i, lanes_tanh(load_up_to(x + i, count - i) * factor) * cap, count - i);
    }
}

static void silu_multiply(float *gate, const float *up, size_t count) {
    for (size_t i = 0; i < count; i += LANES) {
        lanes x = load_up_to(gate + i, count - i);
        store_up_to(gate + i, x * lanes_sigmoid(x) * load_up_to(up + i, count - i), count - i);
    }
}

static void gelu_tanh_multiply(float *gate, const float *up, size_t count) {
    for (size_t i = 0; i < count; i += LANES) {
        lanes x = load_up_to(gate + i, count - i);
        // 2 sqrt(2 / pi) (x + 0.044715 x^3)
        lanes u = x * lanes_fma(x * x, lanes_all(0.0713548163f), lanes_all(1.59576912f));
        store_up_to(gate + i, x * lanes_sigmoid(u) * load_up_to(up + i, count - i), count - i);
    }
}

// Finds the largest first, then where it stands: two passes over what the cache holds, without a branch a lane.
static size_t argmax(const float *x, size_t count) {
    float most = largest(x, count);
    size_t i = 0;
    while (i + LANES <= count && !__builtin_reduce_or((lanes_int)(lanes_load(x + i) == most))) { i += LANES; }
    for (; i < count; i++) {
        if (x[i] == most) { return i; }
    }
    return 0;
}
