import ArgumentParser

struct GateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gate",
        abstract: "What must be accepted before files are handed over, and who was let in.",
        discussion: """
            Examples:
              stemma gate show google/gemma-2-2b-jpn-it
              stemma gate accept google/gemma-2-2b-jpn-it --user ana
              stemma gate request bigcode/starcoderdata --user ana --field "Your name=Ana"
              stemma gate list meta-llama/Meta-Llama-3-8B --state pending
              stemma gate grant meta-llama/Meta-Llama-3-8B ana --dry-run
            """,
        subcommands: [
            GateShow.self, GateRequestCommand.self, GateAccept.self, GateList.self, GateGrant.self,
            GateReject.self, GateRevoke.self,
        ])
}
