internal import CKernels
internal import Checkpoints

extension Kernels {
    /// A matrix in another format; itself where it has that format already.
    ///
    /// - Precondition: it is in F32, BF16 or F16.
    func converted(_ matrix: WeightMatrix, to format: stemma_format) -> WeightMatrix {
        if matrix.format == format { return matrix }
        precondition(!stemma_is_blocked(matrix.format), "blocks are not converted")
        let (rows, columns) = (matrix.rows, matrix.columns)
        let count = stemma_matrix_bytes(format, rows, columns)
        let bytes = unsafe OwnedBytes(count: count) { target in
            guard stemma_is_blocked(format) else {
                return unsafe round(matrix, to: format, target)
            }
            // Safety: count bytes, aligned to 64; the matrix holds rows * columns elements.
            unsafe stemma_quantise(
                pool, target, format, matrix.start, matrix.format, rows, columns)
        }
        return WeightMatrix(rows: rows, columns: columns, format: format, bytes: bytes)
    }

    /// A row at a time, through float32.
    private func round(
        _ matrix: WeightMatrix, to format: stemma_format, _ target: UnsafeMutableRawPointer
    ) {
        let columns = matrix.columns
        let sourceRow = columns * stemma_element_size(matrix.format)
        let targetRow = columns * stemma_element_size(format)
        let row = Activations(rows: 1, width: columns)
        for index in 0..<matrix.rows {
            // Safety: row `index` of both matrices lies within their bytes.
            let floats = unsafe row.pointer(rows: 1)
            unsafe stemma_to_f32(
                pool, floats, matrix.start + index * sourceRow, matrix.format, columns)
            unsafe stemma_from_f32(pool, target + index * targetRow, floats, format, columns)
        }
    }

    /// The matrix, where the kernels can multiply by it.
    func checked(_ matrix: WeightMatrix, _ tensor: Tensor) throws(InferenceError) -> WeightMatrix {
        let limit = STEMMA_BLOCKED_COLUMNS_LIMIT
        guard !stemma_is_blocked(matrix.format) || matrix.columns <= limit else {
            throw InferenceError(
                tensor.info.name,
                "has \(matrix.columns) columns, blocks are multiplied up to \(limit)")
        }
        return matrix
    }
}
