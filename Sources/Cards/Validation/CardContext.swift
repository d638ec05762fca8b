/// What a rule may look at: one card, and what is known about where it belongs.
package struct CardContext: Sendable {
    package let card: Card
    package let kind: RepositoryKind
    /// `owner/name` (or a legacy `name`) without a `datasets/` prefix; `nil` where it is not known.
    package let id: String?
    /// The names of the repository's other files, where they are known.
    package let files: [String]?
    /// The front matter where it is a map.
    package let metadata: YAMLNode?
    /// The entries of the front matter that have a name Stemma knows.
    package let fields: CardFields
    /// What the Markdown says, worked out when first asked for.
    package let body: CardBody

    package init(_ card: Card, kind: RepositoryKind, id: String? = nil, files: [String]? = nil) {
        self.card = card
        self.kind = kind
        self.id = id
        self.files = files
        metadata = card.metadata
        fields = CardFields(card.metadata)
        body = CardBody(card)
    }
}
