package import Cards

/// Which findings keep a card out of a commit: what the Hub refuses, and no more (see `HubVerdict`).
package enum CardRules {
    private static let linter = Linter()

    /// The errors that keep a card out; none where it may come in. A file without text is no card.
    package static func refused(_ bytes: [UInt8], id: RepositoryID) -> [Diagnostic] {
        guard !bytes.isEmpty else { return [] }
        let context = CardContext(Card(bytes), kind: id.kind, id: id.name)
        return linter.diagnostics(for: context).filter(HubVerdict.refuses)
    }
}
