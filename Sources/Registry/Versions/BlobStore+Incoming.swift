#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Contents that come from elsewhere piece by piece, over more than one run of the program.
extension BlobStore {
    /// Seconds after which what somebody began to fetch, and did not go on with, is thrown away.
    private static let abandonedAge = 7 * 24 * 3600

    /// Where such contents lie until they are whole: on the file system of the store, so that `take` moves them. Made
    /// where it is not there.
    package func makeIncomingFolder() throws(BlobError) -> String {
        let path = folder + "/incoming"
        guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
            throw BlobError(errnoOf: path)
        }
        Self.removeFiles(in: path, olderThan: Self.abandonedAge)
        return path
    }

    /// Makes a whole file safe on disk and part of the store.
    ///
    /// - Parameter hash: of its bytes; whoever calls has worked it out while it wrote them.
    package func take(_ path: String, as hash: ContentHash) throws(BlobError) {
        let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BlobError(errnoOf: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw BlobError(errnoOf: path) }
        try adopt(path, as: hash)
    }
}
