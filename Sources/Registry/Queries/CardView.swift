package import Cards
package import GRDB

/// Everything that a page about one repository shows.
package struct CardView: Sendable {
    package var card: StoredCard
    package var context: CardContext
    /// The findings of the present rules, not those of the ingest.
    package var diagnostics: [Diagnostic]
    /// Ancestors of any degree and direct children.
    package var tree: LineageTree
    package var children: RelationCounts?
    package var scores: ScoreSheet
    package var gate: Gate?
    /// The verification that counts; `nil` where there was none.
    package var verification: VerificationRecord?
    /// Whether the checkpoint's files are others now.
    package var isVerificationStale: Bool

    /// - Throws: `RegistryError.notFound`.
    package static func fetch(
        _ id: RepositoryID, linter: Linter = Linter(), in db: Database
    ) throws -> CardView {
        let card = try StoredCard.fetch(id, in: db)
        let id = card.summary.id
        let states = try StoredStates(db)
        let context = CardContext(
            Card(card.bytes), kind: id.kind, id: id.name,
            files: try states.files(of: card.summary.row),
            adapterBase: try states.adapterBase(of: card.summary.row))
        let scores = try ScoreQuery.scores(of: [id], in: db)
        let verification = try VerificationStore.counting(of: Int64(card.summary.row), in: db)
        guard let sheet = scores.first else {
            throw RegistryError.notFound(id.description, mentioned: true)
        }
        return CardView(
            card: card, context: context, diagnostics: linter.diagnostics(for: context),
            tree: try LineageTree.tree(of: id, down: 1, in: db),
            children: try LineageQuery.childCounts(of: [Int64(card.summary.row)], in: db)[
                Int64(card.summary.row)],
            scores: sheet, gate: try GateStore.gate(of: id, in: db),
            verification: verification?.record,
            isVerificationStale: verification?.isStale ?? false)
    }

    /// The page of the card with what the registry knows beside it; without a rendered text.
    package var page: CardPage {
        var page = CardPage(context, title: card.summary.id.description)
        if let children {
            page.facts.append(
                CardPage.Fact("Children", [CardPage.Fact.Value(children.description)]))
        }
        if let verification {
            let outcome = isVerificationStale ? "stale, was " : ""
            page.facts.append(
                CardPage.Fact(
                    "Verified",
                    [
                        CardPage.Fact.Value(
                            "\(outcome)\(verification.outcome) at level '\(verification.level)' "
                                + "by \(verification.engine)")
                    ]))
        }
        page.scores = scores.groups.map { group in
            let best = group.best
            var note = best.sourceLabel
            if let conflict = group.conflict { note += "; " + conflict.phrase }
            return CardPage.Score(
                benchmark: best.benchmark, metric: best.metric, value: best.shownValue, note: note)
        }
        page.diagnostics = diagnostics.filter { $0.severity > .info }
        return page
    }
}
