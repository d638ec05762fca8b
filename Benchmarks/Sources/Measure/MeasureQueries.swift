import ArgumentParser
import Cards
import Foundation
import GRDB
import Registry

/// Times of queries over a registry, warm, on one connection that is kept open.
struct MeasureQueries: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "queries")

    @Argument(help: "The registry.")
    var registry: String

    @Argument(help: "A JSON file with an array of workloads.")
    var workloads: String

    @Option(
        help: "Questions of each workload that are measured, after a tenth as many that are not.")
    var repetitions = 300

    @Option(help: "Time between two questions, as a share of what the one before took.")
    var rest = 0.1

    private struct Result: Encodable {
        var name: String
        var repetitions: Int
        /// Milliseconds.
        var p50: Double
        var p99: Double
        var maximum: Double
        /// What the answers held, on average.
        var rows: Double
    }

    func run() throws {
        let file = URL(fileURLWithPath: workloads)
        let workloads = try JSONDecoder().decode([Workload].self, from: Data(contentsOf: file))
        let registry = try Registry(path: registry, access: .read)
        defer { try? registry.close() }
        for workload in workloads where !workload.questions.isEmpty {
            try Report.write(try measure(workload, registry))
        }
    }

    private func measure(_ workload: Workload, _ registry: Registry) throws -> Result {
        let count = workload.repetitions ?? repetitions
        let questions = workload.questions
        var milliseconds: [Double] = []
        var rows = 0
        for index in 0..<(count + max(1, count / 10)) {
            // From the end on, so that the questions of the warm-up are not the first ones that count.
            let question = questions[questions.count - 1 - index % questions.count]
            let (elapsed, found) = try timed { try ask(workload.kind, question, registry) }
            // A scheduler that keeps a share of the processor for others, as it does beside a program of real-time
            // priority, takes that share here instead of 50 milliseconds of some question.
            Thread.sleep(forTimeInterval: rest * elapsed)
            guard index >= max(1, count / 10) else { continue }
            milliseconds.append(1e3 * elapsed)
            rows += found
        }
        milliseconds.sort()
        return Result(
            name: workload.name, repetitions: count, p50: milliseconds[count / 2],
            p99: milliseconds[min(count - 1, count * 99 / 100)],
            maximum: milliseconds[count - 1], rows: Double(rows) / Double(count))
    }

    /// Answers one question; the number of rows of the answer.
    private func ask(
        _ kind: Workload.Kind, _ question: Workload.Question, _ registry: Registry
    ) throws -> Int {
        let text = question.text ?? ""
        return try registry.read { db in
            switch kind {
            case .get: try CardQuestion.answer(try id(text), db)
            case .list: try list(question).page(in: db).repositories.count
            case .search: try SearchRepositories(text).page(in: db).hits.count
            case .tree:
                try LineageTree.tree(of: try id(text), in: db).descendants.nodes.count
            case .family:
                try LineageQuery.descendants(of: try id(text), in: db).nodes.count
                    + LineageQuery.ancestors(of: try id(text), in: db).nodes.count
            case .leaderboard:
                try Leaderboard.leaderboard(of: text, options(question), in: db).entries.count
            }
        }
    }

    private func id(_ text: String) throws -> RepositoryID {
        guard let id = RepositoryID(text) else { throw MeasureError("'\(text)' is not an id") }
        return id
    }

    private func list(_ question: Workload.Question) throws -> ListQuery {
        var query = ListQuery()
        for (name, value) in question.filters ?? [:] {
            guard let field = FilterField.allCases.first(where: { "\($0)" == name }) else {
                throw MeasureError("there is no filter '\(name)'")
            }
            query.filters.append((field, [value]))
        }
        query.order = question.order.flatMap(ListQuery.Order.init) ?? .id
        query.limit = question.limit ?? 50
        query.offset = question.offset ?? 0
        return query
    }

    private func options(_ question: Workload.Question) -> Leaderboard.Options {
        var options = Leaderboard.Options()
        options.limit = question.limit ?? 20
        options.offset = question.offset ?? 0
        return options
    }
}
