/// A scalar that readers of YAML 1.1, as Python's, take for something else, or that hides what it says.
struct ScalarTrap: Sendable {
    enum Kind: Equatable, Sendable {
        /// `yes`, `no`, `on`, `off`: truth values in 1.1, texts in 1.2.
        case word
        /// `017`: 15 in 1.1, 17 in 1.2; `019`: a text in 1.1.
        case leadingZero
        /// `0o17`: a text in 1.1, 15 in 1.2.
        case octal
        /// `1_000`: 1000 in 1.1, a text in 1.2.
        case underscore
        /// `1:30`: 90 in 1.1, a text in 1.2.
        case base60
        /// `1e3`: a text in 1.1, a number in 1.2.
        case exponent
        /// `0b11`, `-0x1F`: a number in only one of the two.
        case otherNumber
        /// A date in 1.1, a text in 1.2.
        case date
        /// Written like a date, and none: Python refuses the whole card.
        case impossibleDate
        /// A plain text that goes on with a line that looks like a list item.
        case continuation
        /// A control character written as an escape.
        case control
    }

    let node: YAMLNode
    let kind: Kind

    static func all(in card: Card) -> [ScalarTrap] {
        guard let document = card.document else { return [] }
        var traps: [ScalarTrap] = []
        // Safety: a scalar's payload and length lie within the document's text.
        unsafe document.text.withUnsafeBufferPointer { text in
            for (index, record) in document.records.enumerated() where record.shape == .scalar {
                guard
                    let kind = unsafe kind(
                        of: record,
                        UnsafeBufferPointer(
                            rebasing: text[
                                Int(record.payload)..<Int(record.payload + record.length)]),
                        card.bytes)
                else { continue }
                traps.append(
                    ScalarTrap(
                        node: YAMLNode(document, Int32(truncatingIfNeeded: index)), kind: kind))
            }
        }
        return traps
    }

