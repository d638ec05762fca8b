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

/// What a shard says of one file: where its terms lie, and its SHA-256.
struct ShardFile: Equatable, Sendable {
    /// Where the terms lie in the shard.
    fileprivate(set) var offset: Int
    fileprivate(set) var termCount: Int
    /// `nil` where the client did not say it.
    fileprivate(set) var sha256: XetHash?
}

/// Reads the list of files of a shard: what a client sends last, to say which chunks make which file.
///
/// Records of 48 bytes, little-endian: a header, then for each file its own record, its terms, as many verification
/// records where bit 31 of its flags is set, and one record of metadata where bit 30 is. A record that begins with 32
/// bytes `0xFF` ends the list; what follows describes xorbs, and is not needed to rebuild files.
struct ShardReader {
    private static let recordSize = 48
    private static let endMark = [UInt8](repeating: 0xFF, count: XetHash.byteCount)
    private static let hasVerification = 1 << 31
    private static let hasMetadata = 1 << 30
    /// What is read of the terms at a time.
    static let termsPerBatch = 1024

    private let file: SpoolFile
    private var offset: Int

    /// - Throws: `XetError` for a header that is none, `SystemError`.
    init(_ file: SpoolFile) throws {
        self.file = file
        var header: [UInt8] = []
        try file.read(at: 0, count: Self.recordSize, into: &header)
        guard header.count == Self.recordSize else { throw XetError.truncated("a shard") }
        let version = (header.littleEndian32(at: 32), header.littleEndian32(at: 36))
        guard version == (2, 0) else {
            throw XetError.unsupported("version \(version.0) of shards")
        }
        offset = Self.recordSize
    }

    /// The next file, or `nil` at the end of the list.
    mutating func next() throws -> ShardFile? {
        let record = try self.record(at: offset)
        if record.starts(with: Self.endMark) { return nil }
        let flags = record.littleEndian32(at: 32)
        let termCount = record.littleEndian32(at: 36)
        // At most 2^32 terms of 48 bytes, twice: far below where a sum could overflow.
        let terms = offset + Self.recordSize
        var end = terms + termCount * ShardTerm.byteCount
        if flags & Self.hasVerification != 0 { end += termCount * Self.recordSize }
        guard end <= file.size else { throw XetError.truncated("a shard") }
        var sha256: XetHash?
        if flags & Self.hasMetadata != 0 {
            sha256 = XetHash(Array(try self.record(at: end)[..<XetHash.byteCount]))
            end += Self.recordSize
        }
        offset = end
        return ShardFile(offset: terms, termCount: termCount, sha256: sha256)
    }

    /// Calls `body` with each part of a file in turn.
    func forEachTerm(of file: ShardFile, _ body: (ShardTerm) throws -> Void) throws {
        var buffer: [UInt8] = []
        for first in stride(from: 0, to: file.termCount, by: Self.termsPerBatch) {
            let count = min(Self.termsPerBatch, file.termCount - first)
            try self.file.read(
                at: file.offset + first * ShardTerm.byteCount, count: count * ShardTerm.byteCount,
                into: &buffer)
            for index in 0..<count {
                try body(
                    try ShardTerm(
                        buffer.dropFirst(index * ShardTerm.byteCount).prefix(ShardTerm.byteCount)))
            }
        }
    }

    private func record(at offset: Int) throws -> [UInt8] {
        var record: [UInt8] = []
        try file.read(at: offset, count: Self.recordSize, into: &record)
        guard record.count == Self.recordSize else { throw XetError.truncated("a shard") }
        return record
    }
}

extension [UInt8] {
    /// The caller has checked that four bytes are there.
    fileprivate func littleEndian32(at offset: Int) -> Int {
        Int(self[offset]) | Int(self[offset + 1]) << 8 | Int(self[offset + 2]) << 16
            | Int(self[offset + 3]) << 24
    }
}
