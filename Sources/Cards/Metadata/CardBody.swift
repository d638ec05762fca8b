/// The Markdown of a card, and what rules and scores want to know about it.
///
/// Facts that need the whole text are properties that work when they are asked for; a rule that does not need them
/// costs nothing.
package struct CardBody: Sendable {
    private let card: Card

    package init(_ card: Card) {
        self.card = card
    }

    /// The Markdown as it stands in the file.
    package var bytes: ArraySlice<UInt8> { card.body }

    /// Where the Markdown starts in the file.
    package var offset: Int { card.frontMatter.body.lowerBound }

    package var isEmpty: Bool {
        bytes.allSatisfy {
            $0 == UInt8(ascii: " ") || $0 == .lineFeed || $0 == .carriageReturn || $0 == 0x09
        }
    }
}
