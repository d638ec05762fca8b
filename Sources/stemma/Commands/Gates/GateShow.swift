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
        let overview = try registry.read { db in
            GateOverview(
                gate: try GateStore.gate(of: id, in: db),
                inherited: try GateStore.inherited(by: id, in: db),
                access: try user.map { user in
                    let user = try AccountStore.spelling(of: user, in: db)
                    return try GateStore.access(of: user, to: id, in: db)
                })
        }
        if global.json {
            var writer = JSONWriter()
            overview.write(to: &writer)
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else {
            StandardOutput.write(
                GateText.text(overview.gate, of: id, inherited: overview.inherited))
            if let user, let access = overview.access { StandardOutput.print("\(user): \(access)") }
        }
        if let access = overview.access, !access.isAllowed { throw Outcome.notAllowed }
    }
}
