package import Cards
package import GRDB

/// Questions about scores.
package enum ScoreQuery {
    /// All claims about some models, by any of their names, in the order of `ids`.
    ///
    /// - Throws: `RegistryError.notFound` for a model that no card has or names.
    package static func scores(
        of ids: [RepositoryID], hiding hidden: HiddenRepositories = .none, in db: Database
    ) throws -> [ScoreSheet] {
        let rows = try ids.map { try LineageQuery.currentRow(of: $0, in: db) }
        return try sheets(rows, hiding: hidden, in: db)
    }

    /// The sheets of rows of `repository`, in their order.
    ///
    /// - Parameter hidden: repositories whose claims are left out.
    static func sheets(
        _ rows: [Int64], hiding hidden: HiddenRepositories = .none, in db: Database
    ) throws -> [ScoreSheet] {
        let cursor = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    WITH name(now, id) AS (
                      SELECT value, value FROM json_each(?1)
                      UNION ALL
                      SELECT asked.value, old.id FROM json_each(?1) asked CROSS JOIN repository old
                      ON old.moved_to = asked.value AND old.state = 0
                    )
                    SELECT name.now, \(columns)
                    FROM name CROSS JOIN score ON score.repository_id = name.id
                      AND score.claimant_id NOT IN (SELECT value FROM json_each(?2))
                    \(joins)
                    """), arguments: [LineageQuery.list(Set(rows)), hidden.list])
        var claims: [Int64: [ScoreRecord]] = [:]
        while let row = try cursor.next() {
            claims[row[0], default: []].append(record(row, from: 1))
        }
        let known = try repositories(rows, in: db)
        return rows.compactMap { row in
            known[row].map { id, isRegistered in
                // A claim under an old name is about the same model.
                let own = (claims[row] ?? []).map { claim in
                    var claim = claim
                    claim.model = id
                    return claim
                }
                return ScoreSheet(id: id, isRegistered: isRegistered, groups: groups(own))
            }
        }
    }

    /// The claims of one model by what they measure, in the order of benchmark, metric and setup.
    private static func groups(_ claims: [ScoreRecord]) -> [ScoreGroup] {
        Dictionary(grouping: claims) { Measurement(of: $0) }
            .sorted { $0.key < $1.key }
            .compactMap { ScoreGroup($0.value) }
    }

    private static func repositories(
        _ rows: [Int64], in db: Database
    ) throws -> [Int64: (RepositoryID, Bool)] {
        let cursor = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT this.id, this.kind, this.name, this.state FROM json_each(?) asked
                    CROSS JOIN repository this ON this.id = asked.value
                    """), arguments: [LineageQuery.list(rows)])
        var result: [Int64: (RepositoryID, Bool)] = [:]
        while let row = try cursor.next() {
            let id = RepositoryID(unchecked: row[2], kind: RepositoryKind(code: row[1]))
            result[row[0]] = (id, row[3] == 1)
        }
        return result
    }

    // MARK: - Rows

    /// What `record(_:from:)` reads, in its order.
    static let columns = """
        score.id, model.kind, model.name, claimant.kind, claimant.name, benchmark.name, metric.name,
        metric.higher_is_better, setup.description, score.value, score.spread, score.claimed,
        score.scale, score.trust, score.provenance, score.path, score.line, score.detail
        """
    static let joins = """
        JOIN repository model ON model.id = score.repository_id
        JOIN repository claimant ON claimant.id = score.claimant_id
        JOIN benchmark ON benchmark.id = score.benchmark_id
        JOIN metric ON metric.id = score.metric_id
        JOIN setup ON setup.id = score.setup_id
        """

    static func record(_ row: Row, from first: Int) -> ScoreRecord {
        ScoreRecord(
            row: row[first],
            model: RepositoryID(
                unchecked: row[first + 2], kind: RepositoryKind(code: row[first + 1])),
            claimant: RepositoryID(
                unchecked: row[first + 4], kind: RepositoryKind(code: row[first + 3])),
            benchmark: row[first + 5], metric: row[first + 6],
            setup: SetupText(row[first + 8]), higherIsBetter: row[first + 7], value: row[first + 9],
            spread: row[first + 10], claimed: row[first + 11], scale: row[first + 12],
            trust: row[first + 13], provenance: row[first + 14], path: row[first + 15],
            line: row[first + 16], detail: row[first + 17])
    }
}

/// What is measured: scores are compared only where all of it is the same.
package struct Measurement: Hashable, Comparable, Sendable {
    package var benchmark: String
    package var metric: String
    package var setup: SetupText

    init(of claim: ScoreRecord) {
        benchmark = claim.benchmark
        metric = claim.metric
        setup = claim.setup
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.benchmark, left.metric, left.setup.text)
            < (right.benchmark, right.metric, right.setup.text)
    }
}
