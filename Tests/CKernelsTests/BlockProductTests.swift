import CKernels
import Testing

struct BlockProductTests {
    /// One of each level, the portable one first.
    private let pools = Level.available.map { KernelPool(threads: 2, level: $0) }

    /// The activations that the kernels round `x` to: runs of 32, scale max|x| / 127.
    private func rounded(_ x: [Float], columns: Int) -> [Float] {
        stride(from: 0, to: x.count, by: columns).flatMap { token in
            stride(from: 0, to: columns, by: 32).flatMap { column in
                let run = x[(token + column)..<min(token + column + 32, token + columns)]
                let scale = (run.map { abs($0) }.max() ?? 0) / 127
                let inverse = scale > 0 ? 1 / scale : 0
                return run.map { ($0 * inverse).rounded(.toNearestOrEven) * scale }
            }
        }
    }

    /// Expects each output, at every level, near the exact product of what weights and activations are rounded to;
    /// and the same bits at every level where sums run in one order.
    private func expectNear(_ matrix: BlockMatrix, tokens: Int, using random: inout SplitMix64) {
        let (rows, columns) = (matrix.rows, matrix.columns)
        let x = random.floats(tokens * columns)
        let weights = matrix.widened(pools[0])
        let outputs = pools.map { $0 }.map { matrix.product(x, tokens: tokens, $0) }
        let label = "format \(matrix.format.rawValue), \(rows)x\(columns), \(tokens) tokens"
        guard outputs.allSatisfy({ $0.count == tokens * rows }) else {
            Issue.record("written beside the output: \(label)")
            return
        }
        let activations = rounded(x, columns: columns)
        var worst = [Double](repeating: 0, count: outputs.count)
        for token in 0..<tokens {
            for row in 0..<rows {
                var exact = 0.0
                var magnitude = 0.0
                for column in 0..<columns {
                    let term =
                        Double(activations[token * columns + column])
                        * Double(weights[row * columns + column])
                    exact += term
                    magnitude += abs(term)
                }
                for (index, out) in outputs.enumerated() {
                    let error = abs(Double(out[token * rows + row]) - exact) / (magnitude + 1e-9)
                    worst[index] = error.isNaN ? .infinity : max(worst[index], error)
                }
            }
        }
        for (index, level) in Level.available.enumerated() {
            // The offset of 8-bit weights is taken off in float32 where rows are read as they are stored: there
            // the terms are a few times larger than their sum.
            #expect(worst[index] <= 4e-6, "\(level.testDescription), \(label)")
            if tokens > 1 || BlockMatrix.own.contains(matrix.format) {
                #expect(outputs[index] == outputs[0], "\(level.testDescription), \(label)")
            }
        }
    }

    @Test func `every short length is right`() {
        var random = SplitMix64(seed: 21)
        for columns in 1...100 {
            let rows = 1 + columns * 7 % 37
            let weights = Elements(
                random.floats(rows * columns), format: Elements.formats[columns % 3])
            for format in BlockMatrix.own {
                let matrix = BlockMatrix(
                    format, of: weights, rows: rows, columns: columns, pool: pools[0])
                expectNear(matrix, tokens: 1 + columns % 7, using: &random)
                expectNear(matrix, tokens: 1, using: &random)
            }
        }
    }

    @Test func `every number of tokens and rows is right`() {
        var random = SplitMix64(seed: 22)
        for tokens in 1...17 {
            let rows = [1, 15, 16, 17, 33, 65][tokens % 6]
            let weights = Elements(random.floats(rows * 77), format: STEMMA_F32)
            for format in BlockMatrix.own {
                let matrix = BlockMatrix(
                    format, of: weights, rows: rows, columns: 77, pool: pools[0])
                expectNear(matrix, tokens: tokens, using: &random)
            }
            for index in BlockMatrix.stored.indices {
                let matrix = BlockMatrix.random(index, rows: rows, blocks: 2, using: &random)
                expectNear(matrix, tokens: tokens, using: &random)
            }
        }
    }

    /// Dot products take 16 blocks of 32 at once.
    @Test func `every number of stored blocks is right`() {
        var random = SplitMix64(seed: 23)
        for index in BlockMatrix.stored.indices {
            let counts =
                BlockMatrix.stored[index].values == 32 ? Array(1...18) + [35] : [1, 2, 3, 5]
            for blocks in counts {
                let matrix = BlockMatrix.random(index, rows: 3, blocks: blocks, using: &random)
                expectNear(matrix, tokens: 1, using: &random)
                expectNear(matrix, tokens: 3, using: &random)
            }
        }
    }

    /// More than the shared memory of a pool holds at once: 300 tokens of 16,384 columns are taken in ranges of columns,
    /// 600 tokens in two batches.
    @Test(arguments: [(300, 3, 16_384), (600, 37, 160)])
    func `shapes beyond the shared memory are right`(tokens: Int, rows: Int, columns: Int) {
        var random = SplitMix64(seed: 24)
        let weights = Elements(random.floats(rows * columns), format: STEMMA_BF16)
        for format in BlockMatrix.own {
            let matrix = BlockMatrix(
                format, of: weights, rows: rows, columns: columns, pool: pools[0])
            expectNear(matrix, tokens: tokens, using: &random)
        }
    }

    @Test(arguments: Level.available)
    func `a token's result does not depend on its neighbours`(level: Level) {
        var random = SplitMix64(seed: 25)
        let (rows, columns, tokens) = (50, 700, 13)
        let weights = Elements(random.floats(rows * columns), format: STEMMA_F32)
        let x = random.floats(tokens * columns)
        for format in BlockMatrix.own {
            let alone = KernelPool(threads: 1, level: level)
            let matrix = BlockMatrix(format, of: weights, rows: rows, columns: columns, pool: alone)
            let together = matrix.product(x, tokens: tokens, KernelPool(threads: 3, level: level))
            for token in 0..<tokens {
                let one = Array(x[(token * columns)..<((token + 1) * columns)])
                let out = matrix.product(one, tokens: 1, alone)
                #expect(out == Array(together[(token * rows)..<((token + 1) * rows)]))
            }
        }
    }

    @Test(arguments: Level.available)
    func `a widened product is as exact as float32`(level: Level) {
        var random = SplitMix64(seed: 26)
        let pool = KernelPool(threads: 2, level: level)
        let weights = Elements(random.floats(37 * 512), format: STEMMA_F16)
        var matrices = BlockMatrix.own.map {
            BlockMatrix($0, of: weights, rows: 37, columns: 512, pool: pool)
        }
        for index in BlockMatrix.stored.indices {
            let blocks = 512 / BlockMatrix.stored[index].values
            matrices.append(.random(index, rows: 37, blocks: blocks, using: &random))
        }
        for matrix in matrices {
            let wide = Elements(matrix.widened(pool), format: STEMMA_F32)
            for tokens in [1, 9] {
                let x = random.floats(tokens * 512)
                let out = matrix.product(x, tokens: tokens, pool, widened: true)
                for token in 0..<tokens {
                    for row in 0..<37 {
                        var exact = 0.0
                        var magnitude = 0.0
                        for column in 0..<512 {
                            let term =
                                Double(x[token * 512 + column])
                                * Double(wide.values[row * 512 + column])
                            exact += term
                            magnitude += abs(term)
                        }
                        let error = abs(Double(out[token * 37 + row]) - exact)
                        #expect(error <= magnitude * 6e-7)
                    }
                }
            }
        }
    }
}
