package import Cards
package import GRDB

/// A page of a list of models or datasets as the Hub's API has it.
///
/// Filters are joined as sets of rows; the page is then walked in its order from where the last one ended. Neither
/// counts anything nor reads a card.
package struct HubListQuery: Sendable {
    package var kind: RepositoryKind
    /// A repository must have one term of every group.
    package var filters: [[PostingReader.Term]] = []
    /// Names of owners, in any case; one must be the repository's. Empty asks for nothing.
    package var authors: [String] = []
    /// Texts that names hold.
    package var searches: [String] = []
    package var isGated: Bool?
    /// Bounds of the number of parameters.
    package var parameters: ClosedRange<Int>?
    package var order = HubListOrder.newest
    /// The smallest first.
    package var isAscending = false
    package var limit: Int
    package var after: HubListCursor?
    /// Which private repositories are shown.
    package var visibility: PrivateView
    /// Seconds since 1970: what is recent counts from here.
    package var now: Int

    package init(
        _ kind: RepositoryKind, limit: Int, visibility: PrivateView = PrivateView(), now: Int = 0
    ) {
        self.kind = kind
        self.limit = limit
        self.visibility = visibility
        self.now = now
    }

    package struct Page: Equatable, Sendable {
        package var rows: [Int]
        /// Where the next page begins; `nil` where there is none.
        package var next: HubListCursor?
    }

    package func page(in db: Database) throws -> Page {
        guard limit > 0 else { return Page(rows: []) }
        let groups = try groups(in: db)
        let restriction = try restriction(in: db)
        let walk = HubListWalk(
            order: order, isAscending: isAscending, after: after, limit: limit, now: now)
        var search = try NameSearch(searches, in: db)
        if search == nil, let page = try walk.firstRun(of: groups, restriction, db) {
            return page
        }
        guard var matches = try PostingReader(db).intersection(ofUnions: groups) else {
            return Page(rows: [])
        }
        restriction.apply(to: &matches)
        guard !matches.isEmpty else { return Page(rows: []) }
        if let asked = search {
            if order == .newest, !isAscending, let page = try newest(matches, asked, db) {
                return page
            }
            if let found = try complete(asked, matches, db) {
                matches = found
                search = nil
            }
        }
        return try walk.page(of: matches, db) { row in try search?.contains(row) ?? true }
    }

    // MARK: - Filters

    /// One term of each must be a repository's.
    private func groups(in db: Database) throws -> [[PostingReader.Term]] {
        var groups = filters
        groups.append([HubFilter.term(.kind, kind.rawValue)])
        if !authors.isEmpty {
            groups.append(
                try authors.flatMap { try AuthorTerms.spellings(of: $0, in: db) }.map {
                    HubFilter.term(.author, $0)
                })
        }
        return groups
    }

    private func restriction(in db: Database) throws -> ListRestriction {
        var restriction = ListRestriction(excluded: try visibility.hidden(in: db))
        if let isGated {
            let gated = try PostingReader(db).set(
                field: FilterField.gated.rawValue, value: "true")
            if isGated {
                restriction.required.append(gated)
            } else {
                restriction.excluded.formUnion(gated)
            }
        }
        if let parameters { restriction.required.append(try sized(parameters, in: db)) }
        return restriction
    }

    private func sized(_ range: ClosedRange<Int>, in db: Database) throws -> PostingSet {
        let statement = try RawStatement(
            db,
            "SELECT repository_id FROM model_facts WHERE parameters >= ? AND parameters <= ?")
        try statement.bind(1, range.lowerBound)
        try statement.bind(2, range.upperBound)
        defer { statement.reset() }
        var rows: [UInt32] = []
        while try statement.step() { rows.append(UInt32(truncatingIfNeeded: statement.int(0))) }
        return PostingSet(rows)
    }

    // MARK: - Searches

    /// The page of a search without another order: the index gives the rows in it.
    private func newest(
        _ matches: PostingSet, _ search: NameSearch, _ db: Database
    ) throws -> Page? {
        var rows: [Int] = []
        var hasMore = false
        let isKnown = try search.forEach(of: matches, below: after?.row ?? .max, in: db) { row in
            hasMore = rows.count == limit
            if !hasMore { rows.append(row) }
            return !hasMore
        }
        guard isKnown else { return nil }
        return Page(
            rows: rows, next: hasMore ? rows.last.map { HubListCursor(key: 0, row: $0) } : nil)
    }

    /// Everything that matches a search; `nil` where that is so much that names are better looked at on the way.
    private func complete(
        _ search: NameSearch, _ matches: PostingSet, _ db: Database
    ) throws -> PostingSet? {
        var rows: [UInt32] = []
        func note(_ row: Int) -> Bool {
            rows.append(UInt32(truncatingIfNeeded: row))
            return rows.count <= HubListWalk.sortLimit
        }
        if try !search.forEach(of: matches, below: .max, in: db, note) {
            try search.forEachByName(of: matches, kind, in: db, note)
        }
        return rows.count <= HubListWalk.sortLimit ? PostingSet(rows) : nil
    }
}

/// What a list leaves out or asks for beside terms.
struct ListRestriction: Sendable {
    var excluded: PostingSet
    var required: [PostingSet] = []

    func apply(to set: inout PostingSet) {
        if !excluded.isEmpty { set.subtract(excluded) }
        for required in required { set.formIntersection(required) }
    }
}
