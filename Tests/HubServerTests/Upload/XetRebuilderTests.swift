import Foundation
import HTTPTypes
import NIOCore
import NIOEmbedded
import Registry
import Synchronization
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
        let sink = XorbSink(try SpoolFile(in: folder))
        try sink.take(packed.span)
        try sink.finish(as: XetRebuilder.path(of: xorb, in: folder))
    }

    private var folder: String { temporary.url.appendingPathComponent("session").path }

    private func reader(_ shard: [UInt8]) throws -> ShardReader {
        let file = try SpoolFile(in: folder)
        try file.append(shard.span)
        return try ShardReader(file)
    }

    private func rebuild(_ shard: [UInt8]) throws -> [XetRebuilder] {
        var reader = try reader(shard)
        var files: [XetRebuilder] = []
        while let next = try XetRebuilder(reader, folder: folder, blobs: blobs) {
            while try next.advance() {}
            files.append(next)
            reader = next.rest
        }
        return files
    }

    private func temporaryFiles() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: blobs.folder + "/temporary")
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
        let count = ShardTerms.batchSize * 2 + 1
        let content = (0..<count).flatMap { _ in chunks[1] }
        let files = try rebuild(
            XorbBuilder.shard([
                XorbBuilder.File(
                    terms: .init(repeating: (xorb, 5, 1..<2), count: count), sha256: hash(content))
            ]))
        #expect(files.map(\.size) == [content.count])
    }

    @Test func `a file that is too large is refused before it is written`() throws {
        let shard = XorbBuilder.shard([
            XorbBuilder.File(
                terms: .init(repeating: (xorb, 70_000, 0..<1), count: 3), sha256: hash([]))
        ])
        let file = try #require(
            try XetRebuilder(reader(shard), folder: folder, blobs: blobs, sizeLimit: 209_999))
        #expect(throws: XetError.tooLarge(limit: 209_999)) { try file.advance() }
        #expect(try temporaryFiles() == [])
        let larger = try #require(
            try XetRebuilder(reader(shard), folder: folder, blobs: blobs, sizeLimit: 210_000))
        #expect(throws: XetError.self) { try larger.advance() }
    }

    @Test func `a file that finds no room is refused before it is written`() throws {
        let terms = Array(repeating: (xorb, rawSize: Int(UInt32.max), 0..<1), count: 1 << 16)
        let shard = XorbBuilder.shard([XorbBuilder.File(terms: terms, sha256: hash([]))])
        let file = try #require(
            try XetRebuilder(reader(shard), folder: folder, blobs: blobs, sizeLimit: .max))
        let error = #expect(throws: BlobError.self) { try file.advance() }
        #expect(error == .noSpace(path: blobs.folder))
        #expect(try temporaryFiles() == [])
    }

    @Test func `a file of many parts is put together in turns`() throws {
        let count = 10_000
        let content = (0..<count).flatMap { _ in chunks[1] }
        let shard = XorbBuilder.shard([
            XorbBuilder.File(
                terms: .init(repeating: (xorb, 5, 1..<2), count: count), sha256: hash(content))
        ])
        let file = try #require(try XetRebuilder(reader(shard), folder: folder, blobs: blobs))
        #expect(try file.advance())
        #expect(file.size > 0 && file.size < content.count)
        #expect(try file.advance())
        #expect(try !file.advance())
        #expect(file.size == content.count)
        #expect(blobs.size(of: file.hash) == content.count)
    }

    @Test func `work ends when its client has left`() async throws {
        let channel = NIOAsyncTestingChannel()
        let endless = CountedWork(turns: .max)
        let closing = CountedWork(turns: 3)
        try await Blocking.run(inTurns: closing, for: channel)
        #expect(closing.count == 3)
        try await channel.close()
        await #expect(throws: HubError(.requestTimeout, "The client has left")) {
            try await Blocking.run(inTurns: endless, for: channel)
        }
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

/// Counts its turns.
private final class CountedWork: LongWork {
    private let turns: Int
    private let done = Mutex(0)

    init(turns: Int) { self.turns = turns }

    var count: Int { done.withLock { $0 } }

    func advance() -> Bool {
        done.withLock { done in
            done += 1
            return done < turns
        }
    }
}
