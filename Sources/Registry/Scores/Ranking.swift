internal import GRDB

/// The scores of one benchmark, as its index holds them: by metric, setup and value.
struct Ranking {
    struct Key: Equatable {
        var metric: Int
        var setup: Int
    }

    struct Model {
        var rank: Int
        var repository: Int
        /// `score.id` of its most trusted claim.
        var score: Int
    }

    private struct Claim {
        var repository: Int
        var score: Int
        var value: Double
        var trust: Int
        var isOwn: Bool
        var claimant: Int

        /// See `ScoreRecord.isPreferred(to:)`.
        func isPreferred(to other: Claim) -> Bool {
            if trust != other.trust { return trust > other.trust }
            if isOwn != other.isOwn { return isOwn }
            return (claimant, score) < (other.claimant, other.score)
        }
    }

    /// By group.
    private(set) var keys: [Key] = []
    /// By group: the most trusted claim of each model, in ascending order of values.
    private var claims: [[Claim]] = []

    init(_ benchmark: Int, in db: Database) throws {
        let scan = try RawStatement(
            db,
            """
            SELECT metric_id, setup_id, value, repository_id, trust, claimant_id, id
            FROM score INDEXED BY score_rank
            WHERE benchmark_id = ? AND value IS NOT NULL
            ORDER BY metric_id, setup_id, value
            """)
        try scan.bind(1, benchmark)
        defer { scan.reset() }
        var group: [Claim] = []
        while try scan.step() {
            let key = Key(metric: scan.int(0), setup: scan.int(1))
            if keys.last != key {
                if !group.isEmpty { claims.append(Self.onePerModel(group)) }
                group.removeAll(keepingCapacity: true)
                keys.append(key)
            }
            let repository = scan.int(3)
            let claimant = scan.int(5)
            group.append(
                Claim(
                    repository: repository, score: scan.int(6), value: scan.double(2),
                    trust: scan.int(4), isOwn: repository == claimant, claimant: claimant))
        }
        if !group.isEmpty { claims.append(Self.onePerModel(group)) }
    }

    private static func onePerModel(_ group: [Claim]) -> [Claim] {
        var best: [Int: Int] = [:]
        best.reserveCapacity(group.count)
        var isRepeated = false
        for (index, claim) in group.enumerated() {
            if let other = best[claim.repository] {
                isRepeated = true
                if claim.isPreferred(to: group[other]) { best[claim.repository] = index }
            } else {
                best[claim.repository] = index
            }
        }
        guard isRepeated else { return group }
        return group.indices.filter { best[group[$0].repository] == $0 }.map { group[$0] }
    }

    /// What the groups are, in the order of `keys`.
    func groups(in db: Database) throws -> [Leaderboard.Group] {
        let describe = try RawStatement(
            db,
            """
            SELECT metric.name, metric.higher_is_better, setup.description
            FROM metric, setup WHERE metric.id = ? AND setup.id = ?
            """)
        return try zip(keys, claims).map { key, claims in
            try describe.bind(1, key.metric)
            try describe.bind(2, key.setup)
            defer { describe.reset() }
            _ = try describe.step()
            return Leaderboard.Group(
                metric: describe.text(0) ?? "", setup: SetupText(describe.text(2) ?? ""),
                higherIsBetter: describe.int(1) != 0, models: claims.count)
        }
    }

    /// Leaves out the models of a group whose card names a base model.
    mutating func removeDerived(from group: Int, in db: Database) throws {
        let find = try RawStatement(
            db, "SELECT 1 FROM edge WHERE child = ? AND source <> 'text' LIMIT 1")
        claims[group] = try claims[group].filter { claim in
            try find.bind(1, claim.repository)
            defer { find.reset() }
            return try !find.step()
        }
    }

    /// The models of a group, the best first.
    func models(of group: Int, higherIsBetter: Bool) -> [Model] {
        var models: [Model] = []
        models.reserveCapacity(claims[group].count)
        var last: Double?
        func add(_ claim: Claim) {
            let rank = last == claim.value ? models.last?.rank : nil
            models.append(
                Model(
                    rank: rank ?? models.count + 1, repository: claim.repository,
                    score: claim.score))
            last = claim.value
        }
        if higherIsBetter {
            for claim in claims[group].reversed() { add(claim) }
        } else {
            for claim in claims[group] { add(claim) }
        }
        return models
    }
}
