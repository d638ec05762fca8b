public import ArgumentParser
import Cards
public import Registry

/// What a list can be narrowed by; each option may be given more than once, and then one of its values must hold.
struct FilterOptions: ParsableArguments {
    @Option(help: "model or dataset.")
    var kind: [String] = []

    @Option(help: "What stands before the slash of an id.")
    var author: [String] = []

    @Option(help: "A licence's identifier, such as apache-2.0.")
    var license: [String] = []

    @Option(help: "A language code, such as ko.")
    var language: [String] = []

    @Option(help: "A library, such as transformers.")
    var library: [String] = []

    @Option(help: "A task, such as text-generation.")
    var pipelineTag: [String] = []

    @Option(help: "A tag.")
    var tag: [String] = []

    @Option(help: "A dataset that the model names.")
    var dataset: [String] = []

    @Option(help: "A direct parent of the model.")
    var baseModel: [String] = []

    @Option(help: "How it was made from its parents: finetune, adapter, quantized or merge.")
    var relation: [String] = []

    @Option(help: "A rule that the card breaks, such as license/unknown.")
    var rule: [String] = []

    @Flag(help: "Only what asks for acceptance before files are handed over.")
    var gated = false

    @Option(help: "The outcome of the last verification: passed or failed.")
    var verified: [String] = []

    func apply(to query: inout ListQuery) {
        let filters: [(FilterField, [String])] = [
            (.kind, kind), (.author, author), (.license, license), (.language, language),
            (.library, library), (.pipelineTag, pipelineTag), (.tag, tag), (.dataset, dataset),
            (.baseModel, baseModel), (.relation, relation), (.rule, rule), (.verified, verified),
            (.gated, gated ? ["true"] : []),
        ]
        query.filters += filters.filter { !$0.1.isEmpty }.map { (field: $0.0, anyOf: $0.1) }
    }
}

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List repositories.",
        discussion: """
            Examples:
              stemma list --license gemma --language ko
              stemma list --base-model google/gemma-2b --relation quantized
              stemma list --rule license/unknown --json
            """,
        aliases: ["ls"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var filters: FilterOptions

    @Option(help: "id, or updated for the last changed first.")
    var sort = ListQuery.Order.id

    @Option(help: "How many to show.")
    var limit = 50

    @Option(help: "How many to skip.")
    var offset = 0

    func validate() throws {
        guard limit >= 0, offset >= 0 else {
            throw ValidationError("--limit and --offset are not negative")
        }
    }

    func run() throws {
        let registry = try global.openRegistry(.read)
        var query = ListQuery()
        filters.apply(to: &query)
        query.order = sort
        query.limit = limit
        query.offset = offset
        let (page, children) = try registry.read { db in
            let page = try query.page(in: db)
            return (
                page,
                try LineageQuery.childCounts(of: page.repositories.map { Int64($0.row) }, in: db)
            )
        }
        if global.json {
            var writer = JSONWriter()
            writer.object { writer in
                writer.key("total")
                writer.int(page.total)
                writer.key("repositories")
                writer.array { writer in
                    for summary in page.repositories {
                        writer.repository(summary, children: children[Int64(summary.row)])
                    }
                }
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
            return
        }
        var table = TextTable(["ID", "LICENCE", "TASK", "LIBRARY", "GATED", "CHILDREN", "FINDINGS"])
        for summary in page.repositories {
            table.add([
                summary.id.description, summary.licenseText, summary.pipelineTag ?? "",
                summary.libraryName ?? "", summary.isGated ? "yes" : "",
                children[Int64(summary.row)]?.description ?? "", summary.findingsText,
            ])
        }
        StandardOutput.write(
            table.text(color: global.color.isOn(terminal: StandardOutput.isTerminal)))
        if page.total > page.repositories.count {
            global.notice("\(page.repositories.count) of \(page.total)")
        }
    }
}

extension ListQuery.Order: ExpressibleByArgument {}

extension RepositorySummary {
    var licenseText: String {
        guard let license else { return "" }
        return license == "other" ? licenseName ?? license : license
    }

    var findingsText: String {
        var parts: [String] = []
        if errors > 0 { parts.append("\(errors) error" + (errors == 1 ? "" : "s")) }
        if warnings > 0 { parts.append("\(warnings) warning" + (warnings == 1 ? "" : "s")) }
        return parts.joined(separator: ", ")
    }
}

extension JSONWriter {
    mutating func repository(_ summary: RepositorySummary, children: RelationCounts?) {
        object { writer in
            writer.key("id")
            writer.string(summary.id.description)
            writer.key("kind")
            writer.string(summary.id.kind.rawValue)
            writer.key("title")
            writer.string(summary.title)
            writer.key("license")
            writer.string(summary.license)
            writer.key("license_name")
            writer.string(summary.licenseName)
            writer.key("pipeline_tag")
            writer.string(summary.pipelineTag)
            writer.key("library_name")
            writer.string(summary.libraryName)
            writer.key("gated")
            writer.bool(summary.isGated)
            writer.key("errors")
            writer.int(summary.errors)
            writer.key("warnings")
            writer.int(summary.warnings)
            writer.key("updated_at")
            writer.int(summary.updatedAt)
            writer.key("children")
            writer.object { writer in
                for relation in BaseModelRelation.allCases {
                    writer.key(relation.rawValue)
                    writer.int(children?[relation] ?? 0)
                }
            }
        }
    }
}
