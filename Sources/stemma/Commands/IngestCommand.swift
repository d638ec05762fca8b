import ArgumentParser
import Cards
import Foundation
import Registry

struct IngestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Put cards, checkpoint folders and scores into the registry.",
        discussion: """
            Takes files, trees of owner/name/README.md (datasets below a folder named datasets), JSON lines of \
            {id, kind, content} (*.jsonl, or - with --format jsonl). A folder with config.json, *.safetensors, *.gguf \
            or adapter_config.json is a checkpoint, with or without a card: its files are remembered. A folder that holds \
            nothing but such folders is taken for their owner: 'lab' gives lab/one. What is there already with the same \
            bytes is left as it is. A card with errors is stored with them; -v names each.

            Examples:
              stemma ingest cards
              stemma ingest cards --dry-run                      what would it change?
              stemma ingest downloads --id-from filename
              stemma ingest out/checkpoint-500 --id me/gemma-ko
              stemma ingest checkpoints --link                   'stemma serve' hands the files out, too
              zcat cards.jsonl.gz | stemma ingest --format jsonl -
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(help: "Files or folders; '-' is standard input.")
    var paths: [String]

    @Option(help: "What the files are: auto (by name) or jsonl.")
    var format = IngestInput.Format.auto

    @Option(help: "Where ids come from: path, or filename to take every *.md of a folder.")
    var idFrom = IngestInput.Naming.path

    @Option(help: "The repository that a lone file or folder belongs to, as owner/name.")
    var id: String?

    @Flag(
        help: """
            Make the files of checkpoint folders versions of their repositories. They stay where they are and are served \
            from there; large ones are read once to be hashed.
            """)
    var link = false

    @Option(help: "Threads that parse; all cores if not given.")
    var threads: Int?

    func validate() throws {
        guard id == nil || paths.count == 1 else {
            throw ValidationError("--id says what one path belongs to, not \(paths.count)")
        }
    }

    func run() throws {
        let input = IngestInput(
            paths: paths, format: format, naming: idFrom,
            id: try id.map { try RepositoryID(argument: $0) })
        let registry =
            try write.dryRun ? global.openRegistryOrNone() : global.openRegistry(.create)
        let progress = IngestProgress(of: input, global)
        let ingest = Ingest(
            registry, now: Int(Date().timeIntervalSince1970),
            threads: threads ?? ProcessInfo.processInfo.activeProcessorCount, links: link)
        let source = try input.source()
        let summary =
            try write.dryRun
            ? ingest.preview(source, report: progress.note)
            : ingest.run(source, report: progress.note)
        progress.finish()
        try registry.close()
        if !global.verbose { global.notice(ofFindings: summary) }
        StandardOutput.write(Self.json(summary))
        write.finish(global)
    }

    private static func json(_ summary: IngestSummary) -> [UInt8] {
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
            writer.milliseconds(of: summary.seconds)
        }
        writer.endLine()
        return writer.bytes
    }
}

extension GlobalOptions {
    /// Says how many of the cards that were stored are not in order.
    fileprivate func notice(ofFindings summary: IngestSummary) {
        guard summary.withErrors + summary.withWarnings > 0 else { return }
        let counts = [
            (summary.withErrors, "with errors"), (summary.withWarnings, "with warnings"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        notice(
            "of \(summary.added + summary.updated) added or updated: \(counts); see 'stemma validate'"
        )
    }
}
