import CKernels
import Foundation
import TestSupport
import Testing

struct BlockFormatTests {
    private struct Fixture: Decodable {
        struct Entry: Decodable {
            let blocks: Data
            let values: Data
        }
        let formats: [String: Entry]
    }

    private static let names = ["Q8_0", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q4_K", "Q5_K", "Q6_K"]

    /// Made by Fixtures/make_gguf_blocks.py with gguf 0.19.0.
    @Test(arguments: Level.available)
    func `stored blocks widen as the gguf package widens them`(level: Level) throws {
        let pool = KernelPool(threads: 1, level: level)
        let url = Paths.package.appendingPathComponent(
            "Tests/CKernelsTests/Fixtures/gguf_blocks.json")
        let fixture = try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: url))
        for (index, name) in Self.names.enumerated() {
            let entry = try #require(fixture.formats[name])
            let expected = stride(from: 0, to: entry.values.count, by: 4).map { start in
                Float(
                    bitPattern: entry.values[start..<(start + 4)].reversed().reduce(0) {
                        $0 << 8 | UInt32($1)
                    })
            }
            let matrix = BlockMatrix(
                format: BlockMatrix.stored[index].format, rows: 1, columns: expected.count,
                bytes: [UInt8](entry.blocks))
            #expect(matrix.widened(pool) == expected, "\(name)")
        }
    }

    /// Each block holds one value beside zeros, so that a swapped place or bit shows.
    @Test(arguments: Level.available)
    func `blocks made by hand widen to what they say`(level: Level) {
        let pool = KernelPool(threads: 1, level: level)
        func values(_ format: stemma_format, _ bytes: [UInt8], columns: Int) -> [Float] {
            BlockMatrix(format: format, rows: 1, columns: columns, bytes: bytes).widened(pool)
        }
        let two: [UInt8] = [0x00, 0x40]  // 2 in half precision
        let one: [UInt8] = [0x00, 0x3c]
        func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

        let int8 = values(STEMMA_Q8_0, two + [3, 0xfe] + zeros(30), columns: 32)
        #expect(int8 == [6, -4] + [Float](repeating: 0, count: 30))

        // Byte 0 holds values 0 and 16: 15 - 8 and 1 - 8, by 2.
        let int4 = values(
            STEMMA_Q4_0, two + [0x1f] + [UInt8](repeating: 0x88, count: 15), columns: 32)
        #expect(int4[0] == 14 && int4[16] == -14 && int4[1...15].allSatisfy { $0 == 0 })

        let minimum = values(STEMMA_Q4_1, two + one + [0x1f] + zeros(15), columns: 32)
        #expect(minimum[0] == 31 && minimum[16] == 3 && minimum[1] == 1)

        // The fifth bits of values 1 and 17.
        let five = values(STEMMA_Q5_1, two + one + [2, 0, 2, 0] + zeros(16), columns: 32)
        #expect(five[0] == 1 && five[1] == 33 && five[17] == 33)
        let offset = values(STEMMA_Q5_0, two + [2, 0, 2, 0] + zeros(16), columns: 32)
        #expect(offset[0] == -32 && offset[1] == 0 && offset[17] == 0)

        // Block 5 has scale 33 (1 low, 2 high) and minimum 18 (2 low, 1 high); its first value is the high nibble of
        // byte 64: 2 * 33 * 7 - 18.
        var scales = zeros(12)
        scales[1] = 2 << 6
        scales[5] = 1 << 6
        scales[9] = 0x21
        var nibbles = zeros(128)
        nibbles[64] = 0x70
        let k4 = values(STEMMA_Q4_K, two + one + scales + nibbles, columns: 256)
        #expect(k4[160] == 444 && k4[161] == -18 && k4[128] == 0)

        // Scale 15 is -2; value 255 has low bits 15 (high nibble of byte 127) and high bits 3: 2 * -2 * (63 - 32).
        var six = zeros(208)
        six[127] = 0xf0
        six[128 + 63] = 0xc0
        six[192 + 15] = 0xfe
        let k6 = values(STEMMA_Q6_K, six + two, columns: 256)
        #expect(k6[255] == -124 && k6[254] == 128 && k6[0] == 0)
    }

    @Test func `a row of a table is gathered and scaled`() {
        var random = SplitMix64(seed: 9)
        let pool = KernelPool(threads: 1)
        let columns = 256
        let weights = Elements(random.floats(40 * columns), format: STEMMA_F32)
        var matrices = BlockMatrix.own.map {
            BlockMatrix($0, of: weights, rows: 40, columns: columns, pool: pool)
        }
        for index in BlockMatrix.stored.indices {
            let blocks = columns / BlockMatrix.stored[index].values
            matrices.append(.random(index, rows: 40, blocks: blocks, using: &random))
        }
        for matrix in matrices {
            let all = matrix.widened(pool)
            let ids: [Int32] = [39, 0, 17, 17]
            let expected = ids.flatMap { id in
                all[(Int(id) * columns)..<((Int(id) + 1) * columns)].map { $0 * 45.25 }
            }
            #expect(matrix.gathered(ids, scale: 45.25, pool) == expected)
        }
    }

    @Test func `sizes are those of whole blocks or nothing`() {
        #expect(stemma_matrix_bytes(STEMMA_F32, 3, 5) == 60)
        #expect(stemma_matrix_bytes(STEMMA_BF16, 3, 5) == 30)
        for (format, values, bytes, _) in BlockMatrix.stored {
            #expect(stemma_is_blocked(format))
            #expect(stemma_matrix_bytes(format, 3, 2 * values) == 6 * bytes)
            #expect(stemma_matrix_bytes(format, 3, 2 * values + 1) == 0)
        }
        // 17 rows are two panels of 16; 33 columns are two blocks.
        #expect(stemma_matrix_bytes(STEMMA_INT8, 17, 33) == 2 * 16 * 2 * 34)
        #expect(stemma_matrix_bytes(STEMMA_INT4, 17, 33) == 2 * 16 * 2 * 18)
        #expect(!stemma_is_blocked(STEMMA_F16))
        for format in [STEMMA_F32, STEMMA_INT8, STEMMA_INT4, STEMMA_Q8_0] {
            #expect(stemma_matrix_bytes(format, Int.max / 2, 1 << 20) == 0)
            #expect(stemma_matrix_bytes(format, 1 << 20, Int.max - 31) == 0)
        }
    }
}
