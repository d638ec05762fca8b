import ArgumentParser
import Cards
import Foundation
import Registry

struct IngestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Put cards and scores into the registry.",
        discussion: """
            Takes files, trees of owner/name/README.md (datasets below a folder named datasets), JSON lines of \
            {id, kind, content} (*.jsonl, or - with --format jsonl). What is there already with the same bytes is \
            left as it is. A card with errors is stored with them.

            Examples:
              stemma ingest cards
              stemma ingest downloads --id-from filename
              zcat cards.jsonl.gz | stemma ingest --format jsonl -
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case auto, jsonl
    }

    enum Naming: String, ExpressibleByArgument, CaseIterable {
        case path, filename
    }

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Files or folders; '-' is standard input.")
    var paths: [String]

    @Option(help: "What the files are: auto (by name) or jsonl.")
    var format = Format.auto

    @Option(help: "Where ids come from: path, or filename to take every *.md of a folder.")
    var idFrom = Naming.path

    @Option(help: "Threads that parse; all cores if not given.")
    var threads: Int?

    func run() throws {
        let registry = try global.openRegistry(.create)
        var source = IngestSource(files: [], choice: .named)
        for path in paths {
            if format == .jsonl || path.hasSuffix(".jsonl") {
                source.append(try IngestSource(jsonLines: path))
            } else {
                source.append(
                    IngestSource(files: [path], choice: idFrom == .filename ? .all : .named))
            }
        }
        let ingest = Ingest(
            registry, now: Int(Date().timeIntervalSince1970),
            threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
        let summary = try ingest.run(
            source,
            onFailure: { failure in
                global.notice("\(failure.path): \(failure.reason)")
            },
            onCommit: { summary in
                if global.verbose { StandardError.write("committed \(summary.seen)") }
            })
        try registry.close()
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("seen")
            writer.int(summary.seen)
            writer.key("added")
            writer.int(summary.added)
            writer.key("updated")
            writer.int(summary.updated)
            writer.key("unchanged")
            writer.int(summary.unchanged)
            writer.key("failed")
            writer.int(summary.failed)
            writer.key("seconds")
            writer.double(summary.seconds)
        }
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }
}
