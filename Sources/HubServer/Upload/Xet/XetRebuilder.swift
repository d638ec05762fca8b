internal import Registry

/// Puts files together out of the chunks of one session's xorbs, into the blob store.
enum XetRebuilder {
    /// Open xorbs at once: files of one upload mostly go through them in order.
    private static let maximumOpenXorbs = 32

    struct File: Sendable {
        var hash: ContentHash
        /// Bytes.
        var size: Int
        /// The shard after this file.
        var rest: ShardReader
    }

    static func path(of xorb: XetHash, in folder: String) -> String {
        "\(folder)/\(xorb.hexadecimal)"
    }

    /// Stores the next file of a shard; `nil` at its end.
    ///
    /// - Parameters:
    ///   - folder: where the session's xorbs lie.
    ///   - isKnown: whether the account has sent a content before; then nothing needs to be built.
    /// - Throws: `XetError` where the shard does not fit the xorbs, or the file is not what its SHA-256 says; `BlobError`.
    static func next(
        _ shard: ShardReader, folder: String, blobs: BlobStore,
        isKnown: (ContentHash) throws -> Bool
    ) throws -> File? {
        var rest = shard
        guard let file = try rest.next() else { return nil }
        guard let hash = file.sha256.flatMap({ ContentHash($0.plainBytes) }) else {
            throw XetError.badShard("a file without a SHA-256")
        }
        if let size = blobs.size(of: hash), try isKnown(hash) {
            return File(hash: hash, size: size, rest: rest)
        }
        let writer = try blobs.makeWriter(isForLFS: true)
        let unpacker = try XorbUnpacker()
        var xorbs: [XetHash: XorbFile] = [:]
        try shard.forEachTerm(of: file) { term in
            if xorbs[term.xorb] == nil, xorbs.count >= maximumOpenXorbs { xorbs.removeAll() }
            let xorb = try xorbs[term.xorb] ?? open(term.xorb, in: folder)
            xorbs[term.xorb] = xorb
            try append(term, of: xorb, unpacker, to: writer)
        }
        return File(hash: hash, size: try finish(writer, expecting: hash), rest: rest)
    }

    private static func finish(_ writer: BlobWriter, expecting hash: ContentHash) throws -> Int {
        do throws(BlobError) {
            return try writer.finishLFS(expecting: hash).size
        } catch {
            guard case .wrongHash(_, let found) = error else { throw error }
            throw XetError.badShard("a file was to have the SHA-256 \(hash) and has \(found)")
        }
    }

    private static func open(_ hash: XetHash, in folder: String) throws -> XorbFile {
        do {
            return try XorbFile(try SpoolFile(reading: path(of: hash, in: folder)))
        } catch let error as SystemError where error.isMissing {
            throw XetError.unknownXorb(hash.hexadecimal)
        }
    }

    private static func append(
        _ term: ShardTerm, of xorb: XorbFile, _ unpacker: XorbUnpacker, to writer: BlobWriter
    ) throws {
        guard term.chunks.upperBound <= xorb.chunkCount else {
            throw XetError.badShard(
                "a file names chunk \(term.chunks.upperBound) of a xorb of \(xorb.chunkCount)")
        }
        let before = writer.size
        try xorb.forEachPiece(of: term.chunks, unpacker: unpacker) { try writer.append($0) }
        guard writer.size - before == term.rawSize else {
            throw XetError.badShard(
                "a part of a file was to have \(term.rawSize) bytes and has \(writer.size - before)"
            )
        }
    }
}
