import ArgumentParser
import Cards
import Registry

struct Scores: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what scores are claimed for models, where, and whether the claims agree.",
        discussion: """
            One model gives its claims with their sources; several are compared side by side. Exit code 1 where claims \
            about one measurement contradict each other and --strict is given.

            Examples:
              stemma scores google/gemma-2b
              stemma scores google/gemma-2b RESMPDEV/Gemma-Wukong-2b
            """)

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Models.")
    var ids: [String]

    @Flag(help: "Exit with 1 where claims contradict each other.")
    var strict = false

    func run() throws {
        let registry = try global.openRegistry(.read)
        let ids = try ids.map { try RepositoryID(argument: $0) }
        let color = global.color.isOn(terminal: StandardOutput.isTerminal)
        let sheets = try registry.read { try ScoreQuery.scores(of: ids, in: $0) }
        if global.json {
            var writer = JSONWriter()
            writer.array { writer in
                for sheet in sheets { sheet.write(to: &writer) }
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else if sheets.count == 1 {
            for sheet in sheets {
                StandardOutput.write(sheet.text(width: Terminal.width, color: color))
            }
        } else {
            let comparison = try registry.read { try ScoreComparison.comparison(of: ids, in: $0) }
            StandardOutput.write(comparison.text(width: Terminal.width))
        }
        if strict, sheets.contains(where: { !$0.conflicts.isEmpty }) { throw Outcome.no }
    }
}

struct LeaderboardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leaderboard",
        abstract: "Rank models on a benchmark.",
        discussion: """
            Only models measured alike are ranked together: the setup of most models, or the one asked for. The other \
            setups are named.

            Examples:
              stemma leaderboard mmlu
              stemma leaderboard "MMLU (5-Shot)" --metric acc --limit 50
            """)

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A benchmark by any of its names.")
    var benchmark: String

    @Option(help: "A metric, such as acc_norm.")
    var metric: String?

    @Option(help: "Examples in the prompt.")
    var shots: Int?

    @Option(help: "The whole setup, as --json shows it.")
    var setup: String?

    @Flag(help: "Leave out models that have a base model.")
    var bases = false

    @Option(help: "How many to show.")
    var limit = 20

    @Option(help: "How many to skip.")
    var offset = 0

    func run() throws {
        let registry = try global.openRegistry(.read)
        var options = Leaderboard.Options()
        options.metric = metric
        options.shots = shots
        options.setup = setup
        options.withoutDerived = bases
        options.limit = limit
        options.offset = offset
        let board = try registry.read {
            try Leaderboard.leaderboard(of: benchmark, options, in: $0)
        }
        if global.json {
            var writer = JSONWriter()
            board.write(to: &writer)
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else {
            StandardOutput.write(
                board.text(
                    width: Terminal.width,
                    color: global.color.isOn(terminal: StandardOutput.isTerminal)))
        }
    }
}
