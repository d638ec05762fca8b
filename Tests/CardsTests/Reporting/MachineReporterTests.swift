import Foundation
import Testing

@testable import Cards

struct MachineReporterTests {
    private static let card = Array("---\nlicense: MIT\n---\n".utf8)
    private static let finding = Diagnostic(
        rule: "yaml/key-type", severity: .error,
        range: SourceRange(
            SourcePosition(line: 2, column: 10), SourcePosition(line: 2, column: 13)),
        message: "50%: a, b", help: "do\nit", fix: Fix("write 'mit'", [TextEdit(13..<16, "mit")]))
    private static let whole = Diagnostic(
        rule: "own/rule", severity: .info, range: nil, message: "none")

    private static func file(
        _ path: String = "cards/a b:c,d.md", _ diagnostics: [Diagnostic] = [finding, whole],
        _ bytes: [UInt8] = card
    ) -> FileReport {
        FileReport(path: path, kind: .dataset, diagnostics: diagnostics, bytes: bytes)
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `json is an array of files`() {
        var reporter = JSONReporter()
        let empty = "{\"path\":\"b\",\"kind\":\"dataset\",\"diagnostics\":[]}"
        let expected = """
            [
            {"path":"a","kind":"dataset","diagnostics":[{"rule":"yaml/key-type","severity":"error","line":2,\
            "column":10,"end_line":2,"end_column":13,"message":"50%: a, b","help":"do\\nit","fix":{"description":\
            "write 'mit'","edits":[{"start_line":2,"start_column":10,"end_line":2,"end_column":13,"replacement":\
            "mit"}]}},{"rule":"own/rule","severity":"info","line":null,"column":null,"end_line":null,\
            "end_column":null,"message":"none","help":null,"fix":null}]},
            \(empty)
            ]

            """
        #expect(Self.text(reporter.report([Self.file("a"), Self.file("b", [])])) == expected)
        var none = JSONReporter()
        #expect(Self.text(none.report([])) == "[]\n")
    }

    @Test func `workflow commands are escaped`() {
        var reporter = GitHubReporter()
        let expected = """
            ::error file=cards/a b%3Ac%2Cd.md,line=2,endLine=2,col=10,endColumn=13,title=yaml/key-type::50%25: a, b%0Ado%0Ait
            ::notice file=cards/a b%3Ac%2Cd.md,title=own/rule::none

            """
        #expect(Self.text(reporter.report([Self.file()])) == expected)
        let lines = Diagnostic(
            rule: "a/b", severity: .warning,
            range: SourceRange(
                SourcePosition(line: 2, column: 10), SourcePosition(line: 3, column: 1)),
            message: "x")
        #expect(
            Self.text(reporter.report([Self.file("a", [lines])]))
                == "::warning file=a,line=2,endLine=3,title=a/b::x\n")
    }

    @Test(arguments: [
        ("a/b.md", "a/b.md"), ("./a.md", "a.md"), (".//a.md", "a.md"), ("/a b", "file:///a%20b"),
        ("c:d", "c%3Ad"), ("모델", "%EB%AA%A8%EB%8D%B8"), ("a%20#?", "a%2520%23%3F"),
    ])
    func `paths become URIs`(path: String, uri: String) {
        #expect(ArtifactURI.uri(ofPath: path) == uri)
    }

    @Test func `fingerprints know the text of a line, not its number`() throws {
        func prints(_ text: String, _ lines: [Int]) throws -> [String] {
            let findings = lines.map {
                Diagnostic(
                    rule: "a/b", severity: .error,
                    range: SourceRange(at: SourcePosition(line: $0, column: 1)), message: "x")
            }
            var reporter = SARIFReporter()
            let output = reporter.report([Self.file("a", findings, Array(text.utf8))])
            return try SARIFCheck(output).results.map { result in
                let prints = try #require(result["partialFingerprints"] as? [String: String])
                return try #require(prints["primaryLocationLineHash"])
            }
        }
        let first = try prints("x: 1\ny: 2\nx: 1\n", [1, 2, 3])
        #expect(Set(first).count == 3)
        #expect(first[2].hasSuffix(":2"))
        #expect(try prints("\n\nx:  1\n# c\ny: 2\nx: 1", [3, 5, 6]) == first)
    }

    @Test(arguments: [nil, "https://example.org/stemma"])
    func `sarif is what the standard asks for`(uri: String?) throws {
        var reporter = SARIFReporter(informationURI: uri)
        let files = [
            Self.file(), Self.file("/abs/x.md", []),
            Self.file("./y.md", [Self.finding, Self.finding]),
        ]
        let output = reporter.report(files)
        let check = try SARIFCheck(output)
        #expect(check.problems == [])
        #expect(check.results.count == 4)
        #expect(check.rules.count == Rules.all.count)
        #expect(
            check.results[0]["ruleIndex"] as? Int
                == Rules.all.firstIndex { $0.id == "yaml/key-type" })
        #expect(check.results[1]["ruleIndex"] == nil)
        #expect(check.results[1]["level"] as? String == "note")
        var none = SARIFReporter()
        #expect(try SARIFCheck(none.report([])).problems == [])
        // For a look at the file by other tools.
        if let path = ProcessInfo.processInfo.environment["STEMMA_SARIF_SAMPLE"] {
            try Data(output).write(to: URL(fileURLWithPath: path))
        }
    }
}
