// Swift imports neither addclosefrom nor addchdir.
#define _GNU_SOURCE

#include "child_process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>

static int start(const char *path, char *const arguments[], char *const environment[], const char *folder,
                 const int streams[3], pid_t *id, posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes) {
    int error = 0;
    for (int i = 0; i < 3; i++) {
        error = streams[i] < 0 ? posix_spawn_file_actions_addopen(actions, i, "/dev/null", O_RDWR, 0)
                               : posix_spawn_file_actions_adddup2(actions, streams[i], i);
        if (error) return error;
    }
    if ((error = posix_spawn_file_actions_addclosefrom_np(actions, 3))) return error;
    if ((error = posix_spawn_file_actions_addchdir_np(actions, folder))) return error;
    sigset_t signals;
    sigemptyset(&signals);
    if ((error = posix_spawnattr_setsigmask(attributes, &signals))) return error;
    sigfillset(&signals);
    if ((error = posix_spawnattr_setsigdefault(attributes, &signals))) return error;
    if ((error = posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))) return error;
    return posix_spawn(id, path, actions, attributes, arguments, environment);
}

int child_process_start(const char *path, char *const arguments[], char *const environment[], const char *folder,
                        const int streams[3], pid_t *id) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int error = posix_spawn_file_actions_init(&actions);
    if (error) return error;
    if (!(error = posix_spawnattr_init(&attributes))) {
        error = start(path, arguments, environment, folder, streams, id, &actions, &attributes);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&actions);
    return error;
}
