internal import Cards
internal import GRDB

/// The full-text table and what goes into it.
enum SearchTable {
    /// What the column `name` holds: the id and the title of a card.
    static func name(of id: RepositoryID, title: String?) -> String {
        guard let title else { return id.name }
        return id.name + "\n" + title
    }

    /// Compares the index with the texts that it was made of.
    ///
    /// - Throws: `DatabaseError` with `SQLITE_CORRUPT_VTAB` where they differ.
    static func checkIntegrity(_ db: Database) throws {
        try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    }

    /// Empties the index.
    static func removeAll(_ db: Database) throws {
        try db.execute(sql: "INSERT INTO search (search) VALUES ('delete-all')")
    }
}
