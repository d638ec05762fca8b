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
        var bytes: [UInt8] = [0]
        var values: [Float] = []
        for number in numbers {
            switch format {
            case STEMMA_BF16:
                let bits = Self.bfloat16(number)
                bytes += [UInt8(truncatingIfNeeded: bits), UInt8(bits >> 8)]
                values.append(Float(bitPattern: UInt32(bits) << 16))
            case STEMMA_F16:
                let bits = Float16(number).bitPattern
                bytes += [UInt8(truncatingIfNeeded: bits), UInt8(bits >> 8)]
                values.append(Float(Float16(bitPattern: bits)))
            case STEMMA_F64:
                bytes += (0..<8).map {
                    UInt8(truncatingIfNeeded: Double(number).bitPattern >> (8 * UInt64($0)))
                }
                values.append(number)
            default:
                bytes += (0..<4).map {
                    UInt8(truncatingIfNeeded: number.bitPattern >> (8 * UInt32($0)))
                }
                values.append(number)
            }
        }
        self.bytes = bytes
        self.values = values
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
