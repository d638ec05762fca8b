internal import Cards

/// A ranking of models on one benchmark, by one metric, measured in one way.
public struct Leaderboard: Equatable, Sendable {
    /// Scores that can be compared with each other.
    package struct Group: Equatable, Sendable {
        package var metric: String
        package var setup: SetupText
        package var higherIsBetter: Bool
        /// Models with a score in it.
        package var models: Int
    }

    public struct Entry: Equatable, Sendable {
        /// From 1; equal values share a rank, and the next one counts them all.
        public var rank: Int
        /// The most trusted claim of the model.
        package var claim: ScoreRecord
        /// Claims of the same measurement that contradict it or each other.
        package var conflict: ScoreConflict?
    }

    /// What to rank. Where nothing is said, the group with the most models is taken, of the whole benchmark before a part.
    public struct Options: Sendable {
        package var metric: String?
        package var shots: Int?
        /// `key=value` pairs that a setup must have; an empty text asks for the setup that says nothing but the metric.
        package var setup: String?
        /// Leaves out models whose card names a base model.
        package var withoutDerived = false
        public var limit = 20
        public var offset = 0

        public init() {}
    }

    /// The canonical name.
    package var benchmark: String
    /// The name to show.
    package var name: String
    package var group: Group
    /// The other ways in which models were measured on the benchmark, the largest first.
    package var otherGroups: [Group]
    /// Models in the ranking, shown or not.
    public var total: Int
    public var entries: [Entry]
}

/// Why there is no ranking.
package enum LeaderboardFailure: Error, Equatable, Sendable {
    /// No score of it is registered.
    case noBenchmark(String)
    /// None of the groups is as asked for.
    case noGroup(benchmark: String, groups: [Leaderboard.Group])
}

extension LeaderboardFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noBenchmark(let name): "no score on '\(name.escapedForMessage)' is registered"
        case .noGroup(let benchmark, let groups):
            "no score on '\(benchmark.escapedForMessage)' is measured like that; there are: "
                + groups.prefix(8).map { "\($0.label) (\($0.models))" }.joined(separator: "; ")
        }
    }
}

extension Leaderboard.Group {
    /// For people: `acc, 5-shot, test`.
    package var label: String {
        let phrase = setup.phrase
        return (phrase.isEmpty ? metric : metric + ", " + phrase).escapedForMessage
    }
}
