internal import CKernels

extension Kernels {
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
