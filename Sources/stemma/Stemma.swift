import ArgumentParser
import Cards

@main
struct Stemma: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stemma",
        abstract: "A registry for model cards and datasets.",
        discussion: """
            Reads cards, checks them, keeps them in SQLite and answers which model came from which, under which \
            terms, and with what scores.

            Examples:
              stemma validate .                      check every card below this folder
              stemma ingest cards                    put a folder of cards into ./registry.db
              stemma tree google/gemma-2b            what a model came from, and what came from it
              stemma license RESMPDEV/Gemma-Wukong-2b --use commercial
            """,
        version: stemmaVersion,
        subcommands: [
            Parse.self, Validate.self, IngestCommand.self, Show.self, ListCommand.self, Search.self,
            Tree.self,
            Scores.self, LeaderboardCommand.self, License.self, GateCommand.self, New.self,
            Edit.self, Move.self, UserCommand.self, OrganizationCommand.self, TokenCommand.self,
            AuditCommand.self,
            Serve.self, PullCommand.self, PushCommand.self, Verify.self, DoctorCommand.self,
            Tokenize.self, Logits.self, Generate.self,
            Perplexity.self, Bench.self, VerifyChild.self,
        ]
    )

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Failure.exit(error)
        }
    }
}
