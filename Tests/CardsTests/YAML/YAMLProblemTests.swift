import Testing

@testable import Cards

struct YAMLProblemTests {
    private func first(_ yaml: String) -> String? {
        YAMLParser(Array(yaml.utf8)).parse().diagnostics.first.map {
            "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) [\($0.rule)] \($0.message)"
        }
    }

    @Test(arguments: [
        ("a: b\n\tc: d", "2:1 [yaml/tab] a tab indents this line, where YAML allows spaces only"),
        ("a: b\nc d\ne: f", "2:1 [yaml/missing-colon] 'c d' is no key: there is no colon after it"),
        (
            "license:mit\ntags: [a]",
            "1:1 [yaml/missing-space] no space after the colon: 'license:mit' is one word"
        ),
        ("a: b\n-en\nc: d", "2:1 [yaml/missing-space] no space after the dash: '-en' is one word"),
        ("a: b\n<img src=\"x\">\nc: d", "2:1 [yaml/missing-colon] HTML among the keys"),
        (
            "a: b: c",
            "1:5 [yaml/colon-in-value] a colon and a space inside a value that has no quotes"
        ),
        (
            "a: b\n  c: d",
            "2:3 [yaml/indentation] this key is indented more than the keys above it, whose value is complete"
        ),
        (
            "a:\n  - b\n - c",
            "3:2 [yaml/indentation] this list item does not line up with anything above it"
        ),
        (
            "a: |\n  b\n c",
            "3:2 [yaml/indentation] this line does not line up with anything above it"
        ),
        ("a: b\n- c", "2:1 [yaml/syntax] a list item among the keys of a map"),
        ("a: @b", "1:4 [yaml/syntax] a value cannot start with '@'"),
        ("a: \"b\" c", "1:8 [yaml/syntax] text after the closing quote"),
        ("a: [b]]", "1:7 [yaml/syntax] ']' closes a bracket that was never opened"),
        ("a: {b: c d: e}", "1:11 [yaml/syntax] expected ',' or '}', found ':'"),
        ("a: [b, c}", "1:9 [yaml/unclosed] expected ']', found '}'"),
        ("a: [b, c\nd: e", "1:4 [yaml/unclosed] the bracket opened here is never closed"),
        ("a: [b,", "1:4 [yaml/unclosed] the bracket opened here is never closed"),
        ("a: 'b\nc: d\n", "1:4 [yaml/unclosed] the quote opened here is never closed"),
        ("a: \"\\q\"", "1:5 [yaml/escape] '\\' starts an escape that YAML does not know"),
        ("a: *", "1:4 [yaml/undefined-alias] a text that starts with '*' is an alias"),
        ("a: &", "1:4 [yaml/syntax] a text that starts with '&' is an anchor"),
        ("%YAML 1.2\n---\na: b", "1:1 [yaml/directive] directives have no place in a front matter"),
        ("a: b\n%x", "2:1 [yaml/directive] a line that starts with '%' is a directive"),
        (
            "a: b\n...\nc: d",
            "3:1 [yaml/several-documents] the data of the front matter ends before this line"
        ),
        (
            "Title\n=======\na: b: c",
            "2:1 [yaml/missing-colon] '=======' is no key: there is no colon after it"
        ),
        ("a: {{ b }}", "1:4 [yaml/placeholder] a placeholder of a template that was not filled in"),
        ("a: b\n>>>>>>> main\n", "2:1 [yaml/merge-conflict] a marker of an unfinished merge"),
    ])
    func `a fault is named where the author made it`(yaml: String, message: String) {
        #expect(first(yaml) == message)
    }

    @Test
    func `columns count characters, lines any line end`() {
        #expect(first("é: \"😀\"\r\nb: \"ü\"\rc: 'ß' x")?.hasPrefix("3:8 ") == true)
    }

    @Test
    func `a place is given in the file, not in the block`() {
        let card = Card(Array("\u{FEFF}\n---\na: b\nc: @d\n---\n".utf8))
        #expect(card.diagnostics.first?.range?.start == SourcePosition(line: 4, column: 4))
        #expect(card.diagnostics.first?.fix?.edits == [TextEdit(16..<18, "'@d'")])
    }

    @Test(arguments: [
        ("-\ta\n-\tb", ["a", "b"]), ("- a\n-\t \tb", ["a", "b"]), ("-\t'a'", ["a"]),
        ("-\t[a]", ["[]"]),
    ])
    func `a tab may part a dash from its item`(yaml: String, items: [String]) throws {
        let result = YAMLParser(Array(yaml.utf8)).parse()
        #expect(result.diagnostics == [])
        let root = try #require(result.document?.root)
        #expect(root.items.map { $0.kind == .sequence ? "[]" : $0.text } == items)
    }

    @Test(arguments: ["-\t- a", "-\ta: b", "a:\n-\tb: c"])
    func `a tab may not indent what follows a dash`(yaml: String) {
        #expect(YAMLParser(Array(yaml.utf8)).parse().diagnostics.map(\.rule) == ["yaml/tab"])
    }

    @Test
    func `tabs after dashes of many lists are read in few rounds`() {
        let list = "a:\n" + String(repeating: "-\tx\n", count: 5_000)
        #expect(YAMLParser(Array(list.utf8)).parse().diagnostics == [])
        let lists = (0..<40).map { "k\($0):\n-\tx\n" }.joined()
        #expect(YAMLParser(Array(lists.utf8)).parse().diagnostics == [])
    }

    @Test
    func `a tab within a text stays`() throws {
        let text = "a: |\n  -\tx\nb:\n-\ty\n"
        let root = try #require(YAMLParser(Array(text.utf8)).parse().document?.root)
        #expect(root["a"]?.text == "-\tx\n")
        #expect(root["b"]?.items.map(\.text) == ["y"])
    }
}
