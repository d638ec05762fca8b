internal import Registry

/// Decodes one content of a commit as it arrives: small ones into memory, larger ones into the blob store.
struct ContentReceiver {
    /// Contents up to this many bytes stay in memory until it is known which file they are.
    static let memoryLimit = 1 << 20

    enum Failure: Error, Equatable, Sendable {
        case unknownEncoding(String)
        /// A long text whose encoding came after it.
        case lateEncoding
    }

    enum Content {
        case bytes([UInt8])
        case blob(BlobReceipt)
    }

    private enum Encoding {
        case base64, text
        /// Taken for Base64, which clients send, until the line says something else.
        case unsaid
    }

    private let blobs: BlobStore
    private var encoding: Encoding
    private var decoder = Base64Decoder()
    /// What was decoded and is not in the writer.
    private var bytes: [UInt8] = []
    private var writer: BlobWriter?
    /// The text itself, while it is not said what it is.
    private var text: [UInt8]?
    private var failure: Base64Decoder.Failure?

    init(_ blobs: BlobStore, encoding: String?) throws(Failure) {
        self.blobs = blobs
        self.encoding = try encoding.map(Self.encoding) ?? .unsaid
        text = encoding == nil ? [] : nil
    }

    private static func encoding(_ name: String) throws(Failure) -> Encoding {
        switch name {
        case "base64": .base64
        case "utf-8", "utf8": .text
        default: throw .unknownEncoding(name)
        }
    }

    mutating func take(_ piece: [UInt8]) throws {
        if let count = text?.count {
            // In place: a text full of escapes comes byte by byte.
            if count + piece.count <= Self.memoryLimit {
                text?.append(contentsOf: piece)
            } else {
                text = nil
            }
        }
        if encoding == .text {
            bytes += piece
        } else if failure == nil {
            do throws(Base64Decoder.Failure) {
                try decoder.decode(piece.span, into: &bytes)
            } catch {
                // It may turn out to be plain text.
                guard encoding == .unsaid, text != nil else { throw error }
                failure = error
            }
        }
        if bytes.count > Self.memoryLimit { try spill() }
    }

    /// - Parameter encoding: as the line says it.
    mutating func finish(encoding name: String?) throws -> Content {
        if encoding == .unsaid, let name, try Self.encoding(name) == .text {
            guard let text else { throw Failure.lateEncoding }
            writer?.cancel()
            return .bytes(text)
        }
        if let failure { throw failure }
        if encoding != .text { try decoder.finish(into: &bytes) }
        guard writer != nil else { return .bytes(bytes) }
        try spill()
        guard let receipt = try writer?.finish() else { return .bytes(bytes) }
        return .blob(receipt)
    }

    private mutating func spill() throws {
        let writer = try self.writer ?? blobs.makeWriter()
        self.writer = writer
        try writer.append(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}
