import Foundation
import TestSupport
import Testing

/// `stemma parse`: a line a card, `{path, kind, metadata, diagnostics}`.
struct ParseTests {
    private func parse(_ card: String) throws -> PlainJSON {
        let workspace = try Workspace()
        try workspace.write(card, to: "card.md")
        let output = try workspace.stemma.run("parse", "card.md")
        #expect(output.exitCode == 0)
        #expect(output.stderr == "")
        #expect(output.lines.count == 1)
        return try json(output.stdout)
    }

    @Test func `a line has four keys`() throws {
        let line = try parse("---\nlicense: mit\n---\n# Title\n")
        #expect(line.map?.keys.sorted() == ["diagnostics", "kind", "metadata", "path"])
        #expect(line["path"] == .text("card.md"))
        #expect(line["kind"] == .text("model"))
        #expect(line["metadata"] == .map(["license": .text("mit")]))
        #expect(line["diagnostics"] == .list([]))
    }

    @Test func `a diagnostic has its place`() throws {
        let line = try parse("---\nlicense: mit\nlicense: apache-2.0\n---\n")
        let diagnostic = try #require(line["diagnostics"]?[0])
        #expect(
            diagnostic.map?.keys.sorted() == [
                "column", "end_column", "end_line", "fix", "help", "line", "message", "rule",
                "severity",
            ])
        #expect(diagnostic["severity"] == .text("error"))
        #expect(diagnostic["line"] == .number(3))
        #expect(diagnostic["column"] == .number(1))
        #expect(line["metadata"]?["license"] == .text("apache-2.0"))
    }

    @Test(arguments: [
        ("a: 2024-01-31", #"{"a":"2024-01-31"}"#), ("a: 1.5", #"{"a":1.5}"#),
        ("a: no", #"{"a":"no"}"#), ("a: true", #"{"a":true}"#), ("a: ~", #"{"a":null}"#),
        ("a: .nan", #"{"a":".nan"}"#), ("a: 1e999", #"{"a":"1e999"}"#),
        ("a: 9007199254740993", #"{"a":"9007199254740993"}"#), ("0: a", #"{"$int:0":"a"}"#),
        ("true: a", #"{"$bool:true":"a"}"#), ("~: a", #"{"$null:null":"a"}"#),
        ("1.5: a", #"{"$float:1.5":"a"}"#), ("- a\n- b", #"["a","b"]"#), ("text", #""text""#),
        ("a: [1, {b: c}]", #"{"a":[1,{"b":"c"}]}"#),
    ])
    func `metadata is the front matter as JSON`(yaml: String, expected: String) throws {
        let workspace = try Workspace()
        try workspace.write("---\n\(yaml)\n---\n", to: "card.md")
        let line = try #require(try workspace.stemma.run("parse", "card.md").lines.first)
        #expect(try json(line)["metadata"] == json(expected))
    }

    @Test(arguments: ["# No front matter\n", "---\na: [b\n---\n", "---\nlicense: mit\n", ""])
    func `what does not parse is null and no failure`(card: String) throws {
        #expect(try parse(card)["metadata"]?.isNull == true)
    }

    @Test func `a line ends at LF alone`() throws {
        let workspace = try Workspace()
        try workspace.write(
            "---\na: \"x\u{85}\u{2028}\u{2029}y\"\nb: \"\\u0085\\u2028\\n\"\n---\n",
            to: "a\u{2028}.md")
        let output = try workspace.stemma.run("parse", "a\u{2028}.md")
        for text in ["\u{85}", "\u{2028}", "\u{2029}"] { #expect(!output.stdout.contains(text)) }
        for text in [#"\u0085"#, #"\u2028"#, #"\u2029"#] { #expect(output.stdout.contains(text)) }
        #expect(output.stdout.unicodeScalars.count { $0 == "\n" } == 1)
        #expect(try json(output.stdout)["metadata"]?["a"] == .text("x\u{85}\u{2028}\u{2029}y"))
    }

    @Test func `a folder stands for every card below it`() throws {
        let workspace = try Workspace()
        for path in [
            "owner/name/README.md", "datasets/owner/data/README.md", "other/deep/er/notes.md",
            "flat/owner__name.md", "owner/name/config.json",
        ] {
            try workspace.write("---\nlicense: mit\n---\n", to: "cards/\(path)")
        }
        let output = try workspace.stemma.run("parse", "cards")
        let lines = try output.lines.map { try json($0) }
        #expect(lines.count == 4)
        let kinds = Dictionary(
            lines.map { ($0["path"]?.text ?? "", $0["kind"]?.text ?? "") }, uniquingKeysWith: { $1 }
        )
        #expect(kinds["cards/datasets/owner/data/README.md"] == "dataset")
        #expect(kinds.values.count { $0 == "model" } == 3)
    }

    @Test func `standard input is a card`() throws {
        let output = try Workspace().stemma.run(["parse", "-"], input: "---\nlicense: mit\n---\n")
        #expect(output.exitCode == 0)
        #expect(try json(output.stdout)["metadata"]?["license"] == .text("mit"))
    }

    @Test func `what a file holds never ends with 2`() throws {
        let workspace = try Workspace()
        try workspace.write("", to: "empty.md")
        for (name, bytes) in [
            ("nul.md", [0, 0, 0]), ("utf16.md", [0xFF, 0xFE, 0x2D, 0]),
            ("bad.md", Array("---\na: ".utf8) + [0xC3, 0x28] + Array("\n---\n".utf8)),
        ] as [(String, [UInt8])] {
            try Data(bytes).write(to: workspace.url(name))
        }
        let parsed = try workspace.stemma.run("parse", ".")
        #expect(parsed.exitCode == 0)
        #expect(parsed.lines.count == 4)
        let validated = try workspace.stemma.run("validate", ".")
        #expect(validated.exitCode == 1)
    }
}
