import CKernels
import Foundation
import Testing

struct AttentionTests {
    /// A case: the shape, and what limits and caps the scores.
    struct Case: CustomTestStringConvertible {
        var tokens: Int
        var heads: Int
        var keyHeads: Int
        var headSize: Int
        var start: Int
        var window = 0
        var softCap: Float = 0

        var testDescription: String {
            "\(tokens) tokens at \(start), \(heads)/\(keyHeads) heads of \(headSize), window \(window), cap \(softCap)"
        }

        var positions: Int { start + tokens }
        var queryCount: Int { tokens * heads * headSize }
        var cacheCount: Int { positions * keyHeads * headSize }
        var scale: Float { 1 / Float(headSize).squareRoot() }
    }

    private static let cases = [
        Case(tokens: 1, heads: 1, keyHeads: 1, headSize: 7, start: 0),
        Case(tokens: 1, heads: 8, keyHeads: 1, headSize: 64, start: 700),
        Case(tokens: 1, heads: 8, keyHeads: 4, headSize: 16, start: 600, window: 128, softCap: 50),
        Case(tokens: 1, heads: 4, keyHeads: 4, headSize: 17, start: 1000, window: 300),
        Case(tokens: 3, heads: 130, keyHeads: 1, headSize: 16, start: 50),
        Case(tokens: 17, heads: 8, keyHeads: 2, headSize: 40, start: 90),
        Case(tokens: 70, heads: 4, keyHeads: 1, headSize: 24, start: 5, window: 3),
        Case(tokens: 150, heads: 2, keyHeads: 2, headSize: 33, start: 17, window: 20, softCap: 3),
        Case(tokens: 5, heads: 2, keyHeads: 1, headSize: 512, start: 61),
    ]

    private func attended(
        _ test: Case, _ queries: [Float], _ keys: Elements, _ values: Elements, _ pool: KernelPool
    ) -> [Float]? {
        unsafe keys.withUnsafePointer { keyBytes in
            unsafe values.withUnsafePointer { valueBytes in
                unsafe queries.withUnsafeBufferPointer { queries in
                    unsafe pool.changed([Float](repeating: .nan, count: test.queryCount)) {
                        pool, out in
                        var attention = unsafe stemma_attention(
                            queries: queries.baseAddress, keys: keyBytes, values: valueBytes,
                            format: keys.format, position_stride: test.keyHeads * test.headSize,
                            head_stride: test.headSize, out: out, tokens: test.tokens,
                            heads: test.heads, key_heads: test.keyHeads, head_size: test.headSize,
                            start: test.start, window: test.window, scale: test.scale,
                            soft_cap: test.softCap)
                        unsafe stemma_attend(pool, &attention)
                    }
                }
            }
        }
    }

    /// The definition, in double precision.
    private func exact(_ test: Case, _ queries: [Float], _ keys: [Float], _ values: [Float])
        -> [Double]
    {
        let size = test.headSize
        var out = [Double](repeating: 0, count: test.queryCount)
        for token in 0..<test.tokens {
            let last = test.start + token
            let first = test.window > 0 ? max(0, last + 1 - test.window) : 0
            for head in 0..<test.heads {
                let query = (token * test.heads + head) * size
                let column = head / (test.heads / test.keyHeads) * size
                var scores = (first...last).map { position in
                    let key = position * test.keyHeads * size + column
                    var sum = 0.0
                    for index in 0..<size {
                        sum += Double(queries[query + index]) * Double(keys[key + index])
                    }
                    sum *= Double(test.scale)
                    guard test.softCap > 0 else { return sum }
                    return Double(test.softCap) * tanh(sum / Double(test.softCap))
                }
                let largest = scores.max() ?? 0
                scores = scores.map { exp($0 - largest) }
                let sum = scores.reduce(0, +)
                for (offset, score) in scores.enumerated() {
                    let value = (first + offset) * test.keyHeads * size + column
                    for index in 0..<size {
                        out[query + index] += score / sum * Double(values[value + index])
                    }
                }
            }
        }
        return out
    }

    @Test(arguments: cases.indices)
    func `each level is near the exact attention`(index: Int) {
        let test = Self.cases[index]
        let format = Elements.formats[index % 3]
        var random = SplitMix64(seed: UInt64(index))
        let queries = random.floats(test.queryCount).map { $0 * 6 }
        let keys = Elements(random.floats(test.cacheCount), format: format)
        let values = Elements(random.floats(test.cacheCount), format: format)
        let exact = exact(test, queries, keys.values, values.values)
        for level in Level.available {
            let alone = attended(test, queries, keys, values, KernelPool(threads: 1, level: level))
            // Values are below 1 and so are their means; scores of 6 have errors of 1e-6.
            let worst = zip(alone ?? [], exact).map { abs(Double($0) - $1) }.max() ?? .infinity
            #expect(worst < 5e-6, "\(level.testDescription)")
            let together = attended(
                test, queries, keys, values, KernelPool(threads: 3, level: level))
            #expect(together != nil && together == alone, "\(level.testDescription)")
        }
    }

    @Test func `scores beyond the range of exp stay finite`() {
        let test = Case(tokens: 2, heads: 1, keyHeads: 1, headSize: 4, start: 130)
        let queries = [Float](repeating: 1000, count: test.queryCount)
        let keys = (0..<test.cacheCount).map { Float($0 / 4 % 50) }
        let values = (0..<test.cacheCount).map { Float($0 / 4) }
        for level in Level.available {
            let out = attended(
                test, queries, Elements(keys, format: STEMMA_F32),
                Elements(values, format: STEMMA_F32),
                KernelPool(threads: 1, level: level))
            // The keys at 49 and 99 are the largest, and equal.
            #expect(out == [Float](repeating: 74, count: 8))
        }
    }
}
