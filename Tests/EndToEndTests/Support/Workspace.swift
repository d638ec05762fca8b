import Foundation
import TestSupport
import Testing

/// A temporary folder in which the program runs; it goes with the value and its program.
final class Workspace {
    let folder: URL
    let stemma: Program

    init() throws {
        let temporary = try TemporaryFolder()
        folder = temporary.url.resolvingSymlinksInPath()
        stemma = Program(folder: folder, owner: temporary)
    }

    func url(_ path: String) -> URL { folder.appendingPathComponent(path) }

    func write(_ text: String, to path: String) throws {
        try FileManager.default.createDirectory(
            at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url(path))
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
    }

    /// A small family: a base model, three made from it, a gated one, a data set, and a card that cannot be read.
    static func withCards() throws -> Workspace {
        let workspace = try Workspace()
        for (path, text) in cards { try workspace.write(text, to: "cards/\(path)/README.md") }
        return workspace
    }

    /// The family in `registry.db`.
    static func withRegistry() throws -> Workspace {
        let workspace = try withCards()
        let output = try workspace.stemma.run("ingest", "cards", "--quiet")
        try #require(output.exitCode == 0, "\(output.stderr)")
        return workspace
    }

    static let cardCount = cards.count

    private static let cards = [
        (
            "base/one",
            "---\nlicense: apache-2.0\nlanguage: en\nlibrary_name: transformers\n"
                + "pipeline_tag: text-generation\n---\n# One\n\nA base model.\n"
        ),
        (
            "me/child",
            """
            ---
            license: mit
            base_model: base/one
            datasets:
            - me/data
            model-index:
            - name: child
              results:
              - task:
                  type: text-generation
                dataset:
                  name: MMLU
                  type: cais/mmlu
                metrics:
                - type: acc
                  value: 0.5
            ---
            # Child

            한국어 모델입니다. A tuned model.

            """
        ),
        (
            "me/quant",
            "---\nlicense: mit\nbase_model: base/one\nbase_model_relation: quantized\n---\n# Quant\n"
        ),
        (
            "me/gated",
            """
            ---
            license: other
            license_name: terms
            license_link: LICENSE
            extra_gated_prompt: You agree to the terms.
            extra_gated_fields:
              Name: text
              I agree: checkbox
            ---
            # Gated

            """
        ),
        ("datasets/me/data", "---\nlicense: cc-by-4.0\n---\n# Data\n"),
        ("bad/card", "---\nlicense: [mit\n---\n# Bad\n"),
    ]
}

/// One JSON text, or a failure that shows it.
func json(_ text: String) throws -> PlainJSON {
    do {
        return try PlainJSON(Data(text.utf8))
    } catch {
        Issue.record("not JSON: \(error): \(text.prefix(400))")
        throw error
    }
}
