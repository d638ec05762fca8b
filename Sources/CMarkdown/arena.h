/* Memory for one parse of a text that nobody vouches for: taken piece by piece, given back at once.
 *
 * The C parsers of Stemma do not bound what a hostile text makes them do, and abort or crash where memory
 * ends. Here every piece they take is counted against a limit of bytes, and every few pieces against a limit
 * of processor time; past either, control leaves the parser by longjmp to where the parse began, and
 * the arena is freed whole. Both parsers hold nothing but memory, so nothing leaks. */
#ifndef STEMMA_ARENA_H
#define STEMMA_ARENA_H

#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct stemma_chunk {
    struct stemma_chunk *next;
    size_t size;
};

struct stemma_arena {
    jmp_buf escape;
    struct stemma_chunk *chunks;
    char *at;
    char *end;
    size_t bytes_left;
    int64_t time_limit;
    /* By the wall clock, which is cheap to read; past it, by the processor time of this thread. */
    int64_t deadline;
    int is_late;
    unsigned pieces;
};

enum { stemma_arena_alignment = 16, stemma_arena_first_chunk = 1 << 15, stemma_arena_largest_chunk = 1 << 21 };

static inline int64_t stemma_arena_now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static inline void stemma_arena_start(struct stemma_arena *arena, size_t bytes, int64_t nanoseconds) {
    memset(arena, 0, sizeof *arena);
    arena->bytes_left = bytes;
    arena->time_limit = nanoseconds;
    arena->deadline = stemma_arena_now(CLOCK_MONOTONIC_COARSE) + nanoseconds;
}

/* A parse that took its time by the wall clock gets as much again of processor time, so that a busy machine
 * does not make it fail. */
static inline int stemma_arena_is_out_of_time(struct stemma_arena *arena) {
    if (arena->is_late) return stemma_arena_now(CLOCK_THREAD_CPUTIME_ID) > arena->deadline;
    if (stemma_arena_now(CLOCK_MONOTONIC_COARSE) > arena->deadline) {
        arena->is_late = 1;
        arena->deadline = stemma_arena_now(CLOCK_THREAD_CPUTIME_ID) + arena->time_limit;
    }
    return 0;
}

static inline void stemma_arena_end(struct stemma_arena *arena) {
    struct stemma_chunk *chunk = arena->chunks;
    while (chunk) {
        struct stemma_chunk *next = chunk->next;
        free(chunk);
        chunk = next;
    }
    arena->chunks = NULL;
    arena->at = arena->end = NULL;
}

/* A piece that lives as long as the arena, aligned for any type, not cleared. Its size stands before it. */
static inline void *stemma_arena_take(struct stemma_arena *arena, size_t size) {
    if ((++arena->pieces & 63) == 0 && stemma_arena_is_out_of_time(arena)) longjmp(arena->escape, 1);
    if (size > arena->bytes_left) longjmp(arena->escape, 2);
    size_t whole = stemma_arena_alignment
        + ((size + stemma_arena_alignment - 1) & ~(size_t)(stemma_arena_alignment - 1));
    if ((size_t)(arena->end - arena->at) < whole) {
        size_t wanted = arena->chunks ? arena->chunks->size * 2 : stemma_arena_first_chunk;
        if (wanted > stemma_arena_largest_chunk) wanted = stemma_arena_largest_chunk;
        if (wanted < whole + stemma_arena_alignment) wanted = whole + stemma_arena_alignment;
        if (wanted > arena->bytes_left) longjmp(arena->escape, 2);
        struct stemma_chunk *chunk = malloc(wanted);
        if (!chunk) longjmp(arena->escape, 2);
        arena->bytes_left -= wanted;
        chunk->next = arena->chunks;
        chunk->size = wanted;
        arena->chunks = chunk;
        arena->at = (char *)chunk + stemma_arena_alignment;
        arena->end = (char *)chunk + wanted;
    }
    *(size_t *)arena->at = size;
    void *piece = arena->at + stemma_arena_alignment;
    arena->at += whole;
    return piece;
}

static inline void *stemma_arena_grow(struct stemma_arena *arena, void *piece, size_t size) {
    if (!piece) return stemma_arena_take(arena, size);
    size_t old = *(size_t *)((char *)piece - stemma_arena_alignment);
    if (size <= old) return piece;
    void *larger = stemma_arena_take(arena, size);
    memcpy(larger, piece, old);
    return larger;
}

#endif
