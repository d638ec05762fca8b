@testable import Cards

extension RuleExample {
    static let encoding: [RuleExample] = [
        RuleExample(
            "encoding/utf8", file: Array("---\nlicense: ".utf8) + [0xFF] + Array("\n---\n".utf8),
            good: Array("---\nlicense: é\n---\n".utf8)),
        RuleExample(
            "encoding/utf8-body", file: Array("---\nlicense: mit\n---\n".utf8) + [0xE9, 0x0A],
            good: Array("---\nlicense: mit\n---\né\n".utf8)),
        RuleExample(
            "encoding/utf16", file: [0xFF, 0xFE, 0x2D, 0, 0x2D, 0], good: Array("---\n".utf8)),
        RuleExample(
            "encoding/utf32", file: [0xFF, 0xFE, 0, 0, 0x2D, 0, 0, 0], good: Array("---\n".utf8)),
        RuleExample(
            "encoding/control", bad: "pretty_name: a\u{7}b", good: "pretty_name: a\tb"),
        RuleExample(
            "encoding/control", bad: "pretty_name: \"a\\x00b\"", good: "pretty_name: \"a\\tb\\n\""),
        RuleExample(
            "encoding/newline", file: "---\rlicense: mit\r---\r# T\r",
            good: "---\r\nlicense: mit\r\n---\r\n"),
        RuleExample(
            "encoding/newline", file: "---\r\r\nlicense: mit\r\r\n---\r\r\n# T\r\r\n",
            good: "---\nlicense: mit\n---\n"),
        RuleExample(
            "encoding/bidi", bad: "pretty_name: a\u{202E}b", good: "pretty_name: a\u{200F}ب",
            fixed: "pretty_name: ab"),
        RuleExample(
            "encoding/invisible", bad: "li\u{200B}cense: mit", good: "pretty_name: 👩\u{200D}🔬",
            fixed: "license: mit"),
        RuleExample(
            "encoding/invisible", bad: "license: mit\n\u{FEFF}tags: [a]", good: "license: mit",
            fixed: "license: mit\ntags: [a]"),
    ]

    static let frontMatter: [RuleExample] = [
        RuleExample("front-matter/missing", file: "# T\n", good: "---\nlicense: mit\n---\n"),
        RuleExample(
            "front-matter/missing", file: "---\n\n# A rule, then text\n- [a](b)\n",
            good: "---\n---\n"),
        RuleExample(
            "front-matter/empty", file: "---\n---\n# T\n", good: "---\nlicense: mit\n---\n"),
        RuleExample(
            "front-matter/empty", file: "---\n# a: b\n---\n", good: "---\nlicense: mit\n---\n"),
        RuleExample(
            "front-matter/unterminated", file: "---\nlicense: mit\n# T\n",
            good: "---\nlicense: mit\n---"),
        RuleExample("front-matter/not-a-map", bad: "- license: mit", good: "license: mit"),
        RuleExample(
            "front-matter/opening-blank", file: "--- \nlicense: mit\n---\n",
            good: "---\nlicense: mit\n---  \n",
            fixed: "---\nlicense: mit\n---\n"),
        RuleExample(
            "front-matter/leading-blank", file: "\n \n---\nlicense: mit\n---\n",
            good: "\u{FEFF}---\nlicense: mit\n---\n", fixed: "---\nlicense: mit\n---\n"),
        RuleExample(
            "front-matter/second-block", file: "---\nlicense: mit\n---\n---\ntags: [a]\n---\n",
            good: "---\nlicense: mit\n---\n\n---\n\n# T\n"),
        RuleExample(
            "front-matter/second-block", file: "---\nlicense: mit\n---\n\n---\ntags: [a]\n---\n",
            good: "---\nlicense: mit\n---\nTags: [a]\n\n---\n"),
        RuleExample(
            "front-matter/second-block", file: "---\nlicense: mit\n---\ntags:\n- a\n---\n",
            good: "---\nlicense: mit\n---\n- a\n- b\n---\n"),
    ]

