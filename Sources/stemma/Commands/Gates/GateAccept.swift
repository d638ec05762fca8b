import ArgumentParser

struct GateAccept: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Accept the present terms; where they have changed since, accept them anew.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var target: GateTarget
    @OptionGroup var answers: GateAnswers

    func run() throws { try answers.ask(target, global, write) }
}
