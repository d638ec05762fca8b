internal import Foundation

/// A file that is written from start to end, then read at any place: a body on its way, or a xorb.
///
/// Its owner uses it from one task at a time.
final class SpoolFile: @unchecked Sendable {
    let path: String
    /// Bytes written or, opened for reading, found.
    private(set) var size: Int
    private let descriptor: Int32
    private var removesItself: Bool

    private init(path: String, descriptor: Int32, size: Int, removesItself: Bool) {
        self.path = path
        self.descriptor = descriptor
        self.size = size
        self.removesItself = removesItself
    }

    /// A new file of a random name, readable by this user alone, that is gone with its last reference unless it is
    /// kept.
    convenience init(in folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/.incoming-" + UUID().uuidString.lowercased()
        let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SystemError(errno, path) }
        self.init(path: path, descriptor: descriptor, size: 0, removesItself: true)
    }

    /// - Throws: `SystemError`, with `ENOENT` where there is no such file.
    convenience init(reading path: String) throws {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError(errno, path) }
        let size = lseek(descriptor, 0, SEEK_END)
        guard size >= 0 else {
            let error = SystemError(errno, path)
            close(descriptor)
            throw error
        }
        self.init(path: path, descriptor: descriptor, size: Int(size), removesItself: false)
    }

    deinit {
        close(descriptor)
        if removesItself { unsafe unlink(path) }
    }

    func append(_ bytes: Span<UInt8>) throws {
        var written = 0
        while written < bytes.count {
            // Safety: the rest of the span is `bytes.count - written` bytes long.
            let result = unsafe bytes.withUnsafeBufferPointer { source in
                unsafe pwrite(
                    descriptor, source.baseAddress.map { unsafe $0 + written },
                    bytes.count - written, off_t(size))
            }
            if result < 0, errno == EINTR { continue }
            guard result > 0 else { throw SystemError(errno, path) }
            written += result
            size += result
        }
    }

    /// Reads up to `count` bytes into `buffer`, which is replaced; fewer at the end of the file.
    func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws {
        let wanted = max(0, min(count, size - offset))
        if buffer.count < wanted {
            buffer = [UInt8](repeating: 0, count: wanted)
        } else {
            buffer.removeLast(buffer.count - wanted)
        }
        var done = 0
        while done < wanted {
            // Safety: `wanted - done` bytes of the buffer are left.
            let result = unsafe buffer.withUnsafeMutableBufferPointer { target in
                unsafe pread(
                    descriptor, target.baseAddress.map { unsafe $0 + done }, wanted - done,
                    off_t(offset + done))
            }
            if result < 0, errno == EINTR { continue }
            guard result > 0 else { throw SystemError(result < 0 ? errno : EIO, path) }
            done += result
        }
    }

    /// Gives the file a second, lasting name, safe on disk.
    ///
    /// - Throws: `SystemError`, with `EEXIST` where the name is taken.
    func link(as name: String) throws {
        guard fsync(descriptor) == 0 else { throw SystemError(errno, path) }
        guard unsafe Foundation.link(path, name) == 0 else { throw SystemError(errno, name) }
    }

    /// Gives the file its lasting name; one that is there already is replaced.
    func keep(as name: String) throws {
        guard unsafe rename(path, name) == 0 else { throw SystemError(errno, name) }
        removesItself = false
    }
}

/// What the system refused to do, and with which file.
struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
    let code: Int32
    let path: String

    init(_ code: Int32, _ path: String) {
        self.code = code
        self.path = path
    }

    /// No room is left, or no more of it for this user or in one file.
    var isFullDisk: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

    var isMissing: Bool { code == ENOENT }

    var description: String { "\(path): \(unsafe String(cString: strerror(code)))" }
}
