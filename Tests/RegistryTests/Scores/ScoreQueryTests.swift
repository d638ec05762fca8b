import Cards
import GRDB
import Testing

@testable import Registry

struct ScoreQueryTests {
    private let fixture: RegistryFixture

    init() throws {
        fixture = try RegistryFixture()
    }

    private func sheet(_ id: String) throws -> ScoreSheet {
        try #require(
            try fixture.read { try ScoreQuery.scores(of: [.test(id)], in: $0) }.first)
    }

    @Test func `claims are grouped by what they measure`() throws {
        try fixture.write { db in
            try db.register("a/model")
            try db.claim("a/model", "mmlu", 64.3, line: 12)
            try db.claim("a/model", "mmlu", 60, setup: "shots=0;metric=acc", line: 13)
            try db.claim("a/model", "gsm8k", 40, line: 14)
            try db.claim(
                "a/model", "mmlu", 64.31, by: "b/model", provenance: .evalResults,
                path: ".eval_results/mmlu.yaml")
        }
        let groups = try sheet("a/model").groups
        #expect(groups.map(\.best.benchmark) == ["gsm8k", "mmlu", "mmlu"])
        #expect(groups.map(\.claims.count) == [1, 1, 2])
        #expect(groups[2].best.claimant == .test("b/model"))
        #expect(groups[2].best.path == ".eval_results/mmlu.yaml")
        #expect(groups[2].claims[1].line == 12)
        #expect(groups.allSatisfy { $0.conflict == nil })
    }

    @Test(arguments: [
        // Both as written, whether they contradict each other.
        (49.7, "49.7", 49.7, "49.7", false), (49.7, "49.7", 49.8, "49.8", true),
        (49.7, "49.7", 50, "50", false), (71.3, "0.713", 71.34, "71.34", false),
        (71.3, "0.713", 71.4, "0.714", true), (71, "0.71", 71.49, "71.49", false),
        (71, "0.71", 72.6, "72.6", true), (45, "45.0", 45.04, "45.04 ± 1.2", false),
        (45, "**45.00**", 45.04, "45.04", true), (70, "70%", 69.6, "69.6", false),
    ])
    func `a difference that rounding explains is no conflict`(
        first: Double, firstText: String, second: Double, secondText: String, expected: Bool
    ) throws {
        try fixture.write { db in
            try db.register("a/model")
            try db.claim("a/model", "x", first, written: firstText)
            try db.claim("a/model", "x", second, written: secondText, by: "b/other")
        }
        #expect(try sheet("a/model").conflicts.isEmpty == !expected)
    }

    @Test func `a conflict names both sources`() throws {
        try fixture.write { db in
            try db.register("google/gemma-2b")
            try db.claim(
                "google/gemma-2b", "social_iqa", 49.7, provenance: .bodyTable, line: 80)
            try db.claim(
                "google/gemma-2b", "social_iqa", 48.1, by: "google/gemma-7b",
                provenance: .bodyTable, line: 90)
            try db.claim("google/gemma-2b", "social_iqa", nil, by: "c/else")
        }
        let conflict = try #require(try sheet("google/gemma-2b").conflicts.first)
        #expect(
            conflict.claims.map(\.claimant.name) == ["google/gemma-2b", "google/gemma-7b"])
        #expect(conflict.claims.map(\.line) == [80, 90])
        var writer = JSONWriter()
        try sheet("google/gemma-2b").write(to: &writer)
        #expect(
            writer.text.hasPrefix(
                #"{"id":"google/gemma-2b","registered":true,"scores":[{"benchmark":"social_iqa","metric":"acc","setup":"shots=5;metric=acc","higher_is_better":true,"conflict":true,"claims":[{"value":49.7,"claimed":"49.7","#
            ))
    }

    @Test func `claims under an old name count`() throws {
        try fixture.write { db in
            try db.register("new/name")
            try db.claim("old/name", "mmlu", 50, by: "c/else")
            try db.move("old/name", to: "new/name")
        }
        #expect(try sheet("old/name").id == .test("new/name"))
        #expect(try sheet("new/name").groups.first?.best.model == .test("new/name"))
    }

    @Test func `models stand side by side with what they gained`() throws {
        try fixture.write { db in
            try db.register("base/a")
            try db.register("tune/b")
            try db.edge("tune/b", "gone/first", "merge", line: 1)
            try db.edge("tune/b", "base/a", "merge", line: 2)
            try db.claim("base/a", "mmlu", 60)
            try db.claim("tune/b", "mmlu", 62.5)
            try db.claim("tune/b", "wer", 9, metric: "wer", higherIsBetter: false)
            try db.claim("base/a", "wer", 8, metric: "wer", higherIsBetter: false)
            try db.claim("base/a", "only", nil)
        }
        let table = try fixture.read {
            try ScoreComparison.comparison(of: [.test("base/a"), .test("tune/b")], in: $0)
        }
        #expect(table.lines.map(\.measurement.benchmark) == ["mmlu", "wer"])
        #expect(table.lines.map(\.best) == [[1], [0]])
        #expect(table.lines[0].cells[1]?.delta == 2.5)
        #expect(table.lines[0].cells[1]?.parent?.model == .test("base/a"))
        #expect(table.lines[0].cells[0]?.delta == nil)
        var writer = JSONWriter()
        table.write(to: &writer)
        #expect(throws: Never.self) { try JSONDocument(writer.bytes) }
        #expect(writer.text.contains(#""delta":2.5"#))
    }

    @Test func `a model that nothing names is not found`() throws {
        #expect(throws: RegistryError.notFound("no/body", mentioned: false)) {
            try sheet("no/body")
        }
    }
}
