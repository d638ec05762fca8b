/// Changes the front matter of a card by small patches of its bytes.
///
/// Comments, order, quotes, line ends and every byte that the change does not touch stay. Before a patch is taken,
/// the result is read again and must hold the old data with this one change, and the same text below.
package struct CardEditor: Sendable {
    package private(set) var card: Card
    private var pieces: PieceTable

    package init(_ bytes: [UInt8]) { self.init(Card(bytes)) }

    package init(_ card: Card) {
        self.card = card
        pieces = PieceTable(card.bytes)
    }

    /// The card as it is now.
    package var bytes: [UInt8] { card.bytes }

    /// What all edits together have done to the bytes as they were given.
    package var edits: [TextEdit] { pieces.edits }

    /// Makes a change, or throws and leaves the card as it was.
    ///
    /// - Returns: whether there was anything to do: a value set to itself, or a tag that is there already, is no
    ///   change of a single byte.
    @discardableResult
    package mutating func apply(_ edit: CardEdit) throws(CardEditError) -> Bool {
        let edits = try self.edits(for: edit)
        guard !edits.isEmpty else { return false }
        pieces.apply(edits)
        card = Card(card.bytes.applying(edits))
        return true
    }

    /// The patch that makes a change, without making it; empty where there is nothing to do.
    package func edits(for edit: CardEdit) throws(CardEditError) -> [TextEdit] {
        let old = try data(edit.path)
        let expected = try old.applying(edit)
        guard expected != old else { return [] }
        let planner = CardEditPlanner(card)
        for proposal in try planner.proposals(for: edit, from: old, to: expected) {
            let edits = proposal.sorted { $0.range.lowerBound < $1.range.lowerBound }
            guard PieceTable.areApplicable(edits, toByteCount: bytes.count),
                gives(expected, Card(bytes.applying(edits)))
            else { continue }
            return edits
        }
        throw planner.isShared(edit.path) ? .shared(edit.path) : .wouldNotRoundTrip(edit.path)
    }

    /// The front matter as a map, empty where there is none.
    private func data(_ path: YAMLPath) throws(CardEditError) -> YAMLValue {
        guard let root = card.root else {
            if let error = card.diagnostics.first(where: { $0.severity == .error }) {
                throw .unreadable(error)
            }
            return .map([])
        }
        guard root.kind == .mapping else {
            throw .wrongType(YAMLPath([]), expected: "a map", found: root.kind.phrase)
        }
        guard let value = YAMLValue(root) else { throw .tooDeep(path) }
        return value
    }

    /// Whether a card holds exactly this data, and below it the text of the present one.
    private func gives(_ expected: YAMLValue, _ new: Card) -> Bool {
        func errors(_ card: Card) -> Int { card.diagnostics.count { $0.severity == .error } }
        guard errors(new) <= errors(card), new.frontMatter.shape == .block,
            new.body.elementsEqual(oldBody)
        else { return false }
        guard let root = new.root else { return expected == .map([]) }
        return YAMLValue(root) == expected
    }

    /// The text below the front matter; where the opening line is not part of a block, that line is text too.
    private var oldBody: ArraySlice<UInt8> {
        guard card.frontMatter.shape == .collapsed else { return card.body }
        let layout = YAMLLayout(card)
        return bytes[layout.nextLine(layout.nextLine(card.frontMatter.opening.lowerBound))...]
    }
}
