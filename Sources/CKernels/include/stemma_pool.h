#ifndef STEMMA_POOL_H
#define STEMMA_POOL_H

#include "stemma_level.h"

#include <stdbool.h>
#include <stddef.h>

/// The number of processors that this process may run on, at least 1.
int stemma_processor_count(void);

/// Threads that are made once and then run one job after the other, the calling thread among them.
///
/// Between jobs a worker spins for some tens of microseconds, as the next job of a forward pass follows at
/// once, and then sleeps in the kernel: an idle pool takes no processor time. A pool is used by one thread
/// at a time.
typedef struct stemma_pool stemma_pool;

/// A job: called once on each thread, with `thread` from 0 (the caller) to `threads` - 1.
typedef void stemma_task(void *context, stemma_pool *pool, size_t thread, size_t threads);

/// A pool of `threads` threads, at least 1 and at most 256; NULL where memory or threads are refused.
stemma_pool *stemma_pool_create(size_t threads);

/// Ends the threads and frees the pool; NULL is allowed.
void stemma_pool_destroy(stemma_pool *pool);

/// The number of threads, the caller's included.
size_t stemma_pool_threads(const stemma_pool *pool);

/// The level of the kernels that the pool runs: the best one, unless another was set.
stemma_level stemma_pool_level(const stemma_pool *pool);

/// Sets the level, for tests and benchmarks; false, with nothing changed, where it is not available.
bool stemma_pool_set_level(stemma_pool *pool, stemma_level level);

/// Runs `task` on every thread and returns when all have returned from it.
void stemma_pool_run(stemma_pool *pool, stemma_task *task, void *context);

/// The next piece of work of the running job, counted from 0 over all threads. Called from within a task.
size_t stemma_pool_next(stemma_pool *pool);

/// Waits until every thread of the job is here, then starts `stemma_pool_next` at 0 again. Called from
/// within a task, by all of its threads.
void stemma_pool_barrier(stemma_pool *pool);

/// Memory of thread `thread` for the length of a task, `STEMMA_SCRATCH_BYTES` long and aligned to 64 bytes.
void *stemma_pool_scratch(stemma_pool *pool, size_t thread);

/// Memory that all threads share for the length of a job, `STEMMA_SHARED_BYTES` long and aligned to 64 bytes.
void *stemma_pool_shared(stemma_pool *pool);

enum {
    STEMMA_SCRATCH_BYTES = 1 << 20,
    STEMMA_SHARED_BYTES = 4 << 20,
};

#endif
