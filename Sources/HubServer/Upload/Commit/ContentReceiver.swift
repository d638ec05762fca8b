internal import Registry

/// Decodes one content of a commit as it arrives: small ones into memory, larger ones into the blob store.
struct ContentReceiver {
    /// Contents up to this many bytes stay in memory until it is known which file they are.
    static let memoryLimit = 1 << 20

    enum Content {
        case bytes([UInt8])
        case blob(BlobReceipt)
    }

    private let blobs: BlobStore
    /// Where it is not said, Base64, which clients send, until the line says something else.
    private let encoding: ContentEncoding?
    private var decoder = Base64Decoder()
    /// What was decoded and is not in the writer.
    private var bytes: [UInt8] = []
    private var writer: BlobWriter?
    /// The text itself, while it is not said what it is.
    private var text: [UInt8]?
    private var failure: Base64Decoder.Failure?

    /// - Throws: `HubError` 400 for an unknown encoding.
    init(_ blobs: BlobStore, encoding: String?) throws(HubError) {
        self.blobs = blobs
        self.encoding = try encoding.map(ContentEncoding.init)
        text = encoding == nil ? [] : nil
    }

    mutating func take(_ piece: [UInt8]) throws {
        if let count = text?.count {
            // In place, so that no piece copies those before it.
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
                guard encoding == nil, text != nil else { throw error }
                failure = error
            }
        }
        if bytes.count > Self.memoryLimit { try spill() }
    }

    /// - Parameter name: of the encoding, as the line says it.
    /// - Throws: `HubError` 400 for an unknown encoding, and for a long text whose encoding came after it;
    ///   `Base64Decoder.Failure`, `BlobError`.
    mutating func finish(encoding name: String?) throws -> Content {
        if encoding == nil, let name, try ContentEncoding(name) == .text {
            guard let text else {
                throw HubError.badRequest(
                    "'encoding' comes before 'content' where that is a long text")
            }
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
