internal import CKernels

/// The kernels as the forward pass calls them: the shapes of what they touch are checked, and they run on the threads that
/// this value owns.
///
/// Not `Sendable`: a pool serves one caller at a time.
@safe final class Kernels {
    let pool: OpaquePointer
    let threads: Int
    /// Whether blocks of quantised weights are multiplied in float32, not by activations that are rounded to 8 bits.
    let widensBlocks: Bool

    /// - Parameter threads: 1 to 256.
    init(threads: Int, widensBlocks: Bool = false) throws(InferenceError) {
        guard threads > 0, let pool = unsafe stemma_pool_create(threads) else {
            throw InferenceError("threads", "the system refuses \(threads)")
        }
        unsafe self.pool = pool
        self.threads = threads
        self.widensBlocks = widensBlocks
    }

    deinit { unsafe stemma_pool_destroy(pool) }

    // MARK: - Rows

    /// Scales each row to unit root mean square, then by `offset + weight`; `out` may be `x`.
    func normalise(
        _ x: Activations, row: Int = 0, by weight: [Float], _ norm: Architecture.Norm, rows: Int,
        into out: Activations, row outRow: Int = 0
    ) {
        precondition(weight.count == x.width && out.width == x.width, "norm of another width")
        // Safety: rows * width floats of both blocks, width of the weight.
        unsafe weight.withUnsafeBufferPointer { weight in
            unsafe stemma_rms_norm(
                pool, out.pointer(row: outRow, rows: rows), x.pointer(row: row, rows: rows),
                weight.baseAddress, rows, x.width, norm.epsilon, norm.offset)
        }
    }

    /// The same, on each head of each row by itself.
    func normaliseHeads(
        _ x: Activations, by weight: [Float], _ norm: Architecture.Norm, rows: Int
    ) {
        precondition(x.width.isMultiple(of: weight.count), "norm of another head size")
        let heads = x.width / weight.count
        // Safety: rows * heads * head size floats, which is rows * width.
        unsafe weight.withUnsafeBufferPointer { weight in
            let start = unsafe x.pointer(rows: rows)
            unsafe stemma_rms_norm(
                pool, start, start, weight.baseAddress, rows * heads, weight.count, norm.epsilon,
                norm.offset)
        }
    }

    /// `x += y`
    func add(_ y: Activations, to x: Activations, rows: Int) {
        precondition(x.width == y.width, "a sum of two widths")
        unsafe stemma_add(pool, x.pointer(rows: rows), y.pointer(rows: rows), rows * x.width)
    }

    /// `gate = activation(gate) * up`
    func activate(
        _ gate: Activations, times up: Activations, _ activation: Architecture.Activation, rows: Int
    ) {
        precondition(gate.width == up.width, "a product of two widths")
        let (gatePointer, upPointer) = unsafe (gate.pointer(rows: rows), up.pointer(rows: rows))
        let count = rows * gate.width
        switch activation {
        case .silu: unsafe stemma_silu_multiply(pool, gatePointer, upPointer, count)
        case .geluTanh: unsafe stemma_gelu_tanh_multiply(pool, gatePointer, upPointer, count)
        }
    }

    /// `x = cap * tanh(x / cap)`
    func softCap(_ x: Activations, rows: Int, _ cap: Float) {
        unsafe stemma_soft_cap(pool, x.pointer(rows: rows), rows * x.width, cap)
    }

    func logSumExp(_ x: Span<Float>) -> Double {
        // Safety: the kernel reads x.count floats and keeps no pointer.
        unsafe x.withUnsafeBufferPointer { x in
            unsafe stemma_log_sum_exp(pool, x.baseAddress, x.count)
        }
    }

    func indexOfLargest(_ x: Span<Float>) -> Int {
        unsafe x.withUnsafeBufferPointer { x in unsafe stemma_argmax(pool, x.baseAddress, x.count) }
    }

