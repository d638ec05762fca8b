#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif
internal import Foundation

/// An open content. The descriptor is closed with the last reference.
package final class BlobFile: Sendable {
    package let path: String
    package let descriptor: Int32
    /// Bytes.
    package let size: Int
    /// Size, times and inode: what tells whether a linked file was changed. The time of the last change of the inode is
    /// among them, as nobody sets it: `cp -p` and `rsync --times` set the other.
    let state: String

    /// - Throws: `BlobError.unusable`; `nil` where there is no such file.
    init?(path: String) throws(BlobError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw BlobError(errnoOf: path)
        }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .unusable(path: path, reason: "is no regular file")
        }
        self.path = path
        self.descriptor = descriptor
        size = Int(status.st_size)
        state = Self.state(status)
    }

    deinit { close(descriptor) }

    /// Bytes of the file from an offset on; fewer than asked for at its end.
    package func read(_ count: Int, at offset: Int) throws(BlobError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(0, min(count, size - offset)))
        var done = 0
        while done < bytes.count {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                // Safety: `done` lies within the buffer, and the rest of it is what may be written.
                unsafe buffer.baseAddress.map { base in
                    unsafe pread(descriptor, base + done, buffer.count - done, off_t(offset + done))
                } ?? 0
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw BlobError(errnoOf: path) }
            guard got > 0 else { break }
            done += got
        }
        bytes.removeLast(bytes.count - done)
        return bytes
    }

    static func state(_ status: stat) -> String {
        let written = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
        let changed = "\(status.st_ctim.tv_sec).\(status.st_ctim.tv_nsec)"
        return "\(status.st_size) \(written) \(changed) \(status.st_ino)"
    }
}

extension BlobError {
    /// The reason is the system's last error.
    init(errnoOf path: String) {
        self =
            errno == ENOSPC || errno == EDQUOT || errno == EFBIG
            ? .noSpace(path: path)
            : .unusable(path: path, reason: unsafe String(cString: strerror(errno)))
    }
}
