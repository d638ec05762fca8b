import Cards
import Foundation
import TestSupport
import Testing

struct MarkdownOutlineTests {
    @Test(arguments: [
        ("# One\n\ntext\n\n## Two ##\n", ["1 1 One", "2 5 Two"]),
        ("One\n===\nTwo\nlines\n---\n", ["1 1 One", "2 3 Two lines"]),
        ("#One\n####### Seven\n    # code\n", []),
        ("```\n# no\n```\n# yes\n", ["1 4 yes"]),
        ("~~~~ x\n# no\n~~~\n# no\n~~~~~\n# yes\n", ["1 6 yes"]),
        ("- a\n  ```\n  # no\n  ```\n# yes\n", ["1 5 yes"]),
        ("<!--\n# no\n-->\n# yes\n", ["1 4 yes"]),
        ("<div>\n# no\n\n# yes\n", ["1 4 yes"]),
        ("# **Gemma** `2b` [it](https://x.y) ![alt](z) &amp; \\*\n", ["1 1 Gemma 2b it alt & *"]),
        ("<h1 align=\"center\">\n  <img src=x> Big <b>Model</b>\n</h1>\n", ["1 1 Big Model"]),
        ("<div><h2>Two</h2></div>\n", ["2 1 Two"]),
        ("# One\r\n\r\nTwo\r\n===\r\n", ["1 1 One", "1 3 Two"]),
        ("# Un\r# Deux\r", ["1 1 Un", "1 2 Deux"]),
        ("a | b\n--- | ---\nc | d\n---\n", []),
        ("- item\n---\n", []),
        ("# \n#\n", []), ("- item\n# yes\n", ["1 2 yes"]),
        ("# 한국어 모델\n", ["1 1 한국어 모델"]),
    ])
    func `headings have a level, a line and a text`(markdown: String, expected: [String]) {
        let found = MarkdownOutline(Array(markdown.utf8)).headings
        #expect(found.map { "\($0.level) \($0.line) \($0.text)" } == expected)
    }

    @Test(arguments: [
        ("## Two\n# One\n# Other\n", "One"), ("## Two\n### Three\n", "Two"), ("text\n", nil),
    ])
    func `the title is the first top heading`(markdown: String, title: String?) {
        #expect(MarkdownOutline(Array(markdown.utf8)).title == title)
    }

    /// A table as `line:column text` of each cell, rows apart by `/`.
    private func tables(_ markdown: String, firstLine: Int = 1) -> [String] {
        MarkdownOutline(Array(markdown.utf8), firstLine: firstLine).tables.map { table in
            ([table.header] + table.rows).map { row in
                row.map { "\($0.line):\($0.column) \($0.text)" }.joined(separator: ", ")
            }.joined(separator: " / ")
        }
    }