    /// Turns each head of each row by the angles of its position.
    func rotate(
        _ x: Activations, by table: Rotations.Table, _ pairs: Architecture.RotaryPairs, rows: Int
    ) {
        let size = table.cosines.width * 2
        precondition(x.width.isMultiple(of: size), "heads of another size")
        guard pairs == .halves else {
            return rotateNeighbours(x, by: table, size: size, rows: rows)
        }
        let (cosines, sines) = unsafe (
            table.cosines.pointer(rows: rows), table.sines.pointer(rows: rows)
        )
        // Safety: rows * heads * size floats of x, rows * size / 2 of each table.
        unsafe stemma_rope(pool, x.pointer(rows: rows), cosines, sines, rows, x.width / size, size)
    }

    /// The same for elements `(2i, 2i + 1)` of each head. A plain loop: some files of two families need it, and beside their
    /// matrices it takes no time.
    private func rotateNeighbours(
        _ x: Activations, by table: Rotations.Table, size: Int, rows: Int
    ) {
        for row in 0..<rows {
            // Safety: each pair lies in the row's x.width floats, each angle in the table's size / 2.
            let elements = unsafe x.pointer(row: row, rows: 1)
            let cosines = unsafe table.cosines.pointer(row: row, rows: 1)
            let sines = unsafe table.sines.pointer(row: row, rows: 1)
            for head in stride(from: 0, to: x.width, by: size) {
                for pair in 0..<size / 2 {
                    let place = head + 2 * pair
                    let (a, b) = unsafe (elements[place], elements[place + 1])
                    unsafe elements[place] = a * cosines[pair] - b * sines[pair]
                    unsafe elements[place + 1] = b * cosines[pair] + a * sines[pair]
                }
            }
        }
    }

    // MARK: - Attention

    /// Stores rows of keys and values as the positions from `position` on.
    func append(
        _ keys: Activations, _ values: Activations, rows: Range<Int>, at position: Int,
        to cache: CacheLayer
    ) {
        precondition(keys.width == cache.width && values.width == cache.width, "another width")
        let (keyRows, valueRows) = unsafe (
            keys.pointer(row: rows.lowerBound, rows: rows.count),
            values.pointer(row: rows.lowerBound, rows: rows.count)
        )
        let count = rows.count * cache.width
        // Safety: the cache has room for rows.count rows of its width at the addresses that it gives.
        unsafe cache.withSpace(from: position, count: rows.count) { keyCache, valueCache in
            unsafe stemma_from_f32(pool, keyCache, keyRows, cache.format, count)
            unsafe stemma_from_f32(pool, valueCache, valueRows, cache.format, count)
        }
    }

    /// Attention of `rows`, the first of which stands at `position`, over what the cache holds, themselves included.
    func attend(
        _ queries: Activations, rows: Range<Int>, from position: Int, to cache: CacheLayer,
        _ architecture: Architecture, layer: Int, into out: Activations
    ) {
        precondition(
            queries.width == architecture.queryWidth && out.width == queries.width
                && cache.width == architecture.keyValueWidth, "heads of another size")
        let (queryRows, outRows) = unsafe (
            queries.pointer(row: rows.lowerBound, rows: rows.count),
            out.pointer(row: rows.lowerBound, rows: rows.count)
        )
        unsafe cache.withRows { keys, values in
            var attention = unsafe stemma_attention(
                queries: queryRows, keys: keys, values: values, format: cache.format,
                position_stride: cache.width, head_stride: architecture.headSize, out: outRows,
                tokens: rows.count, heads: architecture.heads,
                key_heads: architecture.keyValueHeads, head_size: architecture.headSize,
                start: position - cache.firstPosition,
                window: architecture.layers[layer].window ?? 0,
                scale: architecture.queryScale, soft_cap: architecture.attentionSoftCap ?? 0)
            // Safety: the cache holds every position up to the last row's.
            unsafe stemma_attend(pool, &attention)
        }
    }
}
