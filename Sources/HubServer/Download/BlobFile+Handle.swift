#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif
internal import NIOCore
internal import Registry

extension BlobFile {
    /// A second descriptor of the file, which who gets it closes.
    func makeHandle() throws -> NIOFileHandle {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw IOError(errnoCode: errno, reason: "fcntl") }
        return NIOFileHandle(_deprecatedTakingOwnershipOfDescriptor: copy)
    }

    /// Bytes of the file now; a linked one may be changed while it is sent.
    var currentSize: Int {
        get throws {
            var status = stat()
            guard unsafe fstat(descriptor, &status) == 0 else {
                throw IOError(errnoCode: errno, reason: "fstat")
            }
            return Int(status.st_size)
        }
    }
}
