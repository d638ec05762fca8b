/// What a header says of a tensor, after it has been checked against the file.
package struct TensorInfo: Sendable, Equatable {
    /// As in Hugging Face's layout, such as `model.layers.0.mlp.up_proj.weight`; GGUF's names are translated.
    package var name: String
    package var type: ElementType
    /// Outermost dimension first, so a matrix is `[rows, columns]`; empty for a scalar.
    package var shape: [Int]
    /// The bytes of the elements: what shape and type come to.
    package var byteCount: Int
    /// The file's name inside the folder.
    package var file: String
    /// Where the elements start in the file, in bytes from its beginning.
    package var offset: Int

    /// The product of the shape. Checked at reading: it does not overflow.
    package var elementCount: Int { shape.reduce(1, &*) }

    /// The product of a shape, or `nil` where it overflows or a dimension is negative.
    static func elementCount(of shape: [Int]) -> Int? {
        var product = 1
        var overflows = false
        for dimension in shape {
            guard dimension >= 0 else { return nil }
            let (next, overflow) = product.multipliedReportingOverflow(by: dimension)
            // A zero further on would hide the overflow; no reader of the format forgives that.
            overflows = overflows || overflow
            product = next
        }
        return overflows ? nil : product
    }
}
