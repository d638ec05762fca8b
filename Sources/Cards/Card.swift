/// Whether a card describes a model or a dataset.
public enum RepositoryKind: String, Equatable, Hashable, Sendable, CaseIterable {
    case model, dataset
}

/// A card as read: its bytes, where its front matter sits, the YAML in it, and what was found wrong on the way.
///
/// Reading never fails: what cannot be read is a diagnostic.
public struct Card: Sendable {
    /// Bytes of a card file that are read; a larger file is refused before it is opened.
    public static let maximumByteCount = 64 << 20

    public let bytes: [UInt8]
    public let frontMatter: FrontMatter
    /// The front matter; `nil` where there is none, it is empty, or it does not parse.
    public let document: YAMLDocument?
    /// Findings about encoding, delimiters and YAML, in the order of the text.
    public let diagnostics: [Diagnostic]

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        frontMatter = FrontMatter(of: bytes)
        var reader = CardReader(bytes, frontMatter)
        document = reader.read()
        diagnostics = reader.diagnostics
    }

    /// The node at the top of the front matter, whatever its type.
    public var root: YAMLNode? { document?.root }

    /// The front matter where it is a map, as it should be.
    public var metadata: YAMLNode? {
        guard let root, root.kind == .mapping else { return nil }
        return root
    }

    /// The Markdown below the front matter.
    public var body: ArraySlice<UInt8> { bytes[frontMatter.body] }
}
