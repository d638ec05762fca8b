internal import Crypto
internal import Registry

/// Takes one part of a content into a file.
///
/// `Request.forward` never calls `take` twice at once, and whoever made the sink finishes it after that.
final class PartSink: BodySink, @unchecked Sendable {
    private let file: SpoolFile
    private var hasher = SHA256()

    init(_ file: SpoolFile) { self.file = file }

    func take(_ bytes: Span<UInt8>) throws {
        try file.append(bytes)
        unsafe bytes.bytes.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
    }

    /// - Returns: the part's tag, in hexadecimal digits.
    func finish(as path: String, size: Int) throws -> String {
        guard file.size == size else {
            throw HubError.badRequest("Expected \(size) bytes, found \(file.size)")
        }
        try file.keep(as: path)
        return Hexadecimal.text(hasher.finalize())
    }
}
