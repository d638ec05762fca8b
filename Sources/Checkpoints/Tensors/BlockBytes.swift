/// The bytes of one element or block, read field by field.
@unsafe struct BlockBytes {
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = unsafe bytes }

    subscript(index: Int) -> UInt8 { unsafe bytes[index] }

    /// A little-endian integer at a byte.
    func integer<Value: FixedWidthInteger>(at offset: Int, as type: Value.Type) -> Value {
        Value(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: type))
    }

    /// A half-precision number at a byte.
    func half(at offset: Int) -> Float {
        widenedHalf(unsafe integer(at: offset, as: UInt16.self))
    }
}

/// A half-precision number, exactly. `Float16` is not there on every platform that Swift runs on.
package func widenedHalf(_ bits: UInt16) -> Float {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10 & 0x1F)
    let fraction = UInt32(bits & 0x3FF)
    switch exponent {
    case 0:
        // Subnormal: a multiple of 2^-24.
        let magnitude = Float(fraction) * 0x1p-24
        return sign == 0 ? magnitude : -magnitude
    case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
}

/// A bfloat16 number, exactly.
package func widenedBFloat(_ bits: UInt16) -> Float { Float(bitPattern: UInt32(bits) << 16) }
