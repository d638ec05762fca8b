#ifndef CHILD_PROCESS_H
#define CHILD_PROCESS_H

#include <sys/types.h>

/// Starts a program in a folder, with no signal blocked or ignored and none of the caller's files but three, which become
/// its standard input, output and error; -1 stands for `/dev/null`. The last element of `arguments` and `environment` is null.
///
/// - Returns: 0 or an errno.
int child_process_start(const char *path, char *const arguments[], char *const environment[], const char *folder,
                        const int streams[3], pid_t *id);

#endif
