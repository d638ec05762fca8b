/// A controlled list: which values a field may hold, and what someone meant who wrote another.
package struct VocabularyList: Sendable {
    /// What a value of the list is called in a message: `licence`, `pipeline tag`.
    package let noun: String
    let lines: StaticLines
    let keys: StaticLines
    /// A second form of a word to look up where the first finds nothing.
    let rephrase: (@Sendable (String) -> String?)?

    init(
        _ noun: String, _ lines: StaticLines, _ keys: StaticLines,
        rephrase: (@Sendable (String) -> String?)? = nil
    ) {
        self.noun = noun
        self.lines = lines
        self.keys = keys
        self.rephrase = rephrase
    }

    package var count: Int { lines.count }

    /// Every value, in the order of the source.
    package var ids: [String] { lines.records.map { $0[0] } }

    /// Whether `value` is in the list, byte for byte.
    package func contains(_ value: Span<UInt8>) -> Bool { lines.find(value) != nil }
    package func contains(_ value: String) -> Bool { contains(value.utf8.span) }
    package func contains(_ value: Substring) -> Bool { contains(value.utf8.span) }
    package func contains(_ value: [UInt8]) -> Bool { contains(value.span) }

    /// The value that was meant, and why it is thought so; `.exact` when `value` is in the list
    /// itself.
    ///
    /// Bounded work for any text: nothing longer than `Spelling.longest` bytes is looked at.
    package func match(_ value: String) -> VocabularyMatch? {
        if let match = matchName(value) { return match }
        guard let word = Spelling.fold(value.utf8.span) else { return nil }
        return Spelling.nearest(to: word, in: keys).map { VocabularyMatch(id: $0, kind: .spelling) }
    }

    /// As `match`, but without looking for slips of the pen.
    func matchName(_ value: String) -> VocabularyMatch? {
        if contains(value) { return VocabularyMatch(id: value, kind: .exact) }
        guard let word = Spelling.fold(value.utf8.span) else { return nil }
        if let match = spelled(word) { return match }
        guard let other = rephrase?(value), let word = Spelling.fold(other.utf8.span) else {
            return nil
        }
        return spelled(word).map { VocabularyMatch(id: $0.id, kind: .alias) }
    }

    /// The value to offer in "did you mean"; `nil` rather than a guess.
    package func closest(to value: String) -> String? { match(value)?.id }
    package func closest(to value: Substring) -> String? { match(String(value))?.id }

    private func spelled(_ word: [UInt8]) -> VocabularyMatch? {
        guard let record = keys.record(word.span) else { return nil }
        return VocabularyMatch(id: record[1], kind: VocabularyMatch.Kind(mark: record[2]))
    }

    func record(_ id: String) -> StaticRecord? { lines.record(id.utf8.span) }
}

/// What someone meant who wrote a value that a list does not hold.
package struct VocabularyMatch: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        /// The value is in the list.
        case exact
        /// Only case, hyphens, underscores, spaces or dots differ.
        case folded
        /// The name of the value, as shown to people.
        case name
        /// Another name for it, or the value that took the place of a retired one.
        case alias
        /// A slip of the pen.
        case spelling

        init(mark: String) {
            switch mark {
            case "i": self = .folded
            case "n": self = .name
            default: self = .alias
            }
        }
    }

    package var id: String
    package var kind: Kind

    /// Whether a fix may be applied without asking.
    package var isCertain: Bool { kind == .folded || kind == .name }
}
