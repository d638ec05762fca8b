#define _GNU_SOURCE
#include "kernels.h"
#include "stemma_pool.h"

#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { THREAD_LIMIT = 256, SPIN_NANOSECONDS = 30000, CACHE_LINE = 64 };

// A counter that threads wait on, on a cache line of its own.
struct event {
    _Alignas(CACHE_LINE) _Atomic uint32_t value;
    _Atomic uint32_t sleepers;
};

struct worker {
    struct stemma_pool *pool;
    size_t index;
    pthread_t thread;
};

struct stemma_pool {
    struct event started;                            // counts jobs; workers wait for the next
    struct event passed;                             // counts barriers; the threads of a job wait for the last
    _Alignas(CACHE_LINE) _Atomic uint32_t arrived;   // threads at the barrier
    _Alignas(CACHE_LINE) _Atomic size_t next;        // piece of work to be handed out
    _Alignas(CACHE_LINE) size_t threads;
    stemma_level level;
    stemma_task *task;                               // NULL tells the workers to end
    void *context;
    char *scratch;
    size_t scratch_bytes;
    struct worker workers[];                         // threads - 1: the caller is thread 0
};

static void relax(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

static uint64_t nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

// Returns once the event's value is no longer `old`: spins while that is likely to be soon, then sleeps. The sleeper
// counts itself before the kernel compares the value, and `signal_event` reads the count after it has stored the
// value, both sequentially consistent: one of the two sees the other, so no wake-up is lost.
static void await_event(struct event *event, uint32_t old) {
    uint64_t deadline = 0;
    for (unsigned round = 0; atomic_load_explicit(&event->value, memory_order_acquire) == old; round++) {
        if (round % 64 != 63) {
            relax();
            continue;
        }
        uint64_t now = nanoseconds();
        if (deadline == 0) { deadline = now + SPIN_NANOSECONDS; }
        if (now < deadline) { continue; }
        atomic_fetch_add(&event->sleepers, 1);
        syscall(SYS_futex, &event->value, FUTEX_WAIT_PRIVATE, old, NULL, NULL, 0);
        atomic_fetch_sub(&event->sleepers, 1);
    }
}

static void signal_event(struct event *event) {
    atomic_fetch_add(&event->value, 1);
    if (atomic_load(&event->sleepers) > 0) {
        syscall(SYS_futex, &event->value, FUTEX_WAKE_PRIVATE, INT32_MAX, NULL, NULL, 0);
    }
}

void stemma_pool_barrier(stemma_pool *pool) {
    if (pool->threads == 1) {
        atomic_store_explicit(&pool->next, 0, memory_order_relaxed);
        return;
    }
    uint32_t passed = atomic_load(&pool->passed.value);
    if (atomic_fetch_add(&pool->arrived, 1) + 1 < pool->threads) {
        await_event(&pool->passed, passed);
        return;
    }
    // The last one: all others wait, so nobody reads or writes these.
    atomic_store(&pool->arrived, 0);
    atomic_store(&pool->next, 0);
    signal_event(&pool->passed);
}

static void *work(void *argument) {
    struct worker *worker = argument;
    stemma_pool *pool = worker->pool;
    for (uint32_t job = 0;; job++) {
        await_event(&pool->started, job);
        if (!pool->task) { return NULL; }
        pool->task(pool->context, pool, worker->index, pool->threads);
        stemma_pool_barrier(pool);
    }
}

void stemma_pool_run(stemma_pool *pool, stemma_task *task, void *context) {
    pool->task = task;
    pool->context = context;
    if (pool->threads > 1) { signal_event(&pool->started); }
    task(context, pool, 0, pool->threads);
    stemma_pool_barrier(pool);
}

size_t stemma_pool_next(stemma_pool *pool) {
    return atomic_fetch_add_explicit(&pool->next, 1, memory_order_relaxed);
}

size_t stemma_pool_threads(const stemma_pool *pool) { return pool->threads; }

stemma_level stemma_pool_level(const stemma_pool *pool) { return pool->level; }

bool stemma_pool_set_level(stemma_pool *pool, stemma_level level) {
    if (!stemma_kernels_level_available(level)) { return false; }
    pool->level = level;
    return true;
}

const struct stemma_kernels *stemma_kernels(const stemma_pool *pool) {
    return stemma_kernels_of_level(pool ? pool->level : stemma_kernels_best_level());
}

void *stemma_pool_scratch(stemma_pool *pool, size_t thread) {
    return pool->scratch + STEMMA_SHARED_BYTES + thread * STEMMA_SCRATCH_BYTES;
}

void *stemma_pool_shared(stemma_pool *pool) { return pool->scratch; }

// Threads that were started end, whether all of them were or not.
static void release(stemma_pool *pool, size_t started) {
    if (started > 0) {
        pool->task = NULL;
        signal_event(&pool->started);
        for (size_t i = 0; i < started; i++) { pthread_join(pool->workers[i].thread, NULL); }
    }
    munmap(pool->scratch, pool->scratch_bytes);
    free(pool);
}

stemma_pool *stemma_pool_create(size_t threads) {
    if (threads < 1 || threads > THREAD_LIMIT) { return NULL; }
    size_t bytes = sizeof(stemma_pool) + (threads - 1) * sizeof(struct worker);
    stemma_pool *pool = aligned_alloc(CACHE_LINE, (bytes + CACHE_LINE - 1) / CACHE_LINE * CACHE_LINE);
    if (!pool) { return NULL; }
    __builtin_memset(pool, 0, bytes);
    pool->threads = threads;
    pool->level = stemma_kernels_best_level();
    // Pages that no kernel touches are never backed by memory.
    pool->scratch_bytes = STEMMA_SHARED_BYTES + threads * STEMMA_SCRATCH_BYTES;
    pool->scratch =
        mmap(NULL, pool->scratch_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pool->scratch == MAP_FAILED) {
        free(pool);
        return NULL;
    }

    // Workers take no signals: they are for the threads of the program.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    size_t started = 0;
    for (; started < threads - 1; started++) {
        struct worker *worker = &pool->workers[started];
        worker->pool = pool;
        worker->index = started + 1;
        if (pthread_create(&worker->thread, NULL, work, worker) != 0) { break; }
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (started < threads - 1) {
        release(pool, started);
        return NULL;
    }
    return pool;
}

void stemma_pool_destroy(stemma_pool *pool) {
    if (pool) { release(pool, pool->threads - 1); }
}
