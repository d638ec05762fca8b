import Foundation
import TestSupport
import Testing

@testable import Cards

struct CardTemplatesTests {
    @Test func `the binary carries the templates of the folder`() throws {
        let folder = Paths.package.appendingPathComponent("templates")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".mustache") }
        #expect(Set(files) == Set(CardTemplates.names.map { $0 + ".mustache" }))
        for name in CardTemplates.names {
            let file = folder.appendingPathComponent(name + ".mustache")
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(EmbeddedTemplates.all[name] == text, "run Tools/embed-templates")
        }
    }

    private static let edits: [RepositoryKind: [[String]]] = [
        .model: [
            [], ["license=mit"], ["license=other", "license_name=no", "license_link=LICENSE"],
            ["language=[en, ko]", "library_name=transformers", "pipeline_tag=text-generation"],
            ["base_model=google/gemma-2b", "base_model_relation=finetune", "tags=[a, b]"],
            ["base_model+=google/gemma-2b", "tags+=x", "datasets=rajpurkar/squad"],
        ],
        .dataset: [
            [], ["license=cc-by-4.0", "language=ko"], ["pretty_name=A set: of #1"],
            ["task_categories=[text-generation]", "size_categories=n<1K", "tags=[a]"],
            ["configs=[{config_name: default, data_files: a.csv}]", "viewer=false"],
        ],
    ]

    @Test(arguments: RepositoryKind.allCases, [nil, "owner/my-name_1.0"])
    func `a new card has no errors and no warnings`(kind: RepositoryKind, id: String?) throws {
        let templates = try CardTemplates()
        for expressions in try #require(Self.edits[kind]) {
            let edits = try expressions.map { try CardEdit(expression: $0) }
            let text = try templates.newCard(kind, id: id, edits: edits)
            #expect(text.hasPrefix("---\n") && text.hasSuffix("\n"))
            #expect(!text.contains("{{") && !text.contains("\n\n\n"))
            #expect(id == nil || text.contains("\n# my-name_1.0\n"))
            let card = Card(Array(text.utf8))
            let findings = Linter().diagnostics(for: CardContext(card, kind: kind, id: id))
                .filter { $0.severity > .info }
            #expect(findings == [], "\(expressions)")
            for case .set(let path, let value) in edits {
                let node = card.metadata?.entry(named: path.topKey ?? "")?.value
                #expect(node.flatMap(YAMLValue.init) == value)
            }
        }
    }

    private static func page() -> CardPage {
        let yaml = """
            ---
            license: other
            license_name: "a <b>"
            license_link: javascript:alert(1)
            base_model: [a/b, c/d]
            base_model_relation: merge
            language: ko
            extra_gated_prompt: Terms & more
            ---
            """
        let context = CardContext(Card(Array(yaml.utf8)), kind: .model, id: "x/y")
        var page = CardPage(context, title: "x/y")
        page.scores = [
            CardPage.Score(benchmark: "MMLU", metric: "acc", value: "42.3", note: "card, line 7"),
            CardPage.Score(benchmark: "벤치", metric: "exact_match", value: "7"),
        ]
        page.diagnostics = [
            Diagnostic(
                rule: "a/b", severity: .warning, range: SourceRange(at: .start),
                message: "<odd>\u{7}")
        ]
        page.body = "<p>Text</p>"
        return page
    }

    @Test func `a card is shown on a terminal`() throws {
        let text = try CardTemplates().terminal(Self.page(), usesColor: false)
        let expected = """
            x/y  model
              Licence     other (a <b>)
              Gate        Terms & more
              Base model  a/b (merge), c/d (merge)
              Languages   ko

            Scores
              MMLU  acc          42.3  card, line 7
              벤치  exact_match     7

            Findings
              1:1 warning: <odd>␇ [a/b]

            <p>Text</p>

            """
        #expect(text == expected)
        let colored = try CardTemplates().terminal(Self.page(), usesColor: true)
        #expect(colored.hasPrefix("\u{1B}[1mx/y\u{1B}[0m"))
    }

    @Test func `a page of HTML escapes what a card says`() throws {
        let text = try CardTemplates().html(Self.page())
        #expect(text.hasPrefix("<!DOCTYPE html>\n"))
        #expect(text.contains("<title>x/y</title>"))
        #expect(text.contains("<dt>Licence</dt><dd>other <small>(a &lt;b&gt;)</small></dd>"))
        #expect(text.contains("<p>Text</p>"))
        #expect(text.contains("&lt;odd&gt;"))
        #expect(!text.contains("javascript:"))
        #expect(text.hasSuffix("<p>Text</p>\n</article>\n</body>\n</html>\n"))
    }

    @Test func `templates of a folder take the place of ours`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("stemma-templates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("new-model.md.mustache")
        try Data(
            "{{% CONTENT_TYPE:TEXT}}\n---\n{{#license}}{{.}}{{/license}}\n---\n{{>own}}\n".utf8
        )
        .write(to: file)
        try Data("{{title}} & co\n".utf8).write(to: folder.appendingPathComponent("own.mustache"))
        let templates = try CardTemplates(overrides: folder.path)
        let edits = try [CardEdit(expression: "license=mit")]
        #expect(
            try templates.newCard(.model, id: "a/b", edits: edits)
                == "---\nlicense: mit\n---\nb & co\n")
        try Data("{{#a}}".utf8).write(to: file)
        #expect(throws: CardTemplateError.self) { try CardTemplates(overrides: folder.path) }
        #expect(try !CardTemplates(overrides: folder.path + "/none").newCard(.model).isEmpty)
        #expect(throws: CardTemplateError.self) { try CardTemplates().render("none", [:]) }
    }
}
