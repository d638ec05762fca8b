import Foundation
import Registry
import TestSupport
import Testing

@testable import HubServer

struct XetRebuilderTests {
    private let temporary: TemporaryFolder
    private let blobs: BlobStore
    private let xorb = XetHash([UInt8](repeating: 3, count: 32))
    private let chunks = [
        XorbBuilder.content(70_000), XorbBuilder.content(5, seed: 9),
        XorbBuilder.content(131_072, seed: 4),
    ]

    init() throws {
        temporary = try TemporaryFolder()
        blobs = try BlobStore(folder: temporary.url.appendingPathComponent("blobs").path)
        let packed =
            XorbBuilder.chunk(chunks[0], .lz4) + XorbBuilder.chunk(chunks[1], .stored)
            + XorbBuilder.chunk(chunks[2], .groupedLZ4)
        let file = try SpoolFile(in: folder)
        try file.append(packed.span)
        try file.keep(as: XetRebuilder.path(of: xorb, in: folder))
    }

    private var folder: String { temporary.url.appendingPathComponent("session").path }

    private func rebuild(_ shard: [UInt8]) throws -> [XetRebuilder.File] {
        let file = try SpoolFile(in: folder)
        try file.append(shard.span)
        var reader = try ShardReader(file)
        var files: [XetRebuilder.File] = []
        while let next = try XetRebuilder.next(
            reader, folder: folder, blobs: blobs, isKnown: { _ in false })
        {
            files.append(next)
            reader = next.rest
        }
        return files
    }

    private func hash(_ content: [UInt8]) -> [UInt8] { ContentHash(of: content).bytes }

    @Test func `files are put together out of chunks, verified and stored`() throws {
        let whole = chunks.flatMap(\.self)
        let part = chunks[1] + chunks[0]
        let files = try rebuild(
            XorbBuilder.shard([
                XorbBuilder.File(
                    terms: [(xorb, whole.count, 0..<3)], sha256: hash(whole),
                    hasVerification: true),
                XorbBuilder.File(
                    terms: [(xorb, 5, 1..<2), (xorb, 70_000, 0..<1)], sha256: hash(part)),
            ]))
        #expect(files.map(\.size) == [whole.count, part.count])
        #expect(try blobs.open(files[0].hash).read(1 << 20, at: 0) == whole)
        #expect(try blobs.open(files[1].hash).read(1 << 20, at: 0) == part)
    }

    @Test func `a file of many parts is read in batches`() throws {
        let count = ShardReader.termsPerBatch * 2 + 1
        let content = (0..<count).flatMap { _ in chunks[1] }
        let files = try rebuild(
            XorbBuilder.shard([
                XorbBuilder.File(
                    terms: .init(repeating: (xorb, 5, 1..<2), count: count), sha256: hash(content))
            ]))
        #expect(files.map(\.size) == [content.count])
    }

    @Test func `a content with another hash is refused, and nothing stays`() throws {
        let shard = XorbBuilder.shard([
            XorbBuilder.File(terms: [(xorb, 5, 1..<2)], sha256: hash([1, 2, 3]))
        ])
        #expect(throws: XetError.self) { try rebuild(shard) }
        var stored = 0
        try blobs.forEach { _, _ in stored += 1 }
        #expect(stored == 0)
    }

    @Test(arguments: [
        (0..<4, 70_000), (3..<4, 1), (0..<1, 69_999), (2..<2, 0),
    ])
    func `parts that do not fit their xorb are refused`(chunks: Range<Int>, rawSize: Int) throws {
        let shard = XorbBuilder.shard([
            XorbBuilder.File(terms: [(xorb, rawSize, chunks)], sha256: hash([]))
        ])
        #expect(throws: XetError.self) { try rebuild(shard) }
    }

    @Test func `a xorb that this session has not sent is unknown`() throws {
        let other = XetHash([UInt8](repeating: 4, count: 32))
        let shard = XorbBuilder.shard([
            XorbBuilder.File(terms: [(other, 5, 0..<1)], sha256: hash([]))
        ])
        #expect(throws: XetError.unknownXorb(other.hexadecimal)) { try rebuild(shard) }
    }

    @Test func `a file without a SHA-256 cannot be named`() throws {
        let shard = XorbBuilder.shard([XorbBuilder.File(terms: [(xorb, 5, 1..<2)])])
        #expect(throws: XetError.badShard("a file without a SHA-256")) { try rebuild(shard) }
    }

    @Test func `a shard that is cut off anywhere is refused`() throws {
        let shard = XorbBuilder.shard([
            XorbBuilder.File(
                terms: [(xorb, 5, 1..<2)], sha256: hash(chunks[1]), hasVerification: true)
        ])
        for count in stride(from: 0, to: shard.count, by: 7) {
            #expect(throws: XetError.self) { try rebuild(Array(shard.prefix(count))) }
        }
    }

    @Test func `a shard that promises more than it holds is refused`() throws {
        var shard = XorbBuilder.shard([
            XorbBuilder.File(terms: [(xorb, 5, 1..<2)], sha256: hash(chunks[1]))
        ])
        for index in 84..<88 { shard[index] = 0xFF }
        #expect(throws: XetError.truncated("a shard")) { try rebuild(shard) }
        #expect(throws: XetError.self) { try rebuild(XorbBuilder.shard([], version: 3)) }
    }
}
