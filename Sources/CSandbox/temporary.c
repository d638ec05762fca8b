#define _GNU_SOURCE
#include "stemma_sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// Everything that a signal handler reaches here is a system call or memory that is never freed.

/// Folders in the folder.
#define DEPTH 2

struct entry {
    uint64_t inode;
    int64_t offset;
    uint16_t length;
    uint8_t type;
    char name[];
};

/// - Returns: whether anything was removed.
static int remove_once(int folder, int depth);

static void remove_all(int folder, int depth) {
    // Names may be passed over while others are removed, so the folder is read until nothing is left to remove.
    do {
        if (lseek(folder, 0, SEEK_SET) != 0) { return; }
    } while (remove_once(folder, depth));
}

static int remove_entry(int folder, const char *name, int depth) {
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) { return 0; }
    if (unlinkat(folder, name, 0) == 0) { return 1; }
    if (errno != EISDIR || depth == 0) { return 0; }
    int inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (inner < 0) { return 0; }
    remove_all(inner, depth - 1);
    close(inner);
    return unlinkat(folder, name, AT_REMOVEDIR) == 0;
}

static int remove_once(int folder, int depth) {
    _Alignas(struct entry) char buffer[4096];
    int removed = 0;
    for (;;) {
        // readdir() may wait for a lock that the interrupted thread holds.
        long count = syscall(SYS_getdents64, folder, buffer, sizeof buffer);
        if (count <= 0) { return removed; }
        for (long at = 0; at < count;) {
            const struct entry *entry = (const struct entry *)(buffer + at);
            removed |= remove_entry(folder, entry->name, depth);
            at += entry->length;
        }
    }
}

void stemma_remove_folder(const char *folder) {
    int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0) { return; }
    // Where the process is about to end, other threads may still make files; once the folder is gone they cannot.
    for (int attempt = 0; attempt < 100; attempt++) {
        remove_all(descriptor, DEPTH);
        if (rmdir(folder) == 0 || errno != ENOTEMPTY) { break; }
    }
    close(descriptor);
}

struct noted {
    struct noted *next;
    pid_t owner;
    char folder[];
};

static _Atomic(struct noted *) first;
/// Threads that have made a folder, perhaps, and not noted it yet.
static atomic_int making;

static void remove_noted(void) {
    for (struct noted *noted = atomic_load(&first); noted; noted = noted->next) {
        if (noted->owner == getpid()) { stemma_remove_folder(noted->folder); }
    }
}

static void end(int number) {
    // Not this thread: it has the signals blocked meanwhile.
    while (atomic_load(&making) > 0) { sched_yield(); }
    remove_noted();
    signal(number, SIG_DFL);
    raise(number);
}

static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
enum { NUMBERS = sizeof numbers / sizeof numbers[0] };

static int listen_for_the_end(void) {
    static atomic_flag listens = ATOMIC_FLAG_INIT;
    if (atomic_flag_test_and_set(&listens)) { return 0; }
    if (atexit(remove_noted) != 0) { return ENOMEM; }
    for (size_t i = 0; i < NUMBERS; i++) {
        struct sigaction old;
        if (sigaction(numbers[i], NULL, &old) != 0) { return errno; }
        if (old.sa_handler != SIG_DFL) { continue; }
        struct sigaction new = {.sa_handler = end, .sa_flags = SA_RESTART};
        if (sigaction(numbers[i], &new, NULL) != 0) { return errno; }
    }
    return 0;
}

static int make_and_note(char *template) {
    size_t size = strlen(template) + 1;
    struct noted *noted = malloc(sizeof *noted + size);
    if (!noted) { return ENOMEM; }
    if (!mkdtemp(template)) {
        int error = errno;
        free(noted);
        return error;
    }
    noted->owner = getpid();
    memcpy(noted->folder, template, size);
    noted->next = atomic_load(&first);
    while (!atomic_compare_exchange_weak(&first, &noted->next, noted)) {}
    return 0;
}

int stemma_temporary_folder(char *template) {
    int error = listen_for_the_end();
    if (error) { return error; }
    sigset_t signals, before;
    sigemptyset(&signals);
    for (size_t i = 0; i < NUMBERS; i++) { sigaddset(&signals, numbers[i]); }
    if ((error = pthread_sigmask(SIG_BLOCK, &signals, &before))) { return error; }
    atomic_fetch_add(&making, 1);
    error = make_and_note(template);
    atomic_fetch_sub(&making, 1);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return error;
}
