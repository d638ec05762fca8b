import Testing

@testable import Cards

struct FixBuilderTests {
    private static func card(_ yaml: String) -> Card { Card(Array("---\n\(yaml)---\nBody\n".utf8)) }

    private static func yaml(_ card: Card, _ fix: Fix?) -> String? {
        guard let fix else { return nil }
        let bytes = card.bytes.applying(fix.edits)
        let text = String(decoding: bytes, as: UTF8.self)
        return String(text.dropFirst(4).dropLast(9))
    }

    @Test(arguments: [
        ("license: MIT # c\n", "license: mit # c\n"), ("license: 'MIT'\n", "license: 'mit'\n"),
        ("license: \"MIT\"\n", "license: \"mit\"\n"), ("{license: MIT}\n", "{license: mit}\n"),
        ("license: !!str MIT\n", nil), ("license: &a MIT\n", nil), ("license: |\n  MIT\n", nil),
        ("license: MIT\n  too\n", nil), ("license:\n", nil),
    ])
    func `a text is replaced in its quotes`(before: String, after: String?) throws {
        let card = Self.card(before)
        let node = try #require(card.metadata?["license"])
        #expect(Self.yaml(card, FixBuilder(card).replaceText(of: node, with: "mit")) == after)
    }

    @Test(arguments: [
        ("license: 1.0\n", "license: '1.0'\n"), ("license: no # c\n", "license: 'no' # c\n"),
        ("license: 'x'\n", nil), ("license: it's\n", "license: 'it''s'\n"),
    ])
    func `a text as written is put in quotes`(before: String, after: String?) throws {
        let card = Self.card(before)
        let node = try #require(card.metadata?["license"])
        #expect(Self.yaml(card, FixBuilder(card).quote(node)) == after)
    }

    @Test(arguments: [
        ("tags:\n- a\n# c\n- b # x\n- c\n", "tags:\n- a\n# c\n- c\n"),
        ("tags: [a, b, c]\n", "tags: [a, c]\n"), ("tags: [b, c]\n", "tags: [c]\n"),
        ("tags: [a, b]\n", "tags: [a]\n"), ("tags:\n  - b\n  - c\n", "tags:\n  - c\n"),
        ("tags:\n- b\n", nil),
        ("tags: [\n  a, # a\n  b  # b\n]\n", "tags: [\n  a # a\n]\n"),
    ])
    func `an item goes with its line`(before: String, after: String?) throws {
        let card = Self.card(before)
        let list = try #require(card.metadata?["tags"])
        let item = try #require(list.items.first { $0.hasText("b") })
        #expect(Self.yaml(card, FixBuilder(card).removeItem(item, of: list)) == after)
    }

    @Test func `an entry is added after another`() throws {
        let card = Self.card("license: other # c\ntags: []\n")
        let map = try #require(card.metadata)
        let key = try #require(map.entry("license")?.key)
        let fix = FixBuilder(card).insertEntry("license_name", .text("no"), after: key, of: map)
        #expect(Self.yaml(card, fix) == "license: other # c\nlicense_name: 'no'\ntags: []\n")
        let renamed = FixBuilder(card).renameKey(key, to: "licence")
        #expect(Self.yaml(card, renamed) == "licence: other # c\ntags: []\n")
    }
}
