/// The cards of `Fixtures/bad/expected.jsonl` that are too large to be kept: each is made from its rule.
enum LargeBadCards {
    static func bytes(of file: String) -> [UInt8]? {
        guard let text = text(of: file) else { return nil }
        return Array(text.utf8)
    }

    private static func text(of file: String) -> String? {
        switch file {
        case "anchors--long-anchor-name.md":
            card("license: &\(repeated("n", 100_000)) mit")
        case "anchors--many-anchors.md":
            card("license: mit\ntags: [\(joined(20_000) { "&a\($0) x" })]")
        case "anchors--quadratic.md":
            card("a: &a \"\(repeated("x", 20_000))\"\ntags: [\(joined(20_000) { _ in "*a" })]")
        case "ids--base-model-long.md": card("base_model: owner/\(repeated("n", 5_000))")
        case "limits--blank-lines-200k.md":
            card("license: mit\n\(repeated("\n", 200_000))language: en")
        case "limits--block-map-1000.md":
            card((0..<1_000).map { repeated(" ", $0) + "k:" }.joined(separator: "\n"))
        case "limits--block-seq-100k.md": card("tags:\n\(repeated("- ", 100_000))a")
        case "limits--comments-50k.md": card("\(repeated("#\n", 50_000))license: mit")
        case "limits--document-markers-20k.md":
            "---\nlicense: mit\n" + repeated("---\n", 20_000)
        case "limits--flow-map-50k.md":
            card("widget: \(repeated("{a: ", 50_000))1\(repeated("}", 50_000))")
        case "limits--flow-seq-100k-closed.md":
            card("tags: \(repeated("[", 100_000))\(repeated("]", 100_000))")
        case "limits--flow-seq-100k-open.md": card("tags: \(repeated("[", 100_000))")
        case "limits--key-200kb.md": card("license: mit\n\(repeated("k", 200_000)): 1")
        case "limits--keys-30k.md":
            card("license: mit\n" + (0..<30_000).map { "k\($0): \($0)" }.joined(separator: "\n"))
        case "limits--literal-250kb.md":
            card(
                "license: mit\nextra_gated_prompt: |\n"
                    + Array(repeating: "  a line of the terms that goes on", count: 7_000)
                    .joined(separator: "\n"))
        case "limits--number-100k-digits.md":
            card(
                """
                model-index:
                - name: x
                  results:
                  - task: {type: t}
                    dataset: {type: d, name: n}
                    metrics:
                    - type: acc
                      value: \(repeated("9", 100_000))
                """)
        case "limits--quoted-200kb.md":
            card("license: mit\npretty_name: \"\(repeated("x ", 100_000))\"")
        case "limits--results-2500.md":
            card(
                "model-index:\n- name: x\n  results:\n"
                    + (0..<2_500).map {
                        "  - {task: {type: t}, dataset: {type: d\($0), name: n}, metrics: [{type: acc, value: \($0)}]}"
                    }.joined(separator: "\n"))
        case "limits--scalar-1mb.md":
            card("license: mit\npretty_name: \(repeated("x", 1_000_000))")
        case "limits--tags-60k.md": card("license: mit\ntags: [\(joined(60_000) { "t\($0)" })]")
        case "limits--unclosed-quote-300kb.md":
            card("license: mit\npretty_name: \"\(repeated("x ", 150_000))")
        default: nil
        }
    }

    private static func card(_ yaml: String) -> String { "---\n\(yaml)\n---\n# Card\n\nText.\n" }

    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    private static func joined(_ count: Int, _ item: (Int) -> String) -> String {
        (0..<count).map(item).joined(separator: ", ")
    }
}
