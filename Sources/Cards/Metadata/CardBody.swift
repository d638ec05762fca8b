internal import Synchronization

/// The Markdown of a card, and what rules and scores want to know about it.
///
/// Facts that need the whole text are worked out when they are first asked for, once a card.
package struct CardBody: Sendable {
    private let card: Card
    private let facts = Facts()

    package init(_ card: Card) {
        self.card = card
    }

    /// The Markdown as it stands in the file.
    package var bytes: ArraySlice<UInt8> { card.body }

    /// The bytes of the whole file and the part of them that is Markdown.
    package var file: [UInt8] { card.bytes }
    package var range: Range<Int> { card.frontMatter.body }

    /// Where the Markdown starts in the file.
    package var offset: Int { card.frontMatter.body.lowerBound }

    package var isEmpty: Bool {
        bytes.allSatisfy {
            $0 == UInt8(ascii: " ") || $0 == .lineFeed || $0 == .carriageReturn || $0 == 0x09
        }
    }

    /// The line of the file on which the Markdown starts.
    package var firstLine: Int { SourcePosition(ofByte: offset, in: card.bytes).line }

    /// The headings and tables.
    package var outline: MarkdownOutline {
        facts.outline { MarkdownOutline(bytes, firstLine: firstLine) }
    }

    /// Whether the text may hold a table at all.
    package var mayHoldTables: Bool {
        ByteSearch.first(UInt8(ascii: "|"), in: card.bytes, range) != nil
            || ByteSearch.first("<table", in: card.bytes, range) != nil
            || ByteSearch.first("<TABLE", in: card.bytes, range) != nil
    }

    /// Where words stand that rules and readers look for.
    var marks: TextMarks { facts.marks { TextMarks(card.bytes, range) } }

    /// The base models that the text names, strongest evidence only; none that is the card's own model.
    ///
    /// - Parameter own: the card's id, where it is known.
    package func baseModelMentions(own: String?) -> [BaseModelMention] {
        facts.mentions { findBaseModels(own: own) }
    }

    private func findBaseModels(own: String?) -> [BaseModelMention] {
        let marks = marks
        guard !marks.found.isDisjoint(with: BaseModelScanner.marks) else { return [] }
        let owner =
            own.flatMap { id in
                id.utf8.firstIndex(of: UInt8(ascii: "/")).map { Array(id.utf8[..<$0]) }
            } ?? []
        var scanner = BaseModelScanner(card.bytes, body: range, marks: marks, owner: owner) {
            ownNames(id: own)
        }
        return scanner.scan().map { candidate in
            BaseModelMention(
                id: candidate.knownID
                    ?? String(decoding: card.bytes[candidate.id], as: UTF8.self),
                relation: candidate.relation, evidence: candidate.evidence,
                position: SourcePosition(ofByte: candidate.range.lowerBound, in: card.bytes),
                byteRange: candidate.range)
        }
    }

    /// The most names that are taken from `model-index`: one is the rule, and each is compared with every link.
    private static let maximumNameCount = 64

    /// The names that are the card's own, folded: that of its id, else its title and those in `model-index`.
    private func ownNames(id: String?) -> [[UInt8]] {
        if let id { return [RepositoryName.folded(id.utf8)] }
        var names = title.map { [RepositoryName.folded($0.utf8)] } ?? []
        let entries = card.metadata?["model-index"]?.oneOrMore ?? []
        for entry in entries.prefix(Self.maximumNameCount) {
            if let name = entry["name"]?.ifText {
                names.append(RepositoryName.folded(name.textBytes))
            }
        }
        return names
    }

    /// What was worked out so far. Two threads may do the same work; both get the same answer.
    private final class Facts: Sendable {
        private struct State: Sendable {
            var outline: MarkdownOutline?
            var marks: TextMarks?
            var mentions: [BaseModelMention]?
        }

        private let state = Mutex(State())

        func outline(_ make: () -> MarkdownOutline) -> MarkdownOutline {
            if let known = state.withLock({ $0.outline }) { return known }
            let outline = make()
            state.withLock { $0.outline = outline }
            return outline
        }

        func marks(_ make: () -> TextMarks) -> TextMarks {
            if let known = state.withLock({ $0.marks }) { return known }
            let marks = make()
            state.withLock { $0.marks = marks }
            return marks
        }

        func mentions(_ make: () -> [BaseModelMention]) -> [BaseModelMention] {
            if let known = state.withLock({ $0.mentions }) { return known }
            let mentions = make()
            state.withLock { $0.mentions = mentions }
            return mentions
        }
    }
}
