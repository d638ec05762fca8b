/// Writes YAML values as text, in the style of the file that they go into.
struct YAMLEmitter {
    /// LF, CR LF or CR.
    var lineEnd = "\n"
    /// Whether the dashes of a list stand two columns right of its key instead of under it.
    var indentsLists = false
    /// Whether a text of several lines is written as such, not in quotes with escapes.
    var usesLiterals = true

    /// A value on one line.
    func flow(_ value: YAMLValue, inFlow: Bool = true, preferring style: YAMLNode.Style = .plain)
        -> String
    {
        switch value {
        case .scalar(let kind, let text):
            let text = String(decoding: text, as: UTF8.self)
            return switch kind {
            case .null: "null"
            case .string: YAMLScalarWriter.write(text, preferring: style, inFlow: inFlow)
            default: text
            }
        case .list(let items):
            return "[" + items.map { flow($0) }.joined(separator: ", ") + "]"
        case .map(let entries):
            return "{"
                + entries.map { flow($0.key) + ": " + flow($0.value) }.joined(separator: ", ")
                + "}"
        }
    }

    /// A value over several lines; the first line has no indentation, the others at least `indent` columns.
    func block(_ value: YAMLValue, indent: Int, style: YAMLNode.Style = .plain) -> String {
        switch value {
        case .list(let items) where !items.isEmpty:
            items.map { "- " + block($0, indent: indent + 2, style: style) }
                .joined(separator: lineEnd + spaces(indent))
        case .map(let entries) where !entries.isEmpty:
            entries.map { entry($0.key, $0.value, indent: indent) }
                .joined(separator: lineEnd + spaces(indent))
        default: flow(value, inFlow: false, preferring: style)
        }
    }

    /// A key with its value, for a map whose keys stand after `indent` columns.
    func entry(_ key: YAMLValue, _ value: YAMLValue, indent: Int) -> String {
        let name = flow(key, inFlow: false)
        guard value.isCollection, !value.isEmptyCollection else {
            if usesLiterals, value.kind == .string, let text = value.scalarText,
                let lines = literal(text, indent: indent + 2)
            {
                return name + ": " + lines
            }
            return name + ": " + flow(value, inFlow: false)
        }
        let inner = valueIndent(value, under: indent)
        return name + ":" + lineEnd + spaces(inner) + block(value, indent: inner)
    }

    /// A text of several lines in literal style; `nil` where it has one line or that style would not give it back.
    func literal(_ text: String, indent: Int) -> String? {
        let isSimple = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x0A: true
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isOpen = lines.last?.isEmpty == true
        if isOpen { lines.removeLast() }
        guard isSimple, lines.count > 1, let first = lines.first, !first.isEmpty,
            !first.hasPrefix(" "), lines.last?.isEmpty == false
        else { return nil }
        return (isOpen ? "|" : "|-")
            + lines.map { lineEnd + ($0.isEmpty ? "" : spaces(indent) + $0) }.joined()
    }

    /// Where a block list or map under a key starts.
    func valueIndent(_ value: YAMLValue, under indent: Int) -> Int {
        if case .list = value, !indentsLists { return indent }
        return indent + 2
    }

    func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
