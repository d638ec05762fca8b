import Testing

@testable import Cards

struct TerminalRendererTests {
    private func render(_ markdown: String, width: Int = 40) -> String {
        TerminalRenderer(width: width, color: false).render(Array(markdown.utf8))
    }

    @Test(arguments: [
        ("# One\n## Two\ntext\n", "# One\n\n## Two\n\ntext\n"),
        ("a *b* **c** `d` ~~e~~\n", "a b c `d` ~~e~~\n"),
        ("```\n  a\n\n\tb\n```\n", "      a\n\n            b\n"),
        ("- a\n- b\n  - c\n    - d\n\ntext\n", "• a\n• b\n  • c\n    • d\n\ntext\n"),
        ("- a\n\n- b\n", "• a\n\n• b\n"), ("9. a\n10. b\n", "9. a\n10. b\n"),
        ("3. a\n   - b\n", "3. a\n   • b\n"), ("- [x] a\n- [ ] b\n", "• [x] a\n• [ ] b\n"),
        ("> a\n>\n> > b\n", "│ a\n│\n│ │ b\n"),
        ("a\n\n---\n\nb\n", "a\n\n" + String(repeating: "─", count: 40) + "\n\nb\n"),
        ("[a](https://x.y)\n", "a (https://x.y)\n"), ("<https://x.y>\n", "https://x.y\n"),
        ("[a](#b)\n", "a\n"),
        ("[x.y/z](https://x.y/z)\n", "x.y/z\n"), ("<a@b.c>\n", "a@b.c\n"),
        ("![alt](x.png) ![](y.png)\n", "[image: alt] [image]\n"), ("a<br>b<br/>c\n", "a\nb\nc\n"),
        ("a  \nb\n", "a\nb\n"), ("a[^1]\n\n[^1]: note\n", "a[1]\n\n1. note\n"),
        (
            "<details><summary>More</summary>\n\ntext\n\n</details>\n\nb\n",
            "▸ More\n\n  text\n\nb\n"
        ),
        ("<div align=center><p>a</p><img src=x alt=L></div>\n", "a\n\n[image: L]\n"),
        ("H<sub>2</sub>O <!-- x --> <span class=y>z</span>\n", "H2O z\n"),
        ("<b>a <i>b</i></b>\n", "a b\n"),
        ("<script>x</script>a\n", "a\n"), ("<dl><dt>a</dt><dd>b</dd></dl>\n", "a\n    b\n"),
        ("", ""),
        ("- ```\n  a\n  ```\n", "•     a\n"), ("a\n\n## \n\nb\n", "a\n\nb\n"),
        ("-\n- b\n", "•\n• b\n"),
        ("- a\n  ```\n  b\n  ```\n- c\n", "• a\n\n      b\n\n• c\n"),
        ("<center><h2>T</h2></center>\n", "## T\n"), ("- a\n\n  b\n- c\n", "• a\n\n  b\n\n• c\n"),
    ])
    func `Markdown becomes lines`(markdown: String, text: String) {
        #expect(render(markdown) == text)
    }

    @Test(arguments: [
        (
            "| a | b |\n|---|--:|\n| 한국어 | 1 |\n| x | 22 |\n",
            ["a      │  b", "───────┼───", "한국어 │  1", "x      │ 22"]
        ),
        (
            "<table><tr><th>モデル</th><th>値</th></tr><tr><td align=center>あ</td><td>1<br>2</td></tr></table>\n",
            ["モデル │ 値", "───────┼───", "  あ   │ 1 ", "       │ 2 "]
        ),
        ("| [a](https://x.y) | b |\n|---|---|\n", ["a [1] │ b", "──────┼──", "[1] https://x.y"]),
        (
            "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>\n",
            ["a │ b │  ", "  │ c │ d"]
        ),
    ])
    func `tables are drawn`(markdown: String, lines: [String]) {
        let drawn = render(markdown, width: 80).split(separator: "\n").map(String.init)
        #expect(drawn.map(trimmed) == lines.map(trimmed))
    }

    private func trimmed(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }

    private static let wide = [
        "| 모델 이름 | 설명 | 점수 |\n|:---|:--:|---:|\n| 젬마 한국어 | 한국어로 학습한 언어 모델이며 여러 과제에서 좋은 성능을 보인다 | 71.3 |\n"
            + "| Gemma 2B | 작은 모델 🙂 | 9 |\n",
        "| モデル | 説明 |\n|---|---|\n| 日本語モデル | 日本語の文章を大量に学習した、長い説明を持つ言語モデルです。（括弧）「引用」 |\n| é | e\u{301}👩‍👩‍👧‍👦 |\n",
        "| 模型 | a | b |\n|---|---|---|\n| 百川智能推出的新一代开源大语言模型 | averyveryverylongwordwithoutanyspace | https://x.y/a/very/long/address |\n",
        "| 🇰🇷 | ✅ | ❤️ | 1️⃣ | ☑️ |\n|-|-|-|-|-|\n| ａｂ | ｶﾀｶﾅ | \u{1112}\u{1161}\u{11AB} | क्षि | ไทย |\n",
    ]

