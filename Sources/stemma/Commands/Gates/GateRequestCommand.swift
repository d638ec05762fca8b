import ArgumentParser

struct GateRequestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "Ask to be let in, with the answers that the gate wants.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var target: GateTarget
    @OptionGroup var answers: GateAnswers

    func run() throws { try answers.ask(target, global, write) }
}
