import Foundation
import TestSupport
import Testing

@testable import Cards

struct ModelIndexScoreTests {
    static func context(_ id: String) throws -> CardContext {
        let url = Paths.package.appendingPathComponent("cards/\(id)/README.md")
        return CardContext(Card([UInt8](try Data(contentsOf: url))), kind: .model, id: id)
    }

    @Test
    func `the results of a leaderboard have canonical names`() throws {
        let claims = ScoreClaims.modelIndex(of: try Self.context("RESMPDEV/Gemma-Wukong-2b"))
        let lines = claims.map {
            "\($0.benchmark.id) \($0.setup.text) \($0.value.normalized ?? -1) \($0.value.unit) "
                + "\($0.place.position?.line ?? 0)"
        }
        #expect(
            lines == [
                "arc_challenge split=test;shots=25;metric=acc_norm 45.9 percent 21",
                "hellaswag split=validation;shots=10;metric=acc_norm 66.83 percent 37",
                "mmlu split=test;shots=5;metric=acc 38.01 percent 54",
                "truthfulqa split=validation;shots=0;metric=mc2 44.29 percent 71",
                "winogrande split=validation;shots=5;metric=acc 62.98 percent 87",
                "gsm8k split=test;shots=5;metric=acc 9.86 percent 104",
            ])
        #expect(claims.allSatisfy { $0.model.id == "RESMPDEV/Gemma-Wukong-2b" && $0.model.isOwn })
        #expect(claims.allSatisfy { $0.source.name == "Open LLM Leaderboard" && !$0.isVerified })
    }

    @Test
    func `fractions and percent of one card are told apart together`() {
        let yaml = """
            ---
            model-index:
            - name: m
              results:
              - task: {type: text-classification}
                dataset: {type: glue, name: GLUE SST2, config: sst2, split: validation, revision: abc}
                metrics:
                - {type: accuracy, value: 0.91}
                - {type: f1, value: 1, verified: true}
                - {type: loss, value: 0.3}
                - {type: accuracy, name: broken}
                source: {url: https://example.org, name: here}
            ---
            """
        let context = CardContext(Card(Array(yaml.utf8)), kind: .model, id: "a/b")
        let claims = ScoreClaims.claims(of: context)
        #expect(claims.map(\.value.normalized) == [91, 100, 0.3])
        #expect(
            claims.map(\.value.conversion) == ["fraction_to_percent", "fraction_to_percent", nil])
        #expect(claims.map(\.isVerified) == [false, true, false])
        #expect(claims.first?.revision == "abc")
        #expect(claims.first?.source == ScoreClaim.Source(url: "https://example.org", name: "here"))
        #expect(claims.first?.taskType == "text-classification")
    }

    @Test
    func `entries of an eval results file are scores`() {
        let yaml = """
            - dataset: {id: cais/hle, task_id: default, revision: abc}
              value: 20.9
              date: "2025-01-15"
              source: {url: https://example.org, user: ann}
              notes: no-tools
            - dataset: {id: cais/hle}
              value: 3
            - dataset: {id: a/b, task_id: c}
              value: text
            - 7
            """
        let file = EvalResultFile(Array(yaml.utf8))
        #expect(
            file.diagnostics.map { "\($0.range?.start.line ?? 0): \($0.message)" } == [
                "6: '[1].dataset.task_id' is missing",
                "9: '[2].value': expected a number, found a text",
                "10: '[3]': expected a map, found a number",
            ])
        let claims = ScoreClaims.evalResults(file, path: ".eval_results/hle.yaml", id: "a/b")
        #expect(claims.count == 1)
        let claim = claims.first
        #expect(claim?.benchmark.id == "hle")
        #expect(claim?.setup.text == "metric=acc;notes=no-tools;task=default")
        #expect(claim?.value.normalized == 20.9)
        #expect(claim?.date == "2025-01-15")
        #expect(claim?.place.position == SourcePosition(line: 2, column: 10))
        #expect(claim?.source.name == "ann")
    }

    @Test(arguments: [
        ("Avg.", true), ("**Average**", true), ("Average (11 tasks)", true), ("평균", true),
        ("平均", true), ("Overall Average", true), ("mean", true),
        ("Average precision of things", false),
        ("MMLU", false), ("", false),
    ])
    func `averages are recognised`(text: String, expected: Bool) {
        #expect(ScoreDraft.isAverage(text) == expected)
    }
}
