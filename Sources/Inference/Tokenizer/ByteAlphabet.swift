/// The alphabet of byte-level tokenizers: every byte is written as a printable character.
///
/// Bytes that are printable in Latin-1 stand for themselves, the other 68 are U+0100 and on, in order. Source: GPT-2's `encoder.py`.
enum ByteAlphabet {
    /// The character of a byte.
    static let scalars: [UInt16] = {
        var next: UInt16 = 256
        return (0...255).map { byte in
            switch byte {
            case 33...126, 161...172, 174...255: return UInt16(byte)
            default:
                defer { next += 1 }
                return next
            }
        }
    }()

    /// The byte of a character below U+0144; -1 for a character outside the alphabet.
    private static let bytes: [Int16] = {
        var bytes = [Int16](repeating: -1, count: 0x144)
        for (byte, scalar) in scalars.enumerated() { bytes[Int(scalar)] = Int16(byte) }
        return bytes
    }()

    /// Appends the characters of a byte as UTF-8.
    static func append(_ byte: UInt8, to text: inout [UInt8]) {
        let scalar = scalars[Int(byte)]
        if scalar < 0x80 {
            text.append(UInt8(scalar))
        } else {
            text.append(0xC0 | UInt8(scalar >> 6))
            text.append(0x80 | UInt8(scalar & 0x3F))
        }
    }

    /// The bytes that a piece stands for; `nil` where a character is outside the alphabet.
    static func bytes(of piece: Span<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(piece.count)
        var index = 0
        while index < piece.count {
            var scalar = Int(piece[index])
            index += 1
            if scalar >= 0x80 {
                // Characters of the alphabet take two bytes at most, which start with C2 to C5.
                guard (0xC2...0xC5).contains(scalar), index < piece.count else { return nil }
                scalar = (scalar & 0x1F) << 6 | Int(piece[index] & 0x3F)
                index += 1
            }
            guard scalar < bytes.count, bytes[scalar] >= 0 else { return nil }
            result.append(UInt8(bytes[scalar]))
        }
        return result
    }
}
