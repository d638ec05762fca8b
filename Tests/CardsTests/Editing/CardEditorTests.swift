import Testing

@testable import Cards

struct CardEditorTests {
    /// Applies expressions to a whole card; in the tables a card is its front matter alone.
    private static func edit(_ yaml: String, _ expressions: String...) throws -> String {
        var editor = CardEditor(Array("---\n\(yaml)\n---\nBody\n".utf8))
        for expression in expressions { try editor.apply(CardEdit(expression: expression)) }
        let text = String(decoding: editor.bytes, as: UTF8.self)
        return String(text.dropFirst(4).dropLast(10))
    }

    @Test(arguments: [
        ("license: MIT", "license=mit", "license: mit"),
        ("license: MIT # c", "license=mit", "license: mit # c"),
        ("license:   'MIT'  # c", "license=mit", "license:   'mit'  # c"),
        ("license: \"MIT\"", "license=a\"b", "license: \"a\\\"b\""),
        ("license: mit", "license=no", "license: 'no'"),
        ("license:", "license=mit", "license: mit"),
        ("license:   # todo", "license=mit", "license: mit   # todo"),
        ("license: ~", "license=mit", "license: mit"),
        ("license:\n  mit", "license=x", "license:\n  x"),
        ("license: a\n  b c", "license=x", "license: x"),
        ("license: |\n  a\n  b\n\nx: 1", "license=x", "license: x\n\nx: 1"),
        ("license: !!str 7", "license=x", "license: x"),
        ("{license: MIT, a: 1}", "license=x, y", "{license: 'x, y', a: 1}"),
        ("license:\n- a # c\n- b\n# d\nx: 1", "license=mit", "license: mit\n# d\nx: 1"),
        ("license: # c\n  - a", "license=mit", "license: mit # c"),
        ("license: [a, b] # c", "license=mit", "license: mit # c"),
        ("a: 1\nlicense: &x mit", "license=w", "a: 1\nlicense: w"),
        ("? license\n: MIT", "license=mit", "? license\n: mit"),
        ("\"license\": MIT", "license=mit", "\"license\": mit"),
        ("license: a\nlicense: b", "license=c", "license: a\nlicense: c"),
        ("a: &x mit\nlicense: *x", "license=w", "a: &x mit\nlicense: w"),
    ])
    func `a scalar is set where it stands`(yaml: String, edit: String, result: String) throws {
        #expect(try Self.edit(yaml, edit) == result)
    }

    @Test(arguments: [
        ("license: mit", "language=ko", "license: mit\nlanguage: ko"),
        (
            "license: other # c\ntags: []", "license_name=x",
            "license: other # c\nlicense_name: x\ntags: []"
        ),
        (
            "license_link: L\ntags: []", "license_name=x",
            "license_link: L\nlicense_name: x\ntags: []"
        ),
        ("a: 1\n# end", "b=2", "a: 1\nb: 2\n# end"),
        ("a:\n- x\n- y  # y", "b=2", "a:\n- x\n- y  # y\nb: 2"),
        ("a: |-\n  x", "b=2", "a: |-\n  x\nb: 2"),
        ("z: 1\na: |\n  x", "b=2", "z: 1\nb: 2\na: |\n  x"),
        ("{a: 1}", "b=2", "{a: 1, b: 2}"),
        ("{\"a\": \"x\"}", "b=y", "{\"a\": \"x\", \"b\": \"y\"}"),
        ("{}", "b=2", "{b: 2}"), ("a:", "b=2", "a:\nb: 2"),
        ("a: 1", "tags=[x, w]", "a: 1\ntags:\n- x\n- w"),
        ("l:\n  - a", "tags=[x, w]", "l:\n  - a\ntags:\n  - x\n  - w"),
        ("a: 1", "m={x: 1, y: [no, {z: 2}]}", "a: 1\nm:\n  x: 1\n  'y':\n  - 'no'\n  - z: 2"),
        ("a: 1", "extra_gated_fields.Company=text", "a: 1\nextra_gated_fields:\n  Company: text"),
        (
            "f:\n    Company: text # c\nb: 1", "f.\"I agree: yes\"=checkbox",
            "f:\n    Company: text # c\n    'I agree: yes': checkbox\nb: 1"
        ),
        ("f: {}", "f.a=b", "f: {a: b}"), ("f:", "f.a=b", "f:\n  a: b"),
        ("f: # c", "f.a=b", "f: # c\n  a: b"),
        (
            "x:\n- name: a\n  y: 1\n- name: b", "x[0].z=3",
            "x:\n- name: a\n  y: 1\n  z: 3\n- name: b"
        ),
        ("x:\n- name: b", "x[1].name=c", "x:\n- name: b\n- name: c"),
        ("x: [{a: 1}]", "x[0].b=2", "x: [{a: 1, b: 2}]"),
        ("<<: {a: 1}\nb: 2", "a=3", "<<: {a: 1}\nb: 2\na: 3"),
        ("a: 1", "no=x", "a: 1\n'no': x"), ("a: 1", "d=x\ny", "a: 1\nd: |-\n  x\n  y"),
        ("a: 1", "d=x\ny\n", "a: 1\nd: \"x\\ny\\n\""),
        ("d: x\na: 1", "d=x\n\ny\n", "d: |\n  x\n\n  y\na: 1"),
        ("d: x # c\na: 1", "d=x\ny", "d: \"x\\ny\" # c\na: 1"),
    ])
    func `a new key goes where it belongs`(yaml: String, edit: String, result: String) throws {
        #expect(try Self.edit(yaml, edit) == result)
    }

