/// Writes values as Python's `str` and `repr` do.
struct ValueWriter {
    private(set) var text = Text.empty
    private var depth = 0

    /// `str(value)`.
    static func string(of value: Value) throws(TemplateFailure) -> Text {
        if let text = value.text { return text }
        var writer = ValueWriter()
        if !value.isUndefined { try writer.write(value) }
        return writer.text
    }

    /// Writes `repr(value)`.
    ///
    /// - Throws: past the limits of size and depth, which values that hold one another many times over can reach.
    mutating func write(_ value: Value) throws(TemplateFailure) {
        depth += 1
        defer { depth -= 1 }
        guard depth <= TemplateLimits.valueDepth + 1 else {
            throw .limit(
                "a value nested deeper than \(TemplateLimits.valueDepth) cannot be written")
        }
        guard text.byteCount <= TemplateLimits.outputBytes else {
            throw .limit("a text of more than \(TemplateLimits.outputBytes) bytes")
        }
        switch value {
        case .list(let list): try write(list.items, from: "[", to: "]")
        case .tuple(let list):
            try write(list.items, from: "(", to: list.items.count == 1 ? ",)" : ")")
        case .dict(let dict): try write(dict)
        case .view(let view):
            text.append(Text(view.kind.typeName))
            text.append("(" as StaticString)
            try write(try view.items(), from: "[", to: "]")
            text.append(")" as StaticString)
        case .namespace(let namespace):
            text.append("<Namespace " as StaticString)
            try write(namespace.attributes)
            text.append(">" as StaticString)
        case .markup(let inner):
            text.append("Markup(" as StaticString)
            try write(.string(inner))
            text.append(")" as StaticString)
        default: text.append(Text(value.repr))
        }
    }

    private mutating func write(
        _ items: [Value], from open: StaticString, to close: StaticString
    ) throws(TemplateFailure) {
        text.append(open)
        for (index, item) in items.enumerated() {
            if index > 0 { text.append(", " as StaticString) }
            try write(item)
        }
        text.append(close)
    }

    private mutating func write(_ dict: Dict) throws(TemplateFailure) {
        text.append("{" as StaticString)
        for (index, (key, value)) in zip(dict.keys, dict.values).enumerated() {
            if index > 0 { text.append(", " as StaticString) }
            try write(key)
            text.append(": " as StaticString)
            try write(value)
        }
        text.append("}" as StaticString)
    }
}

extension Value {
    /// `repr` of a value without items; a container gives its type in angle brackets, as objects do.
    var repr: String {
        switch self {
        case .undefined: "Undefined"
        case .none: "None"
        case .bool(let value): value ? "True" : "False"
        case .int(let value): String(value)
        case .float(let value): PythonNumber.text(value)
        case .string(let text), .markup(let text): Self.quoted(text)
        case .range(let range):
            range.step == 1
                ? "range(\(range.start), \(range.stop))"
                : "range(\(range.start), \(range.stop), \(range.step))"
        case .loop(let loop): "<LoopContext \(loop.index0 + 1)/\(loop.knownLength ?? 0)>"
        case .callable(let callable): callable.repr
        default: "<\(typeName) object>"
        }
    }

    private static func quoted(_ text: Text) -> String {
        let quote: Unicode.Scalar =
            text.bytes.contains(UInt8(ascii: "'")) && !text.bytes.contains(UInt8(ascii: "\""))
            ? "\"" : "'"
        var result = String.UnicodeScalarView()
        result.append(quote)
        text.forEachScalar { scalar in
            switch scalar {
            case quote, "\\":
                result.append("\\")
                result.append(scalar)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            case _ where scalar.isPythonPrintable: result.append(scalar)
            default:
                let (prefix, width) =
                    scalar.value < 0x100
                    ? ("\\x", 2) : scalar.value < 0x10000 ? ("\\u", 4) : ("\\U", 8)
                let digits = String(scalar.value, radix: 16)
                let zeros = String(repeating: "0", count: width - digits.count)
                result.append(contentsOf: "\(prefix)\(zeros)\(digits)".unicodeScalars)
            }
        }
        result.append(quote)
        return String(result)
    }
}
