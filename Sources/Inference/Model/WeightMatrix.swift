internal import CKernels
internal import Checkpoints

/// A matrix of weights, `[rows, columns]`, in the format that the kernels read: bytes of a mapped file, or our own.
// Sendable unchecked: the bytes are never written once the matrix exists, and `owner` keeps them.
@safe struct WeightMatrix: @unchecked Sendable {
    let rows: Int
    let columns: Int
    let format: stemma_format
    /// The first row. Valid while this value, or a copy of it, lives.
    let start: UnsafeRawPointer
    private let owner: any Sendable

    /// The elements of a tensor as they are stored, without a copy.
    ///
    /// - Throws: where no kernel reads its type.
    init(_ tensor: Tensor) throws(InferenceError) {
        let info = tensor.info
        guard let format = stemma_format(info.type) else {
            throw InferenceError(info.name, "no kernel reads \(info.type.rawValue)")
        }
        precondition(info.shape.count == 2, "a matrix has two dimensions")
        // Safety: the mapping does not move, and `owner` keeps it.
        guard let start = unsafe tensor.withUnsafeBytes({ $0.baseAddress }) else {
            throw InferenceError(info.name, "has no elements")
        }
        rows = info.shape[0]
        columns = info.shape[1]
        self.format = format
        unsafe self.start = start
        owner = tensor
    }

    init(rows: Int, columns: Int, floats: [Float]) {
        precondition(floats.count == rows * columns, "floats of another shape")
        let count = floats.count * MemoryLayout<Float>.stride
        let bytes = unsafe OwnedBytes(count: count) { target in
            // Safety: both hold `count` bytes.
            unsafe floats.withUnsafeBytes { source in
                guard let start = source.baseAddress else { return }
                unsafe target.copyMemory(from: start, byteCount: count)
            }
        }
        self.init(rows: rows, columns: columns, format: STEMMA_F32, bytes: bytes)
    }

    init(rows: Int, columns: Int, format: stemma_format, bytes: OwnedBytes) {
        self.rows = rows
        self.columns = columns
        self.format = format
        unsafe start = bytes.address
        owner = bytes
    }
}

extension stemma_format {
    /// `nil` where the kernels do not read the type.
    init?(_ type: ElementType) {
        switch type {
        case .f32: self = STEMMA_F32
        case .bf16: self = STEMMA_BF16
        case .f16: self = STEMMA_F16
        case .q8_0: self = STEMMA_Q8_0
        case .q4_0: self = STEMMA_Q4_0
        case .q4_1: self = STEMMA_Q4_1
        case .q5_0: self = STEMMA_Q5_0
        case .q5_1: self = STEMMA_Q5_1
        case .q4_K: self = STEMMA_Q4_K
        case .q5_K: self = STEMMA_Q5_K
        case .q6_K: self = STEMMA_Q6_K
        default: return nil
        }
    }
}
