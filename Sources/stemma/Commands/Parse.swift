import ArgumentParser
import Cards

struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the front matter of cards as JSON lines.",
        discussion: """
            One line a card: {path, kind, metadata, diagnostics}. A folder stands for every *.md below it.

            Examples:
              stemma parse README.md
              stemma parse cards | jq .metadata.license
            """)

    @Argument(help: "Card files or folders; '-' is standard input.")
    var paths: [String]

    func run() throws {
        var writer = JSONWriter()
        var files = CardFiles(paths)
        while let location = try files.next() {
            let card = Card(try FileReader.read(location.path))
            writer.object { writer in
                writer.key("path")
                writer.string(location.path)
                writer.key("kind")
                writer.string(location.kind.rawValue)
                writer.key("metadata")
                if let root = card.root { writer.value(root) } else { writer.null() }
                writer.key("diagnostics")
                writer.array { writer in
                    for diagnostic in card.diagnostics {
                        writer.diagnostic(diagnostic, lines: LineTable(card.bytes))
                    }
                }
            }
            writer.endLine()
            if writer.bytes.count > 1 << 16 {
                StandardOutput.write(writer.bytes)
                writer.removeAll()
            }
        }
        StandardOutput.write(writer.bytes)
    }
}
