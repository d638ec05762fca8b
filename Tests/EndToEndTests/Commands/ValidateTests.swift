import Foundation
import TestSupport
import Testing

/// `stemma validate`, `edit` and `new`.
struct ValidateTests {
    private static let card = """
        ---
        # whose it is
        license: Apache-2.0   # as in LICENSE
        language: no
        ---
        # Title

        """

    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write(Self.card, to: "README.md")
        return workspace
    }

    @Test func `a finding is path, line, column, severity and rule`() throws {
        let output = try Workspace.withCards().stemma.run("validate", "cards/bad/card/README.md")
        #expect(output.exitCode == 1)
        let first = try #require(output.lines.first)
        #expect(first.contains("cards/bad/card/README.md:"))
        #expect(first.contains(": error: "))
        #expect(first.hasSuffix("]"))
    }

    @Test func `JSON is a list of cards with their findings`() throws {
        let output = try Workspace.withCards().stemma.run("validate", "cards", "--format", "json")
        let cards = try #require(try json(output.stdout).list)
        #expect(cards.allSatisfy { $0.map?.keys.sorted() == ["diagnostics", "kind", "path"] })
        #expect(cards.contains { $0["path"] == .text("cards/bad/card/README.md") })
    }

    @Test func `SARIF and annotations are for machines`() throws {
        let stemma = try Workspace.withCards().stemma
        let sarif = try json(try stemma.run("validate", "cards", "--format", "sarif").stdout)
        #expect(sarif["version"] == .text("2.1.0"))
        #expect(sarif["runs"]?[0]?["results"]?.list?.isEmpty == false)
        let github = try stemma.run("validate", "cards", "--format", "github")
        #expect(!github.lines.isEmpty && github.lines.allSatisfy { $0.hasPrefix("::") })
    }

    @Test func `there are at least sixty rules`() throws {
        let output = try Workspace().stemma.run("validate", "--rules", "--json")
        #expect(output.exitCode == 0)
        #expect(try json(output.stdout).list?.count ?? 0 >= 60)
    }

    @Test func `rules are switched in stemma.yaml`() throws {
        let workspace = try Workspace.withCards()
        let path = "cards/me/quant/README.md"
        #expect(try workspace.stemma.run("validate", path).exitCode == 0)
        try workspace.write("required:\n  model: {required: [language]}\n", to: "stemma.yaml")
        #expect(try workspace.stemma.run("validate", path).exitCode == 1)
        try workspace.write("rules: {no/such: off}\n", to: "stemma.yaml")
        let output = try workspace.stemma.run("validate", path)
        #expect(output.exitCode == 2 && output.stderr.contains("stemma.yaml"))
    }

    @Test(arguments: [
        ("ruels: {}\n", "stemma.yaml:1:1: unknown key 'ruels': did you mean 'rules'?"),
        ("db: x.db\nserver: 1\n", "stemma.yaml:2:1: unknown key 'server': expected one of "),
    ])
    func `an unknown setting is named with its place`(yaml: String, message: String) throws {
        let workspace = try Workspace.withCards()
        try workspace.write(yaml, to: "stemma.yaml")
        let output = try workspace.stemma.run("validate", "cards")
        #expect(output.exitCode == 2)
        #expect(output.stderr.contains(message))
    }

    @Test func `what is only absent is counted until it is asked for`() throws {
        let stemma = try Workspace.withCards().stemma
        let path = "cards/me/quant/README.md"
        let short = try stemma.run("validate", path)
        #expect(short.stdout == "")
        #expect(short.stderr == "nothing found in 1 card; 5 hints about what is absent: see -v\n")
        let long = try stemma.run("validate", path, "-v")
        #expect(long.stdout.contains("[language/missing]"))
        #expect(!long.stderr.contains("hints"))
        let json = try stemma.run("validate", path, "--json")
        #expect(json.stdout.contains("language/missing"))
    }

    @Test func `a fix keeps comments and every other byte`() throws {
        let workspace = try workspace()
        let dry = try workspace.stemma.run("validate", "--fix", "--dry-run", "README.md")
        #expect(dry.stderr.contains("README.md"))
        #expect(try workspace.read("README.md") == Self.card)
        _ = try workspace.stemma.run("validate", "--fix", "README.md")
        let fixed = try workspace.read("README.md")
        #expect(fixed.contains("license: apache-2.0   # as in LICENSE\n"))
        #expect(fixed.hasPrefix("---\n# whose it is\n"))
        #expect(fixed.hasSuffix("---\n# Title\n"))
    }

    @Test func `an edit changes what it says and no more`() throws {
        let workspace = try workspace()
        let dry = try workspace.stemma.run("edit", "README.md", "license=mit", "--dry-run")
        #expect(dry.exitCode == 0)
        #expect(try workspace.read("README.md") == Self.card)
        let expected = Self.card.replacingOccurrences(of: "Apache-2.0", with: "mit")
        #expect(dry.stdout == expected)
        let edit = try workspace.stemma.run("edit", "README.md", "license=mit")
        #expect(edit.exitCode == 0 && edit.stdout == "")
        #expect(try workspace.read("README.md") == expected)
    }

    @Test func `an edit of a registered card is a new revision`() throws {
        let workspace = try Workspace.withRegistry()
        #expect(try workspace.stemma.run("edit", "me/quant", "license=gemma").exitCode == 0)
        let list = try workspace.stemma.run("list", "--license", "gemma", "--json").stdout
        #expect(try json(list)["repositories"]?[0]?["id"] == .text("me/quant"))
        #expect(try workspace.stemma.run("doctor").exitCode == 0)
    }

    @Test(arguments: [("model", "me/mine"), ("dataset", "me/mine")])
    func `a new card has no errors`(kind: String, id: String) throws {
        let workspace = try Workspace()
        let output = try workspace.stemma.run(
            "new", kind, id, "license=mit", "--output", "README.md")
        #expect(output.exitCode == 0, "\(output.stderr)")
        #expect(
            try workspace.stemma.run("validate", "--kind", kind, "--id", id, "README.md").exitCode
                == 0)
        #expect(try workspace.read("README.md").contains("license: mit"))
        let again = try workspace.stemma.run("new", kind, id, "--output", "README.md")
        #expect(again.exitCode == 2, "an existing file was written over")
    }

    @Test(arguments: [[], ["--output", "README.md"], ["--output", "README.md", "--dry-run"]])
    func `a new card is JSON where JSON is asked for`(options: [String]) throws {
        let workspace = try Workspace()
        let plain = try workspace.stemma.run("new", "model", "me/mine").stdout
        let output = try workspace.stemma.run(["new", "model", "me/mine", "--json"] + options)
        #expect(output.exitCode == 0, "\(output.stderr)")
        let answer = try json(output.stdout)
        #expect(answer["target"] == (options.isEmpty ? PlainJSON.null : .text("README.md")))
        #expect(answer["text"] == .text(plain))
        let file = try? workspace.read("README.md")
        #expect(file == (options.count == 2 ? plain : nil))
    }
}
