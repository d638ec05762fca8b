import Cards
import Foundation
import TestSupport
import Testing

/// Compares the parse of 2,570 real cards with that of a YAML 1.2 reference (ruamel.yaml 0.19.1), which lies beside
/// the checkout where it is present.
struct ReferenceParseTests {
    static let corpus = Paths.shared?.appendingPathComponent("corpus")

    /// Cards of which the reference says something else than YAML 1.2, and why Stemma is right.
    static let exceptions = [
        "models/Ammar-alhaj-ali__LayoutLMv3-Fine-Tuning-FUNSD.md": tab,
        "models/Madhour__gpt2-eli5.md": tab,
        "models/NbAiLab__whisper-large-v2-nob.md": tab,
        "models/bigscience__bloom.md":
            "24_700_000 is a text in the core schema, which has no '_' in numbers",
    ]
    static let tab =
        "a tab after a value or before a comment is white space (YAML 1.2.2, 6.2); the reference's scanner refuses it"

    @Test(.enabled(if: corpus != nil, "the corpus is not beside the checkout"))
    func `real cards parse as the reference says`() throws {
        let corpus = try #require(Self.corpus)
        let lines = try Data(contentsOf: corpus.appendingPathComponent("expected.jsonl"))
            .split(separator: UInt8(ascii: "\n"))
        var exceptions = Self.exceptions
        for line in lines {
            let expected = try PlainJSON(line)
            let file = try #require(expected["file"]?.text)
            let name = file.split(separator: "/").suffix(2).joined(separator: "/")
            let card = Card(Array(try Data(contentsOf: corpus.appendingPathComponent(name))))
            let differences = try Self.differences(card, expected)
            if exceptions.removeValue(forKey: name) != nil {
                #expect(!differences.isEmpty, "\(name) is no exception any more")
            } else {
                #expect(differences.isEmpty, "\(name): \(differences.joined(separator: "; "))")
            }
        }
        #expect(lines.count > 2000)
        #expect(exceptions.isEmpty, "not in the corpus: \(exceptions.keys)")
    }

    private static func differences(_ card: Card, _ expected: PlainJSON) throws -> [String] {
        var differences: [String] = []
        var writer = JSONWriter()
        if let root = card.root { writer.value(root) } else { writer.null() }
        if try PlainJSON(Data(writer.bytes)) != plain(expected["yaml12"] ?? .null) {
            differences.append("metadata")
        }
        let errors = card.diagnostics.filter { $0.severity == .error }
        if expected["error"]?.isNull == false, errors.isEmpty { differences.append("no error") }
        if expected["block"]?.isNull == true, card.frontMatter.shape == .block {
            differences.append("a block")
        }
        for duplicate in expected["duplicates"]?.list ?? [] {
            let isReported = errors.contains {
                $0.rule == "yaml/duplicate-key"
                    && $0.range?.start.line == duplicate["line"]?.number.map(Int.init)
                    && $0.range?.start.column == duplicate["column"]?.number.map(Int.init)
            }
            if !isReported { differences.append("duplicate key not reported at its place") }
        }
        for (path, mark) in expected["marks"]?.map ?? [:] where card.root != nil {
            guard let place = position(of: path, in: card) else {
                differences.append("no '\(path)'")
                continue
            }
            let expected = (mark["line"] ?? mark[0])?.number.flatMap { line in
                (mark["column"] ?? mark[1])?.number.map {
                    SourcePosition(line: Int(line), column: Int($0))
                }
            }
            if expected != place { differences.append("'\(path)' at \(place), not \(mark)") }
        }
        return differences
    }

    /// The place of a top-level key, or of the value that a longer path names.
    private static func position(of path: String, in card: Card) -> SourcePosition? {
        guard let root = card.root else { return nil }
        if let entry = root.entries.first(where: { $0.key.text == path }) {
            return entry.key.position
        }
        var node = root
        for part in path.split(separator: "/") {
            if node.kind == .sequence, let index = Int(part) {
                guard let item = node.items.dropFirst(index).first(where: { _ in true }) else {
                    return nil
                }
                node = item
            } else {
                guard let value = node.entries.first(where: { $0.key.text == part })?.value else {
                    return nil
                }
                node = value
            }
        }
        return node.position
    }

    /// The reference's value with the marks of values that JSON lacks taken off: they are text in Stemma.
    private static func plain(_ value: PlainJSON) -> PlainJSON {
        switch value {
        case .map(let map):
            if map.count == 2, map["$type"] != nil, let text = map["text"] { return text }
            return .map(
                Dictionary(
                    uniqueKeysWithValues: map.map { key, value in
                        let prefix = "$timestamp:"
                        return (
                            key.hasPrefix(prefix) ? String(key.dropFirst(prefix.count)) : key,
                            plain(value)
                        )
                    }))
        case .list(let list): return .list(list.map(plain))
        default: return value
        }
    }
}
