import Foundation
import TestSupport
import Testing

@testable import HubServer

struct XorbTests {
    @Test(arguments: [
        (1, XorbChunkHeader.Scheme.stored), (5, .lz4), (4, .groupedLZ4), (5, .groupedLZ4),
        (6, .groupedLZ4), (7, .groupedLZ4), (100_003, .groupedLZ4), (131_072, .lz4),
    ])
    func `a chunk unpacks to what was packed`(
        count: Int, scheme: XorbChunkHeader.Scheme
    ) throws {
        let raw = XorbBuilder.content(count)
        let chunk = XorbBuilder.chunk(raw, scheme)
        let header = try XorbChunkHeader(chunk.prefix(8))
        var output: [UInt8] = [42]
        let packed = Array(chunk.dropFirst(8))
        try XorbUnpacker().unpack(packed.span, header, into: &output)
        #expect(output == [42] + raw)
    }

    @Test(
        arguments: [
            XorbBuilder.header(10, 0, 9), XorbBuilder.header(10, 3, 10),
            XorbBuilder.header(10, 1, 131_073), XorbBuilder.header(0, 1, 10),
            XorbBuilder.header(10, 1, 0), XorbBuilder.header(1 << 20, 1, 10),
            [1] + Array(XorbBuilder.header(10, 0, 10)[1...]), [0, 1, 2],
        ] as [[UInt8]])
    func `a header that no client makes is refused`(bytes: [UInt8]) {
        #expect(throws: XetError.self) { try XorbChunkHeader(bytes) }
    }

    @Test func `a frame that holds more or less than it says is refused`() throws {
        let frame = XorbBuilder.frame(XorbBuilder.content(1000))
        let unpacker = try XorbUnpacker()
        for (packed, raw) in [
            (frame, 999), (frame, 1001), (Array(frame.dropLast()), 1000), (frame + [0], 1000),
            ([UInt8](repeating: 0xAB, count: 50), 1000),
        ] {
            let header = try XorbChunkHeader(XorbBuilder.header(packed.count, 1, raw))
            var output: [UInt8] = []
            #expect(throws: XetError.self) {
                try unpacker.unpack(packed.span, header, into: &output)
            }
        }
        // A failure leaves nothing behind that spoils the next chunk.
        let header = try XorbChunkHeader(XorbBuilder.header(frame.count, 1, 1000))
        var output: [UInt8] = []
        try unpacker.unpack(frame.span, header, into: &output)
        #expect(output == XorbBuilder.content(1000))
    }

    @Test(arguments: [1, 3, 8, 1000])
    func `chunks are found whatever the pieces`(pieceSize: Int) throws {
        let chunks = [
            XorbBuilder.chunk(XorbBuilder.content(300), .lz4),
            XorbBuilder.chunk([1, 2, 3], .stored),
        ]
        let xorb = chunks.flatMap(\.self)
        for body in [xorb, xorb + Array("XETBLOB".utf8) + [1] + [UInt8](repeating: 0, count: 99)] {
            var scanner = XorbScanner()
            for start in stride(from: 0, to: body.count, by: pieceSize) {
                let piece = Array(body[start..<min(start + pieceSize, body.count)])
                try scanner.consume(piece.span)
            }
            try scanner.finish()
            #expect(scanner.offsets == [0, chunks[0].count, xorb.count])
        }
    }

    @Test func `chunks of a stored xorb are found by their numbers`() throws {
        let folder = try TemporaryFolder()
        let raw: [[UInt8]] = (1...5).map { XorbBuilder.content(40 * $0, seed: $0) }
        let sink = XorbSink(try SpoolFile(in: folder.url.path))
        let packed = raw.flatMap { content in XorbBuilder.chunk(content, .lz4) }
        let xorb: [UInt8] = packed + Array("XETBLOB".utf8) + [1, 2]
        try sink.take(xorb.span)
        try sink.finish(as: folder.path("xorb"))
        let file = try XorbFile(try SpoolFile(reading: folder.path("xorb")))
        #expect(file.chunkCount == 5)
        let unpacker = try XorbUnpacker()
        for range in [0..<5, 1..<2, 2..<5, 3..<3] {
            var found: [UInt8] = []
            try file.forEachPiece(of: range, unpacker: unpacker) { found += $0 }
            #expect(found == Array(raw[range].joined()))
        }
    }

    @Test(arguments: [[], [1, 0, 0], [1, 0, 0, 0], [255, 255, 255, 255]] as [[UInt8]])
    func `a file that is no stored xorb is refused`(bytes: [UInt8]) throws {
        let folder = try TemporaryFolder()
        let file = try SpoolFile(in: folder.url.path)
        try file.append(bytes.span)
        #expect(throws: XetError.truncated("a xorb")) { try XorbFile(file) }
    }

    @Test func `a xorb that ends early, or is empty, is refused`() throws {
        let xorb = XorbBuilder.chunk(XorbBuilder.content(300), .lz4)
        for count in [0, 5, 8, xorb.count - 1] {
            var scanner = XorbScanner()
            let body = Array(xorb.prefix(count))
            try scanner.consume(body.span)
            #expect(throws: XetError.truncated("a xorb")) { try scanner.finish() }
        }
    }

    @Test func `the text of a hash is reversed in groups of eight bytes`() throws {
        let hash = XetHash(Array(0..<32))
        #expect(hash.hexadecimal.hasPrefix("07060504030201000f0e0d0c0b0a0908"))
        #expect(XetHash(hexadecimal: hash.hexadecimal) == hash)
        for text in ["", "../../etc", String(repeating: "A", count: 64), hash.hexadecimal + "0"] {
            #expect(XetHash(hexadecimal: text) == nil)
        }
    }
}
