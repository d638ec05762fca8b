import Foundation
import TestSupport
import Testing

/// `list`, `search`, `tree`, `show`, `scores`, `leaderboard`, `license`, `gate` and `doctor` on a small family.
struct QueryTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace.withRegistry() }

    private func ids(_ arguments: String...) throws -> [String] {
        let output = try workspace.stemma.run(arguments + ["--json"])
        #expect(output.exitCode == 0)
        return try json(output.stdout)["repositories"]?.list?.compactMap {
            ($0["repository"] ?? $0)["id"]?.text
        } ?? []
    }

    @Test(arguments: [
        (["--kind", "dataset"], ["datasets/me/data"]), (["--license", "apache-2.0"], ["base/one"]),
        (["--author", "me", "--license", "mit"], ["me/child", "me/quant"]),
        (["--base-model", "base/one"], ["me/child", "me/quant"]),
        (["--base-model", "base/one", "--relation", "quantized"], ["me/quant"]),
        (["--dataset", "me/data"], ["me/child"]), (["--gated"], ["me/gated"]),
        (["--library", "transformers", "--pipeline-tag", "text-generation"], ["base/one"]),
        (["--language", "en"], ["base/one"]), (["--license", "none-such"], []),
        (["--license", "mit", "--license", "apache-2.0"], ["base/one", "me/child", "me/quant"]),
    ])
    func `a list is narrowed by what cards say`(filters: [String], expected: [String]) throws {
        let output = try workspace.stemma.run(["list", "--json"] + filters)
        let page = try json(output.stdout)
        #expect(page["total"] == .number(Double(expected.count)))
        #expect(page["repositories"]?.list?.compactMap { $0["id"]?.text } == expected)
    }

    @Test func `a list has a limit and says how many there are`() throws {
        let output = try workspace.stemma.run("list", "--limit", "2", "--json")
        let page = try json(output.stdout)
        #expect(page["total"] == .number(Double(Workspace.cardCount)))
        #expect(page["repositories"]?.list?.count == 2)
        let counts = try json(try workspace.stemma.run("list", "--author", "base", "--json").stdout)
        #expect(counts["repositories"]?[0]?["children"]?["quantized"] == .number(1))
        #expect(counts["repositories"]?[0]?["children"]?["finetune"] == .number(1))
    }

    @Test(arguments: [
        ("한국어", ["me/child"]), ("tuned", ["me/child"]), ("me/gated", ["me/gated"]),
        ("nothingatall", []),
    ])
    func `a search finds words of any script`(words: String, expected: [String]) throws {
        #expect(try ids("search", words) == expected)
    }

    @Test(arguments: [
        ("text", "me/child"), ("json", "\"descendants\""), ("dot", "digraph"),
        ("mermaid", "flowchart"), ("svg", "<svg"),
    ])
    func `a tree has five formats`(format: String, word: String) throws {
        let output = try workspace.stemma.run("tree", "base/one", "--format", format)
        #expect(output.exitCode == 0)
        for text in [word, "base/one", "me/child", "me/quant"] {
            #expect(output.stdout.contains(text))
        }
    }

    @Test func `a tree as JSON names relations and where they are known from`() throws {
        let up = try json(try workspace.stemma.run("tree", "me/quant", "--json").stdout)
        let edge = try #require(up["ancestors"]?[0])
        #expect(edge["id"] == .text("base/one"))
        #expect(edge["relation"] == .text("quantized"))
        #expect(edge["provenance"] == .text("declared"))
        #expect(edge["line"] == .number(3))
        let down = try json(try workspace.stemma.run("tree", "base/one", "--json").stdout)
        #expect(
            down["descendants"]?.list?.compactMap { $0["id"]?.text }.sorted()
                == ["me/child", "me/quant"])
    }

    @Test(arguments: [
        ("markdown", "base_model: base/one"), ("html", "<h1"), ("text", "Child"),
        ("json", "\"metadata\""),
    ])
    func `a card is shown in four formats`(format: String, word: String) throws {
        let output = try workspace.stemma.run("show", "me/child", "--format", format)
        #expect(output.exitCode == 0)
        #expect(output.stdout.contains(word))
        if format == "markdown" {
            #expect(output.stdout == (try workspace.read("cards/me/child/README.md")))
        }
    }

    @Test func `a score is shown and ranked`() throws {
        let scores = try workspace.stemma.run("scores", "me/child")
        #expect(scores.exitCode == 0 && scores.stdout.contains("50"))
        let board = try workspace.stemma.run("leaderboard", "MMLU")
        #expect(board.exitCode == 0 && board.stdout.contains("me/child"))
    }

    @Test func `a licence names what it inherits`() throws {
        let chain = try workspace.stemma.run("license", "me/child")
        #expect(chain.exitCode == 0)
        for text in ["mit", "apache-2.0", "cc-by-4.0", "base/one", "me/data"] {
            #expect(chain.stdout.lowercased().contains(text), "\(text)")
        }
        let use = try workspace.stemma.run("license", "base/one", "--use", "commercial")
        #expect(use.exitCode == 0)
    }

    @Test func `a gate asks, lets in and puts out`() throws {
        let stemma = workspace.stemma
        let shut = try stemma.run("gate", "show", "me/gated", "--user", "ana")
        #expect(shut.exitCode == 4)
        #expect(shut.stdout.contains("You agree to the terms."))
        #expect(try stemma.run("gate", "accept", "me/gated", "--user", "ana").exitCode != 0)
        let accept = try stemma.run(
            "gate", "accept", "me/gated", "--user", "ana", "--field", "Name=Ana", "--field",
            "I agree=true")
        #expect(accept.exitCode == 0, "\(accept.stderr)")
        #expect(try stemma.run("gate", "show", "me/gated", "--user", "ana").exitCode == 0)
        let list = try stemma.run("gate", "list", "me/gated", "--state", "accepted", "--json")
        #expect(list.stdout.contains("\"ana\""))
        #expect(try stemma.run("gate", "revoke", "me/gated", "ana", "--by", "me").exitCode == 0)
        #expect(try stemma.run("gate", "show", "me/gated", "--user", "ana").exitCode == 4)
    }

    @Test func `the doctor passes a sound registry`() throws {
        let output = try workspace.stemma.run("doctor", "--json")
        #expect(output.exitCode == 0)
        let report = try json(output.stdout)
        #expect(report["passed"] == .bool(true))
        #expect(report["checks"]?.list?.allSatisfy { $0["passed"] == .bool(true) } == true)
    }
}
