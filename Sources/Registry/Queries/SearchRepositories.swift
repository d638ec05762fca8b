public import GRDB

/// Repositories whose card holds all words of a query, the best first.
public struct SearchRepositories: Sendable {
    package var query: SearchQuery
    /// What else must hold, as in a list.
    public var filters: [(field: FilterField, anyOf: [String])] = []
    public var limit = 20

    public init(_ words: String) {
        query = SearchQuery(words)
    }

    public struct Hit: Sendable {
        public var repository: RepositorySummary
        package var snippet: Snippet
    }

    public struct Page: Sendable {
        public var hits: [Hit]
        /// Whether there are so many matches that not all of them were ranked: those by name and the newest were.
        public var isApproximate: Bool
    }

    public func page(in db: Database) throws -> Page {
        guard let match = query.match, limit > 0 else {
            return Page(hits: [], isApproximate: false)
        }
        var list = ListQuery()
        list.filters = filters
        let allowed = try list.matches(in: db)
        let names = try Matches(db, table: "search_name", match, allowed)
        let texts = try Matches(db, table: "search", match, allowed)
        defer {
            names.finish()
            texts.finish()
        }
        let reader = try CardTextReader(db)
        let result = try SearchRanking(query).rank(
            nameMatches: { try names.next() }, textMatches: { try texts.next() }, limit: limit,
            load: { id in
                guard let text = try reader.text(of: Int(id)) else { return nil }
                return SearchRanking.Document(name: text.name, text: text.body)
            })
        let summaries = try RepositorySummary.fetch(result.hits.map { Int($0.id) }, in: db)
        let hits = try summaries.map { summary in
            let body = try reader.text(of: summary.row)?.body ?? []
            return Hit(repository: summary, snippet: Snippet(of: body, for: query))
        }
        return Page(hits: hits, isApproximate: result.isApproximate)
    }

    /// The rows that match in one index, the newest first.
    private struct Matches {
        private let statement: RawStatement
        private let allowed: PostingSet?

        init(_ db: Database, table: String, _ match: String, _ allowed: PostingSet?) throws {
            self.allowed = allowed
            statement = try RawStatement(
                db, "SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid DESC")
            try statement.bind(1, match)
        }

        func next() throws -> UInt32? {
            while try statement.step() {
                let id = UInt32(truncatingIfNeeded: statement.int(0))
                if allowed?.contains(id) != false { return id }
            }
            return nil
        }

        func finish() { statement.reset() }
    }
}
