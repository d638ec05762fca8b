extension JSONReader {
    /// Reads a string and resolves its escapes.
    ///
    /// - Throws: where it is not UTF-8, holds a control character, or half of a surrogate pair: Swift has no text for that, and
    ///   serde_json refuses it as well.
    package mutating func string() throws(CheckpointError) -> String {
        let start = position
        guard take("\"") else { throw error("expected a string, found \(describeNext())") }
        let first = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                defer { position += 1 }
                return try text(of: bytes, first..<position, at: start)
            case UInt8(ascii: "\\"):
                return try escapedString(from: first, start: start)
            case 0..<0x20:
                throw error("a control character stands in a string; it is written as an escape")
            default: position += 1
            }
        }
        throw error("the string that starts at byte \(start) has no end")
    }

    /// Reads over a string: its escapes are checked, its UTF-8 is not.
    mutating func skipString() throws(CheckpointError) {
        let start = position
        guard take("\"") else { throw error("expected a string, found \(describeNext())") }
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return
            case UInt8(ascii: "\\"): _ = try escape()
            case 0..<0x20:
                throw error("a control character stands in a string; it is written as an escape")
            default: position += 1
            }
        }
        throw error("the string that starts at byte \(start) has no end")
    }

    /// The rest of a string that holds an escape; the reader stands before its first backslash.
    private mutating func escapedString(
        from first: Int, start: Int
    ) throws(CheckpointError) -> String {
        var collected = Array(bytes[first..<position])
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return try text(of: collected, 0..<collected.count, at: start)
            case UInt8(ascii: "\\"):
                collected.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20:
                throw error("a control character stands in a string; it is written as an escape")
            default:
                collected.append(byte)
                position += 1
            }
        }
        throw error("the string that starts at byte \(start) has no end")
    }

    /// The text of a range of some bytes, which must be UTF-8.
    private func text(
        of bytes: [UInt8], _ range: Range<Int>, at start: Int
    ) throws(CheckpointError) -> String {
        do {
            return String(copying: try UTF8Span(validating: bytes.span.extracting(range)))
        } catch {
            throw self.error("the string is not UTF-8", at: start)
        }
    }

    private mutating func escape() throws(CheckpointError) -> Unicode.Scalar {
        let start = position
        guard position + 1 < bytes.count else { throw error("the text ends in an escape") }
        let letter = bytes[position + 1]
        position += 2
        switch letter {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw error("an escape that JSON does not have", at: start)
        }
        let unit = try hexadecimal(at: start)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard (0xD800..<0xDC00).contains(unit), position + 1 < bytes.count,
            bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
        else { throw error("half of a surrogate pair", at: start) }
        position += 2
        let low = try hexadecimal(at: start)
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
        else { throw error("half of a surrogate pair", at: start) }
        return scalar
    }

    /// Four hexadecimal digits.
    private mutating func hexadecimal(at start: Int) throws(CheckpointError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard position < bytes.count,
                let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue
            else { throw error("expected four hexadecimal digits after '\\u'", at: start) }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    /// Reads a number as written.
    package mutating func number() throws(CheckpointError) -> JSONNumber {
        skipSpace()
        let start = position
        if limits.allowsNonFinite, takeNonFinite() {
            return JSONNumber(text: String(decoding: bytes[start..<position], as: UTF8.self))
        }
        _ = skipByte("-")
        if !skipByte("0") { try digits("a value") }
        if skipByte(".") { try digits("a digit after '.'") }
        if skipByte("e") || skipByte("E") {
            if !skipByte("+") { _ = skipByte("-") }
            try digits("a digit in the exponent")
        }
        return JSONNumber(text: String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func takeNonFinite() -> Bool {
        guard position < bytes.count else { return false }
        return switch bytes[position] {
        case UInt8(ascii: "N"): takeWord("NaN")
        case UInt8(ascii: "I"): takeWord("Infinity")
        case UInt8(ascii: "-"): takeWord("-Infinity")
        default: false
        }
    }

    private mutating func digits(_ what: String) throws(CheckpointError) {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        guard position > start else { throw error("expected \(what), found \(describeNext())") }
    }

    private mutating func skipByte(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else {
            return false
        }
        position += 1
        return true
    }
}
