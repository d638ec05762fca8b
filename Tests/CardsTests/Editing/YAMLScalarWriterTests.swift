import Testing

@testable import Cards

struct YAMLScalarWriterTests {
    @Test(arguments: [
        "mit", "google/gemma-2b", "gemma:2b", "7b", "2B", "1.2.3", "a#b", "it's", "日本語", "n<1K",
        "https://example.org/a?b=c#d", "-x", "?x", "12e45678x", "a - b", "2023", "nope", "only",
    ])
    func `harmless texts stand without quotes`(text: String) {
        let isNumber = text == "2023"
        #expect((YAMLScalarWriter.write(text) == text) == !isNumber)
    }

    @Test(arguments: [
        ("", "''"), ("no", "'no'"), ("Yes", "'Yes'"), ("ON", "'ON'"), ("y", "'y'"), ("~", "'~'"),
        ("null", "'null'"), ("1e3", "'1e3'"), ("12e45678", "'12e45678'"), ("012", "'012'"),
        ("0o17", "'0o17'"), ("1_000", "'1_000'"), ("1:30", "'1:30'"), ("1.0", "'1.0'"),
        (".5", "'.5'"), ("-.inf", "'-.inf'"), (".nan", "'.nan'"), ("+1", "'+1'"),
        ("0x1F", "'0x1F'"),
        ("2023-01-01", "'2023-01-01'"), ("2023-1-1T00:00:00Z", "'2023-1-1T00:00:00Z'"),
        ("=", "'='"), ("<<", "'<<'"), ("@x", "'@x'"), ("`x`", "'`x`'"), ("%x", "'%x'"),
        (" x", "' x'"), ("x ", "'x '"), ("a: b", "'a: b'"), ("a:", "'a:'"), ("a #b", "'a #b'"),
        ("#a", "'#a'"), ("[a", "'[a'"), ("{a}", "'{a}'"), ("&a", "'&a'"), ("*a", "'*a'"),
        ("!a", "'!a'"), ("|", "'|'"), (">1T", "'>1T'"), ("- a", "'- a'"), ("-", "'-'"),
        ("---", "'---'"), ("'a'", "\"'a'\""), ("it's: so", "\"it's: so\""), ("\"a\"", "'\"a\"'"),
        ("'\"", "'''\"'"), ("a\nb", "\"a\\nb\""), ("a\tb", "\"a\\tb\""), ("\u{7}", "\"\\x07\""),
        ("\u{85}", "\"\\x85\""), ("\u{2028}", "\"\\u2028\""), ("\u{FEFF}a", "\"\\uFEFFa\""),
        ("a\\\u{1}", "\"a\\\\\\x01\""),
    ])
    func `texts that would be misread stand in quotes`(text: String, expected: String) {
        #expect(YAMLScalarWriter.write(text) == expected)
    }

    @Test(arguments: ["a, b", "a]", "{", "a:b", "why?", "a[0]"])
    func `flow collections leave fewer characters free`(text: String) {
        #expect(YAMLScalarWriter.write(text, inFlow: true) == "'\(text)'")
    }

    @Test(arguments: [
        ("mit", YAMLNode.Style.doubleQuoted, "\"mit\""), ("mit", .singleQuoted, "'mit'"),
        ("a\nb", .singleQuoted, "\"a\\nb\""), ("it's", .singleQuoted, "'it''s'"),
        ("mit", .literal, "mit"),
    ])
    func `quotes asked for are kept`(text: String, style: YAMLNode.Style, expected: String) {
        #expect(YAMLScalarWriter.write(text, preferring: style) == expected)
    }

    @Test(arguments: [false, true])
    func `what is written is read as it was meant`(inFlow: Bool) throws {
        let samples = [
            "", " ", "a", "no", "- a", "a: b", "a #b", "\n", "\r\n", "\t", "'", "\"", "\\", "\u{0}",
            "\u{2029}x", "한국어", "🙂", "?", ": ", "a,b", "]", "...", "--- x", "\u{7F}", "x\u{FEFF}",
        ]
        for text in samples {
            for style in [YAMLNode.Style.plain, .singleQuoted, .doubleQuoted] {
                let written = YAMLScalarWriter.write(text, preferring: style, inFlow: inFlow)
                let yaml = inFlow ? "[\(written)]" : "k: \(written)"
                let root = try #require(YAMLParser(Array(yaml.utf8)).parse().document?.root)
                let node = try #require(inFlow ? root.items.first { _ in true } : root["k"])
                #expect(node.kind == .string)
                #expect(Array(node.textBytes) == Array(text.utf8), "\(yaml)")
            }
        }
    }
}
