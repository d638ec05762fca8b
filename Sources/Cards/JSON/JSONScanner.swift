/// Moves over the bytes of a JSON text. Lives only as long as the closure that lends the bytes.
@safe
struct JSONScanner {
    struct Failure: Error {
        var reason: JSONError.Reason
        var offset: Int
    }

    private let source: UnsafeBufferPointer<UInt8>
    var index: Int
    let end: Int

    /// - Parameters:
    ///   - source: outlives the scanner.
    ///   - end: at most `source.count`.
    @unsafe
    init(source: UnsafeBufferPointer<UInt8>, index: Int, end: Int) {
        precondition(index >= 0 && index <= end && end <= source.count, "range outside of the text")
        unsafe self.source = unsafe source
        self.index = index
        self.end = end
    }

    func failure(_ reason: JSONError.Reason) -> Failure { Failure(reason: reason, offset: index) }

    /// The byte at `offset`, which the caller has compared with `end`.
    @inline(__always)
    private func byte(_ offset: Int) -> UInt8 {
        // Safety: every caller has checked that offset < end.
        unsafe source[offset]
    }

    mutating func skipByteOrderMark() {
        if end - index >= 3, byte(index) == 0xEF, byte(index + 1) == 0xBB, byte(index + 2) == 0xBF {
            index += 3
        }
    }

    mutating func skipBlanks() {
        while index < end {
            switch byte(index) {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    /// The first byte that is no white space; the index stays at it.
    mutating func nextByte() throws(Failure) -> UInt8 {
        skipBlanks()
        guard index < end else { throw failure(.unexpectedEnd) }
        return byte(index)
    }

    /// Passes a word if it is here.
    mutating func skip(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard end - index >= count else { return false }
        for offset in 0..<count {
            // Safety: a static string's bytes live for ever, and offset < count.
            guard unsafe byte(index + offset) == word.utf8Start[offset] else { return false }
        }
        index += count
        return true
    }

    mutating func skipNumber() throws(Failure) {
        if byte(index) == UInt8(ascii: "-") { index += 1 }
        guard index < end, byte(index).isDigit else { throw failure(.invalidNumber) }
        let hasLeadingZero = byte(index) == UInt8(ascii: "0")
        let digits = skipDigits()
        if hasLeadingZero, digits > 1 { throw failure(.invalidNumber) }
        if index < end, byte(index) == UInt8(ascii: ".") {
            index += 1
            if skipDigits() == 0 { throw failure(.invalidNumber) }
        }
        if index < end, byte(index) | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < end, byte(index) == UInt8(ascii: "+") || byte(index) == UInt8(ascii: "-") {
                index += 1
            }
            if skipDigits() == 0 { throw failure(.invalidNumber) }
        }
    }

    private mutating func skipDigits() -> Int {
        let start = index
        while index < end, byte(index).isDigit { index += 1 }
        return index - start
    }

    // MARK: - Texts

    /// Passes a text in quotes.
    ///
    /// - Returns: true where it holds no escape; else its bytes without escapes have been appended to `decoded`.
    mutating func readString(into decoded: inout [UInt8]) throws(Failure) -> Bool {
        index += 1
        var start = index
        var isPlain = true
        while true {
            skipPlainBytes()
            guard index < end else { throw failure(.unexpectedEnd) }
            let special = byte(index)
            if special == UInt8(ascii: "\"") { break }
            guard special == UInt8(ascii: "\\") else {
                if special < 0x20 { throw failure(.controlCharacter) }
                try skipCharacter()
                continue
            }
            append(start..<index, to: &decoded)
            isPlain = false
            try readEscape(into: &decoded)
            start = index
        }
        if !isPlain { append(start..<index, to: &decoded) }
        index += 1
        return isPlain
    }

    private func append(_ range: Range<Int>, to decoded: inout [UInt8]) {
        // Safety: both bounds have been passed by the scanner, so they lie before `end`.
        unsafe decoded.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
    }

    /// Stops at a quote, a backslash, a control character, the end, or a byte beyond ASCII. Eight bytes a step.
    private mutating func skipPlainBytes() {
        let high: UInt64 = 0x8080_8080_8080_8080
        let ones: UInt64 = 0x0101_0101_0101_0101
        while end - index >= 8, let base = unsafe source.baseAddress {
            // Safety: eight bytes from index lie before `end`.
            let word = unsafe UnsafeRawPointer(base + index)
                .loadUnaligned(as: UInt64.self).littleEndian
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            let hits =
                ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
                | ((word &- (ones &* 0x20)) & ~word) | word
            let found = hits & high
            guard found == 0 else {
                index += found.trailingZeroBitCount >> 3
                return
            }
            index += 8
        }
        while index < end {
            let byte = byte(index)
            guard byte >= 0x20, byte < 0x80, byte != 0x22, byte != 0x5C else { return }
            index += 1
        }
    }

    /// Passes characters beyond ASCII, which must be well formed (Unicode 16, table 3-7).
    private mutating func skipCharacter() throws(Failure) {
        while index < end, byte(index) >= 0x80 {
            let lead = byte(index)
            let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
            guard lead >= 0xC2, lead <= 0xF4, end - index >= length else {
                throw failure(.invalidUTF8)
            }
            let second = byte(index + 1)
            let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
            let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
            guard second >= lowest, second <= highest,
                length < 3 || byte(index + 2).isUTF8Continuation,
                length < 4 || byte(index + 3).isUTF8Continuation
            else { throw failure(.invalidUTF8) }
            index += length
        }
    }

    private mutating func readEscape(into decoded: inout [UInt8]) throws(Failure) {
        guard end - index >= 2 else { throw failure(.unexpectedEnd) }
        let letter = byte(index + 1)
        let plain: UInt8
        switch letter {
        case UInt8(ascii: "n"): plain = 0x0A
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = letter
        case UInt8(ascii: "t"): plain = 0x09
        case UInt8(ascii: "r"): plain = 0x0D
        case UInt8(ascii: "b"): plain = 0x08
        case UInt8(ascii: "f"): plain = 0x0C
        case UInt8(ascii: "u"): return try readUnicodeEscape(into: &decoded)
        default: throw failure(.invalidEscape)
        }
        decoded.append(plain)
        index += 2
    }

    private mutating func readUnicodeEscape(into decoded: inout [UInt8]) throws(Failure) {
        guard let first = codeUnit(at: index) else { throw failure(.invalidEscape) }
        index += 6
        var value = UInt32(first)
        if 0xD800..<0xDC00 ~= first, let second = codeUnit(at: index), 0xDC00..<0xE000 ~= second {
            value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
            index += 6
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        UTF8.encode(scalar)?.forEach { decoded.append($0) }
    }

    /// The number in `\uXXXX` at `offset`.
    private func codeUnit(at offset: Int) -> UInt16? {
        guard end - offset >= 6, byte(offset) == UInt8(ascii: "\\"),
            byte(offset + 1) == UInt8(ascii: "u")
        else { return nil }
        var value = 0
        for digit in offset + 2..<offset + 6 {
            guard let nibble = byte(digit).hexadecimalValue else { return nil }
            value = value << 4 | nibble
        }
        return UInt16(truncatingIfNeeded: value)
    }
}
