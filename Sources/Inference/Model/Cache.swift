internal import CKernels

/// Keys and values of the positions that a sequence has been through: one for each sequence.
///
/// A layer that sees a window only keeps little more than the window: its oldest positions are dropped as new ones come.
/// Memory is reserved for the capacity, but the system backs only the pages that have been written.
package final class Cache {
    package enum Precision: String, Sendable, CaseIterable {
        case f32, f16
    }

    package let capacity: Int
    package let precision: Precision
    /// Positions that are filled.
    package internal(set) var count = 0
    private let layers: [CacheLayer]

    /// - Parameter capacity: the most positions that it will hold.
    init(_ architecture: Architecture, capacity: Int, precision: Precision) {
        precondition(capacity > 0, "a cache for no positions")
        self.capacity = capacity
        self.precision = precision
        layers = architecture.layers.map { layer in
            CacheLayer(
                rows: Self.rows(of: layer, capacity: capacity), width: architecture.keyValueWidth,
                window: layer.window, precision: precision)
        }
    }

    private static func rows(of layer: Architecture.Layer, capacity: Int) -> Int {
        // Twice the window, or a window and a batch, so that dropping what is out of sight is rare.
        min(capacity, layer.window.map { $0 + max($0, Transformer.batchRows) } ?? capacity)
    }

    /// The bytes that a cache takes once it is full; `nil` where the number overflows.
    static func byteCount(
        _ architecture: Architecture, capacity: Int, precision: Precision
    ) -> Int? {
        var positions = 0
        for layer in architecture.layers {
            let (sum, overflow) = positions.addingReportingOverflow(
                rows(of: layer, capacity: capacity))
            guard !overflow else { return nil }
            positions = sum
        }
        let (bytes, overflow) = positions.multipliedReportingOverflow(
            by: architecture.keyValueWidth * 2 * (precision == .f32 ? 4 : 2))
        return overflow ? nil : bytes
    }

    subscript(layer: Int) -> CacheLayer { layers[layer] }

    /// Forgets everything, keeping the memory.
    package func removeAll() {
        count = 0
        for layer in layers { layer.removeAll() }
    }
}

/// Keys and values of one layer, `[rows, width]` each, in the order of their positions.
@safe final class CacheLayer {
    let width: Int
    /// The position of row 0: above 0 once positions have been dropped.
    private(set) var firstPosition = 0
    let format: stemma_format
    private let rows: Int
    private let window: Int?
    private let rowBytes: Int
    private let keys: UnsafeMutableRawPointer
    private let values: UnsafeMutableRawPointer

    init(rows: Int, width: Int, window: Int?, precision: Cache.Precision) {
        self.rows = rows
        self.width = width
        self.window = window
        format = precision == .f32 ? STEMMA_F32 : STEMMA_F16
        rowBytes = width * (precision == .f32 ? 4 : 2)
        // Safety: both are freed in deinit, by their only owner.
        unsafe keys = .allocate(byteCount: rows * rowBytes, alignment: 64)
        unsafe values = .allocate(byteCount: rows * rowBytes, alignment: 64)
    }

    deinit {
        unsafe keys.deallocate()
        unsafe values.deallocate()
    }

    func removeAll() { firstPosition = 0 }

    /// Makes room for `count` positions from `position` on, and calls `body` with the addresses of their keys and values.
    func withSpace(
        from position: Int, count: Int,
        _ body: (_ keys: UnsafeMutableRawPointer, _ values: UnsafeMutableRawPointer) -> Void
    ) {
        if position + count - firstPosition > rows, let window {
            // The first of the new positions sees `window` positions, itself included.
            let kept = min(window - 1, position - firstPosition)
            let dropped = (position - kept - firstPosition) * rowBytes
            // Safety: `kept` rows from the first kept one on were written before, and lie within the block.
            unsafe keys.copyMemory(from: keys + dropped, byteCount: kept * rowBytes)
            unsafe values.copyMemory(from: values + dropped, byteCount: kept * rowBytes)
            firstPosition = position - kept
        }
        let row = position - firstPosition
        precondition(row >= 0 && row + count <= rows, "more positions than the cache holds")
        unsafe body(keys + row * rowBytes, values + row * rowBytes)
    }

    /// The addresses of row 0.
    func withRows(
        _ body: (_ keys: UnsafeRawPointer, _ values: UnsafeRawPointer) -> Void
    ) {
        unsafe body(UnsafeRawPointer(keys), UnsafeRawPointer(values))
    }
}
