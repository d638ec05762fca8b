import Testing

@testable import Cards

struct PatternTests {
    @Test(arguments: [
        ("a|b", "xbx", true), ("^(a|b)$", "ab", false), ("^a*$", "", true), ("^a+$", "", false),
        ("^a{2,3}$", "aaaa", false), ("^a{2,3}$", "aaa", true), ("^a{2}$", "aa", true),
        ("^a{2,}$", "aaaaa", true),
        ("^[^a-c]+$", "xyz", true), ("^[^a-c]+$", "xaz", false), ("^[a\\-z]$", "-", true),
        ("^[]a]$", "a", false),
        ("^\\d+\\.\\d+$", "1.10", true), ("\\bfoo\\b", "a foo b", true),
        ("\\bfoo\\b", "afoob", false),
        ("^.$", "é", true), ("^.$", "\n", false), ("^\\u00e9$", "é", true), ("^\\x41$", "A", true),
        ("^(?:ab)?c$", "abc", true), ("^(?<year>\\d{4})$", "2024", true), ("^a.*?b$", "axxb", true),
        ("^https?://", "https://example.org", true), ("", "anything", true),
        ("^\\w+$", "a-b", false),
        ("^(a|ab)(c|bcd)(d*)$", "abcd", true),
    ])
    func `a pattern matches as in ECMA-262`(pattern: String, text: String, matches: Bool) throws {
        #expect(try Pattern(pattern).matches(text) == matches)
    }

    @Test(arguments: [
        "(a", "a)", "[a", "*a", "a{3,1}", "a{5000}", "(?=a)", "(?<!a)b", "\\1", "\\p{L}", "[z-a]",
        "\\",
        "((a{1000}){1000}){1000}",
    ])
    func `what is not supported is refused`(pattern: String) {
        #expect(throws: Pattern.Failure.self) { try Pattern(pattern) }
    }

    @Test
    func `no pattern takes more than its share of time`() throws {
        let text = String(repeating: "a", count: 10_000) + "b"
        let clock = ContinuousClock()
        for pattern in ["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "(a*)*c"] {
            let pattern = try Pattern(pattern)
            var matches = true
            let time = clock.measure { matches = pattern.matches(text) }
            #expect(!matches)
            #expect(time < .seconds(5))
        }
    }
}
