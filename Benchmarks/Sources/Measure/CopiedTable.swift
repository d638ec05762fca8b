import GRDB

/// A table that is copied row by row.
struct CopiedTable {
    var name: String
    var columns: [String]
    /// The column that says which repository a row belongs to; `nil` where it belongs to none.
    var owner: String?
    /// Places of the columns that name repositories.
    var references: [Int]
    var isRoot: Bool { name == "repository" }

    /// All tables that hold rows of the registry, those that are named by others first.
    static func all(in db: Database) throws -> [CopiedTable] {
        let searches = try CopiedSearch.all(in: db).map(\.name)
        let names = try String.fetchAll(
            db,
            sql: """
                SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
                AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'grdb_migrations' ORDER BY rowid
                """)
        return try names.filter { name in
            !searches.contains { name.hasPrefix($0 + "_") }
        }.map { name in
            let columns = try db.columns(in: name).map(\.name)
            let keys = try db.foreignKeys(on: name).filter { $0.destinationTable == "repository" }
                .compactMap { $0.mapping.first?.origin }
            return CopiedTable(
                name: name, columns: columns,
                // The first column that names a repository says whose the row is.
                owner: name == "repository" ? nil : columns.first { keys.contains($0) },
                references: columns.indices.filter { keys.contains(columns[$0]) })
        }
    }

    /// With the bounds of the ids of repositories as parameters where the rows belong to some.
    var select: String {
        let list = columns.joined(separator: ", ")
        guard let key = isRoot ? "id" : owner else { return "SELECT \(list) FROM \(name)" }
        return "SELECT \(list) FROM \(name) WHERE \(key) >= ? AND \(key) < ? ORDER BY \(key)"
    }

    var insert: String {
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        return "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(places))"
    }
}

/// A full-text table whose rows come from a view.
struct CopiedSearch {
    var name: String
    private var columns: [String]
    private var view: String
    private var key: String

    static func all(in db: Database) throws -> [CopiedSearch] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT name, sql FROM sqlite_schema
                WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%' ORDER BY rowid
                """)
        return try rows.map { row in
            let (name, sql): (String, String) = (row[0], row[1])
            guard let view = option("content", sql), let key = option("content_rowid", sql) else {
                throw MeasureError("'\(name)' has no content of its own to be read from")
            }
            return CopiedSearch(
                name: name, columns: try db.columns(in: name).map(\.name), view: view, key: key)
        }
    }

    private static func option(_ name: String, _ sql: String) -> String? {
        guard let start = sql.firstRange(of: "\(name) = '") else { return nil }
        return String(sql[start.upperBound...].prefix { $0 != "'" })
    }

    var select: String {
        """
        SELECT \(key), \(columns.joined(separator: ", ")) FROM \(view)
        WHERE \(key) >= ? AND \(key) < ? ORDER BY \(key)
        """
    }

    var insert: String {
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        return
            "INSERT INTO \(name) (rowid, \(columns.joined(separator: ", "))) VALUES (?, \(places))"
    }
}
