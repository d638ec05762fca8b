import Checkpoints
import Testing

struct JSONReaderTests {
    private func parse(_ text: String) throws(CheckpointError) -> JSON {
        try JSONReader.parse(Array(text.utf8), file: "x.json")
    }

    @Test func `values of every kind are read`() throws {
        let text = #" {"a": [1, -2.5e3, true, false, null], "b": {"c": "d"}, "e": {}, "f": []} "#
        let json = try parse(text)
        #expect(json["a"]?.array?.count == 5)
        #expect(json["a"]?.array?[0].int == 1)
        #expect(json["a"]?.array?[1].double == -2500 && json["a"]?.array?[1].int == nil)
        #expect(json["a"]?.array?[2].bool == true && json["a"]?.array?[3].bool == false)
        #expect(json["a"]?.array?[4].isNull == true)
        #expect(json["b"]?["c"]?.string == "d")
        #expect(json["e"]?.object?.members.isEmpty == true && json["f"]?.array?.isEmpty == true)
    }

    @Test(arguments: [
        (#""\u0041\n\t\"\\\/\b\f\r""#, "A\n\t\"\\/\u{8}\u{C}\r"),
        (#""\ud83d\ude00""#, "😀"),
        ("\"한국어 😀\"", "한국어 😀"),
        (#""한\u0041""#, "한A"),
        (#""\u0000""#, "\0"),
    ])
    func `strings are unescaped`(text: String, value: String) throws {
        #expect(try parse(text).string == value)
    }

    @Test(arguments: ["0", "-0", "12", "1e-06", "0.1", "1E+9", "123456789012345678901234567890"])
    func `numbers keep their text`(text: String) throws {
        #expect(try parse(text).number?.text == text)
    }

    @Test func `numbers beyond a type are no value of it`() throws {
        #expect(try parse("9223372036854775808").int == nil)
        #expect(try parse("9223372036854775807").int == .max)
        #expect(try parse("1e400").double == nil)
        #expect(try parse("NaN").double?.isNaN == true)
        #expect(try parse("-Infinity").double == -.infinity)
    }

    @Test(arguments: [
        ("", "x.json:0: expected a value, found the end of the text"),
        ("{", "x.json:1: expected a key in double quotes, found the end of the text"),
        ("{\"a\" 1}", "x.json:5: expected ':' after a key, found '1'"),
        ("{\"a\":1,}", "x.json:7: expected a key in double quotes, found '}'"),
        ("[1 2]", "x.json:3: expected ',' or ']' after an element, found '2'"),
        ("[1,]", "x.json:3: expected a value, found ']'"),
        ("[1]x", "x.json:3: expected the end of the text, found 'x'"),
        ("01", "x.json:1: expected the end of the text, found '1'"),
        ("1.", "x.json:2: expected a digit after '.', found the end of the text"),
        ("tru", "x.json:0: expected a value, found 't'"),
        ("\"a", "x.json:2: the string that starts at byte 0 has no end"),
        (
            "\"a\nb\"",
            "x.json:2: a control character stands in a string; it is written as an escape"
        ),
        (#""\x""#, "x.json:1: an escape that JSON does not have"),
        (#""\ud800""#, "x.json:1: half of a surrogate pair"),
        (#""\ud800\u0041""#, "x.json:1: half of a surrogate pair"),
        (#""\u12g4""#, "x.json:1: expected four hexadecimal digits after '\\u'"),
        ("\u{FEFF}{}", "x.json:0: expected a value, found a byte order mark"),
    ])
    func `a malformed text names its byte`(text: String, message: String) {
        let error = #expect(throws: CheckpointError.self) { try parse(text) }
        #expect(error?.description == message)
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        let error = #expect(throws: CheckpointError.self) {
            try JSONReader.parse([0x22, 0xFF, 0x22], file: "x.json")
        }
        #expect(error?.description == "x.json:0: the string is not UTF-8")
    }

    @Test func `depth is bounded`() throws {
        _ = try parse(String(repeating: "[", count: 128) + String(repeating: "]", count: 128))
        let error = #expect(throws: CheckpointError.self) {
            try parse(String(repeating: "[", count: 200_000))
        }
        #expect(error?.message == "objects and lists are nested deeper than 128")
    }

    @Test func `the number of values is bounded`() {
        var limits = JSONReader.Limits()
        limits.values = 3
        #expect(throws: CheckpointError.self) {
            try JSONReader.parse(Array("[1,2,3]".utf8), file: "x.json", limits: limits)
        }
    }

    @Test func `repeated keys are reported and the last counts`() throws {
        let object = try #require(try parse(#"{"a": 1, "b": 2, "a": 3}"#).object)
        #expect(object.duplicates == ["a"])
        #expect(object["a"]?.int == 3)
        #expect(object.members.map(\.byte) == [1, 9, 17])
    }

    @Test func `keys are told apart by their bytes`() throws {
        // Equal to Swift, not to a vocabulary: the letter A with ring, and the sign of the unit.
        let object = try #require(try parse("{\"\u{C5}\": 1, \"\u{212B}\": 2}").object)
        #expect(object.duplicates.isEmpty)
        #expect(object["\u{C5}"]?.int == 1 && object["\u{212B}"]?.int == 2)
    }

    @Test func `a large object is read piece by piece`() throws {
        var reader = JSONReader(Array(#"{"a": [1, {"x": 2}], "b": "c"}"#.utf8), file: "x.json")
        var keys: [String] = []
        try reader.members { key, _, reader throws(CheckpointError) in
            keys.append(key)
            try reader.skip()
        }
        try reader.end()
        #expect(keys == ["a", "b"])
    }
}
