#include "kernels.h"
#include "stemma_statistics.h"

// Chunks are the same whatever the number of threads, and their results are put together in order: as many as the
// shared memory of a pool holds, at least CHUNK elements each.
enum { CHUNK = 1 << 16 };

struct job {
    const struct stemma_dense_kernels *kernels;
    const char *x;
    stemma_format format;
    size_t count, size, step;
    stemma_statistics *parts;
};

static bool all_equal(const char *x, const char *first, size_t size, size_t count) {
    if (__builtin_memcmp(x, first, size) != 0) { return false; }
    // All elements are equal when the bytes are their own shift by one element.
    return __builtin_memcmp(x, x + size, (count - 1) * size) == 0;
}

static void count_chunk(const struct job *job, size_t index) {
    size_t first = index * job->step;
    size_t left = job->count - first, count = left < job->step ? left : job->step;
    const char *x = job->x + first * job->size;
    stemma_statistics part = {.minimum = __builtin_inf(), .maximum = -__builtin_inf()};
    job->kernels->statistics(&part, x, job->format, count);
    part.constant = all_equal(x, job->x, job->size, count);
    job->parts[index] = part;
}

static void work(void *context, stemma_pool *pool, size_t thread, size_t threads) {
    (void)thread, (void)threads;
    const struct job *job = context;
    size_t index;
    while ((index = stemma_pool_next(pool)) * job->step < job->count) { count_chunk(job, index); }
}

stemma_statistics stemma_statistics_of(
    stemma_pool *pool, const void *x, stemma_format format, size_t count) {
    size_t limit = STEMMA_SHARED_BYTES / sizeof(stemma_statistics);
    struct job job = {
        .kernels = stemma_kernels(pool)->dense, .x = x, .format = format, .count = count,
        .size = stemma_element_size(format), .step = count / limit + 1, .parts = stemma_pool_shared(pool)};
    if (job.step < CHUNK) { job.step = CHUNK; }
    stemma_pool_run(pool, work, &job);

    stemma_statistics all = {
        .count = count, .minimum = __builtin_inf(), .maximum = -__builtin_inf(), .constant = count > 0};
    for (size_t i = 0; i * job.step < count; i++) {
        const stemma_statistics *part = &job.parts[i];
        all.nans += part->nans;
        all.infinities += part->infinities;
        all.zeros += part->zeros;
        if (part->minimum < all.minimum) { all.minimum = part->minimum; }
        if (part->maximum > all.maximum) { all.maximum = part->maximum; }
        all.sum_of_squares += part->sum_of_squares;
        all.constant = all.constant && part->constant;
    }
    return all;
}
