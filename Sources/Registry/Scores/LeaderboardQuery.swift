internal import Cards
public import GRDB

extension Leaderboard {
    /// Ranks the models that have a score on a benchmark, under any of its names.
    ///
    /// A model has one row, with its most trusted claim. Scores measured in unlike ways are never in one ranking.
    /// - Throws: `LeaderboardFailure`.
    /// - Complexity: one pass over an index of the benchmark's scores.
    public static func leaderboard(
        of name: String, _ options: Options = Options(), in db: Database
    ) throws -> Leaderboard {
        try leaderboard(of: name, options, hiding: .none, in: db)
    }

    /// As the other, for somebody who may not know of all repositories: models that are hidden, and what hidden cards
    /// claim of others, are left out.
    package static func leaderboard(
        of name: String, _ options: Options = Options(), hiding hidden: HiddenRepositories,
        in db: Database
    ) throws -> Leaderboard {
        let found = try BenchmarkLookup(name, in: db)
        guard let found else { throw LeaderboardFailure.noBenchmark(name) }
        let ranking = try Ranking(found.row, hiding: hidden, in: db)
        var wanted = options
        // `mmlu (5-shot)` and `mmlu_anatomy` say it in the name.
        if wanted.shots == nil, wanted.setup == nil { wanted.shots = found.shots }
        let groups = try ranking.groups(in: db)
        guard let index = choose(groups, wanted, subset: found.subset) else {
            throw LeaderboardFailure.noGroup(
                benchmark: found.id,
                groups: groups.filter { $0.models > 0 }.sorted(by: isLarger))
        }
        let group = groups[index]
        let models = try ranking.models(
            of: index, higherIsBetter: group.higherIsBetter,
            withoutDerived: options.withoutDerived, in: db)
        let offset = max(0, min(options.offset, models.count))
        let page = models[offset...].prefix(max(0, options.limit))
        return Leaderboard(
            benchmark: found.id, name: Benchmark(id: found.id)?.name ?? found.id, group: group,
            otherGroups: groups.indices.filter { $0 != index && groups[$0].models > 0 }
                .map { groups[$0] }
                .sorted(by: isLarger),
            total: models.count,
            entries: try entries(
                page, ranking.keys[index], benchmark: found.row, hiding: hidden, in: db))
    }

    /// The benchmarks that have scores, with the number of models, the largest first.
    package static func benchmarks(
        limit: Int = 100, hiding hidden: HiddenRepositories = .none, in db: Database
    ) throws -> [(id: String, models: Int)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT benchmark.name, count(DISTINCT score.repository_id) AS models
                FROM benchmark JOIN score ON score.benchmark_id = benchmark.id
                  AND score.repository_id NOT IN (SELECT value FROM json_each(?2))
                  AND score.claimant_id NOT IN (SELECT value FROM json_each(?2))
                GROUP BY benchmark.id ORDER BY models DESC, benchmark.name LIMIT ?1
                """, arguments: [max(0, limit), hidden.list]
        ).map { ($0[0], $0[1]) }
    }

    private static func isLarger(_ left: Group, _ right: Group) -> Bool {
        if left.models != right.models { return left.models > right.models }
        return (left.metric, left.setup.text) < (right.metric, right.setup.text)
    }

    private static func choose(_ groups: [Group], _ options: Options, subset: String?) -> Int? {
        let metrics = options.metric.map { [$0, MetricName.resolve(type: $0, name: nil).id] }
        let fitting = groups.indices.filter { index in
            let group = groups[index]
            if group.models == 0 { return false }
            if let metrics, !metrics.contains(group.metric) { return false }
            if let shots = options.shots, group.setup.shots != shots { return false }
            if let subset, group.setup.subset.map(String.init) != subset { return false }
            guard let setup = options.setup else { return true }
            return setup.isEmpty
                ? group.setup.phrase.isEmpty : group.setup.contains(SetupText(setup))
        }
        return fitting.min { left, right in
            let whole = (groups[left].setup.subset == nil, groups[right].setup.subset == nil)
            return whole.0 != whole.1 ? whole.0 : isLarger(groups[left], groups[right])
        }
    }

    private static func entries(
        _ page: ArraySlice<Ranking.Model>, _ key: Ranking.Key, benchmark: Int,
        hiding hidden: HiddenRepositories, in db: Database
    ) throws -> [Entry] {
        let cursor = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT \(ScoreQuery.columns)
                    FROM json_each(?) asked CROSS JOIN score INDEXED BY score_repository
                      ON score.repository_id = asked.value
                      AND score.benchmark_id = ? AND score.metric_id = ? AND score.setup_id = ?
                      AND score.claimant_id NOT IN (SELECT value FROM json_each(?))
                    \(ScoreQuery.joins)
                    """),
            arguments: [
                LineageQuery.list(page.lazy.map { Int64($0.repository) }), benchmark, key.metric,
                key.setup, hidden.list,
            ])
        var claims: [RepositoryID: [ScoreRecord]] = [:]
        var models: [Int64: RepositoryID] = [:]
        while let row = try cursor.next() {
            let record = ScoreQuery.record(row, from: 0)
            claims[record.model, default: []].append(record)
            models[record.row] = record.model
        }
        return page.compactMap { place in
            guard let id = models[Int64(place.score)],
                let group = claims[id].flatMap(ScoreGroup.init)
            else { return nil }
            return Entry(
                rank: place.rank,
                claim: group.claims.first { $0.row == Int64(place.score) } ?? group.best,
                conflict: group.conflict)
        }
    }
}

/// The benchmark that a person means.
private struct BenchmarkLookup {
    var row: Int
    var id: String
    var subset: String?
    var shots: Int?

    init?(_ text: String, in db: Database) throws {
        func find(_ id: String) throws -> Int? {
            try Int.fetchOne(db, sql: "SELECT id FROM benchmark WHERE name = ?", arguments: [id])
        }
        if let row = try find(text) {
            self.row = row
            id = text
            return
        }
        guard let name = BenchmarkName.resolve(datasetType: text, name: nil, config: nil),
            let row = try find(name.id)
        else { return nil }
        self.row = row
        id = name.id
        subset = name.subset
        shots = name.shots
    }
}
