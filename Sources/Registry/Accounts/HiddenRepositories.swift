internal import Cards
package import GRDB

/// The private repositories that somebody may not know of. Queries over many repositories leave out what these say, and
/// show their names only where somebody else's card has them.
package struct HiddenRepositories: Equatable, Sendable {
    /// Nothing is hidden: what the command line sees.
    package static let none = HiddenRepositories(rows: [])

    /// Values of `repository.id`.
    package let rows: Set<Int64>

    /// For `NOT IN (SELECT value FROM json_each(?))`.
    let list: String

    var isEmpty: Bool { rows.isEmpty }

    private init(rows: Set<Int64>) {
        self.rows = rows
        list = LineageQuery.list(rows)
    }

    /// - Parameter principal: `nil` for somebody who has not said who it is.
    /// - Complexity: one entry of an index a private repository.
    package init(from principal: Principal?, in db: Database) throws {
        let view = try Rights.privateView(of: principal, in: db)
        let cursor = try Row.fetchCursor(
            db.cachedStatement(
                sql: "SELECT id, kind, name FROM repository WHERE is_private = 1"))
        var rows: Set<Int64> = []
        while let row = try cursor.next() {
            let id = RepositoryID(unchecked: row[2], kind: RepositoryKind(code: row[1]))
            if !view.contains(id) { rows.insert(row[0]) }
        }
        self.init(rows: rows)
    }

    package func contains(_ row: Int64) -> Bool { rows.contains(row) }
}
