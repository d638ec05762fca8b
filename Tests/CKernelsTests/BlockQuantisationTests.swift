import CKernels
import Testing

struct BlockQuantisationTests {
    /// The formulas of stemma_blocks.h, a block at a time.
    private func rounded(_ block: [Float], to format: stemma_format) -> [Float] {
        let largest = block.max { abs($0) < abs($1) } ?? 0
        guard format == STEMMA_INT8 else {
            // `max` gives the last of equals; the format says the first.
            let first = block.first { abs($0) == abs(largest) } ?? 0
            let scale = first / -8
            let inverse = scale == 0 ? 0 : 1 / scale
            return block.map {
                let level = min(max(($0 * inverse + 8.5).rounded(.down), 0), 15)
                return Float(Float16(scale)) * (level - 8)
            }
        }
        let scale = abs(largest) / 127
        let inverse = scale == 0 ? 0 : 1 / scale
        return block.map {
            Float(Float16(scale)) * ($0 * inverse).rounded(.toNearestOrEven)
        }
    }

    private func expected(
        _ values: [Float], rows: Int, columns: Int, format: stemma_format
    ) -> [Float] {
        (0..<rows).flatMap { row in
            stride(from: 0, to: columns, by: 32).flatMap { column in
                let start = row * columns + column
                let end = row * columns + min(column + 32, columns)
                return rounded(Array(values[start..<end]), to: format)
            }
        }
    }

    @Test(arguments: Level.available)
    func `values are rounded as the formulas say`(level: Level) {
        let pool = KernelPool(threads: 2, level: level)
        var random = SplitMix64(seed: 11)
        for (rows, columns) in [
            (1, 1), (3, 31), (16, 32), (17, 33), (40, 100), (33, 512), (2, 1000),
        ] {
            for source in Elements.formats {
                let weights = Elements(random.floats(rows * columns), format: source)
                for format in BlockMatrix.own {
                    let matrix = BlockMatrix(
                        format, of: weights, rows: rows, columns: columns, pool: pool)
                    let expected = expected(
                        weights.values, rows: rows, columns: columns, format: format)
                    #expect(matrix.widened(pool) == expected, "\(rows)x\(columns)")
                }
            }
        }
    }

    @Test(arguments: Level.available)
    func `ties, zeros and extremes are rounded as they should`(level: Level) {
        let pool = KernelPool(threads: 1, level: level)
        var rows: [[Float]] = []
        rows.append([Float](repeating: 0, count: 32))
        rows.append((0..<32).map { $0 % 2 == 0 ? -3 : 3 })  // equal magnitudes: the first decides
        rows.append((0..<32).map { $0 % 2 == 0 ? 3 : -3 })
        rows.append([127] + (1..<32).map { Float($0) + 0.5 })  // halves go to even
        rows.append([-8] + (1..<32).map { Float($0) / 4 - 4 })
        rows.append((0..<32).map { Float($0) * 1e-20 })  // the scale rounds to zero
        rows.append((0..<32).map { Float(bitPattern: $0) })  // subnormal
        rows.append((0..<32).map { Float($0 - 16) * 1e4 })
        let weights = Elements(rows.flatMap { $0 }, format: STEMMA_F32)
        for format in BlockMatrix.own {
            let matrix = BlockMatrix(format, of: weights, rows: rows.count, columns: 32, pool: pool)
            let widened = matrix.widened(pool)
            for (index, row) in rows.enumerated() where index != 6 {
                #expect(
                    Array(widened[(index * 32)..<(index * 32 + 32)]) == rounded(row, to: format),
                    "row \(index)")
            }
            #expect(widened[192..<224].allSatisfy { $0 == 0 }, "subnormal")
        }
    }

    @Test(arguments: Level.available)
    func `what is not a number does not get lost`(level: Level) {
        let pool = KernelPool(threads: 1, level: level)
        var numbers = [Float](repeating: 0.5, count: 64)
        numbers[40] = .nan
        let weights = Elements(numbers, format: STEMMA_F32)
        let good = Elements([Float](repeating: 0.5, count: 64), format: STEMMA_F32)
        for format in BlockMatrix.own {
            let matrix = BlockMatrix(format, of: weights, rows: 1, columns: 64, pool: pool)
            let ones = [Float](repeating: 1, count: 64)
            #expect(matrix.product(ones, tokens: 1, pool)[0].isNaN)
            let fine = BlockMatrix(format, of: good, rows: 1, columns: 64, pool: pool)
            #expect(fine.product(numbers, tokens: 1, pool)[0].isNaN)
            let two = fine.product(numbers + ones, tokens: 2, pool)
            #expect(two[0].isNaN && two[1].isFinite)
        }
    }
}
