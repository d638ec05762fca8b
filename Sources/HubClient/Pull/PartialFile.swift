internal import Glibc

/// A content on its way: the bytes that have come, in a file that outlives the process, and the hashes of them.
///
/// Owns the descriptor, which is closed with the object. The file is locked while it is open, so that two pulls never
/// write into one.
final class PartialFile {
    private static let pieceSize = 1 << 20

    let path: String
    private let file: RemoteFile
    private let descriptor: Int32
    private var hasher: ContentHasher
    /// Bytes that are there, and hashed.
    private(set) var count = 0
    /// What the origin calls this state of the content (an ETag); a part of another state is no use.
    private var validator: String?
    /// Told of bytes as they come; negative where some have to come again.
    private let report: (Int) -> Void

    /// Opens the file, or makes it, and hashes what is there already.
    ///
    /// - Throws: `.busy` where somebody has it open, `.file`.
    init(
        _ file: RemoteFile, at path: String, report: @escaping (Int) -> Void
    ) throws(HubClientError) {
        self.path = path
        self.file = file
        self.report = report
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        hasher = Self.makeHasher(file)
        guard descriptor >= 0 else { throw HubClientError(errnoOf: path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .busy(path: file.path) }
        validator = ValidatorFile.read(beside: path)
        try hashWhatIsThere()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whether all bytes are there; whether they are the right ones `verify` says.
    var isComplete: Bool { count == file.size }

    /// - Throws: `.wrongContent`; then the bytes are thrown away, and the next pull begins anew.
    func verify() throws -> (sha256: String, blobID: String?) {
        guard isComplete else {
            throw HubClientError.wrongContent(
                path: file.path, reason: "expected \(file.size) bytes, found \(count)")
        }
        let hashes = hasher.finish()
        let (expected, found) =
            file.sha256.map { ($0, hashes.sha256) } ?? (file.oid, hashes.blobID ?? "")
        guard expected == found else {
            try restart()
            throw HubClientError.wrongContent(
                path: file.path, reason: "expected the hash \(expected), found \(found)")
        }
        ValidatorFile.remove(beside: path)
        return hashes
    }

    // MARK: - Transfers

    /// Headers that ask for what is still lacking, anew for every try.
    var requestHeaders: [(name: String, value: String)] {
        guard count > 0 else { return [] }
        return [("Range", "bytes=\(count)-")] + (validator.map { [("If-Range", $0)] } ?? [])
    }

    /// Called once a try, before any body of it. What it throws ends the transfer.
    func begin(_ head: HTTPHead) throws {
        if head.status == 206 {
            guard head["content-range"] == "bytes \(count)-\(file.size - 1)/\(file.size)" else {
                let asked = count
                try restart()
                throw HubClientError.wrongContent(
                    path: file.path,
                    reason: "asked for the bytes from \(asked) to \(file.size), got "
                        + (head["content-range"] ?? "others"))
            }
        } else if count > 0 {
            try restart()
        }
        let expected = file.size - count
        if let text = head["content-length"], let length = Int(text), length != expected {
            throw HubClientError.wrongContent(
                path: file.path, reason: "expected \(expected) bytes, the answer has \(length)")
        }
        // A weak one does not promise equal bytes (RFC 9110, section 13.1.5).
        let validator = head["etag"].flatMap { $0.hasPrefix("W/") ? nil : $0 }
        if validator != self.validator {
            try ValidatorFile.write(validator, beside: path)
            self.validator = validator
        }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        guard bytes.count <= file.size - count else {
            throw HubClientError.wrongContent(
                path: file.path, reason: "more than the expected \(file.size) bytes")
        }
        var done = 0
        while done < bytes.count {
            guard let base = bytes.baseAddress else { break }
            // Safety: `done` lies within the buffer.
            let written = unsafe pwrite(
                descriptor, base + done, bytes.count - done, off_t(count + done))
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw HubClientError(errnoOf: path) }
            done += written
        }
        unsafe hasher.update(bytes)
        count += bytes.count
        report(bytes.count)
    }

    // MARK: - Parts

    private static func makeHasher(_ file: RemoteFile) -> ContentHasher {
        ContentHasher(size: file.size, needsBlobID: file.sha256 == nil)
    }

    /// Throws away what is there.
    func restart() throws(HubClientError) {
        guard ftruncate(descriptor, 0) == 0 else { throw HubClientError(errnoOf: path) }
        report(-count)
        count = 0
        hasher = Self.makeHasher(file)
    }

    private func hashWhatIsThere() throws(HubClientError) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw HubClientError(errnoOf: path) }
        let length = Int(status.st_size)
        guard length <= file.size else { return try restart() }
        var piece = [UInt8](repeating: 0, count: min(Self.pieceSize, length))
        while count < length {
            let got = unsafe piece.withUnsafeMutableBytes { buffer in
                // Safety: at most as many bytes as the buffer has.
                unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(count))
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw HubClientError(errnoOf: path) }
            unsafe piece.withUnsafeBytes {
                unsafe hasher.update(UnsafeRawBufferPointer(rebasing: $0[..<got]))
            }
            count += got
        }
        report(count)
    }
}

extension HubClientError {
    /// The reason is the system's last error.
    init(errnoOf path: String) {
        self = .file(path: path, reason: unsafe String(cString: strerror(errno)))
    }
}
