import ArgumentParser

struct GateGrant: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant", abstract: "Let somebody in, whether they asked or not.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var target: GateTarget
    @OptionGroup var decision: GateDecision

    func run() throws { try decision.decide(.grant, target, global, write) }
}
