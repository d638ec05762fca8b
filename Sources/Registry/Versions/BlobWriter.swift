internal import Crypto
#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Takes one content piece by piece; it is in the store once `finish` has returned, and not before.
///
/// Used by one task at a time. What is not finished is gone with the writer.
package final class BlobWriter {
    private let store: BlobStore
    private let temporary: String
    private var descriptor: Int32
    private var sha256 = SHA256()
    /// Runs beside where the size was said beforehand; else the file is read once more.
    private var objectHasher: ObjectHasher?
    private let expectedSize: Int?
    /// Bytes so far.
    package private(set) var size = 0

    /// - Parameters:
    ///   - size: of the content, where it is known.
    ///   - isForLFS: whether it will be finished by `finishLFS`.
    init(_ store: BlobStore, size: Int?, isForLFS: Bool) throws(BlobError) {
        self.store = store
        expectedSize = size
        objectHasher = isForLFS ? nil : size.map { ObjectHasher(blobOf: $0) }
        (temporary, descriptor) = try store.makeTemporaryFile()
    }

    deinit { cancel() }

    package func append(_ bytes: [UInt8]) throws(BlobError) {
        let span = bytes.span
        try unsafe span.bytes.withUnsafeBytes { buffer throws(BlobError) in
            try unsafe append(buffer)
        }
    }

    /// - Throws: `BlobError.noSpace`, `.unusable`, `.wrongSize` as soon as there is more than was said.
    package func append(_ bytes: UnsafeRawBufferPointer) throws(BlobError) {
        let (total, overflows) = size.addingReportingOverflow(bytes.count)
        if let expectedSize, overflows || total > expectedSize {
            throw .wrongSize(expected: expectedSize, found: total)
        }
        var done = 0
        while done < bytes.count {
            guard let base = bytes.baseAddress else { break }
            // Safety: `done` lies within the buffer.
            let count = unsafe write(descriptor, base + done, bytes.count - done)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw BlobError(errnoOf: temporary) }
            done += count
        }
        unsafe sha256.update(bufferPointer: bytes)
        unsafe objectHasher?.update(bytes)
        size = total
    }

    /// Makes the content safe on disk and part of the store.
    ///
    /// - Throws: `BlobError.wrongHash`, `.wrongSize`, where it is not what was expected; then nothing is stored.
    package func finish(expecting: ContentHash? = nil) throws(BlobError) -> BlobReceipt {
        defer { cancel() }
        let hash = try checkedHash(expecting)
        let oid = if let objectHasher { objectHasher.finalize() } else { try readOID() }
        try keep(as: hash)
        return BlobReceipt(sha256: hash, size: size, oid: oid)
    }

    /// As `finish`, for a content that LFS keeps: git's id of its bytes is not worked out, as nothing goes by it.
    package func finishLFS(
        expecting: ContentHash? = nil
    ) throws(BlobError) -> (sha256: ContentHash, size: Int) {
        defer { cancel() }
        let hash = try checkedHash(expecting)
        try keep(as: hash)
        return (hash, size)
    }

    private func checkedHash(_ expected: ContentHash?) throws(BlobError) -> ContentHash {
        if let expectedSize, expectedSize != size {
            throw .wrongSize(expected: expectedSize, found: size)
        }
        let hash = sha256.finalize().contentHash
        if let expected, expected != hash { throw .wrongHash(expected: expected, found: hash) }
        return hash
    }

    private func keep(as hash: ContentHash) throws(BlobError) {
        guard fsync(descriptor) == 0 else { throw BlobError(errnoOf: temporary) }
        try store.adopt(temporary, as: hash)
    }

    /// Throws away what was written; does nothing after `finish`.
    package func cancel() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
        unsafe unlink(temporary)
    }

    private func readOID() throws(BlobError) -> ObjectID {
        guard let file = try BlobFile(path: temporary) else {
            throw .unusable(path: temporary, reason: "gone")
        }
        var hasher = ObjectHasher(blobOf: size)
        try file.forEachPiece { hasher.update($0) }
        return hasher.finalize()
    }
}

extension BlobFile {
    /// The hash of the whole file, as it is now.
    func sha256() throws(BlobError) -> ContentHash {
        var hasher = SHA256()
        try forEachPiece { hasher.update(data: $0) }
        return hasher.finalize().contentHash
    }

    /// Bytes read at a time.
    private static let pieceSize = 1 << 20

    /// The whole file, piece by piece.
    package func forEachPiece(
        _ body: ([UInt8]) throws(BlobError) -> Void
    ) throws(BlobError) {
        var offset = 0
        while offset < size {
            let piece = try read(Self.pieceSize, at: offset)
            guard !piece.isEmpty else { break }
            try body(piece)
            offset += piece.count
        }
    }
}
