/// Follows a xorb as it arrives, in pieces of any size, and finds where its chunks begin; unpacks nothing.
struct XorbScanner {
    /// Chunks of one xorb; clients put at most 8,192 into one.
    static let maximumChunks = 1 << 16

    /// Where each chunk's header lies from the start of the xorb, and last where the chunks end.
    private(set) var offsets: [Int] = [0]
    private var header: [UInt8] = []
    /// Bytes of the current chunk that are still to come.
    private var remaining = 0
    private var isInTrailer = false

    mutating func consume(_ bytes: Span<UInt8>) throws(XetError) {
        var index = 0
        while index < bytes.count, !isInTrailer {
            if remaining > 0 {
                let step = min(remaining, bytes.count - index)
                remaining -= step
                index += step
                continue
            }
            header.append(bytes[index])
            index += 1
            guard header.count == XorbChunkHeader.byteCount else { continue }
            if header.starts(with: XorbChunkHeader.trailerMark) {
                isInTrailer = true
                continue
            }
            let chunk = try XorbChunkHeader(header)
            try note(chunk)
            remaining = chunk.packedSize
            header.removeAll(keepingCapacity: true)
        }
    }

    /// Where the chunks that were seen so far end.
    var end: Int { offsets[offsets.count - 1] }

    /// Takes the next chunk's header.
    mutating func note(_ chunk: XorbChunkHeader) throws(XetError) {
        guard offsets.count <= Self.maximumChunks else {
            throw .unsupported("a xorb of more than \(Self.maximumChunks) chunks")
        }
        // 65,536 chunks of 132 KiB are far below where this could overflow.
        offsets.append(end + XorbChunkHeader.byteCount + chunk.packedSize)
    }

    /// - Throws: `.truncated` where the body ended inside a chunk, or had none.
    func finish() throws(XetError) {
        guard remaining == 0, header.isEmpty || isInTrailer, offsets.count > 1 else {
            throw .truncated("a xorb")
        }
    }
}
