public import ArgumentParser
public import Cards
import Registry

struct Tree: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what a model came from, and what came from it.",
        discussion: """
            Ancestors stand above the model, descendants below it, each with its relation. 'finetune?' is a relation \
            that no card declares: it is inferred from tags, library, files and names. A parent that the metadata does \
            not name at all, but the text does, is followed by "from the card's text"; one that is not registered says \
            so. In drawings such an edge is dashed.

            Examples:
              stemma tree google/gemma-2-2b
              stemma tree Qwen/Qwen2.5-7B --relation quantized --depth 2
              stemma tree gpt2 --format svg > gpt2.svg
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, dot, mermaid, svg
    }

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A model, or datasets/owner/name for a dataset.")
    var id: String

    @Option(help: "How it is drawn: text, json, dot, mermaid or svg.")
    var format = Format.text

    @Option(help: "Edges to follow in each direction; all if not given.")
    var depth: Int?

    @Option(help: "Follow only this relation downwards; may be given more than once.")
    var relation: [BaseModelRelation] = []

    func run() throws {
        let registry = try global.openRegistry(.read)
        let id = try RepositoryID(argument: id)
        let tree = try registry.read { db in
            try LineageTree.tree(
                of: id, up: depth, down: depth, relations: relation.isEmpty ? nil : Set(relation),
                in: db)
        }
        switch global.json ? .json : format {
        case .text:
            StandardOutput.write(
                tree.text(
                    width: Terminal.width,
                    color: global.color.isOn(terminal: StandardOutput.isTerminal)))
        case .json:
            var writer = JSONWriter()
            tree.write(to: &writer)
            writer.endLine()
            StandardOutput.write(writer.bytes)
        case .dot: StandardOutput.write(tree.dot)
        case .mermaid: StandardOutput.write(tree.mermaid)
        case .svg: StandardOutput.write(tree.svg)
        }
    }
}

extension BaseModelRelation: ExpressibleByArgument {}
