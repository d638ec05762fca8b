/// Rows of floats that a forward pass works on: allocated once, written again at every step.
///
/// Row-major: element (row, column) is at `row * width + column`. Memory that no step has written is not defined, and
/// not backed by pages either.
@safe final class Activations {
    let rowLimit: Int
    let width: Int
    private let start: UnsafeMutablePointer<Float>

    init(rows: Int, width: Int) {
        precondition(rows > 0 && width > 0, "an empty block of activations")
        rowLimit = rows
        self.width = width
        // 64 bytes: a cache line, and the widest vector. Safety: freed in deinit, bound to Float at once.
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: rows * width * MemoryLayout<Float>.stride, alignment: 64)
        unsafe start = memory.bindMemory(to: Float.self, capacity: rows * width)
    }

    deinit { unsafe start.deallocate() }

    /// The address of a row, for a kernel that touches no more than `rows` of them.
    func pointer(row: Int = 0, rows: Int) -> UnsafeMutablePointer<Float> {
        precondition(row >= 0 && rows >= 0 && row + rows <= rowLimit, "rows outside the block")
        return unsafe start + row * width
    }

    /// A row to read, as long as nothing writes to it.
    func withRow<Result>(_ row: Int, _ body: (Span<Float>) throws -> Result) rethrows -> Result {
        let buffer = unsafe UnsafeBufferPointer(start: pointer(row: row, rows: 1), count: width)
        return try unsafe body(buffer.span)
    }

    subscript(row: Int, column: Int) -> Float {
        get {
            precondition(column >= 0 && column < width, "a column outside the block")
            return unsafe pointer(row: row, rows: 1)[column]
        }
        set {
            precondition(column >= 0 && column < width, "a column outside the block")
            unsafe pointer(row: row, rows: 1)[column] = newValue
        }
    }
}
