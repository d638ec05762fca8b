import ArgumentParser
import Cards
import Registry

struct License: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the terms of a repository and what it inherits.",
        discussion: """
            Prints the licence of the repository, of every ancestor and of every training dataset, with the card line \
            that says it, and what follows. With --use, answers yes, no or unknown: exit code 0 where every answer is \
            yes, else 1. Advice, not a verdict.

            Examples:
              stemma license cycloevan/gdpr_gemma-2-2b
              stemma license google/gemma-2b --use commercial,redistribute,derive
            """)

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A model, or datasets/owner/name for a dataset.")
    var id: String

    @Option(help: "What is to be done with it: commercial, redistribute, derive, joined by commas.")
    var use: String?

    func run() throws {
        let questions = try parsedQuestions()
        let registry = try global.openRegistry(.read)
        let id = try RepositoryID(argument: id)
        let chain = try registry.read { try LicenseQuery.chain(of: id, in: $0) }
        if global.json {
            var writer = JSONWriter()
            chain.write(questions ?? UseQuestion.allCases, to: &writer)
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else {
            StandardOutput.write(
                chain.text(
                    questions ?? UseQuestion.allCases,
                    color: global.color.isOn(terminal: StandardOutput.isTerminal)))
        }
        if let questions, chain.use(questions).contains(where: { $0.answer != .yes }) {
            throw Outcome.no
        }
    }

    private func parsedQuestions() throws -> [UseQuestion]? {
        try use?.split(separator: ",").map { name in
            guard let question = UseQuestion(rawValue: String(name)) else {
                throw ValidationError(
                    "--use '\(name)': expected \(UseQuestion.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            }
            return question
        }
    }
}
