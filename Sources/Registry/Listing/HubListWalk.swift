internal import GRDB

/// Walks the rows that filters left in the order of a list, one page of them.
struct HubListWalk {
    var order: HubListOrder
    var isAscending: Bool
    var after: HubListCursor?
    var limit: Int
    var now: Int

    /// Up to so many rows are looked up and sorted; of more, an index meets enough soon.
    static let sortLimit = 1_500
    /// Steps of an index for each row that matches, after which looking all of them up is cheaper.
    private static let stepsPerMatch = 20

    /// - Parameter isMatch: what must hold of a row beside being one of `matches`.
    func page(
        of matches: PostingSet, _ db: Database, _ isMatch: (Int) throws -> Bool
    ) throws -> HubListQuery.Page {
        if order == .id {
            if let page = try byName(matches, db, isMatch) { return page }
            return try sortedByName(matches, db, isMatch)
        }
        guard let keys = try HubListKeys(order, now: now, in: db) else {
            var page = HubListPage(limit: limit)
            try rows(matches, after: after?.row, &page) { row in
                try isMatch(row) ? .takes(0) : .passes
            }
            return page.page
        }
        let count = matches.count
        // Where all but a few have the number 0, the walk of those few is short.
        if count > Self.sortLimit || keys.hasZeros {
            let budget = max(count * Self.stepsPerMatch, Self.sortLimit)
            if let page = try walked(keys, matches, budget, db, isMatch) { return page }
        }
        return try sorted(keys, matches, db, isMatch)
    }

    // MARK: - By row

    /// The page of rows that have one number, the first in the order: after a large ingest a million have one time, and
    /// where nothing was liked yet all have none. Their rows are in the order of the list, so only the chunks that the
    /// page is in are read.
    ///
    /// - Returns: `nil` where such rows do not fill the page.
    func firstRun(
        of groups: [[PostingReader.Term]], _ restriction: ListRestriction, _ db: Database
    ) throws -> HubListQuery.Page? {
        if order == .id { return nil }
        var page = HubListPage(limit: limit)
        var misses = 0
        var isMember: (Int) throws -> Bool = { _ in true }
        var first = 0
        if let keys = try HubListKeys(order, now: now, in: db) {
            guard let key = try after?.key ?? keys.first(ascending: isAscending, db) else {
                return page.page
            }
            let lookup = try keys.makeLookup(db)
            first = key
            isMember = { try lookup($0) == key }
        }
        try PostingReader(db).forEachChunk(
            ofUnions: groups, descending: !isAscending, from: after.map { UInt32(clamping: $0.row) }
        ) { set in
            var set = set
            restriction.apply(to: &set)
            try rows(set, after: after?.row, &page) { row in
                if try isMember(row) { return .takes(first) }
                misses += 1
                return misses > Self.missLimit ? .ends : .passes
            }
            return !page.isFull && misses <= Self.missLimit
        }
        return order == .newest || page.isFull ? page.page : nil
    }

    /// Rows with another number after which the first run is given up.
    private static let missLimit = 32

    private enum Step {
        /// With this number.
        case takes(Int)
        case passes
        case ends
    }

    /// Rows in their own order.
    private func rows(
        _ matches: PostingSet, after bound: Int?, _ page: inout HubListPage,
        _ step: (Int) throws -> Step
    ) throws {
        var offset = 0
        if let bound {
            let row = UInt32(clamping: bound)
            let smaller = matches.rank(of: row)
            offset =
                isAscending
                ? smaller + (matches.contains(row) ? 1 : 0) : matches.count - smaller
        }
        while true {
            let rows = matches.page(offset: offset, limit: limit + 1, descending: !isAscending)
            for row in rows {
                switch try step(Int(row)) {
                case .takes(let key):
                    guard page.add(HubListCursor(key: key, row: Int(row))) else { return }
                case .passes: continue
                case .ends: return
                }
            }
            guard rows.count == limit + 1 else { return }
            offset += rows.count
        }
    }

    // MARK: - By a number

