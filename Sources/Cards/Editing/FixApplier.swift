/// Applies the fixes of a card's findings until none is left.
///
/// A round applies every fix that does not touch what an earlier one of the round has changed, then the card is read
/// and linted again. A fix that would make a readable card unreadable is never kept.
package struct FixApplier: Sendable {
    /// Rounds after which a card is left as it is: rules whose fixes undo each other must not go on for ever.
    /// Some need many: YAML is read up to its first error, so that each broken alias of a list has a round of its own.
    package static let maximumRounds = 64

    package struct Outcome: Sendable {
        package var bytes: [UInt8]
        /// What was done to the bytes as they were given.
        package var edits: [TextEdit]
        /// The findings whose fixes were applied, in the order in which that was done.
        package var applied: [Diagnostic]
        /// The findings of the card as it is now.
        package var remaining: [Diagnostic]
        /// Whether all was done that can be; `false` after `maximumRounds`, and then another run may fix more.
        package var isComplete: Bool
    }

    private let linter: Linter

    package init(_ linter: Linter) {
        self.linter = linter
    }

    /// - Parameter isWanted: which findings to fix; all that have a fix, unless said otherwise.
    package func fix(
        _ bytes: [UInt8], kind: RepositoryKind, id: String? = nil, files: [String]? = nil,
        where isWanted: (Diagnostic) -> Bool = { _ in true }
    ) -> Outcome {
        var pieces = PieceTable(bytes)
        var card = Card(bytes)
        var applied: [Diagnostic] = []
        var rejected: Set<Fix> = []
        var seen: Set<[UInt8]> = [bytes]
        func lint() -> [Diagnostic] {
            linter.diagnostics(for: CardContext(card, kind: kind, id: id, files: files))
        }
        var diagnostics = lint()
        var isComplete = false
        for _ in 0..<Self.maximumRounds {
            let round = Self.choose(
                diagnostics.filter {
                    $0.fix.map { !rejected.contains($0) } == true && isWanted($0)
                }, card)
            rejected.formUnion(round.rejected)
            let next = card.bytes.applying(round.edits)
            guard !round.edits.isEmpty, seen.insert(next).inserted else {
                isComplete = true
                break
            }
            pieces.apply(round.edits)
            applied += round.applied
            card = Card(next)
            diagnostics = lint()
        }
        return Outcome(
            bytes: card.bytes, edits: pieces.edits, applied: applied, remaining: diagnostics,
            isComplete: isComplete)
    }

    private struct Round {
        var edits: [TextEdit] = []
        var applied: [Diagnostic] = []
        var rejected: [Fix] = []
    }

    /// The fixes of one round: all that are apart from each other; where these together spoil the card, those that
    /// do not, one after the other.
    private static func choose(_ diagnostics: [Diagnostic], _ card: Card) -> Round {
        var all = Round()
        for diagnostic in diagnostics {
            guard let fix = diagnostic.fix, let edits = merged(all.edits, fix.edits, card) else {
                continue
            }
            all.edits = edits
            all.applied.append(diagnostic)
        }
        if all.edits.isEmpty || isAsReadable(card.bytes.applying(all.edits), as: card) {
            return all
        }
        var round = Round()
        for diagnostic in all.applied {
            guard let fix = diagnostic.fix else { continue }
            guard let edits = merged(round.edits, fix.edits, card),
                isAsReadable(card.bytes.applying(edits), as: card)
            else {
                round.rejected.append(fix)
                continue
            }
            round.edits = edits
            round.applied.append(diagnostic)
        }
        return round
    }

    /// Both lists of edits in one; `nil` where they touch, do not fit the file or change nothing.
    private static func merged(
        _ edits: [TextEdit], _ others: [TextEdit], _ card: Card
    ) -> [TextEdit]? {
        guard !others.isEmpty, PieceTable.areApplicable(others, toByteCount: card.bytes.count),
            others.contains(where: { !card.bytes[$0.range].elementsEqual($0.replacement.utf8) })
        else { return nil }
        for edit in edits {
            for other in others
            where edit.range.lowerBound <= other.range.upperBound
                && other.range.lowerBound <= edit.range.upperBound
            {
                return nil
            }
        }
        return (edits + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether the card with other bytes can be read at least as well as before.
    private static func isAsReadable(_ bytes: [UInt8], as card: Card) -> Bool {
        let new = Card(bytes)
        func errors(_ card: Card) -> Int { card.diagnostics.count { $0.severity == .error } }
        guard errors(new) <= errors(card) else { return false }
        return card.document == nil || new.document != nil
    }
}
