extension CardEdit {
    /// Reads a change as the command line writes it.
    ///
    /// - `KEY=VALUE` sets, `KEY+=VALUE` adds to a list, `KEY-=VALUE` takes out of a list, `KEY-` removes. `KEY` is a
    ///   `YAMLPath`.
    /// - `VALUE` is YAML on one line where that gives a list (`[a, b]`), a map (`{a: 1}`), a text in quotes, or a
    ///   number, a truth value or `null` written as all readers of YAML read them, and where the field takes such a
    ///   value. Anything else is text as it stands: `license_name=1.0` and `tags+=no` set texts, and are written in
    ///   quotes.
    /// - After `+=` and `-=` a list stands for its items.
    ///
    /// - Throws: `.invalidExpression`.
    package init(expression: String) throws(CardEditError) {
        var parser = YAMLPathParser(expression)
        let path = YAMLPath(try parser.path())
        let rest = parser.rest
        if rest == "-" {
            self = .remove(path)
        } else if rest.hasPrefix("+=") {
            self = .append(path, Self.items(rest.dropFirst(2), path))
        } else if rest.hasPrefix("-=") {
            self = .take(path, Self.items(rest.dropFirst(2), path))
        } else if rest.hasPrefix("=") {
            self = .set(path, Self.value(rest.dropFirst(), CardFieldType(at: path)))
        } else {
            throw .invalidExpression(
                expression, "expected KEY=VALUE, KEY+=VALUE, KEY-=VALUE or KEY-")
        }
    }

    private static func items(_ text: Substring, _ path: YAMLPath) -> [YAMLValue] {
        let field = CardFieldType(at: path)
        let isKnown = field != .any
        let value = value(text, isKnown && !field.contains(.map) ? [.text, .list] : .any)
        if case .list(let items) = value { return items }
        return [value]
    }

    private static func value(_ text: Substring, _ types: CardFieldType) -> YAMLValue {
        let plain = YAMLValue.text(String(text))
        guard let value = YAMLValue(yaml: String(text)) else { return plain }
        switch value {
        case .list(let items):
            guard types.contains(.list), text.first == "[" else { return plain }
            // In a field of texts the items are texts, whatever they look like.
            return types.contains(.map) || types == .any ? value : .list(items.map(\.asText))
        case .map: return types.contains(.map) && text.first == "{" ? value : plain
        case .scalar(.string, _):
            return text.first == "\"" || text.first == "'" ? value : plain
        case .scalar(.bool, _): return types.contains(.bool) ? value : plain
        case .scalar(.int, _), .scalar(.float, _):
            return types.contains(.number) && isPlainNumber(text) ? value : plain
        case .scalar: return types.contains(.null) && !text.isEmpty ? value : plain
        }
    }

    /// Whether YAML 1.1 and 1.2 read the same number: decimal, without a leading zero, an exponent with point and sign.
    private static func isPlainNumber(_ text: Substring) -> Bool {
        let digits = text.first == "-" ? text.dropFirst() : text
        guard let first = digits.utf8.first, first.isDigit, !text.contains("_") else {
            return false
        }
        if first == UInt8(ascii: "0"), let second = digits.utf8.dropFirst().first {
            guard second == UInt8(ascii: ".") else { return false }
        }
        guard let exponent = digits.firstIndex(where: { $0 == "e" || $0 == "E" }) else {
            return true
        }
        let after = digits[digits.index(after: exponent)...].first
        return digits[..<exponent].contains(".") && (after == "-" || after == "+")
    }
}

extension YAMLValue {
    /// A scalar as the text that it is written as.
    fileprivate var asText: YAMLValue {
        guard case .scalar(let kind, let text) = self, kind != .null else { return self }
        return .scalar(.string, text)
    }
}
