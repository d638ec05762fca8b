internal import GRDB

/// The numbers that a list is ordered by, a number a row; rows of one number are ordered by themselves.
enum HubListKeys {
    /// A column with an index.
    ///
    /// - Parameters:
    ///   - condition: what rows of the index have.
    ///   - hasZeros: rows outside the index have the number 0; else they are no part of the list.
    case column(String, of: String, row: String, condition: String, hasZeros: Bool)
    /// Numbers in memory; all other rows have 0.
    case counted([Int: Int])

    /// - Returns: `nil` for orders by something else than a number.
    init?(_ order: HubListOrder, now: Int, in db: Database) throws {
        func repository(_ column: String, _ condition: String, hasZeros: Bool) -> HubListKeys {
            .column(
                column, of: "repository", row: "id", condition: condition, hasZeros: hasZeros)
        }
        switch order {
        case .newest, .id: return nil
        case .createdAt: self = repository("created_at", "state = 1", hasZeros: false)
        case .lastModified: self = repository("updated_at", "state = 1", hasZeros: false)
        case .downloads: self = repository("downloads", "downloads > 0", hasZeros: true)
        case .likes: self = repository("likes", "likes > 0", hasZeros: true)
        case .parameters:
            self = .column(
                "parameters", of: "model_facts", row: "repository_id",
                condition: "parameters IS NOT NULL", hasZeros: false)
        case .trendingScore, .likes30d:
            self = .counted(
                try LikeCounts.counts(since: now - (order.likedDays ?? 0) * 86_400, in: db))
        }
    }

    /// Whether rows that no walk meets have the number 0.
    var hasZeros: Bool {
        switch self {
        case .column(_, _, _, _, let hasZeros): hasZeros
        case .counted: true
        }
    }

    /// Looks up the number of one row after another; `nil` for rows that are no part of the list.
    func makeLookup(_ db: Database) throws -> (Int) throws -> Int? {
        switch self {
        case .counted(let counts): return { counts[$0] ?? 0 }
        case .column(let column, let table, let row, _, let hasZeros):
            let statement = try RawStatement(
                db, "SELECT \(column) FROM \(table) WHERE \(row) = ?")
            return { row in
                try statement.bind(1, row)
                defer { statement.reset() }
                guard try statement.step(), !statement.isNull(0) else { return hasZeros ? 0 : nil }
                return statement.int(0)
            }
        }
    }

    /// Calls `body` with rows and their numbers in order, zeros left out, until it says `false`.
    ///
    /// - Parameter bound: what comes after it in the order; `nil` begins at the start.
    func walk(
        after bound: (key: Int, row: Int)?, ascending: Bool, _ db: Database,
        _ body: (_ row: Int, _ key: Int) throws -> Bool
    ) throws {
        switch self {
        case .counted(let counts):
            let order = counts.map { (key: $0.value, row: $0.key) }.sorted {
                ascending
                    ? ($0.key, $0.row) < ($1.key, $1.row) : ($0.key, $0.row) > ($1.key, $1.row)
            }
            for (key, row) in order {
                if let bound, !Self.isAfter((key, row), bound, ascending) { continue }
                guard try body(row, key) else { return }
            }
        case .column(let column, let table, let rowColumn, let condition, _):
            // Two statements, as SQLite does not seek by both columns at once, and after a large ingest a million rows
            // may have one time.
            let (sign, direction) = ascending ? (">", "ASC") : ("<", "DESC")
            let select = "SELECT \(rowColumn), \(column) FROM \(table) WHERE \(condition)"
            if let bound {
                let same = try RawStatement(
                    db,
                    "\(select) AND \(column) = ? AND \(rowColumn) \(sign) ? ORDER BY \(rowColumn) \(direction)"
                )
                try same.bind(1, bound.key)
                try same.bind(2, bound.row)
                guard try Self.run(same, body) else { return }
            }
            let rest = try RawStatement(
                db,
                "\(select) AND \(column) \(sign) ? ORDER BY \(column) \(direction), \(rowColumn) \(direction)"
            )
            try rest.bind(1, bound?.key ?? (ascending ? .min : .max))
            _ = try Self.run(rest, body)
        }
    }

    /// The number that the list begins with; `nil` where it has no rows.
    func first(ascending: Bool, _ db: Database) throws -> Int? {
        if hasZeros, ascending { return 0 }
        var first = hasZeros ? 0 : nil as Int?
        try walk(after: nil, ascending: ascending, db) { _, key in
            first = key
            return false
        }
        return first
    }

    static func isAfter(
        _ place: (key: Int, row: Int), _ bound: (key: Int, row: Int), _ ascending: Bool
    ) -> Bool {
        ascending ? place > bound : place < bound
    }

    private static func run(
        _ statement: RawStatement, _ body: (Int, Int) throws -> Bool
    ) throws -> Bool {
        defer { statement.reset() }
        while try statement.step() {
            guard try body(statement.int(0), statement.int(1)) else { return false }
        }
        return true
    }
}

/// Likes of late.
package enum LikeCounts {
    /// How often each repository was liked since a time, in seconds since 1970; rows without a like are left out.
    static func counts(since time: Int, in db: Database) throws -> [Int: Int] {
        let statement = try RawStatement(
            db, "SELECT repository_id, count(*) FROM liked WHERE created_at >= ? GROUP BY 1")
        try statement.bind(1, time)
        defer { statement.reset() }
        var counts: [Int: Int] = [:]
        while try statement.step() { counts[statement.int(0)] = statement.int(1) }
        return counts
    }
}
