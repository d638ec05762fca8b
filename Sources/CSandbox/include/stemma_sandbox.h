#ifndef STEMMA_SANDBOX_H
#define STEMMA_SANDBOX_H

#include <stdint.h>

/// What a process that reads hostile files may still use.
typedef struct {
    /// Bytes of address space, mapped files included.
    uint64_t address_space;
    /// Seconds of processor time over all threads.
    uint64_t processor_seconds;
    /// Open files.
    uint64_t open_files;
} stemma_sandbox_limits;

/// Limits this process for good, and takes from it the right to write a file, to start a program or a process and to
/// reach the network: reading files and writing to what is open already are left. It dies with its parent.
///
/// The rights are taken by a system-call filter (seccomp), the limits by setrlimit.
///
/// - Returns: 0; a negative errno where a limit could not be set; 1 where the limits hold but the kernel has no filters.
int stemma_sandbox_enter(const stemma_sandbox_limits *limits);

/// A pipe whose two ends, for reading and for writing, no child inherits by accident, also where another thread
/// starts one at this moment. Returns 0 or an errno.
int stemma_sandbox_pipe(int ends[2]);

/// The name of a signal, such as `SEGV`; NULL where there is none.
const char *stemma_sandbox_signal_name(int signal);

/// Makes a folder as mkdtemp() does, and has it removed, with its files and the folders of files in it, when the process
/// ends: by exit(), or by SIGINT, SIGTERM or SIGHUP, unless these are ignored or handled by somebody else by now.
///
/// - Parameter template: a path that ends in XXXXXX, which become the name.
/// - Returns: 0 or an errno.
int stemma_temporary_folder(char *template);

/// Removes a folder with its files and the folders of files in it. What cannot be removed stays.
void stemma_remove_folder(const char *folder);

#endif
