import Testing

@testable import Cards

struct HTMLRendererTests {
    private func render(_ markdown: String) -> String {
        HTMLRenderer(links: CardLinks(id: "google/gemma-2b")).render(Array(markdown.utf8))
    }

    @Test(arguments: [
        ("# Model card\n", "<h1 id=\"user-content-model-card\">Model card</h1>\n"),
        ("a & b < c\n", "<p>a &amp; b &lt; c</p>\n"),
        ("~~x~~ **y** *z*\n", "<p><del>x</del> <strong>y</strong> <em>z</em></p>\n"),
        (
            "- [x] a\n- [ ] b\n",
            "<ul>\n<li><input type=\"checkbox\" checked disabled> a</li>\n<li><input type=\"checkbox\" disabled> b</li>\n</ul>\n"
        ),
        (
            "```python\na < b\n```\n",
            "<pre><code class=\"language-python\">a &lt; b\n</code></pre>\n"
        ),
        ("<pre>\n\nx</pre>\n", "<pre>\n\nx</pre>\n"),
        (
            "| a | b |\n|:-:|--:|\n| 1 | 2 |\n",
            "<table>\n<thead>\n<tr>\n<th align=\"center\">a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n"
                + "<tbody>\n<tr>\n<td align=\"center\">1</td>\n<td align=\"right\">2</td>\n</tr>\n</tbody>\n</table>\n"
        ),
        (
            "https://x.y/z\n",
            "<p><a href=\"https://x.y/z\" rel=\"nofollow noopener\">https://x.y/z</a></p>\n"
        ),
        ("<br><hr><wbr>\n", "<p><br></p><hr><wbr><p></p>\n"),
        ("a<!-- b -->c\n", "<p>ac</p>\n"),
        ("&#27;[31m\u{9B}\u{202E}\n", "<p>\u{FFFD}[31m\u{FFFD}\u{FFFD}</p>\n"),
        ("<title>\n", "&lt;title&gt;\n"), ("a <svg> b\n", "<p>a &lt;svg&gt; b</p>\n"),
    ])
    func `Markdown becomes HTML`(markdown: String, html: String) {
        #expect(render(markdown) == html)
    }

    @Test(arguments: [
        "<div align=\"center\"><img src=\"https://x.y/z.png\" alt=\"Logo\" width=\"300\" height=\"50%\" align=\"right\"></div>",
        "<details open><summary>More</summary>text</details>", "<p align=\"center\">x<br>y</p>",
        "<center>x<sub>1</sub><sup>2</sup><kbd>K</kbd></center>",
        "<table><caption>c</caption><colgroup><col span=\"2\" width=\"10\"></colgroup><thead><tr><th colspan=\"2\" align=\"left\">"
            + "a</th></tr></thead><tbody><tr><td rowspan=\"2\" valign=\"top\">b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>",
        "<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"https://x.y/d.png 2x\"><img src=\"https://x.y/l.png\"></picture>",
        "<figure><img src=\"https://x.y/z.png\"><figcaption>f</figcaption></figure>",
        "<h2 id=\"user-content-x\">x</h2>", "<dl><dt>a</dt><dd>b</dd></dl>",
        "<ol start=\"3\" type=\"a\"><li value=\"5\">x</li></ol>",
        "<b>x</b><i>x</i><s>x</s><del>x</del><ins>x</ins><u>x</u><span>x</span><code>x</code>",
        "<blockquote>x</blockquote>", "<div style=\"text-align: center; width: 50%\">x</div>",
        "<img src=\"data:image/png;base64,iVBORw0KGgo=\">",
        "<video src=\"https://x.y/z.mp4\" controls></video>",
    ])
    func `HTML that cards use survives`(html: String) {
        let rendered = render("<div>" + html + "</div>\n")
        #expect(rendered == "<div>" + html + "</div>\n")
    }

