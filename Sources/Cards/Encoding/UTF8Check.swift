/// Finds bytes of a text that have no place in it.
enum UTF8Check {
    /// The offset of the first byte that is not valid UTF-8; `nil` where all is.
    static func firstInvalid(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard !isValid(bytes, range) else { return nil }
        do {
            _ = try UTF8Span(validating: bytes.span.extracting(range))
            return nil
        } catch {
            return range.lowerBound + error.byteOffsets.lowerBound
        }
    }

    /// Whether all is valid UTF-8 (The Unicode Standard, table 3-7); ASCII is skipped eight bytes a step.
    private static func isValid(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while let start = ByteSearch.firstNonASCII(in: bytes, index..<range.upperBound) {
            index = start
            while index < range.upperBound, bytes[index] >= 0x80 {
                let (length, second) = sequence(startingWith: bytes[index])
                guard length > 0, range.upperBound - index >= length,
                    second.contains(bytes[index + 1]),
                    length < 3 || bytes[index + 2].isUTF8Continuation,
                    length < 4 || bytes[index + 3].isUTF8Continuation
                else { return false }
                index += length
            }
        }
        return true
    }

    /// The bytes of a character that starts with `byte`, no ASCII, and what the second of them may be; none where no
    /// character starts so.
    private static func sequence(startingWith byte: UInt8) -> (
        length: Int, second: ClosedRange<UInt8>
    ) {
        switch byte {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (0, 0x80...0xBF)
        }
    }

    /// Whether all is ASCII without controls but tabs and line ends, as nearly every front matter is.
    static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        // Safety: the buffer is read within the closure.
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var others: UInt8 = 0
            // Neither an early end nor a branch: the compiler looks at many bytes a step.
            for index in range.clamped(to: buffer.indices) {
                let byte = unsafe buffer[index]
                let isControl: UInt8 = byte &- 0x20 < 0x5F ? 0 : 1
                let isBlank: UInt8 = byte &- 0x09 < 2 ? 0 : 1
                others |= isControl & isBlank & (byte == .carriageReturn ? 0 : 1)
            }
            return others == 0
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
