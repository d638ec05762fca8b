internal import Registry

/// Puts one file together out of the chunks of one session's xorbs, into the blob store.
///
/// Used by one task at a time.
final class XetRebuilder: LongWork, @unchecked Sendable {
    /// Open xorbs at once: files of one upload mostly go through them in order.
    private static let maximumOpenXorbs = 32
    /// What is done at a time: bytes that are written, steps that lead there, and chunks of one step.
    private static let turnByteCount = 32 << 20
    private static let stepsPerTurn = 4096
    private static let chunksPerStep = 128

    /// A term that is being written.
    private struct Part {
        var xorb: XorbFile
        var chunks: Range<Int>
        /// Bytes that the chunks must have.
        var left: Int
    }

    let hash: ContentHash
    /// The shard after this file.
    let rest: ShardReader
    private let shard: ShardReader
    private let file: ShardFile
    private let folder: String
    private let blobs: BlobStore
    private let sizeLimit: Int
    private var terms: ShardTerms
    private var output: (writer: BlobWriter, unpacker: XorbUnpacker)?
    private var part: Part?
    private var xorbs: [XetHash: XorbFile] = [:]

    /// Takes the next file of a shard; `nil` at its end.
    ///
    /// - Parameters:
    ///   - folder: where the session's xorbs lie.
    ///   - sizeLimit: bytes of the file.
    /// - Throws: `XetError` for a shard that is none, and for a file without a SHA-256.
    init?(
        _ shard: ShardReader, folder: String, blobs: BlobStore,
        sizeLimit: Int = HubLimits.fileByteCount
    ) throws {
        var rest = shard
        guard let file = try rest.next() else { return nil }
        guard let hash = file.sha256.flatMap({ ContentHash($0.plainBytes) }) else {
            throw XetError.badShard("a file without a SHA-256")
        }
        self.hash = hash
        self.rest = rest
        self.shard = shard
        self.file = file
        self.folder = folder
        self.blobs = blobs
        self.sizeLimit = sizeLimit
        terms = shard.terms(of: file)
    }

    static func path(of xorb: XetHash, in folder: String) -> String {
        "\(folder)/\(xorb.hexadecimal)"
    }

    /// Bytes so far.
    var size: Int { output?.writer.size ?? 0 }

    /// Writes the next chunks, and behind the last ones stores the file.
    ///
    /// - Throws: `XetError` where the shard does not fit the xorbs, or the file is not what its SHA-256 says; `BlobError`.
    func advance() throws -> Bool {
        let (writer, unpacker) = try output ?? begin()
        let end = writer.size + Self.turnByteCount
        for _ in 0..<Self.stepsPerTurn where writer.size < end {
            guard let next = try part ?? nextPart() else {
                try finish(writer)
                return false
            }
            part = try step(next, writer, unpacker)
        }
        return true
    }

    /// Before anything is written, it is known how much there will be.
    private func begin() throws -> (writer: BlobWriter, unpacker: XorbUnpacker) {
        let size = try shard.size(of: file, limit: sizeLimit)
        try blobs.checkRoom(for: size)
        let output = (writer: try blobs.makeWriter(isForLFS: true), unpacker: try XorbUnpacker())
        self.output = output
        return output
    }

    private func nextPart() throws -> Part? {
        guard let term = try terms.next() else { return nil }
        if xorbs[term.xorb] == nil, xorbs.count >= Self.maximumOpenXorbs { xorbs.removeAll() }
        let xorb = try xorbs[term.xorb] ?? open(term.xorb)
        xorbs[term.xorb] = xorb
        guard term.chunks.upperBound <= xorb.chunkCount else {
            throw XetError.badShard(
                "a file names chunk \(term.chunks.upperBound) of a xorb of \(xorb.chunkCount)")
        }
        return Part(xorb: xorb, chunks: term.chunks, left: term.rawSize)
    }

    private func open(_ hash: XetHash) throws -> XorbFile {
        do {
            return try XorbFile(try SpoolFile(reading: Self.path(of: hash, in: folder)))
        } catch let error as SystemError where error.isMissing {
            throw XetError.unknownXorb(hash.hexadecimal)
        }
    }

    /// - Returns: what is left of the part; `nil` where nothing is.
    private func step(
        _ part: Part, _ writer: BlobWriter, _ unpacker: XorbUnpacker
    ) throws -> Part? {
        var part = part
        let chunks = part.chunks.prefix(Self.chunksPerStep)
        try part.xorb.forEachPiece(of: chunks, unpacker: unpacker) { piece in
            part.left -= piece.count
            guard part.left >= 0 else { throw Self.wrongSize }
            try writer.append(piece)
        }
        part.chunks = chunks.upperBound..<part.chunks.upperBound
        guard part.chunks.isEmpty else { return part }
        guard part.left == 0 else { throw Self.wrongSize }
        return nil
    }

    private static let wrongSize = XetError.badShard(
        "a part of a file has another size than the shard says")

    private func finish(_ writer: BlobWriter) throws {
        do throws(BlobError) {
            _ = try writer.finishLFS(expecting: hash)
        } catch {
            guard case .wrongHash(_, let found) = error else { throw error }
            throw XetError.badShard("a file was to have the SHA-256 \(hash) and has \(found)")
        }
    }
}
