import Foundation

/// Makes cards for tests that need many: each edition has another text for every card.
struct CardGenerator {
    let count: Int

    static func id(_ index: Int) -> String { "team-\(index % 97)/model-\(index)" }

    /// The first heading, which the registry shows as the title.
    static func title(_ index: Int, edition: Int) -> String { "Model \(index), edition \(edition)" }

    private static func card(_ index: Int, edition: Int) -> String {
        let languages = ["en", "ko", "ja", "de", "zh"]
        let licenses = ["mit", "apache-2.0", "gemma", "cc-by-4.0"]
        var card = """
            ---
            license: \(licenses[(index + edition) % licenses.count])
            language: \(languages[index % languages.count])
            library_name: transformers
            pipeline_tag: text-generation
            tags:
            - edition-\(edition)
            - group-\(index % 50)

            """
        if index >= 10 { card += "base_model: \(id(index / 10))\n" }
        if index.isMultiple(of: 3) { card += "datasets:\n- data/set-\(index % 20)\n" }
        card += "---\n# \(title(index, edition: edition))\n\n"
        for line in 0..<(index + edition) % 7 + 1 {
            card += "Line \(line) of card \(index), 한국어 카드 \(edition), in words that are indexed.\n"
        }
        return card
    }

    /// Writes an edition as JSON lines `{id, kind, content}`, in the order of the index.
    func write(edition: Int, to url: URL) throws {
        var lines: [UInt8] = []
        for index in 0..<count {
            let text = Self.card(index, edition: edition)
                .replacingOccurrences(of: "\n", with: "\\n")
            lines += Array(
                "{\"id\":\"\(Self.id(index))\",\"kind\":\"model\",\"content\":\"\(text)\"}\n".utf8)
        }
        try Data(lines).write(to: url)
    }
}