    @Test(arguments: [
        ("| a | b |\n|---|---|\n| 1 | 2 |\n", ["1:3 a, 1:7 b / 3:3 1, 3:7 2"]),
        ("a|b\n:-|-:\n1|2\n", ["1:1 a, 1:3 b / 3:1 1, 3:3 2"]),
        (
            "text\n| 모델 | MMLU |\n|:--|--:|\n| **Gemma** 2B | `42.3` |\n",
            ["2:3 모델, 2:8 MMLU / 4:3 Gemma 2B, 4:18 42.3"]
        ),
        (
            "| a | b |\n|--|--|\n| 1 |\n| 1 | 2 | 3 |\n",
            ["1:3 a, 1:7 b / 3:3 1, 3:6  / 4:3 1, 4:7 2"]
        ),
        ("| a\\|b | c |\n|-|-|\n| `x\\|y` | |\n", ["1:3 a|b, 1:10 c / 3:3 x|y, 3:12 "]),
        ("> | a |\n> |---|\n> | 1 |\n| 2 |\n", ["1:5 a / 3:5 1"]),
        ("- | a | b |\n  |---|---|\n  | 1 | 2 |\n", ["1:5 a, 1:9 b / 3:5 1, 3:9 2"]),
        ("1. x\n\n    | a |\n    |---|\n    | 1 |\n", ["3:7 a / 5:7 1"]),
        ("    | a |\n    |---|\n", []), ("```\n| a |\n|---|\n```\n", []),
        ("| a | b |\n|---|\n", []), ("| a |\n\n|---|\n", []), ("|---|---|\n", []),
        ("<!--\n| a |\n|---|\n-->\n", []),
        ("| a |\n|---|\n| 1 |\n# H\n| 2 |\n", ["1:3 a / 3:3 1"]),
        ("| a |\n|---|\n| 1 |\n\n| b |\n|---|\n", ["1:3 a / 3:3 1", "5:3 b"]),
        ("| a |\r\n|---|\r\n| 1 |\r\n", ["1:3 a / 3:3 1"]),
        ("| [a][x] | [b] |\n|-|-|\n\n[x]: https://x.y\n", ["1:3 a, 1:12 [b]"]),
        ("| 🙂 | é | b |\n|-|-|-|\n", ["1:3 🙂, 1:7 é, 1:11 b"]),
    ])
    func `cells have a text, a line and a column`(markdown: String, expected: [String]) {
        #expect(tables(markdown) == expected)
    }

    @Test(arguments: [
        (
            "<table><tr><th>a</th><th>b</th></tr>\n<tr><td>1<td> 2</table>\n",
            ["1:16 a, 1:26 b / 2:9 1, 2:15 2"]
        ),
        (
            "<TABLE>\n<thead><tr>\n<th colspan=2>한국어</th></tr></thead>\n<tr><td>1</td><td><b>2</b></td></tr>\n</TABLE>\n",
            ["3:15 한국어, 3:15 한국어 / 4:9 1, 4:22 2"]
        ),
        (
            "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>\n",
            ["1:26 a, 1:36 b / 1:26 a, 1:55 c"]
        ),
        ("<div>\n<table><tr><td>x<br>y</td></tr></table></div>\n", ["2:16 x y"]),
        ("<table><tr><td>x\n", []), ("<table></table>\n", []), ("`<table>`\n", []),
    ])
    func `tables in HTML are read too`(markdown: String, expected: [String]) {
        #expect(tables(markdown) == expected)
    }

    @Test func `lines count from the first line given`() {
        #expect(tables("| a |\n|-|\n| 1 |\n", firstLine: 10) == ["10:3 a / 12:3 1"])
        let outline = MarkdownOutline(Array("# A\n\n| a |\n|-|\n# B\n".utf8)[...], firstLine: 5)
        #expect(outline.headings.map(\.line) == [5, 9])
        #expect(outline.tables.map(\.heading) == [0])
    }

    private static let hostile = [
        String(repeating: "|a|\n|-|\n", count: 50_000),
        String(repeating: "|a|\n|-|-|\n", count: 20_000),
        String(repeating: "|", count: 100_000) + "\n" + String(repeating: "|-", count: 100_000),
        String(repeating: "|-|\n", count: 50_000), String(repeating: "<table>", count: 50_000),
        String(repeating: "<table><tr><td colspan=512 rowspan=512>x</table>\n", count: 5_000),
        String(repeating: "<h1>", count: 50_000), String(repeating: "<h1>\n", count: 20_000),
        String(repeating: "# ![[]()\n", count: 20_000),
        "# " + String(repeating: "![[]()", count: 100_000),
        String(repeating: "> ", count: 100_000), String(repeating: "- ", count: 100_000),
        "| a |\n|-|\n" + String(repeating: "| ![[]() |\n", count: 50_000),
        String(repeating: "| [a][b] |\n|-|\n\n[a]: b\n", count: 20_000),
    ]

    @Test(arguments: hostile.indices) func `a hostile text does not stall the outline`(index: Int) {
        let start = ContinuousClock.now
        _ = MarkdownOutline(Array(Self.hostile[index].utf8))
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