    /// - Returns: `nil` where the walk got too long.
    private func walked(
        _ keys: HubListKeys, _ matches: PostingSet, _ budget: Int, _ db: Database,
        _ isMatch: (Int) throws -> Bool
    ) throws -> HubListQuery.Page? {
        var page = HubListPage(limit: limit)
        let bound = after.map { (key: $0.key, row: $0.row) }
        func addZeros() throws {
            let key = try keys.makeLookup(db)
            try rows(matches, after: bound?.key == 0 ? bound?.row : nil, &page) { row in
                try key(row) == 0 && isMatch(row) ? .takes(0) : .passes
            }
        }
        // Zeros come last, or first where the order is turned round.
        let beginsInZeros = keys.hasZeros && isAscending && (bound?.key ?? 0) == 0
        if beginsInZeros { try addZeros() }
        var steps = 0
        if !page.isFull, isAscending || bound?.key != 0 || !keys.hasZeros {
            let start = beginsInZeros ? nil : bound
            try keys.walk(after: start, ascending: isAscending, db) { row, key in
                steps += 1
                guard matches.contains(UInt32(truncatingIfNeeded: row)), try isMatch(row) else {
                    return steps < budget
                }
                return page.add(HubListCursor(key: key, row: row))
            }
        }
        guard steps < budget else { return nil }
        if !page.isFull, keys.hasZeros, !isAscending { try addZeros() }
        return page.page
    }

    private func sorted(
        _ keys: HubListKeys, _ matches: PostingSet, _ db: Database,
        _ isMatch: (Int) throws -> Bool
    ) throws -> HubListQuery.Page {
        let key = try keys.makeLookup(db)
        let bound = after.map { (key: $0.key, row: $0.row) }
        var places: [(key: Int, row: Int)] = []
        for row in matches {
            guard let key = try key(Int(row)) else { continue }
            let place = (key: key, row: Int(row))
            if let bound, !HubListKeys.isAfter(place, bound, isAscending) { continue }
            if try isMatch(place.row) { places.append(place) }
        }
        places.sort { isAscending ? $0 < $1 : $0 > $1 }
        var page = HubListPage(limit: limit)
        for place in places {
            guard page.add(HubListCursor(key: place.key, row: place.row)) else { break }
        }
        return page.page
    }

    // MARK: - By name

    /// - Returns: `nil` where the walk got too long.
    private func byName(
        _ matches: PostingSet, _ db: Database, _ isMatch: (Int) throws -> Bool
    ) throws -> HubListQuery.Page? {
        let count = matches.count
        guard count > Self.sortLimit, let first = matches.first else { return nil }
        let (sign, direction) = isAscending ? (">", "ASC") : ("<", "DESC")
        let bound = after?.name.map { _ in " AND name \(sign) ?2" } ?? ""
        let statement = try RawStatement(
            db,
            """
            SELECT id, name FROM repository
            WHERE kind = (SELECT kind FROM repository WHERE id = ?1)\(bound) ORDER BY name \(direction)
            """)
        try statement.bind(1, Int(first))
        if let name = after?.name { try statement.bind(2, name) }
        defer { statement.reset() }
        var page = HubListPage(limit: limit)
        var steps = 0
        while try statement.step() {
            steps += 1
            guard steps < count * Self.stepsPerMatch else { return nil }
            let row = statement.int(0)
            guard matches.contains(UInt32(truncatingIfNeeded: row)), try isMatch(row) else {
                continue
            }
            guard page.add(HubListCursor(key: 0, row: row, name: statement.text(1))) else { break }
        }
        return page.page
    }

    private func sortedByName(
        _ matches: PostingSet, _ db: Database, _ isMatch: (Int) throws -> Bool
    ) throws -> HubListQuery.Page {
        let statement = try RawStatement(db, "SELECT name FROM repository WHERE id = ?")
        var places: [(name: [UInt8], row: Int)] = []
        let bound = after?.name.map { Array($0.utf8) }
        func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
            isAscending
                ? left.lexicographicallyPrecedes(right) : right.lexicographicallyPrecedes(left)
        }
        for row in matches {
            try statement.bind(1, Int(row))
            defer { statement.reset() }
            guard try statement.step() else { continue }
            let name = statement.bytes(0)
            if let bound, !precedes(bound, name) { continue }
            if try isMatch(Int(row)) { places.append((name, Int(row))) }
        }
        places.sort { precedes($0.name, $1.name) }
        var page = HubListPage(limit: limit)
        for place in places {
            let name = String(decoding: place.name, as: UTF8.self)
            guard page.add(HubListCursor(key: 0, row: place.row, name: name)) else { break }
        }
        return page.page
    }
}

/// A page that fills up, and whether there is more than it holds.
private struct HubListPage {
    let limit: Int
    private var rows: [Int] = []
    private var last: HubListCursor?
    private var hasMore = false

    init(limit: Int) { self.limit = limit }

    /// Whether the page and the first row after it were seen.
    var isFull: Bool { hasMore }

    var page: HubListQuery.Page { HubListQuery.Page(rows: rows, next: hasMore ? last : nil) }

    /// - Returns: `false` where nothing more is wanted.
    mutating func add(_ place: HubListCursor) -> Bool {
        guard rows.count < limit else {
            hasMore = true
            return false
        }
        rows.append(place.row)
        last = place
        return true
    }
}