    @Test(arguments: [
        ("tags:\n- a\n- b # b\nx: 1", "tags+=ja", "tags:\n- a\n- b # b\n- ja\nx: 1"),
        ("tags:\n  -   a\nx: 1", "tags+=ja", "tags:\n  -   a\n  -   ja\nx: 1"),
        ("tags:\n- 'a'\n- 'b'", "tags+=ja", "tags:\n- 'a'\n- 'b'\n- 'ja'"),
        ("tags: [a, b]", "tags+=ja", "tags: [a, b, ja]"),
        ("tags: [a,b]", "tags+=[c,d]", "tags: [a,b,c,d]"),
        ("tags: []", "tags+=ja", "tags: [ja]"), ("tags:", "tags+=ja", "tags:\n- ja"),
        ("tags: [\n  a,\n  b,\n]", "tags+=c", "tags: [\n  a,\n  b,\n  c,\n]"),
        ("language: en", "language+=ko", "language:\n- en\n- ko"),
        ("language: en # c\nx: 1", "language+=ko", "language: # c\n- en\n- ko\nx: 1"),
        ("{language: en}", "language+=ko", "{language: [en, ko]}"),
        ("license: mit", "tags+=ja", "license: mit\ntags:\n- ja"),
        ("tags: [a]", "tags+=a", "tags: [a]"), ("tags: [7]", "tags+=7", "tags: [7]"),
        ("tags:\n- a: 1\n  b: 2", "tags+=ja", "tags:\n- a: 1\n  b: 2\n- ja"),
        ("tags:\n- |\n  x\ny: 1", "tags+=ja", "tags:\n- |\n  x\n- ja\ny: 1"),
    ])
    func `items are added in the style of the list`(
        yaml: String, edit: String, result: String
    ) throws {
        #expect(try Self.edit(yaml, edit) == result)
    }

    @Test(arguments: [
        ("tags:\n- a\n# c\n- x # x\n- b", "tags-=x", "tags:\n- a\n# c\n- b"),
        ("tags:\n- x\n- a\n- x\n- b\n- x", "tags-=x", "tags:\n- a\n- b"),
        ("tags: [x, a, x, b, x]", "tags-=x", "tags: [a, b]"), ("tags: [x]", "tags-=x", "tags: []"),
        ("tags:\n- x\nb: 1", "tags-=x", "tags: []\nb: 1"), ("tags: x\nb: 1", "tags-=x", "b: 1"),
        ("tags: [a]", "tags-=x", "tags: [a]"), ("a: 1", "tags-=x", "a: 1"),
        ("tags: [1.0, a]", "tags-=1.0", "tags: [a]"),
        ("tags: # t\n# u\n- x # v\n# w\nb: 1", "tags-=x", "tags: [] # t\n# u\n# w\nb: 1"),
        ("t:\n- - x\n  - y\n- z", "t[0]-=x", "t:\n- - y\n- z"),
        ("t:\n- - x # c\n  # d\n  - y", "t[0]-=x", "t:\n- \n  # d\n  - y"),
    ])
    func `items are taken with their lines`(yaml: String, edit: String, result: String) throws {
        #expect(try Self.edit(yaml, edit) == result)
    }

