import ArgumentParser

struct GateReject: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: "Answer a request with no.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var target: GateTarget
    @OptionGroup var decision: GateDecision

    @Option(help: "Why, in at most 200 characters.")
    var reason: String?

    func run() throws { try decision.decide(.reject(reason: reason), target, global, write) }
}
