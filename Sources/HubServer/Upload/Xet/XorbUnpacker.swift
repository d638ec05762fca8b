internal import CLZ4

/// Unpacks the chunks of xorbs; reuses its working memory, so each task has its own.
@safe final class XorbUnpacker {
    private let context: OpaquePointer
    private var scratch: [UInt8]

    /// - Throws: `.badChunk` where there is no memory.
    init() throws(XetError) {
        var context: OpaquePointer?
        let result = unsafe LZ4F_createDecompressionContext(&context, UInt32(LZ4F_VERSION))
        guard LZ4F_isError(result) == 0, let context = unsafe context else {
            throw .badChunk("out of memory")
        }
        unsafe self.context = context
        scratch = [UInt8](repeating: 0, count: XorbChunkHeader.maximumRawSize)
    }

    deinit { _ = unsafe LZ4F_freeDecompressionContext(context) }

    /// Appends a chunk's content.
    ///
    /// - Parameter packed: what follows the header, `header.packedSize` bytes.
    func unpack(
        _ packed: Span<UInt8>, _ header: XorbChunkHeader, into output: inout [UInt8]
    ) throws(XetError) {
        guard packed.count == header.packedSize else { throw .truncated("a chunk") }
        switch header.scheme {
        case .stored:
            unsafe packed.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
        case .lz4:
            try decompress(packed, rawSize: header.rawSize)
            output.append(contentsOf: scratch[..<header.rawSize])
        case .groupedLZ4:
            try decompress(packed, rawSize: header.rawSize)
            Self.ungroup(scratch, count: header.rawSize, into: &output)
        }
    }

    /// Fills the first `rawSize` bytes of `scratch` from one LZ4 frame, which must have just as many.
    private func decompress(_ packed: Span<UInt8>, rawSize: Int) throws(XetError) {
        unsafe LZ4F_resetDecompressionContext(context)
        var written = 0
        var read = 0
        var state = 1
        while state != 0, read < packed.count {
            var targetSize = rawSize - written
            var sourceSize = packed.count - read
            // Safety: LZ4F_decompress reads `sourceSize` bytes of the rest of `packed` at most, writes `targetSize`
            // bytes of the rest of `scratch[..<rawSize]` at most, and says in both how many it did.
            state = unsafe packed.withUnsafeBufferPointer { source in
                unsafe scratch.withUnsafeMutableBufferPointer { target in
                    unsafe LZ4F_decompress(
                        context, target.baseAddress.map { unsafe $0 + written }, &targetSize,
                        source.baseAddress.map { unsafe $0 + read }, &sourceSize, nil)
                }
            }
            guard LZ4F_isError(state) == 0 else { throw .badChunk("not an LZ4 frame") }
            guard targetSize > 0 || sourceSize > 0 else { break }
            written += targetSize
            read += sourceSize
        }
        guard state == 0, written == rawSize, read == packed.count else {
            throw .badChunk("its LZ4 frame does not hold \(rawSize) bytes")
        }
    }

    /// Puts four runs of bytes back into turns; the first `count % 4` runs are one byte longer.
    private static func ungroup(_ bytes: [UInt8], count: Int, into output: inout [UInt8]) {
        let grouped = bytes.span
        var starts = (0, 0, 0, 0)
        let quarter = count / 4
        starts.1 = quarter + (count % 4 > 0 ? 1 : 0)
        starts.2 = starts.1 + quarter + (count % 4 > 1 ? 1 : 0)
        starts.3 = starts.2 + quarter + (count % 4 > 2 ? 1 : 0)
        let base = output.count
        output.append(contentsOf: repeatElement(0, count: count))
        var target = output.mutableSpan
        for index in 0..<quarter {
            target[base + 4 * index] = grouped[starts.0 + index]
            target[base + 4 * index + 1] = grouped[starts.1 + index]
            target[base + 4 * index + 2] = grouped[starts.2 + index]
            target[base + 4 * index + 3] = grouped[starts.3 + index]
        }
        if count % 4 > 0 { target[base + 4 * quarter] = grouped[starts.0 + quarter] }
        if count % 4 > 1 { target[base + 4 * quarter + 1] = grouped[starts.1 + quarter] }
        if count % 4 > 2 { target[base + 4 * quarter + 2] = grouped[starts.2 + quarter] }
    }
}
