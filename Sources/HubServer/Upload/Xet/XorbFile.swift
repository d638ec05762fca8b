/// A stored xorb whose chunks can be read by their numbers.
struct XorbFile {
    /// What is read from the file at a time, beyond one chunk.
    private static let windowSize = 1 << 20

    private let file: SpoolFile
    /// Where the chunks begin, and last where they end.
    private let offsets: [Int]

    /// - Parameter offsets: as `XorbScanner` found them in this file.
    init(_ file: SpoolFile, offsets: [Int]) {
        self.file = file
        self.offsets = offsets
    }

    /// Finds the chunks by their headers.
    init(_ file: SpoolFile) throws {
        var scanner = XorbScanner()
        var header: [UInt8] = []
        var offset = 0
        while offset < file.size {
            try file.read(at: offset, count: XorbChunkHeader.byteCount, into: &header)
            if header.starts(with: XorbChunkHeader.trailerMark) { break }
            try scanner.note(try XorbChunkHeader(header))
            offset = scanner.end
        }
        guard offset <= file.size else { throw XetError.truncated("a xorb") }
        self.init(file, offsets: scanner.offsets)
    }

    var chunkCount: Int { offsets.count - 1 }

    /// Calls `body` with the unpacked chunks of a range in turn, several at once.
    func forEachPiece(
        of chunks: Range<Int>, unpacker: XorbUnpacker, _ body: ([UInt8]) throws -> Void
    ) throws {
        precondition(chunks.lowerBound >= 0 && chunks.upperBound <= chunkCount)
        var window: [UInt8] = []
        var piece: [UInt8] = []
        var chunk = chunks.lowerBound
        while chunk < chunks.upperBound {
            let start = offsets[chunk]
            var last = chunk + 1
            while last < chunks.upperBound, offsets[last + 1] - start <= Self.windowSize {
                last += 1
            }
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
