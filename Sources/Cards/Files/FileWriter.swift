#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

package enum FileWriter {
    /// Puts bytes in the place of a file, or makes it: written beside it, made safe on disk and renamed, so that
    /// whoever reads the path sees all of the old bytes or all of the new ones. The file's mode is kept; a link is
    /// followed.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let target = FileReader.resolved(path)
        var status = stat()
        let exists = unsafe stat(target, &status) == 0
        let temporary = target + ".stemma-\(getpid())"
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError(errnoOf: temporary) }
        do throws(FileError) {
            defer { close(descriptor) }
            if exists, fchmod(descriptor, status.st_mode & 0o7777) != 0 {
                throw FileError(errnoOf: temporary)
            }
            try write(bytes, to: descriptor, temporary)
            guard fsync(descriptor) == 0 else { throw FileError(errnoOf: temporary) }
        } catch {
            unsafe unlink(temporary)
            throw error
        }
        guard unsafe rename(temporary, target) == 0 else {
            let error = FileError(errnoOf: target)
            unsafe unlink(temporary)
            throw error
        }
    }

    /// Makes a file that must not be there yet.
    package static func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError(errnoOf: path) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, path)
    }

    /// Gives a file, by its absolute path, a second name that must not be there yet: a hard link; where the file system
    /// or its rules forbid that, a symbolic one.
    package static func link(_ path: String, to target: String) throws(FileError) {
        guard unsafe Glibc.link(target, path) != 0 else { return }
        guard unsafe symlink(target, path) == 0 else { throw FileError(errnoOf: path) }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String)
        throws(FileError)
    {
        var offset = 0
        while offset < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                // Safety: the offset lies within the buffer.
                unsafe buffer.baseAddress.map { base in
                    unsafe Glibc.write(descriptor, base + offset, buffer.count - offset)
                } ?? 0
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError(errnoOf: path) }
            offset += count
        }
    }
}
