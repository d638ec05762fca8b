import ArgumentParser
import Cards
import Foundation
import Registry

struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give a repository another name or owner; the old one leads to it.",
        discussion: """
            Card, revisions, scores, gate and requests stay with the repository. Whoever asks for the old name is \
            answered with the new one, and cards that name the old one go on counting. An ingest of a card under the \
            old name updates the repository under its new one.

            Examples:
              stemma move me/gemma-ko team/gemma-ko-7b
              stemma move datasets/me/data datasets/team/data --dry-run
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(help: "A registered model, or datasets/owner/name for a dataset.")
    var from: String

    @Argument(help: "The new name, which nothing has yet.")
    var to: String

    func run() throws {
        let registry = try write.openRegistry(global)
        let target = try RepositoryID(argument: to)
        let old = try registry.move(
            try RepositoryID(argument: from), to: target, now: Int(Date().timeIntervalSince1970))
        try registry.close()
        if global.json {
            var writer = JSONWriter()
            writer.object { writer in
                writer.key("from")
                writer.string(old.description)
                writer.key("to")
                writer.string(target.description)
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else {
            global.notice("'\(old)' is now '\(target)'")
        }
        write.finish(global)
    }
}
