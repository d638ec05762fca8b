/// Reads integer and float literals: Python's, with underscores between digits.
struct TemplateNumberScanner {
    let source: [UInt8]
    private(set) var position: Int

    init(source: [UInt8], position: Int) {
        self.source = source
        self.position = position
    }

    /// Reads the literal at `position`, which is a digit.
    mutating func scan() throws(TemplateFailure) -> TemplateToken.Kind {
        let start = position
        if let end = endOfFloat() {
            let text = digits(start..<end)
            position = end
            guard let value = Double(text) else {
                throw TemplateFailure(.syntax, "expected a number, found '\(text)'", at: start)
            }
            return .float(value)
        }
        let (end, radix) = endOfInteger()
        let text = digits((radix == 10 ? start : start + 2)..<end)
        position = end
        guard let value = Int(text, radix: radix) else {
            throw TemplateFailure(.limit, "the integer \(text) does not fit in 64 bits", at: start)
        }
        return .integer(value)
    }

    private func digits(_ range: Range<Int>) -> String {
        String(decoding: source[range].filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    }

    private func byte(at index: Int) -> UInt8? { index < source.count ? source[index] : nil }

    private func isDigit(_ index: Int, radix: Int = 10) -> Bool {
        guard let byte = byte(at: index), byte < 0x80 else { return false }
        return Character(Unicode.Scalar(byte)).hexDigitValue.map { $0 < radix } ?? false
    }

    /// Where a run of digits with single underscores inside ends; `index` itself when there is none.
    private func endOfDigits(_ index: Int, radix: Int = 10) -> Int {
        var end = index
        while true {
            if isDigit(end, radix: radix) {
                end += 1
            } else if end > index, byte(at: end) == UInt8(ascii: "_"),
                isDigit(end + 1, radix: radix)
            {
                end += 2
            } else {
                return end
            }
        }
    }

    private func endOfFloat() -> Int? {
        // After a dot this is an attribute, `a.0.1`.
        if position > 0, source[position - 1] == UInt8(ascii: ".") { return nil }
        var end = endOfDigits(position)
        var isFloat = false
        if byte(at: end) == UInt8(ascii: "."), isDigit(end + 1) {
            end = endOfDigits(end + 1)
            isFloat = true
        }
        if let mark = byte(at: end), mark | 0x20 == UInt8(ascii: "e") {
            var exponent = end + 1
            if let sign = byte(at: exponent), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
            {
                exponent += 1
            }
            if isDigit(exponent) {
                end = endOfDigits(exponent)
                isFloat = true
            }
        }
        return isFloat ? end : nil
    }

    private func endOfInteger() -> (end: Int, radix: Int) {
        guard source[position] == UInt8(ascii: "0") else { return (endOfDigits(position), 10) }
        let radix: Int? =
            switch byte(at: position + 1).map({ $0 | 0x20 }) {
            case UInt8(ascii: "b"): 2
            case UInt8(ascii: "o"): 8
            case UInt8(ascii: "x"): 16
            default: nil
            }
        if let radix {
            let start = byte(at: position + 2) == UInt8(ascii: "_") ? position + 3 : position + 2
            let end = endOfDigits(start, radix: radix)
            if end > start { return (end, radix) }
        }
        // A decimal that starts with 0 is only zeros.
        return (endOfDigits(position, radix: 1), 10)
    }
}
