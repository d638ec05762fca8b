/// The 8 bytes before each chunk of a xorb: version (0), packed size (3), scheme (1), raw size (3), little-endian.
struct XorbChunkHeader: Equatable, Sendable {
    static let byteCount = 8
    /// The largest chunk that clients make; so a reader knows how much memory a chunk may ask for.
    static let maximumRawSize = 128 << 10
    /// A packed chunk may be a little larger than a raw one: an LZ4 frame of what does not compress.
    static let maximumPackedSize = maximumRawSize + 4096
    /// What the description after the last chunk begins with; servers need none of it.
    static let trailerMark = Array("XETBLOB".utf8)

    enum Scheme: UInt8, Sendable {
        case stored = 0
        case lz4 = 1
        /// An LZ4 frame of the bytes 0, 4, 8, … then 1, 5, 9, … and so on.
        case groupedLZ4 = 2
    }

    var packedSize: Int
    var scheme: Scheme
    var rawSize: Int

    /// - Parameter bytes: 8 of them.
    init(_ bytes: some RandomAccessCollection<UInt8>) throws(XetError) {
        let bytes = Array(bytes)
        guard bytes.count == Self.byteCount else { throw .truncated("the header of a chunk") }
        guard bytes[0] == 0 else { throw .unsupported("version \(bytes[0]) of a chunk") }
        guard let scheme = Scheme(rawValue: bytes[4]) else {
            throw .unsupported("compression scheme \(bytes[4])")
        }
        func number(_ offset: Int) -> Int {
            Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 | Int(bytes[offset + 2]) << 16
        }
        self.scheme = scheme
        packedSize = number(1)
        rawSize = number(5)
        guard rawSize > 0, rawSize <= Self.maximumRawSize else {
            throw .badChunk("a raw size of \(rawSize) bytes")
        }
        guard packedSize > 0, packedSize <= Self.maximumPackedSize,
            scheme != .stored || packedSize == rawSize
        else { throw .badChunk("a packed size of \(packedSize) bytes for \(rawSize)") }
    }
}