    private static func kind(
        of record: YAMLRecord, _ text: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8]
    ) -> Kind? {
        switch record.style {
        case .plain:
            guard let first = unsafe text.first, !record.flags.contains(.tagged) else { return nil }
            if record.endLine > record.line, continues(record, bytes) { return .continuation }
            switch first {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
                UInt8(ascii: "."):
                return text.count <= 40 ? unsafe number(text, record.kind) : nil
            case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "n"), UInt8(ascii: "N"),
                UInt8(ascii: "o"), UInt8(ascii: "O"):
                return unsafe isWord(text) ? .word : nil
            default: return nil
            }
        case .doubleQuoted:
            let holdsControl = unsafe text.contains {
                $0 < 0x20 ? $0 != 9 && $0 != 10 && $0 != 13 : $0 == 0x7F
            }
            return holdsControl ? .control : nil
        default: return nil
        }
    }

    private static func isWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch text.count {
        case 2:
            let second = unsafe text[1]
            let isUpper = second & 0x20 == 0
            guard unsafe !isUpper || text[0] & 0x20 == 0 else { return false }
            let first = unsafe text[0] | 0x20
            return first == UInt8(ascii: "n") && second | 0x20 == UInt8(ascii: "o")
                || first == UInt8(ascii: "o") && second | 0x20 == UInt8(ascii: "n")
        case 3:
            return unsafe text.elementsEqual("yes".utf8) || text.elementsEqual("Yes".utf8)
                || text.elementsEqual("YES".utf8) || text.elementsEqual("off".utf8)
                || text.elementsEqual("Off".utf8) || text.elementsEqual("OFF".utf8)
        default: return false
        }
    }

    // MARK: - Numbers

    /// PyYAML's expressions for numbers and dates against those of the core schema.
    private static func number(_ text: UnsafeBufferPointer<UInt8>, _ kind: YAMLNode.Kind) -> Kind? {
        var hasUnderscore = false
        var hasColon = false
        var hasExponent = false
        var hasDot = false
        var hasExponentSign = false
        var hasDash = false
        var others = 0
        let sign = unsafe text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") ? 1 : 0
        for index in sign..<max(sign, text.count) {
            switch unsafe text[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "_"): hasUnderscore = true
            case UInt8(ascii: ":"): hasColon = true
            case UInt8(ascii: "."): hasDot = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): hasExponent = true
            case UInt8(ascii: "-"):
                if hasExponent { hasExponentSign = true } else { hasDash = true }
            case UInt8(ascii: "+"): hasExponentSign = true
            default: others += 1
            }
        }
        guard text.count > sign, unsafe text[sign].isDigit || text[sign] == UInt8(ascii: ".") else {
            return nil
        }
        let second: UInt8? = text.count > sign + 1 ? unsafe text[sign + 1] : nil
        let isZero = unsafe text[sign] == UInt8(ascii: "0")
        switch kind {
        case .int:
            guard isZero, let second else { return nil }
            if second == UInt8(ascii: "o") { return .octal }
            return second == UInt8(ascii: "x") ? nil : .leadingZero
        case .float: return hasExponent && !(hasDot && hasExponentSign) ? .exponent : nil
        case .string:
            if others > 0 || hasExponent && !hasUnderscore {
                guard isZero, let second else {
                    return hasDash && hasColon ? unsafe dateKind(Array(text)) : nil
                }
                let digits = unsafe UnsafeBufferPointer(
                    rebasing: text[min(sign + 2, text.count)...])
                if second == UInt8(ascii: "b"), !digits.isEmpty {
                    return unsafe digits.allSatisfy { $0 == 0x30 || $0 == 0x31 || $0 == 0x5F }
                        ? .otherNumber : nil
                }
                if second == UInt8(ascii: "x"), !digits.isEmpty {
                    return unsafe digits.allSatisfy { $0.isHexadecimalDigit || $0 == 0x5F }
                        ? .otherNumber : nil
                }
                return hasDash && hasColon ? unsafe dateKind(Array(text)) : nil
            }
            if hasDash { return unsafe dateKind(Array(text)) }
            if hasColon { return unsafe isBase60(Array(text), from: sign) ? .base60 : nil }
            guard hasUnderscore, unsafe text[sign].isDigit else { return nil }
            return .underscore
        default: return nil
        }
    }

    /// `[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?`, where a whole number does not start with 0.
    private static func isBase60(_ text: [UInt8], from start: Int) -> Bool {
        let parts = text[start...].split(
            separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count > 1, let first = parts.first, let leading = first.first,
            leading.isDigit
        else { return false }
        for (number, part) in parts.dropFirst().enumerated() {
            var part = part
            if number == parts.count - 2, let dot = part.firstIndex(of: UInt8(ascii: ".")) {
                part = part[..<dot]
            } else if leading == UInt8(ascii: "0"), number == parts.count - 2 {
                return false
            }
            guard 1...2 ~= part.count, part.allSatisfy(\.isDigit) else { return false }
            if part.count == 2, let tens = part.first, tens > UInt8(ascii: "5") {
                return false
            }
        }
        return true
    }

    /// PyYAML's timestamp: `YYYY-MM-DD`, or with one or two digits a part when a time follows.
    private static func dateKind(_ text: [UInt8]) -> Kind? {
        var numbers: [Int] = []
        var index = 0
        for separator in [UInt8(ascii: "-"), UInt8(ascii: "-"), nil] as [UInt8?] {
            let start = index
            var value = 0
            while index < text.count, text[index].isDigit, index - start < 4 {
                value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
                index += 1
            }
            let length = index - start
            guard numbers.isEmpty ? length == 4 : 1...2 ~= length else { return nil }
            if index == text.count, numbers.count == 2, length != 2 { return nil }
            numbers.append(value)
            guard let separator else { break }
            guard index < text.count, text[index] == separator else { return nil }
            index += 1
        }
        guard numbers.count == 3 else { return nil }
        if index < text.count {
            let byte = text[index]
            guard byte == UInt8(ascii: "T") || byte == UInt8(ascii: "t") || byte.isBlank else {
                return nil
            }
            let time = text[(index + 1)...].drop(while: \.isBlank)
            guard time.count >= 7,
                time.prefix(8).allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ":") })
            else { return nil }
        }
        let isPossible = isDay(year: numbers[0], month: numbers[1], day: numbers[2])
        return isPossible ? .date : .impossibleDate
    }

    static func isDay(year: Int, month: Int, day: Int) -> Bool {
        1...12 ~= month && 1...daysOfMonth(month, year) ~= day
    }

    private static func daysOfMonth(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2:
            year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
                ? 29 : 28
        default: 31
        }
    }

    // MARK: - Lines

    /// Whether a line of a plain text after its first starts as a list item does.
    private static func continues(_ record: YAMLRecord, _ bytes: [UInt8]) -> Bool {
        var index = Int(record.start)
        let end = min(Int(record.end), bytes.count)
        while index < end {
            let byte = bytes[index]
            index += 1
            guard byte == .lineFeed || byte == .carriageReturn else { continue }
            while index < end, bytes[index].isBlank || bytes[index] == .lineFeed { index += 1 }
            if index + 1 < end, bytes[index] == UInt8(ascii: "-"), bytes[index + 1].isBlank {
                return true
            }
        }
        return false
    }
}
