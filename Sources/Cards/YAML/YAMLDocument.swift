/// One YAML document as a tree in two flat arrays: records in the order of the text, and the bytes of all scalars.
///
/// A record costs 40 bytes whatever it holds. Aliases are records that name their target, so that a document never
/// grows by being read; whoever walks it sees through them, within `YAMLLimits.maximumExpandedNodes`.
public final class YAMLDocument: Sendable {
    let records: [YAMLRecord]
    let text: [UInt8]
    /// The entries of each mapping that has a merge key, by the mapping's record: its own and the merged ones that
    /// they do not override, as records of keys and values.
    let mergedEntries: [Int32: [(key: Int32, value: Int32)]]

    /// Whether every byte of the source is one character.
    let isASCII: Bool

    init(
        records: [YAMLRecord], text: [UInt8], mergedEntries: [Int32: [(key: Int32, value: Int32)]],
        isASCII: Bool
    ) {
        self.isASCII = isASCII
        self.records = records
        self.text = text
        self.mergedEntries = mergedEntries
    }

    /// The node at the top; `nil` where the text holds nothing but comments.
    public var root: YAMLNode? { records.isEmpty ? nil : YAMLNode(self, 0) }

    /// Every scalar in the order of the text, keys included, aliases not followed.
    package var scalars: some Sequence<YAMLNode> {
        records.indices.lazy
            .filter { self.records[$0].shape == .scalar }
            .map { YAMLNode(self, Int32(truncatingIfNeeded: $0)) }
    }
}

/// How a node was written.
enum YAMLShape: UInt8, Sendable {
    case scalar, sequence, mapping, alias
}

/// A node of `YAMLDocument`.
struct YAMLRecord: Sendable {
    var shape: YAMLShape
    var kind: YAMLNode.Kind
    var style: YAMLNode.Style
    var flags: Flags
    var line: UInt32
    var column: UInt32
    var endLine: UInt32
    var endColumn: UInt32
    /// Offsets in the file.
    var start: UInt32
    var end: UInt32
    /// Scalar: where its decoded text starts. Collection: the number of items or entries. Alias: the target's record.
    var payload: UInt32
    /// Scalar: the length of its decoded text in bytes.
    var length: UInt32
    /// Collection: the record after its last descendant. Scalar: a hash of kind and text, to compare keys.
    var next: UInt32

    struct Flags: OptionSet, Sendable {
        let rawValue: UInt8
        /// A later entry of the same mapping has the same key and counts instead of this one.
        static let shadowed = Flags(rawValue: 1)
        /// The mapping has a merge key.
        static let merges = Flags(rawValue: 2)
        /// The scalar is the merge key.
        static let mergeKey = Flags(rawValue: 4)
        /// The node carries a tag.
        static let tagged = Flags(rawValue: 8)
        /// A collection in flow style.
        static let flow = Flags(rawValue: 16)
    }

    /// The record after this node and all below it.
    func successor(of index: Int) -> Int {
        shape == .sequence || shape == .mapping ? Int(next) : index + 1
    }

    /// FNV-1a over type and text, so that the number 1 and the text "1" are different keys.
    static func hash(_ kind: YAMLNode.Kind, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        guard bytes.count <= 1024 else { return UInt32(truncatingIfNeeded: bytes.count) }
        var hash: UInt32 = 2_166_136_261 ^ UInt32(kind.rawValue)
        for index in bytes.indices {
            hash = unsafe (hash ^ UInt32(bytes[index])) &* 16_777_619
        }
        return hash
    }
}
