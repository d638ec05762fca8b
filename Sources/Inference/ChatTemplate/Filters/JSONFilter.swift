/// `tojson` as `transformers` defines it: Python's `json.dumps`, without HTML escapes, non-ASCII text as it is.
struct JSONFilter {
    private var text = Text.empty
    private let isASCII: Bool
    private let indentation: Text?
    private let itemSeparator: Text
    private let keySeparator: Text
    private let sortsKeys: Bool
    private let run: TemplateRun

    static func apply(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        let bound = try arguments.bind(
            "tojson", ["ensure_ascii", "indent", "separators", "sort_keys"])
        try run.spend(value.weight)
        var filter = try JSONFilter(
            isASCII: bound[0]?.isTrue ?? false, indent: bound[1] ?? .none,
            separators: bound[2] ?? .none,
            sortsKeys: bound[3]?.isTrue ?? false, run)
        try filter.write(value, level: 0)
        return try run.make(filter.text)
    }

    private init(
        isASCII: Bool, indent: Value, separators: Value, sortsKeys: Bool, _ run: TemplateRun
    ) throws(TemplateFailure) {
        self.isASCII = isASCII
        self.sortsKeys = sortsKeys
        self.run = run
        if indent.isNone {
            indentation = nil
        } else if let text = indent.text {
            indentation = text
        } else {
            let width = try StringMethods.integer(indent)
            guard width <= TemplateLimits.formatWidth else {
                throw .limit("an indent of \(width) columns")
            }
            indentation = try run.repeated(" ", max(width, 0))
        }
        if separators.isNone {
            itemSeparator = indentation == nil ? ", " : ","
            keySeparator = ": "
        } else {
            let parts = try run.items(of: separators)
            guard parts.count == 2, let item = parts[0].text, let key = parts[1].text else {
                throw .operation("separators must be two strings")
            }
            itemSeparator = item
            keySeparator = key
        }
    }

    private mutating func write(_ value: Value, level: Int) throws(TemplateFailure) {
        guard text.byteCount <= TemplateLimits.outputBytes else {
            throw .limit("a text of more than \(TemplateLimits.outputBytes) bytes")
        }
        switch value {
        case .none: text.append("null" as StaticString)
        case .bool(let value): text.append(value ? "true" : "false" as StaticString)
        case .int(let value): text.append(Text(String(value)))
        case .float(let value): text.append(Self.number(value))
        case .string(let string), .markup(let string): writeString(string)
        case .list(let list), .tuple(let list): try write(list.items, level: level + 1)
        case .dict(let dict): try write(dict, level: level + 1)
        default: throw .operation("Object of type \(value.typeName) is not JSON serializable")
        }
    }

    private static func number(_ value: Double) -> Text {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        return Text(PythonNumber.text(value))
    }

    private mutating func breakLine(_ level: Int) throws(TemplateFailure) {
        guard let indentation else { return }
        text.append("\n" as StaticString)
        text.append(try run.repeated(indentation, level))
    }

    private mutating func write(_ items: [Value], level: Int) throws(TemplateFailure) {
        text.append("[" as StaticString)
        for (index, item) in items.enumerated() {
            if index > 0 { text.append(itemSeparator) }
            try breakLine(level)
            try write(item, level: level)
        }
        if !items.isEmpty { try breakLine(level - 1) }
        text.append("]" as StaticString)
    }

    private mutating func write(_ dict: Dict, level: Int) throws(TemplateFailure) {
        var pairs = Array(zip(dict.keys, dict.values))
        if sortsKeys {
            pairs = try OrderFilters.sorted(pairs, run) { $0.0 }
        }
        text.append("{" as StaticString)
        for (index, (key, value)) in pairs.enumerated() {
            if index > 0 { text.append(itemSeparator) }
            try breakLine(level)
            switch key {
            case .string(let name), .markup(let name): writeString(name)
            case .none: text.append("\"null\"" as StaticString)
            case .bool(let value): text.append(value ? "\"true\"" : "\"false\"" as StaticString)
            case .int(let value): text.append(Text("\"\(value)\""))
            case .float(let value): text.append("\"" + Self.number(value) + "\"")
            default:
                throw .operation("keys must be str, int, float, bool or None, not \(key.typeName)")
            }
            text.append(keySeparator)
            try write(value, level: level)
        }
        if !pairs.isEmpty { try breakLine(level - 1) }
        text.append("}" as StaticString)
    }

    private mutating func writeString(_ string: Text) {
        text.append("\"" as StaticString)
        // Only what needs an escape is looked at twice; the rest is copied in runs.
        var start = 0
        for (index, byte) in string.bytes.enumerated() {
            let isPlain = byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
            guard !isPlain || (isASCII && byte >= 0x7F) else { continue }
            if isASCII, byte >= 0x80 {
                writeASCII(string, from: start)
                return
            }
            if isPlain { continue }
            text.append(Text(validUTF8: string.bytes[start..<index]))
            writeEscape(Unicode.Scalar(byte))
            start = index + 1
        }
        text.append(Text(validUTF8: string.bytes[start...]))
        text.append("\"" as StaticString)
    }

    /// Writes the rest of a string with everything beyond ASCII escaped as UTF-16, and the quote.
    private mutating func writeASCII(_ string: Text, from start: Int) {
        for scalar in Text(validUTF8: string.bytes[start...]).scalars {
            if scalar.isASCII {
                writeEscape(scalar)
            } else {
                for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
                    writeUnicodeEscape(UInt32(unit))
                }
            }
        }
        text.append("\"" as StaticString)
    }

    private mutating func writeEscape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": text.append("\\\"" as StaticString)
        case "\\": text.append("\\\\" as StaticString)
        case "\n": text.append("\\n" as StaticString)
        case "\r": text.append("\\r" as StaticString)
        case "\t": text.append("\\t" as StaticString)
        case "\u{08}": text.append("\\b" as StaticString)
        case "\u{0C}": text.append("\\f" as StaticString)
        case _ where scalar.value < 0x20: writeUnicodeEscape(scalar.value)
        default: text.append(scalar)
        }
    }

    private mutating func writeUnicodeEscape(_ value: UInt32) {
        let digits = String(value, radix: 16)
        text.append(Text("\\u" + String(repeating: "0", count: 4 - digits.count) + digits))
    }
}
