internal import CKernels
internal import Checkpoints

extension Kernels {
    /// The elements of a tensor as floats.
    ///
    /// - Throws: where no kernel reads its type.
    func floats(of tensor: Tensor) throws(InferenceError) -> [Float] {
        let info = tensor.info
        guard let format = stemma_format(info.type) else {
            throw InferenceError(info.name, "no kernel reads \(info.type.rawValue)")
        }
        let count = info.elementCount
        // Safety: the tensor's bytes are those of `count` elements; so many floats are written.
        return unsafe [Float](unsafeUninitializedCapacity: count) { floats, filled in
            unsafe tensor.withUnsafeBytes { bytes in
                unsafe stemma_to_f32(pool, floats.baseAddress, bytes.baseAddress, format, count)
            }
            filled = count
        }
    }

    /// A matrix rounded to another format, a row at a time; itself where it has that format already.
    func converted(_ matrix: WeightMatrix, to format: stemma_format) -> WeightMatrix {
        if matrix.format == format { return matrix }
        let (rows, columns) = (matrix.rows, matrix.columns)
        let sourceRow = columns * stemma_element_size(matrix.format)
        let targetRow = columns * stemma_element_size(format)
        let row = Activations(rows: 1, width: columns)
        let bytes = unsafe OwnedBytes(count: rows * targetRow) { target in
            for index in 0..<rows {
                // Safety: row `index` of both matrices lies within their bytes.
                let floats = unsafe row.pointer(rows: 1)
                unsafe stemma_to_f32(
                    pool, floats, matrix.start + index * sourceRow, matrix.format, columns)
                unsafe stemma_from_f32(pool, target + index * targetRow, floats, format, columns)
            }
        }
        return WeightMatrix(rows: rows, columns: columns, format: format, bytes: bytes)
    }
}
