/// A YAML value by itself, without a place: what an edit writes, and what a card must say after it.
package enum YAMLValue: Sendable {
    package typealias Entry = (key: YAMLValue, value: YAMLValue)

    /// A scalar's type under the core schema of YAML 1.2 and its text; numbers keep the text as written.
    case scalar(YAMLNode.Kind, [UInt8])
    case list([YAMLValue])
    case map([Entry])

    /// Collections inside each other, aliases followed, that a value may hold.
    package static let maximumDepth = 256

    package static let null = Self.scalar(.null, [])
    package static func text(_ text: String) -> Self { .scalar(.string, Array(text.utf8)) }
    package static func bool(_ value: Bool) -> Self {
        .scalar(.bool, Array((value ? "true" : "false").utf8))
    }
    package static func int(_ value: Int) -> Self { .scalar(.int, Array(String(value).utf8)) }
    package static func texts(_ texts: [String]) -> Self { .list(texts.map(Self.text)) }

    /// A copy of a node, with aliases and merge keys followed; `nil` where it is too deep.
    package init?(_ node: YAMLNode) { self.init(node, depth: 0) }

    private init?(_ node: YAMLNode, depth: Int) {
        guard depth <= Self.maximumDepth else { return nil }
        switch node.kind {
        case .null: self = .null
        case .bool: self = .bool(node.bool ?? false)
        case .int, .float, .string: self = .scalar(node.kind, Array(node.textBytes))
        case .sequence:
            var items: [YAMLValue] = []
            for item in node.items {
                guard let value = YAMLValue(item, depth: depth + 1) else { return nil }
                items.append(value)
            }
            self = .list(items)
        case .mapping:
            var entries: [Entry] = []
            for entry in node.entries {
                guard let key = YAMLValue(entry.key, depth: depth + 1),
                    let value = YAMLValue(entry.value, depth: depth + 1)
                else { return nil }
                entries.append((key, value))
            }
            self = .map(entries)
        }
    }

    /// The value of a text that is YAML, such as `[a, b]` or `{"a": 1}`; `nil` where it is not, or holds nothing.
    package init?(yaml: String) {
        let result = YAMLParser(Array(yaml.utf8)).parse()
        guard result.diagnostics.isEmpty, let root = result.document?.root else { return nil }
        self.init(root)
    }

    var isCollection: Bool {
        switch self {
        case .scalar: false
        case .list, .map: true
        }
    }

    var isEmptyCollection: Bool {
        switch self {
        case .scalar: false
        case .list(let items): items.isEmpty
        case .map(let entries): entries.isEmpty
        }
    }

    var kind: YAMLNode.Kind {
        switch self {
        case .scalar(let kind, _): kind
        case .list: .sequence
        case .map: .mapping
        }
    }

    /// The text of a scalar of any type.
    var scalarText: String? {
        guard case .scalar(_, let text) = self else { return nil }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether this is the text or, written plainly, the number or truth value that `other` is.
    func isSameAsWritten(_ other: YAMLValue) -> Bool {
        if case .scalar(_, let left) = self, case .scalar(_, let right) = other {
            return left == right
        }
        return self == other
    }
}

extension YAMLValue: Equatable {
    /// Lists are equal in order, maps in any order.
    package static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.scalar(let kind, let text), .scalar(let otherKind, let otherText)):
            return kind == otherKind && text == otherText
        case (.list(let items), .list(let others)): return items == others
        case (.map(let entries), .map(let others)):
            guard entries.count == others.count else { return false }
            if zip(entries, others).allSatisfy({ $0.key == $1.key && $0.value == $1.value }) {
                return true
            }
            var byKey: [[UInt8]: YAMLValue] = [:]
            for entry in others { byKey[entry.key.hashKey] = entry.value }
            return entries.allSatisfy { byKey[$0.key.hashKey] == $0.value }
        default: return false
        }
    }

    /// The type and text of a scalar key; a collection as a key never differs from another.
    private var hashKey: [UInt8] {
        guard case .scalar(let kind, let text) = self else { return [] }
        return [kind.rawValue] + text
    }
}
