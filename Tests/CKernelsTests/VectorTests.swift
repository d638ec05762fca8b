import CKernels
import Foundation
import Testing

struct VectorTests {
    private let pools = Level.available.map { KernelPool(threads: 2, level: $0) }

    /// Expects `out` within `tolerance` of `exact`, relative, or within `floor`; NaN and infinities alike.
    private func expectNear(
        _ out: [Float]?, _ exact: [Double], tolerance: Double = 1e-6, floor: Double = 1e-36,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard let out, out.count == exact.count else {
            Issue.record("written beside the output", sourceLocation: sourceLocation)
            return
        }
        for (index, (out, exact)) in zip(out, exact).enumerated() {
            let rounded = Float(exact)
            let near =
                out == rounded || (out.isNaN && exact.isNaN)
                || abs(Double(out) - exact) <= abs(exact) * tolerance + floor
            if !near {
                Issue.record(
                    "element \(index) of \(exact): expected \(rounded), found \(out)",
                    sourceLocation: sourceLocation)
                return
            }
        }
    }

    private static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

    private static func gelu(_ x: Double) -> Double {
        x * sigmoid(2 * (2 / Double.pi).squareRoot() * (x + 0.044715 * x * x * x))
    }

    @Test func `element-wise operations are right at every length`() {
        var random = SplitMix64(seed: 1)
        for count in 0...130 {
            let x = random.floats(count).map { $0 * 12 }
            let y = random.floats(count)
            let wide = zip(x, y).map { (Double($0), Double($1)) }
            for pool in pools {
                unsafe y.withUnsafeBufferPointer { buffer in
                    let other = buffer.baseAddress
                    expectNear(
                        unsafe pool.changed(x) { unsafe stemma_add($0, $1, other, count) },
                        wide.map { $0 + $1 })
                    expectNear(
                        unsafe pool.changed(x) {
                            unsafe stemma_add_scaled($0, $1, other, 0.5, count)
                        },
                        wide.map { $0 + 0.5 * $1 })
                    expectNear(
                        unsafe pool.changed(x) { unsafe stemma_scale($0, $1, 3, count) },
                        wide.map { $0.0 * 3 })
                    expectNear(
                        unsafe pool.changed(x) {
                            unsafe stemma_silu_multiply($0, $1, other, count)
                        },
                        wide.map { $0 * Self.sigmoid($0) * $1 })
                    expectNear(
                        unsafe pool.changed(x) {
                            unsafe stemma_gelu_tanh_multiply($0, $1, other, count)
                        }, wide.map { Self.gelu($0) * $1 }, floor: 1e-9)
                    expectNear(
                        unsafe pool.changed(x) { unsafe stemma_soft_cap($0, $1, count, 5) },
                        wide.map { 5 * tanh($0.0 / 5) })
                }
            }
        }
    }

    @Test func `long vectors are shared out and come out the same`() {
        var random = SplitMix64(seed: 2)
        let x = random.floats(100_003)
        for level in Level.available {
            let alone = KernelPool(threads: 1, level: level)
            let together = KernelPool(threads: 3, level: level)
            unsafe x.withUnsafeBufferPointer { buffer in
                let other = buffer.baseAddress
                let results = [alone, together].map {
                    unsafe $0.changed(x) { unsafe stemma_silu_multiply($0, $1, other, x.count) }
                }
                #expect(results[0] != nil && results[0] == results[1])
            }
        }
    }

    @Test func `exp and tanh are exact to a few units over their range`() {
        // silu of x is x for large x, x e^x far below zero: both ends of exp, subnormal results among them.
        let x = stride(from: Float(-110), through: 100, by: 0.0625).map { $0 }
        let one = [Float](repeating: 1, count: x.count)
        let small = (-140...0).flatMap {
            [
                Float(sign: .plus, exponent: $0, significand: 1.3),
                -Float(sign: .plus, exponent: $0, significand: 1.7),
            ]
        }
        for pool in pools {
            unsafe one.withUnsafeBufferPointer { one in
                let other = one.baseAddress
                expectNear(
                    unsafe pool.changed(x) { unsafe stemma_silu_multiply($0, $1, other, x.count) },
                    x.map { Double($0) * Self.sigmoid(Double($0)) }, tolerance: 5e-7)
            }
            expectNear(
                unsafe pool.changed(x) { unsafe stemma_soft_cap($0, $1, x.count, 1) },
                x.map { tanh(Double($0)) }, tolerance: 3e-7)
            expectNear(
                unsafe pool.changed(small) { unsafe stemma_soft_cap($0, $1, small.count, 1) },
                small.map { tanh(Double($0)) }, tolerance: 3e-7)
        }
    }

