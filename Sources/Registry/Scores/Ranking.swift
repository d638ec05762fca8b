internal import GRDB

/// The scores of one benchmark by metric and setup, as the index `score_rank` holds them.
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

    /// The groups that have a number.
    let keys: [Key]
    private let benchmark: Int
    /// Models that do not count, and claims by these that do not.
    private let hidden: HiddenRepositories

    init(_ benchmark: Int, hiding hidden: HiddenRepositories, in db: Database) throws {
        self.benchmark = benchmark
        self.hidden = hidden
        // One look-up a group, however large the groups are.
        let next = try RawStatement(
            db,
            """
            SELECT metric_id, setup_id FROM score INDEXED BY score_rank
            WHERE benchmark_id = ? AND (metric_id, setup_id) > (?, ?)
            ORDER BY metric_id, setup_id LIMIT 1
            """)
        var keys: [Key] = []
        var last = Key(metric: -1, setup: -1)
        while true {
            try next.bind(1, benchmark)
            try next.bind(2, last.metric)
            try next.bind(3, last.setup)
            defer { next.reset() }
            guard try next.step() else { break }
            last = Key(metric: next.int(0), setup: next.int(1))
            keys.append(last)
        }
        self.keys = keys
    }

    /// What the groups are, in the order of `keys`; those without a number have no models.
    func groups(in db: Database) throws -> [Leaderboard.Group] {
        let describe = try RawStatement(
            db,
            """
            SELECT metric.name, metric.higher_is_better, setup.description
            FROM metric, setup WHERE metric.id = ? AND setup.id = ?
            """)
        let scan = try RawStatement(
            db,
            """
            SELECT repository_id\(claimant) FROM score INDEXED BY score_rank
            WHERE benchmark_id = ? AND metric_id = ? AND setup_id = ? AND value > -9e999
            """)
        var models: Set<Int> = []
        return try keys.map { key in
            models.removeAll(keepingCapacity: true)
            try bind(key, to: scan)
            while try scan.step() {
                if isShown(scan, claimantAt: 1) { models.insert(scan.int(0)) }
            }
            scan.reset()
            try describe.bind(1, key.metric)
            try describe.bind(2, key.setup)
            defer { describe.reset() }
            _ = try describe.step()
            return Leaderboard.Group(
                metric: describe.text(0) ?? "", setup: SetupText(describe.text(2) ?? ""),
                higherIsBetter: describe.int(1) != 0, models: models.count)
        }
    }

    /// The models of a group, the best first.
    ///
    /// - Parameter withoutDerived: leaves out those whose card names a base model.
    func models(
        of group: Int, higherIsBetter: Bool, withoutDerived: Bool, in db: Database
    ) throws -> [Model] {
        let claims = try onePerModel(claims(of: group, in: db), in: db)
        let derived = try RawStatement(
            db, "SELECT 1 FROM edge WHERE child = ? AND source <> 'text' LIMIT 1")
        var models: [Model] = []
        models.reserveCapacity(claims.count)
        var last: Double?
        for index in claims.indices {
            let claim = claims[higherIsBetter ? claims.count - 1 - index : index]
            if withoutDerived {
                try derived.bind(1, claim.repository)
                defer { derived.reset() }
                if try derived.step() { continue }
            }
            let rank = last == claim.value ? models.last?.rank : nil
            models.append(
                Model(
                    rank: rank ?? models.count + 1, repository: claim.repository,
                    score: claim.score))
            last = claim.value
        }
        return models
    }

    // MARK: - Claims

    private struct Claim {
        var repository: Int
        var score: Int
        var value: Double
        var trust: Int
    }

    /// In ascending order of values.
    private func claims(of group: Int, in db: Database) throws -> [Claim] {
        let scan = try RawStatement(
            db,
            """
            SELECT repository_id, value, trust, id\(claimant) FROM score INDEXED BY score_rank
            WHERE benchmark_id = ? AND metric_id = ? AND setup_id = ? AND value > -9e999
            ORDER BY value
            """)
        try bind(keys[group], to: scan)
        defer { scan.reset() }
        var claims: [Claim] = []
        while try scan.step() {
            guard isShown(scan, claimantAt: 4) else { continue }
            claims.append(
                Claim(
                    repository: scan.int(0), score: scan.int(3), value: scan.double(1),
                    trust: scan.int(2)))
        }
        return claims
    }

    /// The index does not have the claimant, so it is read only where it matters.
    private var claimant: String { hidden.rows.isEmpty ? "" : ", claimant_id" }

    /// - Parameter scan: a row that begins with the model.
    private func isShown(_ scan: RawStatement, claimantAt column: Int32) -> Bool {
        hidden.rows.isEmpty
            || !hidden.contains(Int64(scan.int(0))) && !hidden.contains(Int64(scan.int(column)))
    }

    private func bind(_ key: Key, to scan: RawStatement) throws {
        try scan.bind(1, benchmark)
        try scan.bind(2, key.metric)
        try scan.bind(3, key.setup)
    }

    /// The most trusted claim of each model, in the same order; see `ScoreRecord.isPreferred(to:)`.
    private func onePerModel(_ claims: [Claim], in db: Database) throws -> [Claim] {
        let place = try RawStatement(
            db,
            """
            SELECT score.claimant_id <> score.repository_id, repository.name, score.line
            FROM score JOIN repository ON repository.id = score.claimant_id WHERE score.id = ?
            """)
        func rank(_ claim: Claim) throws -> (Int, String, Int, Int) {
            try place.bind(1, claim.score)
            defer { place.reset() }
            _ = try place.step()
            let line = place.isNull(2) ? Int.max : place.int(2)
            return (place.int(0), place.text(1) ?? "", line, claim.score)
        }
        var best: [Int: Int] = [:]
        best.reserveCapacity(claims.count)
        var isRepeated = false
        for (index, claim) in claims.enumerated() {
            guard let other = best.updateValue(index, forKey: claim.repository) else { continue }
            isRepeated = true
            let rival = claims[other]
            let isBetter =
                try claim.trust != rival.trust
                ? claim.trust > rival.trust : rank(claim) < rank(rival)
            if !isBetter { best[claim.repository] = other }
        }
        guard isRepeated else { return claims }
        return claims.indices.filter { best[claims[$0].repository] == $0 }.map { claims[$0] }
    }
}
