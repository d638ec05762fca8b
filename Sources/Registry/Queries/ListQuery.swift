internal import Cards
public import GRDB

/// A list of repositories: filters, an order, a page.
public struct ListQuery: Sendable {
    public enum Order: String, CaseIterable, Sendable {
        /// Models before datasets, then by the bytes of the name.
        case id
        /// Last changed first.
        case updated
    }

    /// For each filter the values of which one must hold; all filters must.
    public var filters: [(field: FilterField, anyOf: [String])] = []
    public var order = Order.id
    public var limit = 20
    public var offset = 0

    public init() {}

    public struct Page: Sendable {
        /// All that match, exactly.
        public var total: Int
        public var repositories: [RepositorySummary]
    }

    public func page(in db: Database) throws -> Page {
        let (total, ids) = try ids(in: db)
        return Page(total: total, repositories: try RepositorySummary.fetch(ids, in: db))
    }

    /// How many match, and the rows of the page.
    func ids(in db: Database) throws -> (total: Int, ids: [Int]) {
        let matches = try matches(in: db)
        guard let matches else {
            let reader = try PostingReader(db)
            let total = try RepositoryKind.allCases.reduce(0) {
                try $0 + reader.count(field: FilterField.kind.rawValue, value: $1.rawValue)
            }
            return (total, try walk(db, among: nil))
        }
        let total = matches.count
        guard offset < total, limit > 0 else { return (total, []) }
        // A walk of the whole order meets a match every (all / total) steps; looking up every match costs as many
        // look-ups.
        let all = try lastRow(db)
        let steps = (offset + limit) * (all / max(total, 1) + 1)
        if steps < Self.stepsALookUp(all) * total { return (total, try walk(db, among: matches)) }
        return (total, try sorted(matches, db))
    }

    /// How many steps of an index take as long as a look-up of a row: 12 among 100,000 rows (0.09 us and 1.1), 40 among a
    /// million, which no cache of a processor holds.
    private static func stepsALookUp(_ rows: Int) -> Int { min(max(rows / 25_000, 12), 40) }

    private func lastRow(_ db: Database) throws -> Int {
        let statement = try RawStatement(db, "SELECT max(id) FROM repository")
        defer { statement.reset() }
        return try statement.step() ? statement.int(0) : 0
    }

    /// The set that the filters leave; `nil` where there are none.
    func matches(in db: Database) throws -> PostingSet? {
        try PostingReader(db).intersection(
            ofUnions: filters.map { filter in
                filter.anyOf.map { PostingReader.Term(field: filter.field.rawValue, value: $0) }
            })
    }

    /// - Parameter matches: `nil` for all that are registered.
    private func walk(_ db: Database, among matches: PostingSet?) throws -> [Int] {
        // Who has a value of a filter is registered: not to ask spares a look-up of each row, as the index has the rest.
        let registered = matches == nil ? "AND state = 1" : ""
        let sql =
            switch order {
            case .id: "SELECT id FROM repository WHERE kind = ? \(registered) ORDER BY name"
            case .updated:
                "SELECT id FROM repository WHERE state = 1 ORDER BY updated_at DESC, id DESC"
            }
        let statement = try RawStatement(db, sql)
        defer { statement.reset() }
        var ids: [Int] = []
        var skipped = 0
        for kind in order == .id ? [0, 1] : [0] where ids.count < limit {
            statement.reset()
            if order == .id { try statement.bind(1, kind) }
            while ids.count < limit, try statement.step() {
                let id = statement.int(0)
                if let matches, !matches.contains(UInt32(truncatingIfNeeded: id)) { continue }
                if skipped < offset { skipped += 1 } else { ids.append(id) }
            }
        }
        return ids
    }

    private func sorted(_ matches: PostingSet, _ db: Database) throws -> [Int] {
        switch order {
        case .id: try sortedByName(matches, db)
        case .updated:
            try keys("updated_at", of: matches, db) { $0.int(0) }
                .sorted { ($0.key, $0.id) > ($1.key, $1.id) }
                .dropFirst(offset).prefix(limit).map(\.id)
        }
    }

    private func sortedByName(_ matches: PostingSet, _ db: Database) throws -> [Int] {
        // All names lie behind one another in one array: an array each would cost as much as the look-up.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32 * matches.count)
        var rows = try keys("kind, name", of: matches, db) { statement in
            let start = bytes.count
            bytes.append(UInt8(truncatingIfNeeded: statement.int(0)))
            unsafe statement.withBytes(1) { unsafe bytes.append(contentsOf: $0) }
            return start..<bytes.count
        }
        rows.sort { bytes[$0.key].lexicographicallyPrecedes(bytes[$1.key]) }
        return rows.dropFirst(offset).prefix(limit).map(\.id)
    }

    /// What each match has in some columns.
    private func keys<Key>(
        _ columns: String, of matches: PostingSet, _ db: Database,
        _ key: (RawStatement) throws -> Key
    ) throws -> [(id: Int, key: Key)] {
        let statement = try RawStatement(db, "SELECT \(columns) FROM repository WHERE id = ?")
        var rows: [(id: Int, key: Key)] = []
        rows.reserveCapacity(matches.count)
        for id in matches {
            try statement.bind(1, Int(id))
            defer { statement.reset() }
            if try statement.step() { rows.append((Int(id), try key(statement))) }
        }
        return rows
    }
}
