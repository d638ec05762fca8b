import ArgumentParser

struct GateRevoke: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Take back what was granted.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var target: GateTarget
    @OptionGroup var decision: GateDecision

    @Option(help: "Why, in at most 200 characters.")
    var reason: String?

    func run() throws { try decision.decide(.revoke(reason: reason), target, global, write) }
}
