import CKernels

/// A matrix of blocks, aligned as the kernels want it.
@safe
final class BlockMatrix {
    let format: stemma_format
    let rows: Int
    let columns: Int
    let byteCount: Int
    private let memory: UnsafeMutableRawPointer

    /// Bytes that a test gives, or zeros.
    init(format: stemma_format, rows: Int, columns: Int, bytes: [UInt8]? = nil) {
        self.format = format
        self.rows = rows
        self.columns = columns
        let byteCount = stemma_matrix_bytes(format, rows, columns)
        precondition(byteCount > 0 && (bytes.map { $0.count == byteCount } ?? true), "wrong size")
        self.byteCount = byteCount
        unsafe memory = .allocate(byteCount: byteCount, alignment: 64)
        unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
        if let bytes {
            unsafe memory.copyMemory(from: bytes, byteCount: byteCount)
        }
    }

    deinit { unsafe memory.deallocate() }

    var bytes: [UInt8] {
        unsafe Array(UnsafeRawBufferPointer(start: memory, count: byteCount))
    }

    static let own = [STEMMA_INT8, STEMMA_INT4]

    /// The formats of GGUF files: values and bytes of a block, and where its half-precision numbers begin.
    static let stored: [(format: stemma_format, values: Int, bytes: Int, halves: [Int])] = [
        (STEMMA_Q8_0, 32, 34, [0]), (STEMMA_Q4_0, 32, 18, [0]), (STEMMA_Q4_1, 32, 20, [0, 2]),
        (STEMMA_Q5_0, 32, 22, [0]), (STEMMA_Q5_1, 32, 24, [0, 2]), (STEMMA_Q4_K, 256, 144, [0, 2]),
        (STEMMA_Q5_K, 256, 176, [0, 2]), (STEMMA_Q6_K, 256, 210, [208]),
    ]

    /// Random bytes with half-precision numbers between 0.01 and 0.02 and of either sign.
    static func random(
        _ index: Int, rows: Int, blocks: Int, using random: inout SplitMix64
    ) -> BlockMatrix {
        let (format, values, size, halves) = stored[index]
        var bytes = (0..<(rows * blocks * size)).map { _ in
            UInt8.random(in: 0...255, using: &random)
        }
        for block in 0..<(rows * blocks) {
            for start in halves {
                let sign: Float16 = Bool.random(using: &random) ? 1 : -1
                let bits = (Float16.random(in: 0.01...0.02, using: &random) * sign).bitPattern
                bytes[block * size + start] = UInt8(truncatingIfNeeded: bits)
                bytes[block * size + start + 1] = UInt8(bits >> 8)
            }
        }
        return BlockMatrix(format: format, rows: rows, columns: blocks * values, bytes: bytes)
    }

    /// Weights rounded to INT8 or INT4.
    convenience init(
        _ format: stemma_format, of weights: Elements, rows: Int, columns: Int, pool: KernelPool
    ) {
        self.init(format: format, rows: rows, columns: columns)
        unsafe weights.withUnsafePointer { weightBytes in
            unsafe stemma_quantise(
                pool.pointer, memory, format, weightBytes, weights.format, rows, columns)
        }
    }

    /// All values as float32.
    func widened(_ pool: KernelPool) -> [Float] {
        var out = [Float](repeating: .nan, count: rows * columns)
        unsafe out.withUnsafeMutableBufferPointer { out in
            unsafe stemma_widen_rows(
                pool.pointer, out.baseAddress, memory, format, columns, 0, rows)
        }
        return out
    }

    /// The rows of the ids, times `scale`.
    func gathered(_ ids: [Int32], scale: Float, _ pool: KernelPool) -> [Float] {
        var out = [Float](repeating: .nan, count: ids.count * columns)
        unsafe out.withUnsafeMutableBufferPointer { out in
            unsafe stemma_gather(
                pool.pointer, out.baseAddress, memory, format, ids, ids.count, columns, scale)
        }
        return out
    }

    /// The product with `tokens` tokens, and a record of an issue where anything beside it was written.
    func product(_ x: [Float], tokens: Int, _ pool: KernelPool, widened: Bool = false) -> [Float] {
        let guardValue: Float = 12345
        let size = tokens * rows
        var out = [Float](repeating: guardValue, count: size + 32)
        unsafe x.withUnsafeBufferPointer { x in
            unsafe out.withUnsafeMutableBufferPointer { out in
                guard let base = out.baseAddress else { return }
                var product = unsafe stemma_product(
                    weights: memory, format: format, rows: rows, columns: columns,
                    x: x.baseAddress, out: base + 16)
                if widened {
                    unsafe stemma_products_widened(pool.pointer, &product, 1, tokens)
                } else {
                    unsafe stemma_products(pool.pointer, &product, 1, tokens)
                }
            }
        }
        let guards = out[..<16] + out[(16 + size)...]
        if !guards.allSatisfy({ $0 == guardValue }) {
            return []  // something was written beside the output: no test expects this
        }
        return Array(out[16..<(16 + size)])
    }
}