    static let yaml: [RuleExample] = [
        RuleExample(
            "yaml/syntax", bad: "license: mit\nname: @someone", good: "name: '@someone'",
            fixed: "license: mit\nname: '@someone'"),
        RuleExample("yaml/syntax", bad: "name: \"My\" model", good: "name: My \"model\""),
        RuleExample("yaml/syntax", bad: "tags: [a, , b]", good: "tags: [a, b, ]"),
        RuleExample("yaml/syntax", bad: "license: mit\n- stray", good: "license: mit"),
        RuleExample("yaml/syntax", bad: "tags: - a", good: "tags:\n- a"),
        RuleExample(
            "yaml/syntax", bad: "description: | text\n  more", good: "description: |\n  more"),
        RuleExample("yaml/tab", bad: "tags:\n\t- a", good: "tags:\n-\ta"),
        RuleExample("yaml/indentation", bad: "tags:\n  - a\n - b", good: "tags:\n  - a\n  - b"),
        RuleExample(
            "yaml/indentation", bad: "license: mit\n  tags: [a]", good: "license: mit\ntags: [a]"),
        RuleExample(
            "yaml/missing-colon", bad: "license\u{FF1A}mit\ntags: [a]", good: "license: mit",
            fixed: "license: mit\ntags: [a]"),
        RuleExample(
            "yaml/missing-colon", bad: "license: mit\nThis is prose\ntags: [a]",
            good: "license: mit"),
        RuleExample(
            "yaml/missing-space", bad: "license:mit\ntags: [a]", good: "license: mit",
            fixed: "license: mit\ntags: [a]"),
        RuleExample(
            "yaml/missing-space", bad: "language:\n-en\n-fr\nlicense: mit", good: "language:\n- en",
            fixed: "language:\n- en\n- fr\nlicense: mit"),
        RuleExample("yaml/empty-key", bad: "license: mit\n: value", good: "license: mit"),
        RuleExample(
            "yaml/unclosed", bad: "name: \"My model\ntags: [a]", good: "name: \"My\n  model\""),
        RuleExample("yaml/unclosed", bad: "co2: {a: 1\nlicense: mit", good: "co2: {a: 1}"),
        RuleExample("yaml/unclosed", bad: "tags: [a, b}", good: "tags: [a, b]"),
        RuleExample("yaml/unclosed", bad: "license: mit\ntags: [a,", good: "tags: [a,\n  b]"),
        RuleExample("yaml/placeholder", bad: "license: {{ license }}", good: "license: mit"),
        RuleExample(
            "yaml/placeholder", bad: "license: mit\n{languages}\ntags: [a]", good: "license: mit"),
        RuleExample(
            "yaml/colon-in-value", bad: "license: mit\npretty_name: My model: it's the second",
            good: "pretty_name: 'My model: the second'",
            fixed: "license: mit\npretty_name: 'My model: it''s the second'"),
        RuleExample(
            "yaml/escape", bad: "thumbnail: \"C:\\downloads\"", good: "thumbnail: \"\\u00e9\""),
        RuleExample(
            "yaml/merge-conflict",
            bad: "<<<<<<< HEAD\nlicense: mit\n=======\nlicense: gpl\n>>>>>>> x",
            good: "license: mit"),
        RuleExample(
            "yaml/undefined-alias", bad: "tags:\n- *bold*", good: "tags:\n- '*bold*'",
            fixed: "tags:\n- '*bold*'"),
        RuleExample("yaml/undefined-alias", bad: "license: *lic", good: "tags: [&a x, *a]"),
        RuleExample("yaml/recursive-alias", bad: "tags: &t [a, *t]", good: "tags: &t [a]"),
        RuleExample("yaml/merge", bad: "widget:\n  <<: text", good: "widget:\n  <<: {a: b}"),
        RuleExample("yaml/tag", bad: "license: !secret mit", good: "license: !!str mit"),
        RuleExample("yaml/tag", bad: "license: !e!lic mit", good: "license: ! mit"),
        RuleExample(
            "yaml/directive", bad: "%TAG ! tag:example.org,2024:\nlicense: mit",
            good: "license: mit"),
        RuleExample(
            "yaml/several-documents", bad: "license: mit\n...\ntags: [a]", good: "license: mit"),
        RuleExample(
            "yaml/duplicate-key", bad: "license: mit\n'license': mit",
            good: "license: mit\nLicense: mit"),
        RuleExample("yaml/key-type", bad: "? [a, b]\n: c", good: "? a\n: c"),
    ]

    static let yamlTraps: [RuleExample] = [
        RuleExample(
            "yaml/ambiguous-word", bad: "language: no # Norwegian", good: "language: 'no'",
            fixed: "language: 'no' # Norwegian"),
        RuleExample(
            "yaml/ambiguous-number", bad: "duration: 1:30", good: "duration: '1:30'",
            fixed: "duration: '1:30'"),
        RuleExample("yaml/ambiguous-number", bad: "lr: 1e-5", good: "lr: 1.0e-5"),
        RuleExample("yaml/ambiguous-number", bad: "mode: 017", good: "mode: 17"),
        RuleExample("yaml/ambiguous-number", bad: "mode: 0o17", good: "mode: 0x1F"),
        RuleExample(
            "yaml/ambiguous-number", bad: "step: 1_000", good: "step: 1_000a",
            fixed: "step: '1_000'"),
        RuleExample(
            "yaml/date", bad: "date: 2023-05-01", good: "date: '2023-05-01'",
            fixed: "date: '2023-05-01'"),
        RuleExample(
            "yaml/date", bad: "date: 2023-13-45", good: "date: 2023-13", fixed: "date: '2023-13-45'"
        ),
        RuleExample("yaml/continuation", bad: "tags:\n- a\n  - b", good: "tags:\n- a\n  b"),
    ]

    static let limits: [RuleExample] = [
        RuleExample(
            "limit/bytes", bad: "a: " + String(repeating: "x", count: (16 << 20) + 1), good: "a: b"),
        RuleExample(
            "limit/depth", bad: "a: " + String(repeating: "[", count: 200), good: "a: [[[[1]]]]"),
        RuleExample("limit/key", bad: String(repeating: "k", count: 1100) + ": 1", good: "k: 1"),
        RuleExample(
            "limit/key", bad: "a: b\n" + String(repeating: "k", count: 1100) + ": 1", good: "k: 1"),
        RuleExample(
            "limit/aliases",
            bad: "a0: &a0 [x]\n"
                + (1..<25).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }.joined(
                    separator: "\n"),
            good: "a0: &a0 [x]\na1: [*a0, *a0]"),
    ]
}
