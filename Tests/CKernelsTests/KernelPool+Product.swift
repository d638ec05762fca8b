import CKernels
import Testing

/// The shape of a product: `[tokens][columns]` times `[rows][columns]`.
struct Shape: CustomTestStringConvertible {
    var rows: Int
    var columns: Int
    var tokens: Int

    var testDescription: String { "\(rows)x\(columns), \(tokens) tokens" }
}

extension KernelPool {
    /// The product of `weights` and `x`, and a record of an issue where anything beside it was written.
    func product(_ weights: Elements, _ x: [Float], _ shape: Shape) -> [Float] {
        let guardValue: Float = 12345
        let size = shape.tokens * shape.rows
        var out = [Float](repeating: guardValue, count: size + 32)
        unsafe weights.withUnsafePointer { weightBytes in
            unsafe x.withUnsafeBufferPointer { x in
                unsafe out.withUnsafeMutableBufferPointer { out in
                    guard let base = out.baseAddress else { return }
                    var product = unsafe stemma_product(
                        weights: weightBytes, format: weights.format, rows: shape.rows,
                        columns: shape.columns, x: x.baseAddress, out: base + 16)
                    unsafe stemma_products(pointer, &product, 1, shape.tokens)
                }
            }
        }
        let guards = out[..<16] + out[(16 + size)...]
        #expect(guards.allSatisfy { $0 == guardValue }, "written beside the output of \(shape)")
        return Array(out[16..<(16 + size)])
    }
}

extension KernelPool {
    /// Three products of the same `x` as one job.
    func products(_ weights: [Elements], _ x: [Float], _ shapes: [Shape], _ out: inout [[Float]]) {
        let sizes = out.map(\.count)
        var all = [Float](repeating: .nan, count: sizes.reduce(0, +))
        unsafe x.withUnsafeBufferPointer { x in
            unsafe all.withUnsafeMutableBufferPointer { all in
                unsafe weights[0].withUnsafePointer { first in
                    unsafe weights[1].withUnsafePointer { second in
                        unsafe weights[2].withUnsafePointer { third in
                            guard let base = all.baseAddress else { return }
                            func product(_ index: Int, _ weightBytes: UnsafeRawPointer)
                                -> stemma_product
                            {
                                unsafe stemma_product(
                                    weights: weightBytes, format: weights[index].format,
                                    rows: shapes[index].rows, columns: shapes[index].columns,
                                    x: x.baseAddress, out: base + sizes[..<index].reduce(0, +))
                            }
                            var products = unsafe [
                                product(0, first), product(1, second), product(2, third),
                            ]
                            unsafe stemma_products(pointer, &products, 3, shapes[0].tokens)
                        }
                    }
                }
            }
        }
        var start = 0
        for index in out.indices {
            out[index] = Array(all[start..<(start + sizes[index])])
            start += sizes[index]
        }
    }
}
