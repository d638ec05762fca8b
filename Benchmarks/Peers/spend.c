// Runs a command and says what it cost: small itself, so that neither the time of a fork nor its own memory shows.
//
//     spend [-n RUNS] [-o OUTPUT] [--] COMMAND...
//
// The command's standard output goes to OUTPUT, or nowhere. Prints a JSON array with one object a run: `seconds`
// (wall clock), `user`, `system` (processor time), `kilobytes` (peak resident memory), `status`.
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static double seconds(struct timeval time) { return (double)time.tv_sec + 1e-6 * (double)time.tv_usec; }

int main(int count, char **arguments) {
    int runs = 1, option;
    const char *output = "/dev/null";
    while ((option = getopt(count, arguments, "+n:o:")) != -1) {
        if (option == 'n') runs = atoi(optarg);
        else if (option == 'o') output = optarg;
        else return 2;
    }
    if (optind >= count) return fprintf(stderr, "usage: spend [-n RUNS] [-o OUTPUT] [--] COMMAND...\n"), 2;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    printf("[");
    for (int run = 0; run < runs; ++run) {
        pid_t child;
        int status;
        struct rusage usage;
        double start = now();
        int code = posix_spawnp(&child, arguments[optind], &actions, NULL, arguments + optind, environ);
        if (code) return fprintf(stderr, "%s: %s\n", arguments[optind], strerror(code)), 2;
        while (wait4(child, &status, 0, &usage) < 0)
            if (errno != EINTR) return perror("wait4"), 2;
        double end = now();
        printf("%s{\"seconds\": %.6f, \"user\": %.6f, \"system\": %.6f, \"kilobytes\": %ld, \"status\": %d}", run ? ", " : "",
               end - start, seconds(usage.ru_utime), seconds(usage.ru_stime), usage.ru_maxrss,
               WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    }
    printf("]\n");
    return 0;
}
