/// Undoes Base64 (RFC 4648, section 4) as it arrives, in pieces of any size.
///
/// Padding may be missing; line breaks, blanks and bits that no byte holds are refused.
struct Base64Decoder {
    struct Failure: Error, Equatable, Sendable {}

    private var bits: UInt32 = 0
    /// Digits of the current group of four, padding counted.
    private var count = 0
    private var padding = 0

    /// Values of digits; 64 for the padding, 255 for what is none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, digit) in digits.utf8.enumerated() { values[Int(digit)] = UInt8(value) }
        values[Int(UInt8(ascii: "="))] = 64
        return values
    }()

    /// What a whole text decodes to.
    static func bytes(_ text: Span<UInt8>) throws(Failure) -> [UInt8] {
        var decoder = Base64Decoder()
        var bytes: [UInt8] = []
        try decoder.decode(text, into: &bytes)
        try decoder.finish(into: &bytes)
        return bytes
    }

    /// Appends what the text decodes to.
    mutating func decode(
        _ text: Span<UInt8>, into output: inout [UInt8]
    ) throws(Failure) {
        output.reserveCapacity(output.count + text.count / 4 * 3 + 3)
        let values = Self.values.span
        var index = 0
        while index < text.count {
            if count == 0, padding == 0, index + 4 <= text.count {
                let (a, b) = (values[Int(text[index])], values[Int(text[index + 1])])
                let (c, d) = (values[Int(text[index + 2])], values[Int(text[index + 3])])
                if (a | b | c | d) < 64 {
                    output.append(a << 2 | b >> 4)
                    output.append(b << 4 | c >> 2)
                    output.append(c << 6 | d)
                    index += 4
                    continue
                }
            }
            try take(values[Int(text[index])], into: &output)
            index += 1
        }
    }

    private mutating func take(_ value: UInt8, into output: inout [UInt8]) throws(Failure) {
        if value == 64 {
            guard count >= 2, padding < 2 else { throw Failure() }
            padding += 1
        } else {
            guard value < 64, padding == 0 else { throw Failure() }
            bits = bits << 6 | UInt32(value)
        }
        count += 1
        if count == 4 { try flush(digits: 4 - padding, into: &output) }
    }

    /// Ends the text, and decodes a last group without its padding.
    mutating func finish(into output: inout [UInt8]) throws(Failure) {
        guard count == 0 || padding == 0 else { throw Failure() }
        if count > 0 { try flush(digits: count, into: &output) }
        padding = 0
    }

    private mutating func flush(digits: Int, into output: inout [UInt8]) throws(Failure) {
        switch digits {
        case 4:
            output.append(UInt8(truncatingIfNeeded: bits >> 16))
            output.append(UInt8(truncatingIfNeeded: bits >> 8))
            output.append(UInt8(truncatingIfNeeded: bits))
        case 3 where bits & 3 == 0:
            output.append(UInt8(truncatingIfNeeded: bits >> 10))
            output.append(UInt8(truncatingIfNeeded: bits >> 2))
        case 2 where bits & 15 == 0:
            output.append(UInt8(truncatingIfNeeded: bits >> 4))
        default: throw Failure()
        }
        (bits, count) = (0, 0)
    }
}
