import Cards
import Foundation
import GRDB
import Testing

@testable import Registry

struct CardCompressionTests {
    static let card = """
        ---
        license: apache-2.0
        language:
        - en
        library_name: transformers
        ---
        # A card

        ## Model description
        한국어 모델 카드. \(String(repeating: "some words about a model ", count: 40))

        """

    static let texts: [[UInt8]] = [
        [], [0], Array("short".utf8), Array(card.utf8), [UInt8](repeating: 0, count: 100_000),
        [0xFF, 0xFE, 0x00, 0xC3] + Array(card.utf8) + [0xC3],
        (0..<5_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) },
    ]

    @Test func `every card that can be read can be stored`() {
        #expect(CardCompression.byteLimit >= Card.maximumByteCount)
    }

    @Test(arguments: texts)
    func `a text comes back as it was`(text: [UInt8]) throws {
        let compressor = try TextCompressor()
        let decompressor = try TextDecompressor()
        for _ in 0..<3 {
            let blob = try compressor.compress(text)
            #expect(blob.count <= text.count + 1)
            #expect(try decompressor.decompress(blob) == text)
        }
        let plain = try TextCompressor(dictionary: nil).compress(text)
        #expect(try decompressor.decompress(plain) == text)
    }

    @Test func `the dictionary makes cards smaller`() throws {
        let text = Array(Self.card.utf8)
        let plain = try TextCompressor(dictionary: nil).compress(text)
        let better = try TextCompressor().compress(text)
        #expect(plain.first == 1)
        #expect(better.first == 2)
        #expect(better.count < plain.count)
        // Blobs in databases hang on these bytes: a change needs a form of its own.
        #expect(CardDictionary.text.utf8.count == 4104)
        #expect(
            CardDictionary.text.utf8.reduce(0 as UInt32) { $0 &* 31 &+ UInt32($1) } == 1170383595)
    }

    @Test(
        arguments: [
            ([], "card text: expected a form byte, found nothing"),
            ([9, 1], "card text: expected form 0, 1 or 2, found 9"),
            ([1], "card text: expected a whole zstd frame of the stated size, found another"),
            (
                [1, 2, 3, 4, 5, 6, 7, 8, 9],
                "card text: expected a whole zstd frame of the stated size, found another"
            ),
            // A frame header without a size, and one that states 2^40 bytes.
            (
                [1, 0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x58, 0x01, 0, 0],
                "card text: expected a frame that states its size"
            ),
            (
                [1, 0x28, 0xB5, 0x2F, 0xFD, 0xE0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0],
                "card text: expected at most 67108864 bytes, found 1099511627776"
            ),
            // One that states 2^20 bytes and holds none.
            (
                [1, 0x28, 0xB5, 0x2F, 0xFD, 0xA0, 0, 0, 0x10, 0, 1, 0, 0],
                "card text: expected a whole zstd frame of the stated size, found another"
            ),
        ] as [([UInt8], String)])
    func `a blob that is no card is refused`(blob: [UInt8], message: String) throws {
        let decompressor = try TextDecompressor()
        let error = #expect(throws: CardTextError.self) { try decompressor.decompress(blob) }
        #expect(error?.description == message)
    }

    @Test func `damaged blobs never trap`() throws {
        let decompressor = try TextDecompressor()
        let blob = try TextCompressor().compress(Array(Self.card.utf8))
        for place in blob.indices {
            _ = try? decompressor.decompress(Array(blob[..<place]))
            for bit in 0..<8 {
                var damaged = blob
                damaged[place] ^= 1 << UInt8(bit)
                _ = try? decompressor.decompress(damaged)
            }
        }
        #expect(try decompressor.decompress(blob) == Array(Self.card.utf8))
    }

    @Test func `SQL reads a card, NUL and all`() throws {
        let queue = try DatabaseQueue()
        let text = Array("before\0after, ".utf8) + Array(Self.card.utf8)
        let blob = try TextCompressor().compress(text)
        try queue.write { db in
            try CardTextFunction.register(db)
            try db.execute(sql: "CREATE TABLE card (id INTEGER PRIMARY KEY, text BLOB)")
            try db.execute(
                sql: "CREATE VIEW plain AS SELECT id, stemma_text(text) AS text FROM card")
            try db.execute(
                sql: "INSERT INTO card VALUES (1, ?), (2, NULL), (3, x'00')",
                arguments: [Data(blob)])
        }
        let read = try queue.read { db in
            try Row.fetchAll(db, sql: "SELECT hex(text), typeof(text) FROM plain ORDER BY id")
        }
        let hex = text.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
            .joined()
        #expect(read.map { $0[0] as String } == [hex, "", ""])
        #expect(read.map { $0[1] as String } == ["text", "null", "text"])
        let error = #expect(throws: DatabaseError.self) {
            try queue.read { try String.fetchOne($0, sql: "SELECT stemma_text(x'09')") }
        }
        #expect(error?.message == "card text: expected form 0, 1 or 2, found 9")
    }
}
