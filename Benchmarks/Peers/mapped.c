// How fast mapped files are read: mapped THREADS FILE... adds up every byte of each and prints GB/s of all as JSON.
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef uint64_t lanes __attribute__((vector_size(64), aligned(64)));

enum { CHUNK = 2 << 20, THREAD_LIMIT = 64 };

struct file {
    const char *bytes;
    size_t size, next;
    uint64_t sum;
};

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static void *add_up(void *context) {
    struct file *file = context;
    lanes sum = {0};
    size_t at;
    while ((at = __atomic_fetch_add(&file->next, CHUNK, __ATOMIC_RELAXED)) < file->size) {
        size_t end = file->size - at < CHUNK ? file->size : at + CHUNK;
        for (; at + sizeof(lanes) <= end; at += sizeof(lanes)) { sum += *(const lanes *)(file->bytes + at); }
    }
    for (int i = 0; i < 8; i++) { __atomic_fetch_add(&file->sum, sum[i], __ATOMIC_RELAXED); }
    return NULL;
}

int main(int count, char **arguments) {
    int threads = count > 1 ? atoi(arguments[1]) : 0;
    if (count < 3 || threads < 1 || threads > THREAD_LIMIT) {
        fprintf(stderr, "usage: mapped THREADS FILE...\n");
        return 2;
    }
    double seconds = 0, bytes = 0;
    uint64_t sum = 0;
    for (int i = 2; i < count; i++) {
        int descriptor = open(arguments[i], O_RDONLY);
        struct stat status;
        if (descriptor < 0 || fstat(descriptor, &status)) {
            perror(arguments[i]);
            return 2;
        }
        double start = now();
        struct file file = {.size = (size_t)status.st_size};
        file.bytes = mmap(NULL, file.size, PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (file.bytes == MAP_FAILED) {
            perror(arguments[i]);
            return 2;
        }
        pthread_t started[THREAD_LIMIT];
        for (int t = 1; t < threads; t++) {
            if (pthread_create(&started[t], NULL, add_up, &file)) { return 2; }
        }
        add_up(&file);
        for (int t = 1; t < threads; t++) { pthread_join(started[t], NULL); }
        seconds += now() - start;
        bytes += (double)file.size;
        sum += file.sum;
        munmap((void *)file.bytes, file.size);
        close(descriptor);
    }
    printf("{\"gigabytes_per_second\": %.2f, \"sum\": %llu}\n", bytes / seconds / 1e9, (unsigned long long)sum);
    return 0;
}
