/// Finds bytes of a text that have no place in it.
enum UTF8Check {
    /// The offset of the first byte that is not valid UTF-8; `nil` where all is.
    static func firstInvalid(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span.extracting(range))
            return nil
        } catch {
            return range.lowerBound + error.byteOffsets.lowerBound
        }
    }

    /// The offsets of at most eight characters that YAML 1.2 does not print (specification 1.2.2, section 5.1): all
    /// controls but tab and line ends, and U+FFFE and U+FFFF. The text is valid UTF-8.
    static func controlCharacters(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        var found: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F {
                found.append(index)
            } else if byte == 0xC2, bytes[index + 1] < 0xA0, bytes[index + 1] != 0x85 {
                found.append(index)
            } else if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
                found.append(index)
            }
            if found.count == 8 { break }
            index += 1
        }
        return found
    }

    /// The character at an offset of valid UTF-8.
    static func scalar(in bytes: [UInt8], at offset: Int) -> UInt32 {
        String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self).unicodeScalars
            .first?.value ?? 0
    }
}
