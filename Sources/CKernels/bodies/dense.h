// All dense kernels over the vector type that the including file has chosen, and their table.

#include "lanes.h"

#include "product.h"
#include "vector.h"
#include "convert.h"
#include "statistics.h"

#define DENSE_KERNELS \
    { \
        .dots = dots, .tile_rows = TILE_ROWS, .tile_tokens = TILE_TOKENS, .pack_columns = pack_columns, \
        .pack_rows = pack_rows, .tile = tile, .add_rows = add_rows, .rms_norm = rms_norm, .add = add, \
        .add_scaled = add_scaled, .scale = scale, .rotate = rotate, .exp_sum = exp_sum, \
        .largest = largest, .soft_cap = soft_cap, .silu_multiply = silu_multiply, \
        .gelu_tanh_multiply = gelu_tanh_multiply, .argmax = argmax, \
        .exp_sum_double = exp_sum_double, .to_f32 = to_f32, .from_f32 = from_f32, \
        .statistics = statistics, \
    }
