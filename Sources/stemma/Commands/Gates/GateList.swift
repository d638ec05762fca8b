import ArgumentParser
import Registry

struct GateList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List requests.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: GateTarget

    @Option(help: "pending, accepted, rejected, revoked or reset.")
    var state: GateRequest.State?

    func run() throws {
        let registry = try global.openRegistry(.read)
        let id = try target.repository(global, in: registry)
        GateText.print(
            try registry.read { try GateStore.requests(for: id, state: state, in: $0) }, global)
    }
}

extension GateRequest.State: ExpressibleByArgument {}
