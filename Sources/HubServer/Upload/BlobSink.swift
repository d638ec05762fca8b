internal import Registry

/// Takes a content of LFS into the blob store.
///
/// `Request.forward` never calls `take` twice at once, and whoever made the sink finishes it after that.
final class BlobSink: BodySink, @unchecked Sendable {
    private let writer: BlobWriter

    init(_ writer: BlobWriter) { self.writer = writer }

    func take(_ bytes: Span<UInt8>) throws {
        try unsafe bytes.bytes.withUnsafeBytes { buffer in try unsafe writer.append(buffer) }
    }

    /// - Throws: `BlobError.wrongHash`, `.wrongSize`; then nothing is stored.
    func finish(expecting hash: ContentHash) throws {
        _ = try writer.finishLFS(expecting: hash)
    }
}
