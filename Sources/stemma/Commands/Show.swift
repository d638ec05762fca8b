import ArgumentParser
import Cards
import Foundation
import Registry

struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a card: its facts, scores, findings and text.",
        discussion: """
            Examples:
              stemma show google/gemma-2-2b-jpn-it
              stemma show datasets/squad_v2 --format html > squad.html
              stemma show gpt2 --format markdown
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, html, markdown, json
    }

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A model, or datasets/owner/name for a dataset.")
    var id: String

    @Option(help: "text, html, markdown (the card as it is) or json.")
    var format = Format.text

    @Option(help: "A folder of templates that replace the built-in ones (else STEMMA_TEMPLATES).")
    var templates: String?

    func run() throws {
        let registry = try global.openRegistry(.read)
        let id = try global.current(id, in: registry)
        let view = try registry.read { try CardView.fetch(id, in: $0) }
        switch global.json ? .json : format {
        case .markdown: StandardOutput.write(view.card.bytes)
        case .json: writeJSON(view)
        case .text:
            let color = global.color.isOn(terminal: StandardOutput.isTerminal)
            var page = view.page
            page.body = TerminalRenderer(
                width: min(Terminal.width ?? 100, 120), color: color,
                hyperlinks: color && StandardOutput.isTerminal
            ).render(Array(view.context.body.bytes))
            StandardOutput.write(try loadTemplates().terminal(page, usesColor: color))
        case .html:
            var page = view.page
            page.body = HTMLRenderer(links: CardLinks(id: id.description)).render(
                Array(view.context.body.bytes))
            StandardOutput.write(try loadTemplates().html(page))
        }
    }

    private func loadTemplates() throws -> CardTemplates {
        try CardTemplates(
            overrides: templates ?? ProcessInfo.processInfo.environment["STEMMA_TEMPLATES"])
    }

    private func writeJSON(_ view: CardView) {
        let lines = LineTable(view.card.bytes)
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("repository")
            writer.repository(view.card.summary, children: view.children)
            writer.key("metadata")
            if let root = view.context.card.root { writer.value(root) } else { writer.null() }
            writer.key("tree")
            view.tree.write(to: &writer)
            writer.key("scores")
            view.scores.write(to: &writer)
            writer.key("gate")
            if let gate = view.gate { gate.write(to: &writer) } else { writer.null() }
            writer.key("verification")
            if let verification = view.verification {
                writer.object { writer in
                    writer.key("stale")
                    writer.bool(view.isVerificationStale)
                    writer.key("started_at")
                    writer.int(verification.startedAt)
                    writer.key("host")
                    writer.string(verification.host)
                    writer.key("report")
                    writer.raw(verification.report)
                }
            } else {
                writer.null()
            }
            writer.key("diagnostics")
            writer.array { writer in
                for diagnostic in view.diagnostics { writer.diagnostic(diagnostic, lines: lines) }
            }
            writer.key("text")
            writer.string(String(decoding: view.context.body.bytes, as: UTF8.self))
        }
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }
}
