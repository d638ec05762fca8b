import ArgumentParser
import Cards
import Foundation
import Registry

struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Change the front matter of a card and nothing else.",
        discussion: """
            KEY=VALUE sets, KEY+=VALUE adds to a list, KEY-=VALUE takes out of a list, KEY- removes. A file is changed \
            in place; the card of a registered id becomes a new revision in the registry.

            Examples:
              stemma edit README.md base_model=google/gemma-2b 'tags+=ja' license-
              stemma edit beomi/gemma-ko-7b base_model=google/gemma-7b
              stemma edit README.md license=mit --dry-run      the card as it would be
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(help: "A card file, or the id of a registered repository.")
    var target: String

    @Argument(help: "Changes.")
    var changes: [String]

    func run() throws {
        if FileReader.exists(target), !FileReader.isFolder(target) {
            let edited = try apply(to: try FileReader.read(target))
            if !write.dryRun, !edited.edits.isEmpty {
                try FileWriter.replace(target, with: edited.bytes)
            }
            report(edited)
        } else {
            let registry = try write.openRegistry(global)
            let id = try global.current(target, in: registry)
            let card = try registry.read { try StoredCard.fetch(id, in: $0) }
            let edited = try apply(to: card.bytes)
            if !edited.edits.isEmpty {
                try registry.store(
                    edited.bytes, as: id, path: card.path, now: Int(Date().timeIntervalSince1970))
            }
            try registry.close()
            report(edited)
        }
    }

    private func apply(to bytes: [UInt8]) throws -> CardEditor {
        var editor = CardEditor(bytes)
        for change in changes { try editor.apply(try CardEdit(expression: change)) }
        return editor
    }

    private func report(_ edited: CardEditor) {
        defer { write.finish(global) }
        guard global.json else {
            if write.dryRun { return StandardOutput.write(edited.bytes) }
            return global.notice(edited.edits.isEmpty ? "nothing to change" : "changed \(target)")
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("target")
            writer.string(target)
            writer.key("changed")
            writer.bool(!edited.edits.isEmpty)
            writer.key("edits")
            writer.int(edited.edits.count)
        }
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }
}

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a new card from a template.",
        discussion: """
            Examples:
              stemma new model me/my-model base_model=google/gemma-2b license=gemma
              stemma new dataset me/my-data --output README.md
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(help: "model or dataset.")
    var kind: RepositoryKind

    @Argument(help: "The repository, as owner/name.")
    var id: String?

    @Argument(help: "What the front matter says at once, as for 'stemma edit'.")
    var changes: [String] = []

    @Option(name: .shortAndLong, help: "A file to make; else standard output.")
    var output: String?

    @Option(help: "A folder of templates that replace the built-in ones (else STEMMA_TEMPLATES).")
    var templates: String?

    func run() throws {
        let isChange = id?.contains("=") == true
        let templates = try CardTemplates(
            overrides: templates ?? ProcessInfo.processInfo.environment["STEMMA_TEMPLATES"])
        let edits = try ((isChange ? [id ?? ""] : []) + changes).map {
            try CardEdit(expression: $0)
        }
        let name = try isChange ? nil : id.map { try RepositoryID(argument: $0, kind: kind).name }
        let card = try templates.newCard(kind, id: name, edits: edits)
        if let output {
            if !write.dryRun {
                try FileWriter.create(output, with: Array(card.utf8))
            } else if FileReader.exists(output) {
                throw FileError(path: output, reason: "File exists")
            }
        }
        report(card)
    }

    private func report(_ card: String) {
        if global.json {
            var writer = JSONWriter()
            writer.object { writer in
                writer.key("target")
                writer.string(output)
                writer.key("text")
                writer.string(card)
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else if output == nil || write.dryRun {
            StandardOutput.write(card)
        }
        if let output, !write.dryRun { global.notice("wrote \(output)") }
        write.finish(global)
    }
}
