import Testing

@testable import Cards

struct TextReporterTests {
    private static func finding(
        _ line: Int, _ column: Int, to endColumn: Int, endLine: Int? = nil, help: String? = nil,
        fix: Fix? = nil
    ) -> Diagnostic {
        Diagnostic(
            rule: "a/b", severity: .warning,
            range: SourceRange(
                SourcePosition(line: line, column: column),
                SourcePosition(line: endLine ?? line, column: endColumn)),
            message: "odd", help: help, fix: fix)
    }

    private static func report(_ text: String, _ finding: Diagnostic, width: Int = 100) -> String {
        var reporter = TextReporter(width: width)
        let file = FileReport(
            path: "x.md", kind: .model, diagnostics: [finding], bytes: Array(text.utf8))
        return String(decoding: reporter.report([file]), as: UTF8.self)
    }

    @Test(arguments: [
        ("license: MIT", 10, 13, "license: MIT", "         ^~~"),
        ("a", 1, 1, "a", "^"), ("", 1, 1, "", "^"), ("ab", 3, 3, "ab", "  ^"),
        ("\tx\ty", 2, 3, "    x   y", "    ^"), ("x\ty", 3, 4, "x   y", "    ^"),
        ("태그: 값", 5, 6, "태그: 값", "      ^~"), ("日本語", 2, 4, "日本語", "  ^~~~"),
        ("👩‍👩‍👧‍👦 x", 9, 10, "👩‍👩‍👧‍👦 x", "   ^"), ("e\u{301}x", 3, 4, "e\u{301}x", " ^"),
        ("a\u{1B}[31mb", 2, 3, "a␛[31mb", " ^"), ("\u{FEFF}ab", 2, 3, "ab", " ^"),
        ("a\u{202E}b", 3, 4, "a\u{FFFD}b", "  ^"),
    ])
    func `a caret stands under its place`(
        text: String, column: Int, end: Int, line: String, caret: String
    ) {
        let report = Self.report(text, Self.finding(1, column, to: end))
        let expected = "x.md:1:\(column): warning: odd [a/b]\n   1 | \(line)\n     | \(caret)\n"
        #expect(report == expected)
    }

    @Test func `a range over lines is marked to the end of its first`() {
        let report = Self.report("a: [1,\n2]\r\nb", Self.finding(1, 4, to: 3, endLine: 2))
        #expect(report == "x.md:1:4: warning: odd [a/b]\n   1 | a: [1,\n     |    ^~~\n")
    }

    @Test(arguments: [(1, 4), (50, 53), (97, 101), (40, 90), (2, 100)])
    func `a long line is cut around its caret`(column: Int, end: Int) throws {
        let text = (0..<100).map { String($0 % 10) }.joined()
        let report = Self.report(text, Self.finding(1, column, to: end), width: 40)
        let lines = report.split(separator: "\n")
        let line = lines[1].dropFirst(7)
        let caret = lines[2].dropFirst(7)
        #expect(DisplayWidth.columns(of: line) <= 40)
        #expect(caret.count <= 40)
        let offset = try #require(caret.firstIndex(of: "^"))
        let under = line.dropFirst(caret.distance(from: caret.startIndex, to: offset)).first
        #expect(under == text.dropFirst(column - 1).first)
        #expect(line.hasPrefix("…") || line.hasPrefix("0"))
    }

    @Test func `a line of a megabyte is cut too`() {
        let text = String(repeating: "한", count: 400_000) + "x" + String(repeating: "글", count: 99)
        let report = Self.report(text, Self.finding(1, 400_001, to: 400_002), width: 60)
        let lines = report.split(separator: "\n")
        #expect(lines[1].contains("한x글"))
        #expect(lines[2].hasSuffix(" ^"))
    }

    @Test func `help and fix follow, and a place may be missing`() {
        let fix = Fix("write 'x'", [TextEdit(0..<1, "x")])
        let report = Self.report("a", Self.finding(1, 1, to: 2, help: "do\u{7}", fix: fix))
        #expect(report.hasSuffix("     | ^\n     = help: do␇\n     = fix: write 'x'\n"))
        let whole = Diagnostic(rule: "a/b", severity: .error, range: nil, message: "odd")
        #expect(Self.report("a", whole) == "x.md: error: odd [a/b]\n")
    }

    @Test func `colours come only when they are asked for`() {
        let file = FileReport(
            path: "x\n.md", kind: .model, diagnostics: [Self.finding(1, 1, to: 2)], bytes: [97])
        var reporter = TextReporter(usesColor: true)
        let text = String(decoding: reporter.report([file]), as: UTF8.self)
        #expect(text.hasPrefix("\u{1B}[1mx␊.md:1:1:\u{1B}[0m \u{1B}[1;33mwarning:\u{1B}[0m odd"))
    }

    @Test func `a summary counts`() {
        var summary = ReportSummary()
        summary.add([])
        #expect(summary.description == "nothing found in 1 card")
        summary.add([Self.finding(1, 1, to: 2, fix: Fix("", []))])
        #expect(summary.description == "1 warning in 1 of 2 cards; 1 can be fixed with --fix")
    }
}
