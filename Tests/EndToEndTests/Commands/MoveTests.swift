import Foundation
import TestSupport
import Testing

/// `stemma move`: the old name answers with the new one.
struct MoveTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace.withRegistry()
        let output = try workspace.stemma.run("move", "base/one", "team/first", "--json")
        try #require(output.exitCode == 0, "\(output.stderr)")
        #expect(output.stdout == "{\"from\":\"base/one\",\"to\":\"team/first\"}\n")
    }

    @Test(arguments: [
        ["show", "base/one"], ["tree", "base/one"], ["scores", "base/one"],
        ["license", "base/one"],
    ])
    func `the old name answers with the new one`(arguments: [String]) throws {
        let output = try workspace.stemma.run(arguments)
        #expect(output.exitCode == 0)
        #expect(output.stdout.contains("team/first"))
    }

    @Test func `a family keeps together`() throws {
        let tree = try json(try workspace.stemma.run("tree", "base/one", "--json").stdout)
        #expect(tree["id"] == .text("team/first"))
        #expect(tree["asked"] == .text("base/one"))
        #expect(
            tree["descendants"]?.list?.compactMap { $0["id"]?.text } == ["me/child", "me/quant"])
        #expect(tree["descendants"]?[0]?["named"] == .text("base/one"))
        #expect(try workspace.stemma.run("doctor").exitCode == 0)
    }

    @Test func `lists and searches know the new name`() throws {
        let list = try json(
            try workspace.stemma.run("list", "--author", "team", "--json").stdout)
        #expect(list["repositories"]?[0]?["id"] == .text("team/first"))
        let old = try json(try workspace.stemma.run("list", "--author", "base", "--json").stdout)
        #expect(old["total"] == .number(0))
        #expect(try workspace.stemma.run("search", "first").stdout.contains("team/first"))
    }

    @Test func `an ingest under the old name reaches the new one`() throws {
        let again = try json(try workspace.stemma.run("ingest", "cards", "--json").stdout)
        #expect(again["unchanged"] == .number(Double(Workspace.cardCount)))
        try workspace.write("---\nlicense: mit\n---\n# Anew\n", to: "cards/base/one/README.md")
        let changed = try json(try workspace.stemma.run("ingest", "cards", "--json").stdout)
        #expect(changed["updated"] == .number(1))
        #expect(changed["added"] == .number(0))
        #expect(try workspace.stemma.run("show", "team/first").stdout.contains("Anew"))
        #expect(try workspace.stemma.run("doctor").exitCode == 0)
    }

    @Test func `a repository can move back`() throws {
        #expect(try workspace.stemma.run("move", "base/one", "base/one").exitCode == 0)
        let tree = try json(try workspace.stemma.run("tree", "team/first", "--json").stdout)
        #expect(tree["id"] == .text("base/one"))
        #expect(tree["descendants"]?[0]?["named"] == .null)
        #expect(try workspace.stemma.run("doctor").exitCode == 0)
    }

    @Test(arguments: [
        (["team/first", "me/child"], 2), (["team/first", "datasets/team/first"], 2),
        (["team/first", "a/b/c"], 2), (["no/such", "team/second"], 3),
        (["team/first", "team/first"], 2),
    ])
    func `no repository is moved onto another`(arguments: [String], code: Int) throws {
        let output = try workspace.stemma.run(["move"] + arguments)
        #expect(Int(output.exitCode) == code)
        #expect(output.stderr.split(separator: "\n").count == 1)
    }
}
