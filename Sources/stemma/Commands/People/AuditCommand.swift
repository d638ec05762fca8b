import ArgumentParser
import Cards
import Foundation
import Registry

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Who changed rights and settings, when and from where; the newest first.",
        discussion: """
            The log grows only: nothing in it is ever changed or removed.

            Examples:
              stemma audit --subject lab/gemma-ko
              stemma audit --action token --since 2026-01-01
              stemma audit --actor ana --limit 20 --json
            """)

    @OptionGroup var global: GlobalOptions

    @Option(help: "Only what this user did; '' for the command line.")
    var actor: String?

    @Option(help: "Only what is about this user, organisation or repository.")
    var subject: String?

    @Option(help: "Only this action, such as 'token.create', or all that begin with 'token'.")
    var action: String?

    @Option(
        help: "Only from this time on: 2026-01-31, 2026-01-31T12:00:00Z, or seconds since 1970.")
    var since: AuditTime?

    @Option(help: "At most so many.")
    var limit = 100

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit: expected a number above 0") }
    }

    func run() throws {
        let registry = try global.openRegistry(.read)
        let filter = AuditLog.Filter(
            actor: actor, subject: subject, action: action, since: since?.seconds)
        let entries = try registry.read { try AuditLog.list(filter, limit: limit, in: $0) }
        if global.json {
            var writer = JSONWriter()
            writer.array { writer in
                for entry in entries { entry.write(to: &writer) }
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
            return
        }
        var table = TextTable(["TIME", "ACTOR", "ACTION", "SUBJECT", "FROM", "DETAIL"])
        for entry in entries {
            table.add([
                AccountText.date(entry.at),
                entry.actor.name.isEmpty ? "(command line)" : entry.actor.name, entry.action,
                entry.subject, entry.actor.address ?? "", entry.detail == "{}" ? "" : entry.detail,
            ])
        }
        StandardOutput.write(
            table.text(color: global.color.isOn(terminal: StandardOutput.isTerminal)))
    }
}

/// A time as people write it, in UTC.
struct AuditTime: ExpressibleByArgument {
    let seconds: Int

    init?(argument: String) {
        if let seconds = Int(argument) {
            self.seconds = seconds
        } else if let date = (try? Date(argument, strategy: .iso8601))
            ?? (try? Date(argument, strategy: .iso8601.year().month().day()))
        {
            seconds = Int(date.timeIntervalSince1970)
        } else {
            return nil
        }
    }
}