    @Test(arguments: [
        ("docs/x.md", "/google/gemma-2b/blob/main/docs/x.md"),
        ("./x.md#a", "/google/gemma-2b/blob/main/x.md#a"),
        ("../../../etc/passwd", "/google/gemma-2b/blob/main/etc/passwd"),
        ("a/%2e%2E/../b/", "/google/gemma-2b/blob/main/b/"),
        ("/google/gemma-7b", "/google/gemma-7b"), ("//x.y/z", "https://x.y/z"),
        ("#usage", "#user-content-usage"),
        ("#user-content-usage", "#user-content-usage"),
        ("https://x.y/?a=b&c=d", "https://x.y/?a=b&c=d"),
        ("HTTPS://x.y", "HTTPS://x.y"), ("mailto:a@b.c", "mailto:a@b.c"), ("/\\x.y", "https://x.y"),
        ("한국어.md", "/google/gemma-2b/blob/main/한국어.md"),
        ("a b\"c", "/google/gemma-2b/blob/main/a%20b%22c"),
        ("?a=../b", "/google/gemma-2b/blob/main/?a=../b"),
        ("a/b:c", "/google/gemma-2b/blob/main/a/b:c"),
    ])
    func `links are resolved`(address: String, expected: String) throws {
        let escaped = address.replacing("\"", with: "&quot;")
        let tree = HTMLTree(render("<a href=\"\(escaped)\">x</a>\n"))
        #expect(tree.named("a").first?["href"] == expected)
    }

    @Test(arguments: [
        ("x.png", "/google/gemma-2b/resolve/main/x.png"),
        ("./a/../x.png", "/google/gemma-2b/resolve/main/x.png"),
        ("https://x.y/z.png", "https://x.y/z.png"), ("mailto:a@b.c", nil),
        ("data:image/svg+xml;base64,AAAA", nil),
        ("data:image/png;base64,AA\"AA", nil), ("javascript:x", nil), ("#x", nil),
    ])
    func `images are resolved`(address: String, expected: String?) {
        let escaped = address.replacing("\"", with: "&quot;")
        #expect(
            HTMLTree(render("<img src=\"\(escaped)\">\n")).named("img").first?["src"] == expected)
    }

    @Test func `a hub and a revision may stand before links`() {
        let links = CardLinks(
            id: "datasets/a/b", revision: "refs/pr/1", hub: "https://huggingface.co")
        #expect(links.files == "https://huggingface.co/datasets/a/b/resolve/refs%2Fpr%2F1/")
        #expect(
            HTMLRenderer().render(Array("![](x.png)".utf8))
                == "<p><img src=\"x.png\" alt=\"\"></p>\n")
    }

    @Test(arguments: [
        ("# Model Card for Gemma 2B!\n", ["model-card-for-gemma-2b"]),
        ("# a\n# a\n# a\n", ["a", "a-1", "a-2"]),
        ("# a\n# a-1\n# a\n", ["a", "a-1", "a-2"]), ("# 모델 사용법\n", ["모델-사용법"]),
        ("# C++ & `x_y`\n", ["c--x_y"]),
        ("# 🚀 Usage\n", ["-usage"]), ("# !!!\n", [""]), ("<h1>Big <b>X</b></h1>\n", ["big-x"]),
    ])
    func `headings have names to link to`(markdown: String, slugs: [String]) {
        let tree = HTMLTree(render(markdown))
        let names = tree.elements.filter {
            $0.name.count == 2 && $0.name.hasPrefix("h") && $0.name != "hr"
        }
        .map { $0["id"]?.dropFirst("user-content-".count) ?? "" }
        #expect(names.map(String.init) == slugs)
    }

    @Test func `footnotes link to each other`() {
        let tree = HTMLTree(render("a[^1]\n\n[^1]: note\n"))
        let ids = Set(tree.elements.compactMap { $0["id"] })
        let targets = tree.named("a").compactMap { $0["href"]?.dropFirst() }
        #expect(!targets.isEmpty && targets.allSatisfy { ids.contains(String($0)) })
    }

    @Test func `deep nesting is flattened, its text kept`() {
        let html = render(
            String(repeating: "<div>", count: 300) + "x" + String(repeating: "</div>", count: 300))
        let tree = HTMLTree(html)
        #expect(tree.text.contains("x"))
        #expect(tree.named("div").count == RenderingLimits.maximumDepth)
    }

    @Test func `a text beyond the limits is shown as written`() {
        let html = render(String(repeating: ">", count: 100_000) + " <b>x</b>")
        let tree = HTMLTree(html)
        #expect(tree.named("pre").first?.text.hasSuffix("> <b>x</b>") == true)
    }

    @Test func `what is beyond the size limit is left out`() {
        let word = Array("word ".utf8)
        var markdown: [UInt8] = []
        while markdown.count <= RenderingLimits.maximumInput { markdown += word }
        #expect(HTMLRenderer().render(markdown).contains("too long"))
        #expect(TerminalRenderer(width: 80, color: false).render(markdown).contains("too long"))
    }
}