    @Test(arguments: [
        ("license: mit\na: 1", "license-", "a: 1"), ("a: 1\nlicense: mit # c", "license-", "a: 1"),
        ("license: mit", "license-", ""), ("# c\nlicense: mit", "license-", "# c"),
        ("a: 1\n\nlicense:\n- x\n# y\n- z\n\n# b\nb: 2", "license-", "a: 1\n\n\n# b\nb: 2"),
        ("license: a\nb: 1\nlicense: c", "license-", "b: 1"), ("{license: a}", "license-", "{}"),
        ("{a: 1, license: b}", "license-", "{a: 1}"), ("a: 1", "license-", "a: 1"),
        ("x:\n- name: a\n  y: 1\n- name: b", "x[0].name-", "x:\n- y: 1\n- name: b"),
        ("x:\n- name: a", "x[0].name-", "x:\n- {}"), ("x:\n  a: 1\ny: 2", "x.a-", "x: {}\ny: 2"),
        ("x:\n- a\n- b", "x[0]-", "x:\n- b"), ("x:\n- a", "x[-1]-", "x: []"),
        ("x:\n- a", "x[3]-", "x:\n- a"),
        ("license: >\n  a\n  b\nc: 1", "license-", "c: 1"),
        ("a: |+\n  x\n\nz: 1", "z-", "a: |+\n  x\n\n"), ("a: |\n  x\nz: 1", "z-", "a: |\n  x\n"),
    ])
    func `a key goes with its value`(yaml: String, edit: String, result: String) throws {
        #expect(try Self.edit(yaml, edit) == result)
    }

    @Test(arguments: [
        ("tags:\n- a # a\n- b\n- d # d", "tags=[a, b, c, d]", "tags:\n- a # a\n- b\n- c\n- d # d"),
        ("tags:\n- b\n- d", "tags=[a, d]", "tags:\n- a\n- d"),
        ("tags:\n- a\n- b", "tags=[a, c]", "tags:\n- a\n- c"),
        ("tags:\n- a\n- b", "tags=[c]", "tags:\n- c"),
        ("tags: [a, \"b\"]", "tags=[c, b]", "tags: [c, \"b\"]"),
        ("tags:\n    - a\nz: 1", "tags=[x, w]", "tags:\n    - x\n    - w\nz: 1"),
        ("m:\n  a: 1\nz: 1", "m={b: 2, c: [3]}", "m:\n  b: 2\n  c:\n  - 3\nz: 1"),
        ("m: {a: 1} # c", "m={b: 2}", "m: {b: 2} # c"), ("m: x # c", "m={b: 2}", "m: # c\n  b: 2"),
        ("m: x", "m=[]", "m: []"), ("m:\n- a\n- b", "m=[]", "m: []"),
        ("x:\n- a: 1\n  b: 2\n- c", "x[0]={d: 4}", "x:\n- d: 4\n- c"),
        ("x:\n- a\n- c", "x[0]={d: 4, e: 5}", "x:\n- d: 4\n  e: 5\n- c"),
        ("x:\n-\n- c", "x[0]=d", "x:\n- d\n- c"),
    ])
    func `a collection is changed where it differs`(
        yaml: String, edit: String, result: String
    ) throws {
        #expect(try Self.edit(yaml, edit) == result)
    }

