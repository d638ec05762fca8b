import CKernels

/// Numbers as a checkpoint stores them. They begin at an odd address: a tensor may lie anywhere in a file.
struct Elements {
    let format: stemma_format
    let bytes: [UInt8]
    /// What the stored numbers are, exactly.
    let values: [Float]

    static let formats = [STEMMA_F32, STEMMA_BF16, STEMMA_F16]

    init(_ numbers: [Float], format: stemma_format) {
        self.format = format
        switch format {
        case STEMMA_BF16:
            let bits = numbers.map(Self.bfloat16)
            values = bits.map { Float(bitPattern: UInt32($0) << 16) }
            bytes = [0] + Self.bytes(of: bits)
        case STEMMA_F16:
            let halves = numbers.map { Float16($0) }
            values = halves.map { Float($0) }
            bytes = [0] + Self.bytes(of: halves.map(\.bitPattern))
        case STEMMA_F64:
            values = numbers
            bytes = [0] + Self.bytes(of: numbers.map { Double($0).bitPattern })
        default:
            values = numbers
            bytes = [0] + Self.bytes(of: numbers.map(\.bitPattern))
        }
    }

    private static func bytes<Bits: BitwiseCopyable>(of bits: [Bits]) -> [UInt8] {
        unsafe bits.withUnsafeBytes { unsafe Array($0) }
    }

    /// Rounds to nearest even; NaN stays NaN.
    static func bfloat16(_ number: Float) -> UInt16 {
        let bits = number.bitPattern
        if number.isNaN { return UInt16(bits >> 16) | 0x40 }
        return UInt16(truncatingIfNeeded: (UInt64(bits) + 0x7fff + UInt64(bits >> 16 & 1)) >> 16)
    }

    /// The address is valid within `body` only.
    func withUnsafePointer<Result>(_ body: (UnsafeRawPointer) -> Result) -> Result {
        unsafe bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else {
                preconditionFailure("one byte is always there")
            }
            return unsafe body(base + 1)
        }
    }
}
