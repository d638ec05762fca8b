/// A run of chunks of one xorb: a part of a file.
struct ShardTerm: Equatable, Sendable {
    static let byteCount = 48

    var xorb: XetHash
    /// What the chunks hold together, in bytes.
    var rawSize: Int
    var chunks: Range<Int>

    /// - Parameter bytes: 48 of them: hash (32), flags (4), raw size (4), first chunk (4), end chunk (4).
    init(_ bytes: ArraySlice<UInt8>) throws(XetError) {
        guard bytes.count == Self.byteCount else { throw .truncated("a shard") }
        let record = Array(bytes)
        let (first, end) = (record.littleEndian32(at: 40), record.littleEndian32(at: 44))
        guard first < end else { throw .badShard("a part of a file without chunks") }
        xorb = XetHash(Array(record[..<32]))
        rawSize = record.littleEndian32(at: 36)
        chunks = first..<end
    }
}
