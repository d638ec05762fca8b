import Testing

@testable import Cards

/// Texts that try to run something in the reader's browser.
struct HTMLHostileTests {
    private func dangers(_ markdown: String) -> [String] {
        let html = HTMLRenderer(links: CardLinks(id: "owner/name")).render(Array(markdown.utf8))
        // What is written must mean the same when it is read a second time.
        let again = HTMLRenderer().render(Array(html.utf8))
        return HTMLTree(html).dangers + HTMLTree(again).dangers
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<SCRIPT SRC=//e.vil/x.js></SCRIPT>",
        "<script\n>alert(1)</script\n>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>", "x <script>alert(1)",
        "<script/x>alert(1)</script>",
        "<svg><script>alert(1)</script></svg>", "<svg><script xlink:href=//e.vil/x.js /></svg>",
        "<script type=\"text/markdown\">\n# x\n</script>",
        "`<script>`\n\n<p><script>alert(1)</script></p>",
        "<noscript><p title=\"</noscript><script>alert(1)</script>\"></noscript>",
        "<template><script>alert(1)</script></template>", "<math><script>alert(1)</script></math>",
        "<![CDATA[<script>alert(1)</script>]]>", "<?php <script>alert(1)</script> ?>",
        "<!--><script>alert(1)</script>-->", "<!-- --!><script>alert(1)</script> -->",
        "<!ELEMENT <script>alert(1)</script>>",
        "| a |\n|---|\n| <script>alert(1)</script> |",
        "```html\n<script>alert(1)</script>\n```\n</code></pre><script>1</script>",
    ])
    func `scripts are left out`(markdown: String) {
        #expect(dangers(markdown) == [])
    }

    @Test(arguments: [
        "<img src=x onerror=alert(1)>", "<img src=x OnError=\"alert(1)\">",
        "<img/src=x/onerror=alert(1)>",
        "<img src=\"x\"onerror=\"alert(1)\">", "<img src=x onerror\n=\nalert(1)>",
        "<b onmouseover=alert(1)>x</b>",
        "<details open ontoggle=alert(1)><summary>x</summary></details>",
        "<div onclick='alert(1)' align=center>x</div>",
        "<p onpointerenter=alert(1)>x</p>",
        "<table onload=alert(1) background=javascript:alert(1)><tr><td>x</table>",
        "<video src=x onerror=alert(1) autoplay></video>",
        "<audio><source onerror=alert(1)></audio>",
        "<a href=x onfocus=alert(1) autofocus tabindex=1>x</a>", "<body onload=alert(1)>",
        "<html onclick=alert(1)>",
        "<input type=checkbox onfocus=alert(1) autofocus>", "<img src=x\u{0C}onerror=alert(1)>",
        "<img alt=\"`\" src=x onerror=alert(1)//\">", "<img alt='\"' onerror='alert(1)' src=x>",
        "![x](x \"y\" onerror=alert(1))", "![x\" onerror=\"alert(1)](x)",
        "[x](y '\" onmouseover=\"alert(1)')",
        "<x onclick=alert(1)>x</x>", "<marquee onstart=alert(1)>x</marquee>",
    ])
    func `event handlers are left out`(markdown: String) {
        #expect(dangers(markdown) == [])
    }

    @Test(arguments: [
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](javascript&colon;alert(1))",
        "[x](&#106;avascript:alert(1))", "[x](&#x6A&#x61vascript:alert(1))",
        "[x](java\\script:alert(1))",
        "<a href=\"javascript:alert(1)\">x</a>", "<a href=\" \n\tjavascript:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>", "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href=\"java&Tab;script&colon;alert(1)\">x</a>",
        "<a href=\"&#1;javascript:alert(1)\">x</a>",
        "<a href=\"java&#0;script:alert(1)\">x</a>", "<a href='vbscript:msgbox(1)'>x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=data:text/html;base64,PHNjcmlwdD4=>x</a>",
        "<img src=\"javascript:alert(1)\">", "<img src=data:image/svg+xml;base64,PHN2Zy8+>",
        "<img src=\"data:image/png;base64,AAAA\" srcset=\"javascript:alert(1) 2x\">",
        "<img src='data:text/html,<script>alert(1)</script>'>",
        "<a href=\"feed:javascript:alert(1)\">x</a>",
        "<a href=\"javascript:/*--></title></style>'\\\"/+/onmouseover=1/+/[*/[]/+alert(1)//'>x</a>",
        "<picture><source srcset=\"x 1x, javascript:alert(1) 2x\"><img src=x></picture>",
        "<a href=\"file:///etc/passwd\">x</a>", "<a href=\"blob:https://x.y/1\">x</a>",
        "<javascript:alert(1)>",
        "<a href=\"view-source:javascript:alert(1)\">x</a>", "[x]: javascript:alert(1)\n\n[x]",
        "<area href=javascript:alert(1)>", "<a xlink:href=javascript:alert(1)>x</a>",
        "<q cite=javascript:alert(1)>x</q>",
        "<video poster=javascript:alert(1) src=x></video>",
        "<a href=\"j\u{AD}avascript:alert(1)\">x</a>",
    ])
    func `addresses that run are left out`(markdown: String) {
        #expect(dangers(markdown) == [])
    }

    @Test(arguments: [
        "<iframe src=//e.vil></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<object data=x.swf></object>",
        "<embed src=x.swf>", "<applet code=x></applet>", "<frameset><frame src=//e.vil></frameset>",
        "<form action=//e.vil><input name=p type=password><button formaction=javascript:1>x</button></form>",
        "<isindex action=javascript:alert(1)>", "<base href=//e.vil/>",
        "<link rel=stylesheet href=//e.vil/x.css>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<style>@import '//e.vil/x.css';</style>",
        "<svg onload=alert(1)><circle r=1></svg>",
        "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<math href=javascript:alert(1)><mtext>x</mtext></math>", "<portal src=//e.vil></portal>",
        "<select><option onclick=1>x</select>", "<textarea autofocus onfocus=1>x</textarea>",
        "<keygen autofocus>",
        "<div style=\"background:url(javascript:alert(1))\">x</div>",
        "<p style=\"width:expression(alert(1))\">x</p>",
        "<p style=\"text-align:center;position:fixed;top:0\">x</p>",
        "<p style=\"text-align:ce/**/nter\">x</p>",
        "<p style=\"\\77idth:1px;width:1px;}*{x\">x</p>", "<dialog open>x</dialog>",
        "<slot name=x>x</slot>",
    ])
    func `what embeds or submits is left out`(markdown: String) {
        #expect(dangers(markdown) == [])
    }

    @Test(arguments: [
        "<noscript><style></noscript><img src=x onerror=alert(1)></style>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<svg><desc><p title=\"</desc><script>alert(1)</script>\"></desc></svg>",
        "<title><a title=\"</title><img src=x onerror=alert(1)>\"></title>",
        "<textarea><a title=\"</textarea><img src=x onerror=alert(1)>\">",
        "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
        "<plaintext><script>alert(1)</script>",
        "<p title=\"&quot;&gt;&lt;img src=x onerror=alert(1)&gt;\">x</p>",
        "<a title='\"><img src=x onerror=1>'>x</a>",
        "<img alt=\"--><script>alert(1)</script>\">",
        "<svg><foreignObject><img src=x onerror=1></foreignObject></svg>",
        "<table><caption><svg><p><style><a title=\"</style><img src onerror=alert(1)>\">",
        "<template><div><template></div><img src=x onerror=1></template>",
        "<option><style></option></select><img src=x onerror=1></style>",
        "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
        "<pre>\n\n&lt;script&gt;alert(1)&lt;/script&gt;</pre>",
        "<a id=document name=cookie><img name=body><p id=__proto__>x",
        "# getElementById\n\n<h2 id=location>x</h2>",
        "<b><a href=x><table><a href=javascript:1><tr><td><a href=y>",
        "<p><svg><p></svg></p><math><p>",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=1&#62;",
        "\u{0}<scr\u{0}ipt>alert(1)</scr\u{0}ipt>",
    ])
    func `what is read otherwise later stays harmless`(markdown: String) {
        #expect(dangers(markdown) == [])
    }

    private static let large: [(String, String)] = [
        ("quotes", String(repeating: ">", count: 100_000)),
        ("items", String(repeating: "- ", count: 100_000)),
        ("brackets", String(repeating: "[", count: 100_000)),
        ("stars", String(repeating: "*", count: 100_000)),
        ("stars and letters", String(repeating: "**a ", count: 100_000)),
        ("underscores", String(repeating: "_a ", count: 100_000)),
        ("images", String(repeating: "![[]()", count: 100_000)),
        ("rows", String(repeating: "|\n", count: 100_000)),
        ("table", "|a|\n|-|\n" + String(repeating: "|a|\n", count: 100_000)),
        (
            "short rows",
            String(repeating: "|a", count: 3_000) + "\n" + String(repeating: "|-", count: 3_000)
                + "\n"
                + String(repeating: "|\n", count: 20_000)
        ),
        (
            "wide table",
            String(repeating: "|a", count: 20_000) + "\n" + String(repeating: "|-", count: 20_000)
                + "\n|b\n|c\n"
        ),
        ("div", String(repeating: "<div>", count: 100_000)),
        ("b", String(repeating: "<b>x", count: 100_000)),
        ("fonts", (0..<20_000).map { "<font color=\($0)><p>" }.joined()),
        ("links", (0..<20_000).map { "<a href=\($0)><div>" }.joined()),
        ("li", String(repeating: "<li>", count: 100_000)),
        ("ul", String(repeating: "<ul><li>", count: 50_000)),
        ("tables", String(repeating: "<table><tr><td>", count: 50_000)),
        (
            "spans",
            "<table>" + String(repeating: "<tr><td colspan=1000 rowspan=1000>x", count: 2_000)
        ),
        ("svg", String(repeating: "<svg>", count: 50_000)),
        ("titles", String(repeating: "<title>", count: 20_000)),
        ("attributes", "<p " + (0..<50_000).map { "a\($0)=1 " }.joined() + ">x"),
        ("entities", String(repeating: "&lt;", count: 100_000)),
        ("headings", String(repeating: "# a\n", count: 50_000)),
        ("code", "<pre>" + String(repeating: "\n", count: 1_000_000)),
        (
            "quoted code",
            String(repeating: "<blockquote>", count: 50) + "<pre>"
                + String(repeating: "\n", count: 500_000)
        ),
        ("footnotes", "[^a]: x\n\n" + String(repeating: "[^a]", count: 20_000)),
        (
            "references",
            "[a]: " + String(repeating: "u", count: 50_000) + "\n\n"
                + String(repeating: "[a]", count: 50_000)
        ),
        ("comments", String(repeating: "<!--", count: 100_000)),
        ("line", String(repeating: "한", count: 300_000)),
        ("words", String(repeating: "a b ", count: 300_000)),
        ("breaks", String(repeating: "<br>", count: 100_000)),
        ("deep list", (0..<1_500).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()),
    ]

    @Test(arguments: large.indices) func `a hostile text does not stall or grow`(index: Int) {
        let (name, markdown) = Self.large[index]
        let bytes = Array(markdown.utf8)
        let start = ContinuousClock.now
        let html = HTMLRenderer().render(bytes)
        let text = TerminalRenderer(width: 80, color: true).render(bytes)
        #expect(ContinuousClock.now - start < .seconds(60), "\(name)")
        #expect(html.utf8.count <= RenderingLimits.maximumOutput + 1_000_000, "\(name)")
        #expect(text.utf8.count <= RenderingLimits.maximumOutput + 1_000_000, "\(name)")
    }

    @Test func `bytes that are no text are rendered`() {
        var state: UInt64 = 1
        for length in [0, 1, 2, 3, 17, 1_000, 5_000] {
            for _ in 0..<20 {
                let bytes = (0..<length).map { _ -> UInt8 in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return UInt8(truncatingIfNeeded: state >> 33)
                }
                #expect(HTMLTree(HTMLRenderer().render(bytes)).dangers == [])
                _ = TerminalRenderer(width: 40, color: false).render(bytes)
            }
        }
    }
}
