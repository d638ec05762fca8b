internal import Cards
internal import GRDB

/// Writes claims of scores. What it remembers holds as long as that of `CardWriter`.
final class ScoreWriter {
    private let db: Database
    private let insert: RawStatement
    private var benchmarks: NameTable
    private var metrics: NameTable
    private var setups: NameTable

    init(_ db: Database) throws {
        self.db = db
        insert = try RawStatement(
            db,
            """
            INSERT INTO score (repository_id, claimant_id, benchmark_id, metric_id, setup_id, value, spread,
              claimed, scale, trust, provenance, path, line, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        benchmarks = try NameTable(
            db, find: "SELECT id FROM benchmark WHERE name = ?",
            insert: "INSERT INTO benchmark (name) VALUES (?)")
        metrics = try NameTable(
            db, find: "SELECT id FROM metric WHERE name = ?",
            insert: "INSERT INTO metric (name, higher_is_better) VALUES (?, ?)")
        setups = try NameTable(
            db, find: "SELECT id FROM setup WHERE description = ?",
            insert: "INSERT INTO setup (description) VALUES (?)")
    }

    /// Writes claims; those about a model of which no id is known are left out.
    ///
    /// - Parameters:
    ///   - claimant: the row of the repository whose card or file claims them.
    ///   - row: the row of a model that is named.
    func write(_ claims: [ScoreClaim], claimant: Int, row: (String) throws -> Int) throws {
        for claim in claims {
            let model: Int
            if claim.model.isOwn {
                model = claimant
            } else if let id = claim.model.id {
                model = try row(id)
            } else {
                continue
            }
            try insert.bind(1, model)
            try insert.bind(2, claimant)
            try insert.bind(3, try benchmarks.row(claim.benchmark.id, db))
            try insert.bind(
                4,
                try metrics.row(claim.metric.id, db, second: claim.higherIsBetter == false ? 0 : 1))
            try insert.bind(5, try setups.row(claim.setup.text, db))
            try insert.bind(6, claim.value.normalized)
            try insert.bind(7, claim.value.spread)
            try insert.bind(8, claim.value.text)
            try insert.bind(9, claim.value.unit.rawValue)
            try insert.bind(10, claim.provenance.trust)
            try insert.bind(11, claim.provenance.rawValue)
            try insert.bind(12, claim.place.path)
            try insert.bind(13, claim.place.position?.line)
            try insert.bind(14, utf8: Self.detail(claim))
            try insert.run()
        }
    }

    /// What no query needs: names as written, the setup's parts, the source.
    private static func detail(_ claim: ScoreClaim) -> [UInt8] {
        var writer = JSONWriter()
        func add(_ writer: inout JSONWriter, _ key: StaticString, _ value: String?) {
            guard let value else { return }
            writer.key(key)
            writer.string(value)
        }
        writer.object { writer in
            add(&writer, "benchmark_name", claim.benchmark.name)
            add(&writer, "benchmark_text", claim.benchmark.text)
            add(&writer, "metric_name", claim.metric.name)
            add(&writer, "metric_text", claim.metric.text)
            add(&writer, "model_text", claim.model.text)
            add(&writer, "conversion", claim.value.conversion)
            if let number = claim.value.number {
                writer.key("number")
                writer.double(number)
            }
            if claim.value.isAmbiguous {
                writer.key("ambiguous_scale")
                writer.bool(true)
            }
            if let shots = claim.setup.shots {
                writer.key("shots")
                writer.int(shots)
            }
            add(&writer, "subset", claim.setup.subset)
            add(&writer, "config", claim.setup.config)
            add(&writer, "split", claim.setup.split)
            add(&writer, "filter", claim.setup.filter)
            add(&writer, "limit", claim.setup.limit)
            add(&writer, "task_type", claim.taskType)
            add(&writer, "revision", claim.revision)
            add(&writer, "source_name", claim.source.name)
            add(&writer, "source_url", claim.source.url)
            add(&writer, "date", claim.date)
            if claim.isVerified {
                writer.key("says_verified")
                writer.bool(true)
            }
            if claim.isAverage {
                writer.key("average")
                writer.bool(true)
            }
        }
        return writer.bytes
    }
}

extension ScoreClaim.Provenance {
    /// Its rank: what is measured by a tool or kept apart is trusted more than what a card's text says.
    package var trust: Int {
        switch self {
        case .evalResults: 5
        case .lmEval: 4
        case .leaderboard: 3
        case .frontMatter: 2
        case .bodyTable: 1
        }
    }
}

/// Rows of a table of names, each looked up once.
private struct NameTable {
    private let find: RawStatement
    private let insert: RawStatement
    private var known: [String: Int] = [:]
    private static let limit = 100_000

    init(_ db: Database, find: String, insert: String) throws {
        self.find = try RawStatement(db, find)
        self.insert = try RawStatement(db, insert)
    }

    /// The row of a name, made where there is none; `second` is the new row's second column.
    mutating func row(_ name: String, _ db: Database, second: Int? = nil) throws -> Int {
        if let row = known[name] { return row }
        try find.bind(1, name)
        defer { find.reset() }
        let row: Int
        if try find.step() {
            row = find.int(0)
        } else {
            try insert.bind(1, name)
            if let second { try insert.bind(2, second) }
            try insert.run()
            row = Int(db.lastInsertedRowID)
        }
        if known.count >= Self.limit { known.removeAll() }
        known[name] = row
        return row
    }
}