    @Test(arguments: wide.indices, [20, 33, 40, 57, 80, 200])
    func `all lines of a table are equally wide`(index: Int, width: Int) {
        let lines = render(Self.wide[index], width: width).split(separator: "\n")
        guard lines.contains(where: { $0.contains("┼") }) else { return }
        #expect(Set(lines.map { DisplayWidth.columns(of: $0) }).count == 1)
        #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width })
    }

    @Test func `a table with too many columns becomes lists`() {
        let names = (1...20).map { "c\($0)" }.joined(separator: "|")
        let values = (1...20).map { "value\($0)" }.joined(separator: "|")
        let rule = Array(repeating: "-", count: 20).joined(separator: "|")
        let text = render("|\(names)|\n|\(rule)|\n|\(values)|\n")
        #expect(text.hasPrefix("c1: value1\nc2: value2\n"))
    }

    @Test(arguments: [
        ("aaa bbb ccc ddd eee fff", "aaa bbb ccc ddd eee\nfff\n"),
        ("한국어 모델은 띄어쓰기에서 나뉜다", "한국어 모델은\n띄어쓰기에서 나뉜다\n"),
        ("日本語の文章は単語の間で改行できます。", "日本語の文章は単語の\n間で改行できます。\n"),
        ("これは十文字の文です。はい", "これは十文字の文で\nす。はい\n"),
        ("averylongwordthatdoesnotfitthewidth", "averylongwordthatdoe\nsnotfitthewidth\n"),
        (
            "see https://example.org/a/long/address now",
            "see\nhttps://example.org/a/long/address\nnow\n"
        ),
        ("**a**b `c`d", "ab `c`d\n"),
    ])
    func `paragraphs are wrapped by columns`(markdown: String, text: String) {
        #expect(render(markdown + "\n", width: 20) == text)
    }

    @Test(arguments: [
        "\u{1B}[31mred\u{1B}[0m", "\u{7}\u{8}\u{7F}\u{0}", "\u{9B}31m\u{9D}0;x\u{9C}",
        "&#27;[2J &#x9b;2J", "a\u{202E}b\u{2066}c",
        "[x](https://x.y/\u{1B}]8;;z)", "<a href='https://x.y/&#27;]0;t&#7;'>x</a>",
        "![\u{1B}[1m](x)", "`\u{1B}[1m`",
        "```\n\u{1B}[1m\u{202E}\r\u{8}\n```", "# \u{1B}[1m", "| \u{1B}[1m |\n|---|\n| \u{9B}1m |",
        "<b title='\u{1B}'>\u{1B}</b>",
        "<pre>&#27;]0;x&#7;</pre>", "- \u{1B}[1m\n> \u{1B}[1m", "\u{E2}\u{80}\u{AE}",
        "<summary>\u{1B}</summary>",
        "<video src='x\u{1B}.mp4'></video>", "[\u{1B}]: x\n[\u{1B}]", "\u{85}\u{2028}\u{2029}",
    ])
    func `no control reaches the terminal`(markdown: String) {
        let plain = render(markdown)
        #expect(!plain.unicodeScalars.contains { isControl($0) })
        for hyperlinks in [false, true] {
            let renderer = TerminalRenderer(width: 40, color: true, hyperlinks: hyperlinks)
            let styled = renderer.render(Array(markdown.utf8))
            #expect(!withoutSequences(styled).unicodeScalars.contains { isControl($0) })
        }
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\n" { return false }
        return scalar.properties.generalCategory == .control
            || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }

    /// Without the sequences that the renderer itself writes.
    private func withoutSequences(_ text: String) -> String {
        text.replacing(/\u{1B}\[[0-9;]*m/, with: "").replacing(
            /\u{1B}\]8;;[!-~]*\u{1B}\\/, with: "")
    }

    @Test func `what is hidden is shown`() {
        #expect(render("a\u{1B}[1m\u{202E}b") == "a\u{FFFD}[1m\\u{202E}b\n")
    }

    @Test func `color and hyperlinks add sequences alone`() {
        let markdown = "# T\n\n**a** [b](https://x.y/한) `c`\n\n| d |\n|---|\n| e |\n"
        let bytes = Array(markdown.utf8)
        let colored = TerminalRenderer(width: 40, color: true).render(bytes)
        #expect(colored.contains("\u{1B}[1ma\u{1B}[0m"))
        #expect(withoutSequences(colored) == "T\n\na b (https://x.y/%ED%95%9C) c\n\nd\n─\ne\n")
        let linked = TerminalRenderer(width: 40, color: true, hyperlinks: true).render(bytes)
        #expect(
            linked.contains(
                "\u{1B}]8;;https://x.y/%ED%95%9C\u{1B}\\\u{1B}[4mb\u{1B}[0m\u{1B}]8;;\u{1B}\\"))
    }
}
