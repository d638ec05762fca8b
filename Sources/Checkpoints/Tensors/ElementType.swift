/// How the elements of a tensor are stored: single numbers, or GGUF's blocks of quantised ones.
///
/// The raw value is the name that messages show; for the single numbers it is safetensors' own. Sources: the safetensors format
/// description (`Dtype`), and ggml's block structures.
package enum ElementType: String, Sendable, CaseIterable {
    case f64 = "F64"
    case f32 = "F32"
    case f16 = "F16"
    case bf16 = "BF16"
    case f8E4M3 = "F8_E4M3"
    case f8E5M2 = "F8_E5M2"
    case f8E8M0 = "F8_E8M0"
    case f6E2M3 = "F6_E2M3"
    case f6E3M2 = "F6_E3M2"
    case f4 = "F4"
    case c64 = "C64"
    case i64 = "I64"
    case i32 = "I32"
    case i16 = "I16"
    case i8 = "I8"
    case u64 = "U64"
    case u32 = "U32"
    case u16 = "U16"
    case u8 = "U8"
    case bool = "BOOL"
    case q4_0 = "Q4_0"
    case q4_1 = "Q4_1"
    case q5_0 = "Q5_0"
    case q5_1 = "Q5_1"
    case q8_0 = "Q8_0"
    case q4_K = "Q4_K"
    case q5_K = "Q5_K"
    case q6_K = "Q6_K"
}

extension ElementType {
    /// What is stored together: so many elements in so many bytes.
    package var block: (elements: Int, bytes: Int) {
        switch self {
        case .f64, .c64, .i64, .u64: (1, 8)
        case .f32, .i32, .u32: (1, 4)
        case .f16, .bf16, .i16, .u16: (1, 2)
        case .f8E4M3, .f8E5M2, .f8E8M0, .i8, .u8, .bool: (1, 1)
        case .f6E2M3, .f6E3M2: (4, 3)
        case .f4: (2, 1)
        // A half-precision scale (and a minimum in _1), the fifth bits of Q5, then the quants.
        case .q4_0: (32, 2 + 16)
        case .q4_1: (32, 2 + 2 + 16)
        case .q5_0: (32, 2 + 4 + 16)
        case .q5_1: (32, 2 + 2 + 4 + 16)
        case .q8_0: (32, 2 + 32)
        // Super-blocks of 256: scale and minimum, 12 bytes of six-bit scales, (fifth bits,) quants.
        case .q4_K: (256, 2 + 2 + 12 + 128)
        case .q5_K: (256, 2 + 2 + 12 + 32 + 128)
        // Low four bits, high two bits, sixteen eight-bit scales, the scale of those.
        case .q6_K: (256, 128 + 64 + 16 + 2)
        }
    }

    /// What the address of an element or block is a multiple of, in bytes.
    package var alignment: Int {
        switch self {
        case .c64: 4
        case .f64, .i64, .u64, .f32, .i32, .u32, .f16, .bf16, .i16, .u16: block.bytes
        case .q4_0, .q4_1, .q5_0, .q5_1, .q8_0, .q4_K, .q5_K, .q6_K: 2
        default: 1
        }
    }

    /// Whether the engine can compute with weights of this type.
    package var isComputable: Bool {
        switch self {
        case .f32, .f16, .bf16: true
        default: isQuantized
        }
    }

    /// Whether this is one of GGUF's block types.
    package var isQuantized: Bool {
        switch self {
        case .q4_0, .q4_1, .q5_0, .q5_1, .q8_0, .q4_K, .q5_K, .q6_K: true
        default: false
        }
    }

    /// The bytes of so many elements; `nil` where they overflow or do not fill whole blocks.
    package func byteCount(elements: Int) -> Int? {
        let (blocks, rest) = elements.quotientAndRemainder(dividingBy: block.elements)
        let (bytes, overflow) = blocks.multipliedReportingOverflow(by: block.bytes)
        return rest == 0 && !overflow && elements >= 0 ? bytes : nil
    }
}
