/// Writes texts as YAML scalars that YAML 1.1 and 1.2 read alike, as the text that was meant.
package enum YAMLScalarWriter {
    /// - Parameters:
    ///   - style: quotes to use even where the text does not need them; other styles mean none.
    ///   - inFlow: whether the scalar stands inside `[ ]` or `{ }`, where fewer characters are free.
    package static func write(
        _ text: String, preferring style: YAMLNode.Style = .plain, inFlow: Bool = false
    ) -> String {
        if text.unicodeScalars.contains(where: needsEscape) { return doubleQuoted(text) }
        switch style {
        case .singleQuoted: return singleQuoted(text)
        case .doubleQuoted: return doubleQuoted(text)
        case .plain, .literal, .folded:
            if isPlain(text, inFlow: inFlow) { return text }
            let prefersDouble =
                text.utf8.contains(UInt8(ascii: "'"))
                && !text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
            return prefersDouble ? doubleQuoted(text) : singleQuoted(text)
        }
    }

    static func singleQuoted(_ text: String) -> String {
        var result = "'"
        for scalar in text.unicodeScalars {
            if scalar == "'" { result += "'" }
            result.unicodeScalars.append(scalar)
        }
        return result + "'"
    }

    static func doubleQuoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where !needsEscape(scalar): result.unicodeScalars.append(scalar)
            default:
                let value = scalar.value
                if value <= 0xFF {
                    result += "\\x" + hexadecimal(value)
                } else if value <= 0xFFFF {
                    result += "\\u" + hexadecimal(value, width: 4)
                } else {
                    result += "\\U" + hexadecimal(value, width: 8)
                }
            }
        }
        return result + "\""
    }

    // MARK: - What may stand without quotes

    /// Whether the text by itself is read as this text by YAML 1.1 and 1.2, with or without timestamps.
    package static func isPlain(_ text: String, inFlow: Bool = false) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, first != space, last != space,
            last != colon
        else { return false }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), colon:
            guard bytes.count > 1, bytes[1] != space else { return false }
            if inFlow && bytes[1].isFlowIndicator { return false }
        case UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
            UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
            UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
            return false
        default:
            if first.isFlowIndicator { return false }
        }
        if text.hasPrefix("---") || text.hasPrefix("...") { return false }
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "#") where bytes[index - 1] == space: return false
            // Old readers end a plain scalar at any colon in a flow collection.
            case colon where inFlow || bytes[index + 1] == space: return false
            case UInt8(ascii: "?") where inFlow: return false
            default: if inFlow && byte.isFlowIndicator { return false }
            }
        }
        guard !text.unicodeScalars.contains(where: needsEscape) else { return false }
        return CoreSchema.kind(of: bytes) == .string && !YAML11.isSpecial(bytes)
    }

    /// Characters that YAML does not print, and white space that would be folded or not be seen.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static let space = UInt8(ascii: " ")
    private static let colon = UInt8(ascii: ":")
}

extension UInt8 {
    fileprivate var isFlowIndicator: Bool {
        switch self {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"):
            true
        default: false
        }
    }
}

/// What YAML 1.1 reads as something else than a text (https://yaml.org/type/), a little widened to what its readers
/// do: a text that looks like this is always written in quotes.
enum YAML11 {
    static func isSpecial(_ text: [UInt8]) -> Bool {
        guard let first = text.first else { return true }
        if text.count <= 5 {
            let lower = String(decoding: text, as: UTF8.self).lowercased()
            if words.contains(lower) { return true }
        }
        let startsNumber =
            first.isDigit || first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
            || first == UInt8(ascii: ".")
        return startsNumber && (isNumber(text) || isDate(text))
    }

    private static let words: Set<String> = [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<",
    ]

    /// Decimal, binary, octal, hexadecimal and base 60, with underscores; fractions with or without an exponent.
    private static func isNumber(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
            rest = rest.dropFirst()
        }
        let lower = String(decoding: rest, as: UTF8.self).lowercased()
        if lower == ".inf" || lower == ".nan" { return true }
        if lower.hasPrefix("0x") || lower.hasPrefix("0b") || lower.hasPrefix("0o") {
            let digits = rest.dropFirst(2)
            return !digits.isEmpty
                && digits.allSatisfy { $0.isHexadecimalDigit || $0 == UInt8(ascii: "_") }
        }
        let whole = rest.prefix { $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ":") }
        rest = rest.dropFirst(whole.count)
        guard whole.first?.isDigit == true || rest.first == UInt8(ascii: ".") else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            let fraction = rest.prefix { $0.isDigit || $0 == UInt8(ascii: "_") }
            guard !whole.isEmpty || !fraction.isEmpty else { return false }
            rest = rest.dropFirst(fraction.count)
        }
        guard let exponent = rest.first else { return true }
        guard exponent | 0x20 == UInt8(ascii: "e") else { return false }
        rest = rest.dropFirst()
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
            rest = rest.dropFirst()
        }
        return !rest.isEmpty && rest.allSatisfy(\.isDigit)
    }

    /// `2024-01-31`, alone or with a time after it.
    private static func isDate(_ text: [UInt8]) -> Bool {
        let parts = text.split(
            separator: UInt8(ascii: "-"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, (1...2).contains(parts[1].count),
            parts[0].allSatisfy(\.isDigit), parts[1].allSatisfy(\.isDigit)
        else { return false }
        let day = parts[2].prefix(while: \.isDigit)
        guard (1...2).contains(day.count) else { return false }
        guard let next = parts[2].dropFirst(day.count).first else { return true }
        return next == UInt8(ascii: " ") || next == UInt8(ascii: "\t")
            || next | 0x20 == UInt8(ascii: "t")
    }
}
