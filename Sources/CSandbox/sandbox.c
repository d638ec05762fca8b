#define _GNU_SOURCE
#include "stemma_sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

// A filter is a program of the kernel's: loads of the call's number and arguments, compares, returns.
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define RETURN(value) BPF_STMT(BPF_RET | BPF_K, (value))
#define REFUSED (SECCOMP_RET_ERRNO | EPERM)
#define REFUSE(name) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##name, 0, 1), RETURN(REFUSED)
/// Refuses the call when any of the flags is set in an argument; the number must be loaded, and is again after it.
#define REFUSE_WITH(name, argument, flags)                                                                             \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##name, 0, 4), LOAD(args[argument]),                                      \
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, (flags), 0, 1), RETURN(REFUSED), LOAD(nr)
/// Refuses the call unless all of the one flag is set in an argument.
#define REFUSE_WITHOUT(name, argument, flag)                                                                           \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##name, 0, 4), LOAD(args[argument]),                                      \
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, (flag), 1, 0), RETURN(REFUSED), LOAD(nr)

/// Refuses the call unless an argument has this value.
#define REFUSE_UNLESS(name, argument, value)                                                                           \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##name, 0, 4), LOAD(args[argument]),                                      \
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), 1, 0), RETURN(REFUSED), LOAD(nr)

#define WRITING (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND)

static int limit(int resource, rlim_t value) {
    struct rlimit old;
    if (getrlimit(resource, &old) != 0) { return -errno; }
    if (value > old.rlim_max) { value = old.rlim_max; }
    struct rlimit new = {value, value};
    return setrlimit(resource, &new) == 0 ? 0 : -errno;
}

#ifdef ARCHITECTURE
static int filter_calls(void) {
    struct sock_filter program[] = {
        LOAD(arch),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0),
        RETURN(SECCOMP_RET_KILL_PROCESS),
        LOAD(nr),
#ifdef __x86_64__
        // The second table of call numbers of the same processor.
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000u, 0, 1),
        RETURN(SECCOMP_RET_KILL_PROCESS),
        REFUSE_WITH(open, 1, WRITING),
        REFUSE(creat),
        REFUSE(rename),
        REFUSE(unlink),
        REFUSE(link),
        REFUSE(symlink),
        REFUSE(mkdir),
        REFUSE(rmdir),
        REFUSE(mknod),
        REFUSE(chmod),
        REFUSE(chown),
        REFUSE(lchown),
        REFUSE(utime),
        REFUSE(utimes),
        REFUSE(futimesat),
        REFUSE(fork),
        REFUSE(vfork),
#endif
        // Writing to files by name.
        REFUSE_WITH(openat, 2, WRITING),
        REFUSE(renameat),
        REFUSE(renameat2),
        REFUSE(unlinkat),
        REFUSE(linkat),
        REFUSE(symlinkat),
        REFUSE(mkdirat),
        REFUSE(mknodat),
        REFUSE(fchmod),
        REFUSE(fchmodat),
        REFUSE(fchown),
        REFUSE(fchownat),
        REFUSE(truncate),
        REFUSE(utimensat),
        REFUSE(setxattr),
        REFUSE(lsetxattr),
        REFUSE(fsetxattr),
        REFUSE(mount),
        REFUSE(umount2),
        REFUSE(chroot),
        REFUSE(pivot_root),
        // Other programs and processes. Threads stay possible: they are clones with CLONE_THREAD.
        REFUSE(execve),
        REFUSE(execveat),
        REFUSE_WITHOUT(clone, 0, CLONE_THREAD),
        REFUSE(ptrace),
        REFUSE(process_vm_readv),
        REFUSE(process_vm_writev),
        REFUSE(kill),
        REFUSE(tkill),
        // What abort() sends goes to the process itself.
        REFUSE_UNLESS(tgkill, 0, (unsigned)getpid()),
        REFUSE(rt_sigqueueinfo),
        REFUSE(rt_tgsigqueueinfo),
        REFUSE_UNLESS(prlimit64, 0, 0),
        REFUSE(pidfd_open),
        REFUSE(pidfd_send_signal),
        REFUSE(pidfd_getfd),
        REFUSE(unshare),
        REFUSE(setns),
        REFUSE(bpf),
        REFUSE(perf_event_open),
        REFUSE(keyctl),
        REFUSE(io_uring_setup),
        // The network.
        REFUSE(socket),
        REFUSE(socketpair),
        REFUSE(connect),
        REFUSE(bind),
        // Its arguments lie in memory, where a filter cannot look: told that there is no such call, the C library
        // takes the older one.
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone3, 0, 1),
        RETURN(SECCOMP_RET_ERRNO | ENOSYS),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_openat2, 0, 1),
        RETURN(SECCOMP_RET_ERRNO | ENOSYS),
        RETURN(SECCOMP_RET_ALLOW),
    };
    struct sock_fprog filter = {sizeof program / sizeof program[0], program};
    // For all threads that there are, not the calling one alone.
    return (int)syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &filter);
}
#endif

int stemma_sandbox_enter(const stemma_sandbox_limits *limits) {
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    // A write past the limit of a file's size would otherwise end the process before its error is seen.
    signal(SIGXFSZ, SIG_IGN);
    const struct {
        int resource;
        rlim_t value;
    } all[] = {
        {RLIMIT_CORE, 0},
        {RLIMIT_FSIZE, 0},
        {RLIMIT_AS, limits->address_space},
        {RLIMIT_CPU, limits->processor_seconds},
        {RLIMIT_NOFILE, limits->open_files},
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        int result = limit((int)all[i].resource, all[i].value);
        if (result != 0) { return result; }
    }
#ifdef ARCHITECTURE
    // Nothing but the three pipes is needed from before.
    close_range(3, ~0U, 0);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && filter_calls() == 0) { return 0; }
#endif
    return 1;
}

int stemma_sandbox_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno; }

const char *stemma_sandbox_signal_name(int signal) { return sigabbrev_np(signal); }
