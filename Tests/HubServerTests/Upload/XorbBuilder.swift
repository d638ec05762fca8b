import CLZ4

@testable import HubServer

/// Makes xorbs and shards as clients send them.
enum XorbBuilder {
    /// One chunk: its header and its packed content.
    static func chunk(_ raw: [UInt8], _ scheme: XorbChunkHeader.Scheme) -> [UInt8] {
        let packed =
            switch scheme {
            case .stored: raw
            case .lz4: frame(raw)
            case .groupedLZ4: frame(grouped(raw))
            }
        return header(packed.count, scheme.rawValue, raw.count) + packed
    }

    static func header(_ packed: Int, _ scheme: UInt8, _ raw: Int) -> [UInt8] {
        [0] + bytes(packed, count: 3) + [scheme] + bytes(raw, count: 3)
    }

    static func frame(_ raw: [UInt8]) -> [UInt8] {
        var target = [UInt8](repeating: 0, count: LZ4F_compressFrameBound(raw.count, nil))
        let capacity = target.count
        // Safety: the target has what the bound asks for, and no pointer is kept.
        let count = unsafe target.withUnsafeMutableBytes { target in
            unsafe raw.withUnsafeBytes { source in
                unsafe LZ4F_compressFrame(
                    target.baseAddress, capacity, source.baseAddress, source.count, nil)
            }
        }
        return Array(target[..<count])
    }

    private static func grouped(_ raw: [UInt8]) -> [UInt8] {
        (0..<4).flatMap { offset in
            stride(from: offset, to: raw.count, by: 4).map { raw[$0] }
        }
    }

    struct File {
        var terms: [(xorb: XetHash, rawSize: Int, chunks: Range<Int>)]
        var sha256: [UInt8]?
        var hasVerification = false
    }

    static func shard(_ files: [File], version: Int = 2) -> [UInt8] {
        var shard = [UInt8](repeating: 7, count: 32) + bytes(version, count: 8) + bytes(0, count: 8)
        for file in files {
            let flags = (file.hasVerification ? 1 << 31 : 0) | (file.sha256 == nil ? 0 : 1 << 30)
            shard += [UInt8](repeating: 1, count: 32) + bytes(flags, count: 4)
            shard += bytes(file.terms.count, count: 4) + bytes(0, count: 8)
            for term in file.terms {
                shard += term.xorb.bytes + bytes(0, count: 4) + bytes(term.rawSize, count: 4)
                shard += bytes(term.chunks.lowerBound, count: 4)
                shard += bytes(term.chunks.upperBound, count: 4)
            }
            if file.hasVerification {
                shard += [UInt8](repeating: 9, count: 48 * file.terms.count)
            }
            if let sha256 = file.sha256 {
                // The same bytes, reversed in groups of eight.
                shard += sha256.indices.map { sha256[$0 / 8 * 8 + 7 - $0 % 8] }
                shard += [UInt8](repeating: 0, count: 16)
            }
        }
        return shard + [UInt8](repeating: 0xFF, count: 32) + [UInt8](repeating: 0, count: 16)
    }

    static func bytes(_ value: Int, count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// Bytes that do not repeat within a chunk, and compress a little.
    static func content(_ count: Int, seed: Int = 1) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 31 &+ seed) >> ($0 % 3)) }
    }
}
