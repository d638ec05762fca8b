/// What a rule may look at: one card, and what is known about where it belongs.
///
/// A class, as the closures of many rules capture it.
public final class CardContext: Sendable {
    package let card: Card
    package let kind: RepositoryKind
    /// `owner/name` (or a legacy `name`) without a `datasets/` prefix; `nil` where it is not known.
    package let id: String?
    /// The names of the repository's other files, where they are known.
    package let files: [String]?
    /// The `base_model_name_or_path` of the repository's `adapter_config.json`; a name, or a path on somebody's machine.
    package let adapterBase: String?
    /// The front matter where it is a map.
    package let metadata: YAMLNode?
    /// The entries of the front matter that have a name Stemma knows.
    package let fields: CardFields
    /// What the Markdown says, worked out when first asked for.
    package let body: CardBody
    /// What several rules and readers want to know, worked out when first asked for.
    let facts = CardFacts()
    /// Scalars that do not mean what they seem to, in the order of the text; found in one walk for all rules.
    let traps: [ScalarTrap]
    /// What is wrong with the names of other repositories, in the order of the fields.
    let referenceFaults: [ReferenceFault]

    public init(
        _ card: Card, kind: RepositoryKind, id: String? = nil, files: [String]? = nil,
        adapterBase: String? = nil
    ) {
        self.card = card
        self.kind = kind
        self.id = id
        self.files = files
        self.adapterBase = adapterBase
        metadata = card.metadata
        fields = CardFields(card.metadata)
        body = CardBody(card)
        traps = ScalarTrap.all(in: card)
        referenceFaults = ReferenceFault.all(in: fields)
    }

    /// Where a byte of the file stands; a walk from the file's start, so only for what is reported.
    func position(of offset: Int) -> SourcePosition {
        SourcePosition(ofByte: offset, in: card.bytes)
    }

    func range(of offsets: Range<Int>) -> SourceRange {
        SourceRange(ofBytes: offsets, in: card.bytes)
    }

    /// The opening line of the front matter: the place of what is absent.
    var openingPosition: SourcePosition {
        guard let metadata else { return .start }
        // The block's first line with data tells where the opening line is, but for comments and blank lines.
        return metadata.position.line == 2
            ? .start : position(of: card.frontMatter.opening.lowerBound)
    }

    /// What makes the fixes of findings; for what is reported only, as it looks through the file.
    var fixes: FixBuilder { FixBuilder(card) }

    /// As `CardFields.forEachText`.
    func forEachText(
        of field: CardField, where isMeant: (Span<UInt8>) -> Bool = { _ in true },
        _ body: (YAMLNode) -> Void
    ) {
        fields.forEachText(of: field, where: isMeant, body)
    }

    /// The offset of the line break that ends the line of `offset`, or the end of the file.
    func endOfLine(from offset: Int) -> Int {
        var end = offset
        while end < card.bytes.count, card.bytes[end] != .lineFeed,
            card.bytes[end] != .carriageReturn
        {
            end += 1
        }
        return end
    }
}