    @Test(arguments: [
        ("a: &x [1]\nb: *x", "a+=2", CardEditError.shared(YAMLPath(key: "a"))),
        ("a: &x {c: 1}\nb: *x", "b.c=2", .shared(YAMLPath([.key("b"), .key("c")]))),
        ("a: &x 1\nb: *x", "a-", .shared(YAMLPath(key: "a"))),
        ("<<: {a: 1}\nb: 2", "a-", .shared(YAMLPath(key: "a"))),
        ("a: x", "a.b=1", .wrongType(YAMLPath(key: "a"), expected: "a map", found: "a text")),
        ("a: {}", "a+=1", .wrongType(YAMLPath(key: "a"), expected: "a list", found: "a map")),
        ("a: [x]", "a[2]=1", .noSuchItem(YAMLPath([.key("a"), .index(2)]), count: 1)),
        ("- a", "a=1", .wrongType(YAMLPath([]), expected: "a map", found: "a list")),
    ])
    func `what cannot be done is refused`(yaml: String, edit: String, error: CardEditError) {
        #expect(throws: error) { try Self.edit(yaml, edit) }
    }

    @Test func `an unreadable card is refused with its place`() {
        let error = #expect(throws: CardEditError.self) { try Self.edit("a: [", "b=1") }
        #expect(error?.description.hasPrefix("2:") == true, "\(error?.description ?? "")")
        #expect(throws: CardEditError.self) {
            try CardEditor(Array("---\na: 1\n".utf8)).edits(for: CardEdit(expression: "b=1"))
        }
    }

    @Test(arguments: [
        ("", "---\na: 1\n---\n"), ("Text\n", "---\na: 1\n---\nText\n"),
        ("\u{FEFF}Text\n", "\u{FEFF}---\na: 1\n---\nText\n"),
        ("\u{FEFF}---\nb: 2\n---\n", "\u{FEFF}---\nb: 2\na: 1\n---\n"),
        ("Text\r\nMore\r\n", "---\r\na: 1\r\n---\r\nText\r\nMore\r\n"),
        ("Text\rMore\r", "---\ra: 1\r---\nText\rMore\r"),
        ("---\n---\nText\n", "---\na: 1\n---\nText\n"),
        ("---\n\n---\nText\n", "---\na: 1\n---\nText\n"),
        ("---\n# c\n---\nText\n", "---\n# c\na: 1\n---\nText\n"),
        ("---\r\n---\r\nText\r\n", "---\r\na: 1\r\n---\r\nText\r\n"),
        ("---\r\nb: 2\r\n---\r\n", "---\r\nb: 2\r\na: 1\r\n---\r\n"),
        ("---\rb: 2\r---", "---\rb: 2\ra: 1\r---"),
        ("\n\n---\nb: 2\n---", "\n\n---\nb: 2\na: 1\n---"),
        ("---\nA rule, not metadata\n", "---\na: 1\n---\n---\nA rule, not metadata\n"),
        ("---\nb: '\u{2028}한국어'\n---\n", "---\nb: '\u{2028}한국어'\na: 1\n---\n"),
    ])
    func `line ends, marks and text stay`(before: String, after: String) throws {
        var editor = CardEditor(Array(before.utf8))
        try editor.apply(CardEdit(expression: "a=1"))
        #expect(Array(after.utf8) == editor.bytes)
        #expect(Array(before.utf8).applying(editor.edits) == editor.bytes)
        try editor.apply(CardEdit(expression: "a-"))
        #expect(editor.card.metadata?["a"] == nil)
    }

    @Test func `a key is renamed in place`() throws {
        var editor = CardEditor(Array("---\nlicence: mit # c\n'b': 1\n---\n".utf8))
        try editor.apply(.rename(YAMLPath(key: "licence"), to: "license"))
        try editor.apply(.rename(YAMLPath(key: "b"), to: "no"))
        #expect(editor.bytes == Array("---\nlicense: mit # c\n'no': 1\n---\n".utf8))
        var twice = CardEditor(Array("---\na: 1\nb: 2\na: 3\n---\n".utf8))
        try twice.apply(.rename(YAMLPath(key: "a"), to: "c"))
        #expect(twice.bytes == Array("---\nb: 2\nc: 3\n---\n".utf8))
        #expect(throws: CardEditError.keyExists(YAMLPath(key: "no"))) {
            try editor.apply(.rename(YAMLPath(key: "license"), to: "no"))
        }
    }
}
