/// A way from the top of a front matter to a value: `model-index[0].results[1].metrics[0].value`.
///
/// Keys are separated by dots; a key that holds a dot, a bracket, `=` or a quote stands in double quotes, where a
/// backslash goes before a quote or a backslash. Items count from 0, from the end with a minus sign.
package struct YAMLPath: Equatable, Sendable {
    package enum Step: Equatable, Sendable {
        case key(String)
        case index(Int)
    }

    package var steps: [Step]

    package init(_ steps: [Step]) { self.steps = steps }

    package init(key: String) { steps = [.key(key)] }

    /// The key at the top.
    var topKey: String? {
        if case .key(let key)? = steps.first { key } else { nil }
    }

    /// The last key on the way, which says what kind of value is meant.
    var lastKey: String? {
        for case .key(let key) in steps.reversed() { return key }
        return nil
    }

    /// - Throws: `.invalidExpression`.
    package init(parsing text: some StringProtocol) throws(CardEditError) {
        var parser = YAMLPathParser(text)
        steps = try parser.path()
        guard parser.isAtEnd else {
            throw .invalidExpression(String(text), "the path does not end where it should")
        }
    }
}

extension YAMLPath: CustomStringConvertible {
    package var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .key(let key):
                if !text.isEmpty { text += "." }
                let isBare = !key.isEmpty && !key.contains { YAMLPathParser.ends.contains($0) }
                text += isBare ? key : YAMLPathParser.quoted(key)
            }
        }
        return text
    }
}

/// Reads a path from the start of a text, and stops at what cannot belong to one.
struct YAMLPathParser {
    static let ends: Set<Character> = [".", "[", "]", "=", "\"", "\n", "\r\n", "\r"]

    private let text: String
    private(set) var rest: Substring

    init(_ text: some StringProtocol) {
        self.text = String(text)
        rest = self.text[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func path() throws(CardEditError) -> [YAMLPath.Step] {
        var steps: [YAMLPath.Step] = []
        while true {
            steps.append(.key(try key(isFirst: steps.isEmpty)))
            while rest.first == "[" { steps.append(.index(try index())) }
            guard rest.first == "." else { return steps }
            rest.removeFirst()
        }
    }

    private mutating func key(isFirst: Bool) throws(CardEditError) -> String {
        guard rest.first == "\"" else {
            var key = rest.prefix { !Self.ends.contains($0) }
            // The sign of an operator is not part of the key before it.
            let after = rest.dropFirst(key.count).first
            if after == "=" && (key.last == "+" || key.last == "-")
                || after == nil && key.last == "-"
            {
                key = key.dropLast()
            }
            guard !key.isEmpty else { throw .invalidExpression(text, "a key is missing") }
            rest = rest.dropFirst(key.count)
            return String(key)
        }
        rest.removeFirst()
        var key = ""
        while let character = rest.popFirst() {
            if character == "\"" { return key }
            if character == "\\" {
                guard let next = rest.popFirst() else { break }
                key.append(next)
            } else {
                key.append(character)
            }
        }
        throw .invalidExpression(text, "a quote is not closed")
    }

    private mutating func index() throws(CardEditError) -> Int {
        guard let close = rest.firstIndex(of: "]"),
            let index = Int(rest[rest.index(after: rest.startIndex)..<close])
        else { throw .invalidExpression(text, "expected the number of an item, as in 'tags[0]'") }
        rest = rest[rest.index(after: close)...]
        return index
    }

    static func quoted(_ key: String) -> String {
        "\"" + key.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""
    }
}
