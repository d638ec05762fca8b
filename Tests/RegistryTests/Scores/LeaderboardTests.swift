import Cards
import GRDB
import Testing

@testable import Registry

struct LeaderboardTests {
    private let fixture: RegistryFixture

    init() throws {
        fixture = try RegistryFixture()
        try fixture.write { db in
            for (name, value) in [("a/a", 60.0), ("b/b", 70), ("c/c", 70), ("d/d", 50)] {
                try db.register(name)
                try db.claim(name, "mmlu", value)
            }
            try db.edge("c/c", "a/a")
            try db.claim("a/a", "mmlu", 90, setup: "shots=0;metric=acc")
            try db.claim("e/e", "mmlu", 95, setup: "shots=0;metric=acc", by: "a/a")
            for name in ["a/a", "b/b", "c/c", "d/d", "e/e"] {
                try db.claim(name, "mmlu", 99, setup: "subset=anatomy;shots=5;metric=acc")
            }
        }
    }

    private func board(
        _ name: String, _ change: (inout Leaderboard.Options) -> Void = { _ in }
    ) throws -> Leaderboard {
        var options = Leaderboard.Options()
        change(&options)
        return try fixture.read { try Leaderboard.leaderboard(of: name, options, in: $0) }
    }

    private func ranks(_ board: Leaderboard) -> [String] {
        board.entries.map { "\($0.rank) \($0.claim.model)" }
    }

    @Test func `the group with most models is ranked, ties share`() throws {
        let board = try board("mmlu")
        #expect(ranks(board) == ["1 c/c", "1 b/b", "3 a/a", "4 d/d"])
        #expect(board.group.setup.text == "shots=5;metric=acc")
        #expect(board.total == 4)
        #expect(board.otherGroups.map(\.models) == [5, 2])
        #expect(board.name == "MMLU")
    }

    @Test func `shots, setups and names choose a group`() throws {
        #expect(try ranks(board("mmlu") { $0.shots = 0 }) == ["1 e/e", "2 a/a"])
        #expect(try ranks(board("mmlu") { $0.setup = "shots=0" }) == ["1 e/e", "2 a/a"])
        #expect(try board("mmlu") { $0.setup = "subset=anatomy" }.total == 5)
        #expect(try ranks(board("MMLU (0-shot)")) == ["1 e/e", "2 a/a"])
        #expect(try board("cais/mmlu").total == 4)
        #expect(try board("mmlu") { $0.metric = "accuracy" }.total == 4)
    }

    @Test func `what is not there is said`() throws {
        #expect(throws: LeaderboardFailure.noBenchmark("hellaswag")) { try board("hellaswag") }
        let error = #expect(throws: LeaderboardFailure.self) { try board("mmlu") { $0.shots = 3 } }
        #expect(
            error?.description
                == "no score on 'mmlu' is measured like that; there are: acc, anatomy, 5-shot (5); acc, 5-shot (4); acc, 0-shot (2)"
        )
    }

    @Test func `derived models can be left out, pages follow`() throws {
        let board = try board("mmlu") {
            $0.withoutDerived = true
            $0.limit = 1
            $0.offset = 1
        }
        #expect(ranks(board) == ["2 a/a"])
        #expect(board.total == 3)
    }

    @Test func `the most trusted claim counts, conflicts are flagged`() throws {
        try fixture.write { db in
            try db.claim("d/d", "mmlu", 80, by: "x/y", provenance: .bodyTable, line: 3)
            try db.claim("a/a", "mmlu", 65, by: "x/y", provenance: .evalResults)
            try db.claim("b/b", "mmlu", 70.0, by: "x/y", provenance: .bodyTable)
        }
        let board = try board("mmlu")
        #expect(ranks(board) == ["1 c/c", "1 b/b", "3 a/a", "4 d/d"])
        #expect(board.entries.map { $0.conflict != nil } == [false, false, true, true])
        #expect(board.entries[2].claim.value == 65)
        #expect(board.total == 4)
        var writer = JSONWriter()
        board.write(to: &writer)
        #expect(throws: Never.self) { try JSONDocument(writer.bytes) }
        #expect(board.text(width: 100).contains("a/a"))
    }

    @Test func `less is better where the metric says so`() throws {
        try fixture.write { db in
            for (name, value) in [("a/a", 9.0), ("b/b", 7)] {
                try db.claim(
                    name, "librispeech", value, metric: "wer", higherIsBetter: false,
                    setup: "metric=wer")
            }
        }
        #expect(try ranks(board("librispeech")) == ["1 b/b", "2 a/a"])
    }

    @Test func `benchmarks are listed with their models`() throws {
        let list = try fixture.read { try Leaderboard.benchmarks(in: $0) }
        #expect(list.map(\.id) == ["mmlu"])
        #expect(list.map(\.models) == [5])
    }
}
