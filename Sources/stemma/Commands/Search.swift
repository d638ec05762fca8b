import ArgumentParser
import Cards
import Registry

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Search ids, titles and texts.",
        discussion: """
            All words must match, in any script. "quoted words" are searched as they are, word* finds what begins so, \
            -word leaves out.

            Examples:
              stemma search korean gemma
              stemma search 한국어 모델 --kind model
              stemma search llama* -gguf --license apache-2.0
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var filters: FilterOptions

    @Argument(parsing: .allUnrecognized, help: "Words.")
    var words: [String] = []

    @Option(help: "How many to show.")
    var limit = 20

    func run() throws {
        let registry = try global.openRegistry(.read)
        var search = SearchRepositories(words.joined(separator: " "))
        guard !search.query.isEmpty else { throw ValidationError("nothing to search for") }
        var list = ListQuery()
        filters.apply(to: &list)
        search.filters = list.filters
        search.limit = limit
        let page = try registry.read { try search.page(in: $0) }
        if global.json {
            var writer = JSONWriter()
            writer.object { writer in
                writer.key("approximate")
                writer.bool(page.isApproximate)
                writer.key("repositories")
                writer.array { writer in
                    for hit in page.hits {
                        writer.object { writer in
                            writer.key("repository")
                            writer.repository(hit.repository, children: nil)
                            writer.key("snippet")
                            writer.string(hit.snippet.text)
                        }
                    }
                }
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
            return
        }
        let color = global.color.isOn(terminal: StandardOutput.isTerminal)
        for hit in page.hits {
            let id = hit.repository.id.description
            let facts = [hit.repository.licenseText, hit.repository.pipelineTag ?? ""].filter {
                !$0.isEmpty
            }
            StandardOutput.print(
                (color ? "\u{1B}[1m\(id)\u{1B}[0m" : id)
                    + (facts.isEmpty ? "" : "  " + facts.joined(separator: " · ")))
            StandardOutput.print("  " + hit.snippet.marked(color: color))
        }
        if page.hits.isEmpty { global.notice("nothing found") }
        if page.isApproximate {
            global.notice("many matches: only those by name and the newest were ranked")
        }
    }
}

extension Snippet {
    /// The text with what matched in bold.
    fileprivate func marked(color: Bool) -> String {
        guard color else { return text }
        let utf8 = Array(text.utf8)
        var marked: [UInt8] = []
        var end = 0
        for range in highlights {
            marked += utf8[end..<range.lowerBound]
            marked += Array("\u{1B}[1m".utf8) + utf8[range] + Array("\u{1B}[0m".utf8)
            end = range.upperBound
        }
        return String(decoding: marked + utf8[end...], as: UTF8.self)
    }
}
