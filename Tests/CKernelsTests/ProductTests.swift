import CKernels
import Testing

struct ProductTests {
    /// Expects each output, at every level, within `tolerance` of the sum of the magnitudes of its terms. Float32
    /// has 6e-8; sums of some hundred terms in several chains stay below ten times that.
    private func expectNear(
        _ shape: Shape, format: stemma_format, seed: UInt64, tolerance: Double = 6e-7
    ) {
        var random = SplitMix64(seed: seed)
        let weights = Elements(random.floats(shape.rows * shape.columns), format: format)
        let x = random.floats(shape.tokens * shape.columns)
        let outputs = pools.map { $0.product(weights, x, shape) }
        var worst = [Double](repeating: 0, count: outputs.count)
        for token in 0..<shape.tokens {
            for row in 0..<shape.rows {
                var exact = 0.0
                var magnitude = 0.0
                for column in 0..<shape.columns {
                    let term =
                        Double(x[token * shape.columns + column])
                        * Double(weights.values[row * shape.columns + column])
                    exact += term
                    magnitude += abs(term)
                }
                for (index, out) in outputs.enumerated() {
                    let error = abs(Double(out[token * shape.rows + row]) - exact)
                    worst[index] = max(worst[index], error.isNaN ? .infinity : error / magnitude)
                }
            }
        }
        for (index, level) in Level.available.enumerated() {
            #expect(worst[index] <= tolerance, "\(level.testDescription), \(shape.testDescription)")
        }
    }

    /// One of each level.
    private let pools = Level.available.map { KernelPool(threads: 2, level: $0) }

    @Test func `every short length is right`() {
        for columns in 1...130 {
            let shape = Shape(rows: 1 + columns * 7 % 37, columns: columns, tokens: 1 + columns % 7)
            let format = Elements.formats[columns % 3]
            expectNear(shape, format: format, seed: UInt64(columns))
        }
        for columns in 1...33 {
            for format in Elements.formats {
                expectNear(Shape(rows: 5, columns: columns, tokens: 2), format: format, seed: 1)
            }
        }
    }

    @Test func `every number of tokens and rows is right`() {
        for tokens in 1...17 {
            for rows in [1, 15, 16, 33, 65] {
                let shape = Shape(rows: rows, columns: 35, tokens: tokens)
                expectNear(shape, format: Elements.formats[(tokens + rows) % 3], seed: 2)
            }
        }
    }

    @Test func `shapes beyond one block of columns and rows are right`() {
        expectNear(Shape(rows: 11, columns: 4096 + 77, tokens: 1), format: STEMMA_BF16, seed: 3)
        expectNear(Shape(rows: 9, columns: 8200, tokens: 3), format: STEMMA_F32, seed: 4)
        expectNear(Shape(rows: 600, columns: 19, tokens: 30), format: STEMMA_F16, seed: 5)
        expectNear(Shape(rows: 20, columns: 600, tokens: 31), format: STEMMA_BF16, seed: 6)
    }

    @Test(arguments: Level.available)
    func `the number of threads does not change a bit`(level: Level) {
        var random = SplitMix64(seed: 4)
        for tokens in [1, 4, 33] {
            let shape = Shape(rows: 301, columns: 600, tokens: tokens)
            let weights = Elements(random.floats(shape.rows * shape.columns), format: STEMMA_F16)
            let x = random.floats(tokens * shape.columns)
            let alone = KernelPool(threads: 1, level: level).product(weights, x, shape)
            for threads in [2, 3, 7] {
                let together = KernelPool(threads: threads, level: level).product(weights, x, shape)
                #expect(together == alone)
            }
        }
    }

    @Test(arguments: Level.available, [1, 4, 20])
    func `NaN and infinity reach their outputs and no others`(level: Level, tokens: Int) {
        let pool = KernelPool(threads: 2, level: level)
        let shape = Shape(rows: 50, columns: 37, tokens: tokens)
        for column in [0, 15, 16, 36] {
            var numbers = [Float](repeating: 1, count: shape.rows * shape.columns)
            numbers[7 * shape.columns + column] = .nan
            numbers[8 * shape.columns + column] = .infinity
            var x = [Float](repeating: 1, count: tokens * shape.columns)
            x[(tokens - 1) * shape.columns + column] = -.infinity
            let out = pool.product(Elements(numbers, format: STEMMA_BF16), x, shape)
            for token in 0..<tokens {
                let row = out[(token * shape.rows)..<((token + 1) * shape.rows)].map { $0 }
                #expect(row[7].isNaN)
                if token == tokens - 1 {
                    #expect(row[8] == -.infinity && row[0] == -.infinity && row[49] == -.infinity)
                } else {
                    #expect(row[8] == .infinity && row[0] == 37 && row[49] == 37)
                }
            }
        }
    }

    @Test(arguments: Level.available)
    func `products of one job do not mix`(level: Level) {
        let pool = KernelPool(threads: 2, level: level)
        var random = SplitMix64(seed: 5)
        let x = random.floats(3 * 40)
        let shapes = [7, 1, 90].map { Shape(rows: $0, columns: 40, tokens: 3) }
        let weights = zip(shapes, Elements.formats).map { shape, format in
            Elements(random.floats(shape.rows * 40), format: format)
        }
        var out = shapes.map { [Float](repeating: .nan, count: $0.rows * 3) }
        pool.products(weights, x, shapes, &out)
        for index in shapes.indices {
            #expect(out[index] == pool.product(weights[index], x, shapes[index]))
        }
    }
}
