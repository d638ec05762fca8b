internal import CKernels

/// The arithmetic that a model's matrices run in.
package enum Precision: String, Sendable, CaseIterable {
    /// The weights as they are stored.
    case auto
    /// Float32 arithmetic on the weights as they are stored.
    case f32
    /// Weights rounded to bfloat16, float32 arithmetic.
    case bf16
    /// Weights rounded to half precision, float32 arithmetic.
    case f16
    /// Weights in blocks of 32 signed bytes with a scale.
    case int8
    /// Weights in blocks of 32 half bytes with a scale.
    case int4
}

extension Precision {
    /// What matrices are brought to; `nil` where they stay as they are stored.
    var format: stemma_format? {
        switch self {
        case .auto, .f32: nil
        case .bf16: STEMMA_BF16
        case .f16: STEMMA_F16
        case .int8: STEMMA_INT8
        case .int4: STEMMA_INT4
        }
    }
}
