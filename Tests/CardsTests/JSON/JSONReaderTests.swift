import Testing

@testable import Cards

struct JSONReaderTests {
    @Test
    func `a document gives values, order and offsets`() throws {
        let text = #" {"a": [1, -2.5e1, true, null], "b": {"c": "x"}, "a": "last"} "#
        let root = try JSONDocument([UInt8](text.utf8)).root
        #expect(root.kind == .object)
        #expect(root.entries.map(\.key.text) == ["a", "b", "a"])
        #expect(root["a"]?.string == "last")
        let list = try #require(root.entries.first { $0.key.hasText("a") }?.value)
        #expect(list.items.map(\.kind) == [.number, .number, .bool, .null])
        #expect(list.items.compactMap(\.double) == [1, -25])
        #expect(list.items.compactMap(\.int) == [1, -25])
        #expect(list.count == 4)
        #expect(root["b"]?["c"]?.text == "x")
        #expect(root["b"]?.offset == 37)
        #expect(root["zz"] == nil)
    }

    @Test(arguments: [
        (#""a\nb\t\"\\\/\b\f\r""#, "a\nb\t\"\\/\u{8}\u{C}\r"),
        (#""\u00e9\ud83d\ude00é😀""#, "é😀é😀"),
        (#""\ud83d""#, "\u{FFFD}"),
        (#""\udc00x""#, "\u{FFFD}x"),
        (#""""#, ""),
        (#""a longer text without any escape, 漢字""#, "a longer text without any escape, 漢字"),
    ])
    func `texts lose their escapes`(json: String, text: String) throws {
        #expect(try JSONDocument([UInt8](json.utf8)).root.string == text)
    }

    @Test(arguments: [
        ("", "1:1: invalid JSON: the text ends too early"),
        ("{\"a\": 1\n \"b\": 2}", "2:2: invalid JSON: expected ',' or '}', found '\"'"),
        ("[1, 2,]", "1:7: invalid JSON: expected a value, found ']'"),
        ("{\"a\" 1}", "1:6: invalid JSON: expected ':', found '1'"),
        ("{a: 1}", "1:2: invalid JSON: expected a key in quotes or '}', found 'a'"),
        ("[01]", "1:4: invalid JSON: the number is malformed"),
        ("1.", "1:3: invalid JSON: the number is malformed"),
        ("\"a\u{1}\"", "1:3: invalid JSON: a control character inside a text"),
        ("\"\\x\"", "1:2: invalid JSON: the escape is malformed"),
        ("{} {}", "1:4: invalid JSON: more text after the value"),
        ("[\"abc", "1:6: invalid JSON: the text ends too early"),
        ("\u{7F}", "1:1: invalid JSON: expected a value, found the byte 0x7F"),
    ])
    func `a malformed text names its line and column`(json: String, message: String) {
        let error = #expect(throws: JSONError.self) { try JSONDocument([UInt8](json.utf8)) }
        #expect(error?.description == message)
    }

    @Test(arguments: [
        [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80],
    ])
    func `invalid UTF-8 in a text is refused`(bytes: [UInt8]) {
        let error = #expect(throws: JSONError.self) { try JSONDocument([0x22] + bytes + [0x22]) }
        #expect(error?.reason == .invalidUTF8)
    }

    @Test
    func `depth is bounded and the stack is not used`() {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        let error = #expect(throws: JSONError.self) { try JSONDocument(deep) }
        #expect(error?.reason == .tooDeep(maximum: JSONLimits.maximumDepth))
    }

    @Test
    func `numbers that only Python writes are read`() throws {
        let root = try JSONDocument([UInt8]("[NaN, Infinity, -Infinity, 1e999]".utf8)).root
        let values = root.items.compactMap(\.double)
        #expect(values.count == 4)
        #expect(values[0].isNaN)
        #expect(values[1...] == [.infinity, -.infinity, .infinity])
        #expect(root.items.compactMap(\.int).isEmpty)
    }

    @Test
    func `a part of a buffer is read with its own offsets`() throws {
        let bytes = [UInt8]("{\"a\":1}\n{\"a\":\"é\"}\n".utf8)
        let document = try JSONDocument(bytes, range: 8..<18)
        #expect(document.root["a"]?.text == "é")
        #expect(
            document.root["a"].map { document.makeLineTable().position(of: $0.offset) }
                == SourcePosition(line: 2, column: 6))
    }

    @Test
    func `every cut of a text ends without a trap`() {
        let text = [UInt8](#"{"a\u00e9": [1.5e-3, "x\n😀", true, {"b": null}], "c": -0}"#.utf8)
        for count in 0..<text.count {
            #expect(throws: JSONError.self) { try JSONDocument(Array(text[..<count])) }
        }
        for index in text.indices {
            var broken = text
            broken[index] = broken[index] ^ 0x84
            _ = try? JSONDocument(broken)
        }
    }
}
