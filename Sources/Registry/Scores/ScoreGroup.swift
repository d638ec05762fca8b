package import Cards

/// All claims about one model that speak of one measurement: the same benchmark, metric and setup.
package struct ScoreGroup: Equatable, Sendable {
    /// The most trusted first; never empty.
    package var claims: [ScoreRecord]
    /// `nil` where the claims agree.
    package var conflict: ScoreConflict?

    /// - Parameter claims: of one model, benchmark, metric and setup, in any order.
    init?(_ claims: [ScoreRecord]) {
        guard !claims.isEmpty else { return nil }
        self.claims = claims.sorted { $0.isPreferred(to: $1) }
        conflict = ScoreConflict(self.claims)
    }

    package var best: ScoreRecord { claims[0] }
}

/// Claims of one measurement that contradict each other.
package struct ScoreConflict: Equatable, Sendable {
    /// One claim of each value, the most trusted first; at least two.
    package var claims: [ScoreRecord]

    /// `nil` where no two of the claims contradict each other.
    init?(_ claims: [ScoreRecord]) {
        var sides: [ScoreRecord] = []
        for claim in claims where claim.value != nil {
            if sides.isEmpty || sides.allSatisfy({ claim.contradicts($0) }) { sides.append(claim) }
        }
        guard sides.count > 1 else { return nil }
        self.claims = sides
    }
}

/// Everything that is claimed about the scores of one model.
package struct ScoreSheet: Equatable, Sendable {
    package var id: RepositoryID
    package var isRegistered: Bool
    /// By benchmark, metric and setup.
    package var groups: [ScoreGroup]

    package var conflicts: [ScoreConflict] { groups.compactMap(\.conflict) }
}
