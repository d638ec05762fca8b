/// A stored xorb whose chunks can be read by their numbers.
///
/// The xorb as it came; then a table of where each chunk's header lies from the start, and last where the chunks end; then
/// the number of chunks. All numbers have four bytes, little-endian.
struct XorbFile {
    /// What is read from the file at a time, beyond one chunk.
    private static let windowSize = 1 << 20
    private static let numberSize = 4

    let chunkCount: Int
    private let file: SpoolFile
    /// Where the table begins.
    private let table: Int

    /// What follows a xorb, so that no chunk has to be looked for again.
    ///
    /// - Parameter offsets: as `XorbScanner` found them.
    static func ending(_ offsets: [Int]) -> [UInt8] {
        (offsets + [offsets.count - 1]).flatMap { number in
            (0..<numberSize).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        }
    }

    /// - Throws: `XetError.truncated` for a file that is not what `XorbSink` writes.
    init(_ file: SpoolFile) throws {
        let end = file.size - Self.numberSize
        var count: [UInt8] = []
        guard end >= 0 else { throw XetError.truncated("a xorb") }
        try file.read(at: end, count: Self.numberSize, into: &count)
        chunkCount = count.littleEndian32(at: 0)
        table = end - (chunkCount + 1) * Self.numberSize
        guard table >= 0, chunkCount <= XorbScanner.maximumChunks else {
            throw XetError.truncated("a xorb")
        }
        self.file = file
    }

    /// Where the headers of the chunks of a range lie, and last where the range ends.
    private func offsets(of chunks: Range<Int>) throws -> [Int] {
        var bytes: [UInt8] = []
        try file.read(
            at: table + chunks.lowerBound * Self.numberSize,
            count: (chunks.count + 1) * Self.numberSize, into: &bytes)
        return stride(from: 0, to: bytes.count, by: Self.numberSize).map {
            bytes.littleEndian32(at: $0)
        }
    }

    /// Calls `body` with the unpacked chunks of a range in turn, several at once.
    func forEachPiece(
        of chunks: Range<Int>, unpacker: XorbUnpacker, _ body: ([UInt8]) throws -> Void
    ) throws {
        precondition(chunks.lowerBound >= 0 && chunks.upperBound <= chunkCount)
        let offsets = try offsets(of: chunks)
        var window: [UInt8] = []
        var piece: [UInt8] = []
        var chunk = 0
        while chunk < chunks.count {
            let start = offsets[chunk]
            var last = chunk + 1
            while last < chunks.count, offsets[last + 1] - start <= Self.windowSize { last += 1 }
            try file.read(at: start, count: offsets[last] - start, into: &window)
            guard window.count == offsets[last] - start else { throw XetError.truncated("a xorb") }
            piece.removeAll(keepingCapacity: true)
            for index in chunk..<last {
                let bytes = window.span.extracting(
                    (offsets[index] - start)..<(offsets[index + 1] - start))
                let header = try XorbChunkHeader(
                    window[(offsets[index] - start)...].prefix(XorbChunkHeader.byteCount))
                try unpacker.unpack(
                    bytes.extracting(XorbChunkHeader.byteCount...), header, into: &piece)
            }
            try body(piece)
            chunk = last
        }
    }
}
