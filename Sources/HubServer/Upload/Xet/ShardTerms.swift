/// Goes through the terms of one file.
struct ShardTerms {
    /// What is read at a time.
    static let batchSize = 1024

    private let file: SpoolFile
    private var offset: Int
    /// Terms that are not read.
    private var left: Int
    private var batch: [UInt8] = []
    private var index = 0

    init(of shardFile: ShardFile, in file: SpoolFile) {
        self.file = file
        offset = shardFile.offset
        left = shardFile.termCount
    }

    /// The next term, or `nil` at the end.
    ///
    /// - Throws: `XetError` for a term that is none.
    mutating func next() throws -> ShardTerm? {
        if index == batch.count {
            guard left > 0 else { return nil }
            let count = min(Self.batchSize, left)
            try file.read(at: offset, count: count * ShardTerm.byteCount, into: &batch)
            guard batch.count == count * ShardTerm.byteCount else {
                throw XetError.truncated("a shard")
            }
            offset += batch.count
            left -= count
            index = 0
        }
        defer { index += ShardTerm.byteCount }
        return try ShardTerm(batch[index..<(index + ShardTerm.byteCount)])
    }
}
