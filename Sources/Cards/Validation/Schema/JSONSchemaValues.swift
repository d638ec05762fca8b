extension JSONSchema.Types {
    func allow(_ node: YAMLNode) -> Bool {
        switch node.kind {
        case .null: contains(.null)
        case .bool: contains(.boolean)
        case .int: contains(.integer) || contains(.number)
        case .float:
            contains(.number)
                || contains(.integer)
                    && node.double.map { $0.isFinite && $0 == $0.rounded() } == true
        case .string: contains(.string)
        case .sequence: contains(.array)
        case .mapping: contains(.object)
        }
    }

    /// As messages name them: `a text or a list`.
    var phrase: String {
        var parts: [String] = []
        if contains(.string) { parts.append("a text") }
        if contains(.array) { parts.append("a list") }
        if contains(.object) { parts.append("a map") }
        if contains(.number) {
            parts.append("a number")
        } else if contains(.integer) {
            parts.append("a whole number")
        }
        if contains(.boolean) { parts.append("true or false") }
        if contains(.null) { parts.append("nothing") }
        return parts.joined(separator: " or ")
    }
}

extension JSONSchema.Format {
    func matches(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return switch self {
        case .date: Self.isDate(bytes[...])
        case .dateTime: Self.isDateTime(bytes)
        case .email:
            bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).count == 2
                && bytes.first != UInt8(ascii: "@") && bytes.last != UInt8(ascii: "@")
                && !bytes.contains { $0 <= 0x20 }
        case .uri: Self.hasScheme(bytes) && !bytes.contains { $0 <= 0x20 }
        case .uriReference: !bytes.contains { $0 <= 0x20 || $0 == UInt8(ascii: "\\") }
        }
    }

    private static func hasScheme(_ bytes: [UInt8]) -> Bool {
        let scheme = bytes.prefix {
            $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ".")
        }
        return scheme.first?.isASCIILetter == true && scheme.count < bytes.count - 1
            && bytes[scheme.count] == UInt8(ascii: ":")
    }

    /// `YYYY-MM-DD` of a day that there is.
    private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy(\.isDigit) else {
            return false
        }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
        return ScalarTrap.isDay(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// RFC 3339.
    private static func isDateTime(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 20, bytes[10] | 0x20 == UInt8(ascii: "t"), isDate(bytes[..<10]) else {
            return false
        }
        let time = bytes[11..<19].split(
            separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard time.map(\.count) == [2, 2, 2], time.joined().allSatisfy(\.isDigit) else {
            return false
        }
        var rest = bytes[19...]
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix(while: \.isDigit)
            guard !digits.isEmpty else { return false }
            rest = rest[digits.endIndex...]
        }
        if rest.count == 1, let zone = rest.first { return zone | 0x20 == UInt8(ascii: "z") }
        return rest.count == 6
            && (rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-"))
            && rest.dropFirst().enumerated().allSatisfy {
                $0.offset == 2 ? $0.element == UInt8(ascii: ":") : $0.element.isDigit
            }
    }
}

extension Double {
    /// Whole numbers without a fraction.
    var shown: String {
        self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self)
    }
}

extension YAMLNode {
    /// A value in a message: a scalar in quotes, else its type.
    var shownValue: String {
        kind == .sequence || kind == .mapping || kind == .null
            ? kind.phrase : "'\(text.escapedForMessage)'"
    }
}

extension YAMLValue {
    var shown: String {
        switch self {
        case .scalar(.null, _): "nothing"
        case .scalar(_, let text): "'\(String(decoding: text, as: UTF8.self).escapedForMessage)'"
        case .list: "a list"
        case .map: "a map"
        }
    }

    /// Whether a node holds the same value of JSON; numbers are equal by value.
    func isEqual(to node: YAMLNode) -> Bool {
        guard let value = YAMLValue(node) else { return false }
        return canonical == value.canonical
    }

    /// Bytes that are the same for equal values only.
    var canonical: [UInt8] {
        switch self {
        case .scalar(let kind, let text):
            guard kind == .int || kind == .float else {
                return [kind.rawValue] + Self.length(text.count)
                    + (kind == .bool ? [text.first.map { $0 | 0x20 } ?? 0] : text)
            }
            let number =
                CoreSchema.integer(text[...]).map(Double.init) ?? CoreSchema.float(text[...])
                ?? .nan
            return [YAMLNode.Kind.float.rawValue]
                + Self.length(Int(truncatingIfNeeded: (number == 0 ? 0 : number).bitPattern))
        case .list(let items):
            return [YAMLNode.Kind.sequence.rawValue] + Self.length(items.count)
                + items.flatMap(\.canonical)
        case .map(let entries):
            let parts = entries.map { $0.key.canonical + $0.value.canonical }
                .sorted { $0.lexicographicallyPrecedes($1) }
            return [YAMLNode.Kind.mapping.rawValue] + Self.length(parts.count)
                + parts.flatMap(\.self)
        }
    }

    private static func length(_ count: Int) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) }
    }
}