    @Test func `special values come out as they should`() {
        let x: [Float] = [
            .nan, .infinity, -.infinity, 0, -0.0, 1e38, -1e38, .leastNonzeroMagnitude,
        ]
        let one = [Float](repeating: 1, count: x.count)
        for pool in pools {
            unsafe one.withUnsafeBufferPointer { one in
                let other = one.baseAddress
                let capped = unsafe pool.changed(x) { unsafe stemma_soft_cap($0, $1, x.count, 30) }
                expectNear(capped, [.nan, 30, -30, 0, 0, 30, -30, Double(x[7])])
                let gelu = unsafe pool.changed(x) {
                    unsafe stemma_gelu_tanh_multiply($0, $1, other, x.count)
                }
                #expect(gelu?[0].isNaN == true && gelu?[1] == .infinity && gelu?[3] == 0)
                #expect(gelu?[5] == 1e38 && gelu?[6] == 0)
                let silu = unsafe pool.changed(x) {
                    unsafe stemma_silu_multiply($0, $1, other, x.count)
                }
                #expect(silu?[0].isNaN == true && silu?[1] == .infinity && silu?[3] == 0)
                #expect(silu?[5] == 1e38 && silu?[6] == 0)
            }
        }
    }

    @Test(arguments: [Float(0), 1])
    func `a row is normed to unit root mean square`(offset: Float) {
        var random = SplitMix64(seed: 3)
        for width in 1...130 {
            let x = random.floats(2 * width)
            let weight = random.floats(width)
            let exact = [0, 1].flatMap { row in
                let row = x[(row * width)..<((row + 1) * width)].map(Double.init)
                let mean = row.reduce(0) { $0 + $1 * $1 } / Double(width)
                return zip(row, weight).map {
                    $0 / (mean + 1e-6).squareRoot() * (Double(offset) + Double($1))
                }
            }
            for pool in pools {
                let out = unsafe weight.withUnsafeBufferPointer { weight in
                    unsafe pool.changed(x) {
                        unsafe stemma_rms_norm(
                            $0, $1, $1, weight.baseAddress, 2, width, 1e-6, offset)
                    }
                }
                expectNear(out, exact, tolerance: 2e-6)
            }
        }
    }

    @Test func `heads are turned by the angle of their token`() {
        var random = SplitMix64(seed: 4)
        for half in 1...70 {
            let (tokens, heads) = (2, 3)
            let x = random.floats(tokens * heads * 2 * half)
            let angles = random.floats(tokens * half)
            let cosines = angles.map { Float(cos($0)) }
            let sines = angles.map { Float(sin($0)) }
            var exact = x.map(Double.init)
            for token in 0..<tokens {
                for head in 0..<heads {
                    for pair in 0..<half {
                        let first = (token * heads + head) * 2 * half + pair
                        let (a, b) = (Double(x[first]), Double(x[first + half]))
                        let cosine = Double(cosines[token * half + pair])
                        let sine = Double(sines[token * half + pair])
                        exact[first] = a * cosine - b * sine
                        exact[first + half] = b * cosine + a * sine
                    }
                }
            }
            for pool in pools {
                let out = unsafe cosines.withUnsafeBufferPointer { cosines in
                    unsafe sines.withUnsafeBufferPointer { sines in
                        unsafe pool.changed(x) {
                            unsafe stemma_rope(
                                $0, $1, cosines.baseAddress, sines.baseAddress, tokens, heads,
                                2 * half)
                        }
                    }
                }
                // Differences cancel: the error is measured against the terms, which are below 1.
                let near = out.map { zip($0, exact).allSatisfy { abs(Double($0) - $1) < 2e-7 } }
                #expect(near == true)
            }
        }
    }

    @Test func `softmax, its logarithm and the largest are right at every length`() {
        var random = SplitMix64(seed: 5)
        for count in 1...130 {
            var x = random.floats(count).map { $0 * 50 }
            x[count / 2] = -.infinity
            x[count - 1] = 60
            let largest = x.max() ?? 0
            let sum = x.reduce(0) { $0 + exp(Double($1 - largest)) }
            for pool in pools {
                // The difference is rounded to float32 before it goes into exp.
                expectNear(
                    unsafe pool.changed(x) { unsafe stemma_softmax($0, $1, count) },
                    x.map { exp(Double($0 - largest)) / sum })
                let logarithm = unsafe x.withUnsafeBufferPointer {
                    unsafe stemma_log_sum_exp(pool.pointer, $0.baseAddress, count)
                }
                expectNear([Float(logarithm)], [Double(largest) + log(sum)])
                let index = unsafe x.withUnsafeBufferPointer {
                    unsafe stemma_argmax(pool.pointer, $0.baseAddress, count)
                }
                #expect(index == x.firstIndex(of: largest))
            }
        }
    }

    @Test func `the largest is never NaN, and the first of equals`() {
        for pool in pools {
            for place in 0..<40 {
                var x = [Float](repeating: 1, count: 40)
                x[place] = 2
                x[39] = 2
                x[(place + 39) % 40] = place == 0 ? 2 : .nan
                let index = unsafe x.withUnsafeBufferPointer {
                    unsafe stemma_argmax(pool.pointer, $0.baseAddress, $0.count)
                }
                #expect(index == place)
            }
            let nans = [Float](repeating: .nan, count: 20)
            unsafe nans.withUnsafeBufferPointer {
                #expect(unsafe stemma_argmax(pool.pointer, $0.baseAddress, 20) == 0)
                #expect(unsafe stemma_log_sum_exp(pool.pointer, $0.baseAddress, 20).isNaN)
                #expect(unsafe stemma_log_sum_exp(pool.pointer, $0.baseAddress, 0) == -.infinity)
            }
        }
    }
}
