@testable import HubServer

/// Reads the input as a xorb and as a packed chunk.
enum XorbTarget {
    /// What is found as the body arrives is what is found in the file, in pieces of whatever size; chunks unpack to what
    /// their headers say, or are refused.
    static func xorb(_ input: [UInt8]) -> Bool {
        let offsets = scan(input, step: max(1, input.count))
        expect(offsets == scan(input, step: 5), "other chunks in other pieces")
        guard let offsets else { return false }
        expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 < $1 }, "chunks without bytes")
        expect(offsets.allSatisfy { $0 <= input.count }, "a chunk beyond the xorb")
        let found: Void? = read {
            let found = try XorbFile(try FuzzScratch.file(input + XorbFile.ending(offsets)))
            expect(found.chunkCount == offsets.count - 1, "\(found.chunkCount) chunks in the file")
            let unpacker = try XorbUnpacker()
            var size = 0
            try found.forEachPiece(of: 0..<found.chunkCount, unpacker: unpacker) {
                size += $0.count
            }
            let promised = try offsets.dropLast().map { offset in
                try XorbChunkHeader(input[offset...].prefix(XorbChunkHeader.byteCount)).rawSize
            }
            expect(size == promised.reduce(0, +), "\(size) bytes unpacked of \(promised)")
        }
        return found != nil
    }

    private static func scan(_ input: [UInt8], step: Int) -> [Int]? {
        read {
            var scanner = XorbScanner()
            for start in stride(from: 0, to: input.count, by: step) {
                let end = min(start + step, input.count)
                try scanner.consume(input.span.extracting(start..<end))
            }
            try scanner.finish()
            return scanner.offsets
        }
    }

    /// The first four bytes are scheme and raw size; the rest is packed.
    static func chunk(_ input: [UInt8]) -> Bool {
        guard input.count > 4 else { return false }
        let packed = Array(input[4...])
        let size = packed.count
        let bytes: [UInt8] =
            [0] + [0, 8, 16].map { UInt8(truncatingIfNeeded: size >> $0) } + input[..<4]
        let found: Void? = read {
            let header = try XorbChunkHeader(bytes)
            var output: [UInt8] = [1]
            try XorbUnpacker().unpack(packed.span, header, into: &output)
            expect(output.count == header.rawSize + 1, "\(output.count - 1) bytes unpacked")
        }
        return found != nil
    }
}
