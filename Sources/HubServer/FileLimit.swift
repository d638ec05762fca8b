#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// How many files and connections the process may have open.
enum FileLimit {
    /// Takes all that the system grants: a thousand connections and their files are more than the usual 1,024.
    static func raise() {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        // Where it is refused the server runs with what it has.
        guard unsafe getrlimit(resource, &limit) == 0, limit.rlim_cur < limit.rlim_max else {
            return
        }
        limit.rlim_cur = limit.rlim_max
        _ = unsafe setrlimit(resource, &limit)
    }
}
