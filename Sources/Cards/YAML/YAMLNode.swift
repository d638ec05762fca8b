/// A node of a YAML document: a value together with the place where it is written.
///
/// An alias shows the value of its anchor and the place of the alias.
public struct YAMLNode: Sendable {
    /// The type under the core schema of YAML 1.2.
    public enum Kind: UInt8, Sendable {
        case null, bool, int, float, string, sequence, mapping

        /// As messages name it: `a list`.
        package var phrase: String {
            switch self {
            case .null: "nothing"
            case .bool: "a truth value"
            case .int, .float: "a number"
            case .string: "a text"
            case .sequence: "a list"
            case .mapping: "a map"
            }
        }
    }

    /// How a scalar is written.
    public enum Style: UInt8, Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    let document: YAMLDocument
    /// The record where the node is written, perhaps an alias.
    let index: Int32
    /// The record that holds the value.
    let target: Int32

    init(_ document: YAMLDocument, _ index: Int32) {
        self.document = document
        self.index = index
        let record = document.records[Int(index)]
        target = record.shape == .alias ? Int32(truncatingIfNeeded: record.payload) : index
    }

    var record: YAMLRecord { document.records[Int(target)] }
    var written: YAMLRecord { document.records[Int(index)] }

    public var kind: Kind { record.kind }
    public var style: Style { record.style }
    public var isAlias: Bool { index != target }
    package var isTagged: Bool { record.flags.contains(.tagged) }
    package var isFlow: Bool { record.flags.contains(.flow) }

    // MARK: - Place

    public var position: SourcePosition {
        SourcePosition(line: Int(written.line), column: Int(written.column))
    }

    /// From the first to just after the last character; of a block collection, to where the next token starts.
    public var range: SourceRange {
        SourceRange(
            position, SourcePosition(line: Int(written.endLine), column: Int(written.endColumn)))
    }

    /// The bytes of the file that hold the node, quotes included.
    package var byteRange: Range<Int> {
        Int(written.start)..<max(Int(written.start), Int(written.end))
    }

    // MARK: - Scalars

    /// The text of a scalar after quotes, escapes and folds are undone; empty for a collection.
    public var text: String {
        String(decoding: textBytes, as: UTF8.self)
    }

    package var textBytes: ArraySlice<UInt8> {
        let record = record
        guard record.shape == .scalar else { return [] }
        return document.text[Int(record.payload)..<Int(record.payload + record.length)]
    }

    /// The value of a text; `nil` for anything else.
    public var string: String? { kind == .string ? text : nil }

    /// The value of a truth value; `nil` for anything else.
    public var bool: Bool? {
        guard kind == .bool, let first = textBytes.first else { return nil }
        return first == UInt8(ascii: "t") || first == UInt8(ascii: "T")
    }

    /// The value of an integer that fits; `nil` for anything else.
    public var int: Int? { kind == .int ? CoreSchema.integer(textBytes) : nil }

    /// The value of a number, infinite where it is beyond a double; `nil` for anything else.
    public var double: Double? {
        switch kind {
        case .int: CoreSchema.integer(textBytes).map(Double.init) ?? CoreSchema.float(textBytes)
        case .float: CoreSchema.float(textBytes)
        default: nil
        }
    }

    /// Whether the scalar's text is `other`.
    package func hasText(_ other: StaticString) -> Bool {
        let record = record
        guard record.shape == .scalar, Int(record.length) == other.utf8CodeUnitCount else {
            return false
        }
        return unsafe document.text.withUnsafeBufferPointer { text in
            // Safety: payload and length of a scalar lie within the document's text.
            guard let base = text.baseAddress else { return other.utf8CodeUnitCount == 0 }
            return unsafe UnsafeBufferPointer(
                start: base + Int(record.payload), count: Int(record.length)
            )
            .elementsEqual(
                UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
        }
    }

    // MARK: - Collections

    /// The number of items of a list or entries of a map, shadowed and merged ones as they count; 0 for a scalar.
    public var count: Int {
        switch kind {
        case .sequence: Int(record.payload)
        case .mapping: entries.reduce(0) { count, _ in count + 1 }
        default: 0
        }
    }

    /// The items of a list; empty for anything else.
    public var items: Items { Items(node: self) }

    /// The entries of a map in the order of the text, each key once; empty for anything else.
    public var entries: Entries { Entries(node: self) }

    /// The value of a text key of a map; `nil` where there is none.
    public subscript(key: StaticString) -> YAMLNode? { entry(key)?.value }

    /// The entry of a text key of a map.
    package func entry(_ key: StaticString) -> (key: YAMLNode, value: YAMLNode)? {
        for entry in entries where entry.key.kind == .string && entry.key.hasText(key) {
            return entry
        }
        return nil
    }

    package func entry(named key: String) -> (key: YAMLNode, value: YAMLNode)? {
        for entry in entries
        where entry.key.kind == .string && entry.key.textBytes.elementsEqual(key.utf8) {
            return entry
        }
        return nil
    }
}

extension YAMLNode {
    public struct Items: Sequence, IteratorProtocol, Sendable {
        private let document: YAMLDocument
        private var index: Int
        private let end: Int

        init(node: YAMLNode) {
            document = node.document
            let record = node.record
            let isSequence = record.shape == .sequence
            index = Int(node.target) + 1
            end = isSequence ? Int(record.next) : index
        }

        public mutating func next() -> YAMLNode? {
            guard index < end else { return nil }
            defer { index = document.records[index].successor(of: index) }
            return YAMLNode(document, Int32(truncatingIfNeeded: index))
        }
    }

    public struct Entries: Sequence, IteratorProtocol, Sendable {
        private let document: YAMLDocument
        private var index: Int
        private let end: Int
        private let merged: [(key: Int32, value: Int32)]?

        init(node: YAMLNode) {
            document = node.document
            let record = node.record
            if record.flags.contains(.merges), let merged = document.mergedEntries[node.target] {
                self.merged = merged
                index = 0
                end = merged.count
            } else {
                merged = nil
                index = Int(node.target) + 1
                end = record.shape == .mapping ? Int(record.next) : index
            }
        }

        public mutating func next() -> (key: YAMLNode, value: YAMLNode)? {
            if let merged {
                guard index < end else { return nil }
                defer { index += 1 }
                return (
                    YAMLNode(document, merged[index].key), YAMLNode(document, merged[index].value)
                )
            }
            while index < end {
                let key = index
                let value = document.records[key].successor(of: key)
                guard value < end else { return nil }
                index = document.records[value].successor(of: value)
                if !document.records[key].flags.contains(.shadowed) {
                    return (
                        YAMLNode(document, Int32(truncatingIfNeeded: key)),
                        YAMLNode(document, Int32(truncatingIfNeeded: value))
                    )
                }
            }
            return nil
        }
    }
}
