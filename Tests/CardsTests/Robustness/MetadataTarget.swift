@testable import Cards

/// Takes everything out of a card that the registry stores, applies all fixes, and edits it.
enum MetadataTarget {
    private static let linter = Linter()

    static func run(_ input: [UInt8]) {
        let card = Card(input)
        for kind in RepositoryKind.allCases {
            let context = CardContext(
                card, kind: kind, id: "owner/name", files: ["config.json", "model.safetensors"])
            lineage(context)
            scores(ScoreClaims.claims(of: context), card)
            _ = DatasetInfo(context.fields).exampleCount
            _ = DatasetConfigs(context.fields).configs
            _ = ModelIndex(context.fields).isEmpty
            _ = context.body.title
            fix(input, kind)
        }
        edit(card)
        let results = EvalResultFile(input)
        FuzzInvariants.check(results.diagnostics, in: input)
        scores(ScoreClaims.evalResults(results, path: "x.yaml", id: "owner/name"), card)
        _ = try? LintConfiguration(yaml: input) { _ in input }
    }

    private static func lineage(_ context: CardContext) {
        let claims = LineageClaims(context)
        let lines = LineTable(context.card.bytes)
        for claim in claims.parents {
            expect(!claim.parent.isEmpty, "a parent without a name")
            if let position = claim.position {
                FuzzInvariants.check(position, in: lines, "lineage")
            }
            if let position = claim.relationPosition {
                FuzzInvariants.check(position, in: lines, "relation")
            }
        }
        if let successor = claims.newVersion {
            FuzzInvariants.check(successor.position, in: lines, "new_version")
        }
    }

    private static func scores(_ claims: [ScoreClaim], _ card: Card) {
        guard !claims.isEmpty else { return }
        let lines = LineTable(card.bytes)
        for claim in claims {
            if let position = claim.place.position {
                FuzzInvariants.check(position, in: lines, "score")
            }
            for number in [claim.value.normalized, claim.value.spread] {
                if let number { expect(number.isFinite, "a score of \(number)") }
            }
        }
    }

    private static func fix(_ input: [UInt8], _ kind: RepositoryKind) {
        let before = Card(input)
        let outcome = FixApplier(linter).fix(input, kind: kind, id: "owner/name")
        let after = Card(outcome.bytes)
        expect(
            PieceTable.areApplicable(outcome.edits, toByteCount: input.count),
            "fixes beyond the file")
        expect(input.applying(outcome.edits) == outcome.bytes, "the edits are not what was done")
        expect(
            errors(after) <= errors(before),
            "fixes have made \(errors(before)) errors \(errors(after))")
        expect(before.document == nil || after.document != nil, "fixes have made it unreadable")
        FuzzInvariants.check(outcome.remaining, in: outcome.bytes)
        guard outcome.isComplete else { return }
        let again = FixApplier(linter).fix(outcome.bytes, kind: kind, id: "owner/name")
        expect(again.bytes == outcome.bytes, "a second run fixes more")
    }

    private static let edits = [
        "license=mit", "tags+=ja", "base_model-", "tags-=ja", "language=[en, ko]",
        "model-index[0].results[0].metrics[0].value=12.5", "extra.deep.key='a: b'",
        "license_name=1.0",
    ].compactMap { try? CardEdit(expression: $0) }

    private static func edit(_ card: Card) {
        var editor = CardEditor(card)
        for edit in edits {
            let before = editor.bytes
            guard (try? editor.apply(edit)) != nil else {
                expect(editor.bytes == before, "a refused edit has changed the card")
                continue
            }
        }
        expect(
            card.bytes.applying(editor.edits) == editor.bytes, "the edits are not what was done")
        expect(errors(editor.card) <= errors(card), "edits have made errors")
    }

    private static func errors(_ card: Card) -> Int {
        card.diagnostics.count { $0.severity == .error }
    }
}
