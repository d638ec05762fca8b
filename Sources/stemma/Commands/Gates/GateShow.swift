import ArgumentParser
import Cards
import Registry

struct GateShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what a gate asks, and whether somebody may pass.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: GateTarget

    @Option(help: "Say whether this user may pass; exit code 4 where not.")
    var user: String?

    func run() throws {
        let registry = try global.openRegistry(.read)
        let id = try target.repository(global, in: registry)
        let (gate, inherited, access) = try registry.read { db in
            (
                try GateStore.gate(of: id, in: db), try GateStore.inherited(by: id, in: db),
                try user.map { user in
                    let user = try AccountStore.spelling(of: user, in: db)
                    return try GateStore.access(of: user, to: id, in: db)
                }
            )
        }
        if global.json {
            var writer = JSONWriter()
            writer.object { writer in
                writer.key("gate")
                if let gate { gate.write(to: &writer) } else { writer.null() }
                writer.key("inherited")
                writer.array { writer in
                    for gate in inherited { gate.write(to: &writer) }
                }
                writer.key("access")
                if let access { access.write(to: &writer) } else { writer.null() }
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else {
            StandardOutput.write(GateText.text(gate, of: id, inherited: inherited))
            if let user, let access { StandardOutput.print("\(user): \(access)") }
        }
        if let access, !access.isAllowed { throw Outcome.notAllowed }
    }
}
