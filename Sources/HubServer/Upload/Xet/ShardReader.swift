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

    func terms(of file: ShardFile) -> ShardTerms { ShardTerms(of: file, in: self.file) }

    /// Bytes that the terms of a file have together.
    ///
    /// - Throws: `XetError.tooLarge` above the limit, as soon as that is known.
    func size(of file: ShardFile, limit: Int) throws -> Int {
        var terms = terms(of: file)
        var size = 0
        while let term = try terms.next() {
            guard term.rawSize <= limit - size else { throw XetError.tooLarge(limit: limit) }
            size += term.rawSize
        }
        return size
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
    func littleEndian32(at offset: Int) -> Int {
        Int(self[offset]) | Int(self[offset + 1]) << 8 | Int(self[offset + 2]) << 16
            | Int(self[offset + 3]) << 24
    }
}
