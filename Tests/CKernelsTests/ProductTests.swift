import CKernels
import Testing

struct ProductTests {
    @Test(arguments: Level.available)
    func `a float32 product is near the exact one`(level: Level) {
        let pool = KernelPool(threads: 2, level: level)
        var random = SplitMix64(seed: 1)
        for (rows, columns, tokens) in [(1, 1, 1), (37, 129, 3), (70, 300, 17)] {
            let weights = random.floats(rows * columns), x = random.floats(tokens * columns)
            var out = [Float](repeating: .nan, count: tokens * rows)
            unsafe weights.withUnsafeBytes { weights in
                unsafe x.withUnsafeBufferPointer { x in
                    unsafe out.withUnsafeMutableBufferPointer { out in
                        unsafe withUnsafePointer(
                            to: stemma_product(
                                weights: weights.baseAddress, format: STEMMA_F32, rows: rows,
                                columns: columns, x: x.baseAddress, out: out.baseAddress)
                        ) { unsafe stemma_products(pool.pointer, $0, 1, tokens) }
                    }
                }
            }
            for token in 0..<tokens {
                for row in 0..<rows {
                    var exact = 0.0, magnitude = 0.0
                    for column in 0..<columns {
                        let term =
                            Double(x[token * columns + column])
                            * Double(weights[row * columns + column])
                        exact += term
                        magnitude += abs(term)
                    }
                    let error = abs(Double(out[token * rows + row]) - exact)
                    #expect(error <= magnitude * 1e-6, "\(rows)x\(columns), \(tokens)")
                }
            }
        }
    }
}
