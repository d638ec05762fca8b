/// Writes YAML values as text, in the style of the file that they go into.
struct YAMLEmitter {
    /// LF, CR LF or CR.
    var lineEnd = "\n"
    /// Whether the dashes of a list stand two columns right of its key instead of under it.
    var indentsLists = false

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
            return name + ": " + flow(value, inFlow: false)
        }
        let inner = valueIndent(value, under: indent)
        return name + ":" + lineEnd + spaces(inner) + block(value, indent: inner)
    }

    /// Where a block list or map under a key starts.
    func valueIndent(_ value: YAMLValue, under indent: Int) -> Int {
        if case .list = value, !indentsLists { return indent }
        return indent + 2
    }

    func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
