#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// What the file system says about the file of a registry.
enum RegistryFile {
    static func exists(_ path: String) -> Bool {
        unsafe access(path, F_OK) == 0
    }

    static func isWritable(_ path: String) -> Bool {
        unsafe access(path, W_OK) == 0
    }
}
