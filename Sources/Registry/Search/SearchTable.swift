internal import Cards
internal import GRDB

/// The full-text tables: `search` over names and texts, `search_name` over names alone.
///
/// What is put in waits for `flush`, which writes it in the order of the rows: FTS5 writes out all that it has gathered
/// whenever a row comes after a higher one, and cards come in any order where others named them before.
final class SearchTable {
    private struct Waiting {
        var name: String
        var body: [UInt8]
    }

    private var waiting: [Int: Waiting] = [:]
    private let insertText: RawStatement
    private let insertName: RawStatement
    private let deleteText: RawStatement
    private let deleteName: RawStatement

    /// For one access to the database.
    init(_ db: Database) throws {
        insertText = try RawStatement(db, "INSERT INTO search (rowid, name, text) VALUES (?, ?, ?)")
        insertName = try RawStatement(db, "INSERT INTO search_name (rowid, name) VALUES (?, ?)")
        deleteText = try RawStatement(
            db, "INSERT INTO search (search, rowid, name, text) VALUES ('delete', ?, ?, ?)")
        deleteName = try RawStatement(
            db, "INSERT INTO search_name (search_name, rowid, name) VALUES ('delete', ?, ?)")
    }

    /// What the columns `name` hold: the id and the title of a card.
    static func name(of id: RepositoryID, title: String?) -> String {
        guard let title else { return id.name }
        return id.name + "\n" + title
    }

    /// Puts a card in that is not there, once `flush` is called.
    func insert(_ row: Int, name: String, body: [UInt8]) {
        waiting[row] = Waiting(name: name, body: body)
    }

    /// Takes a card out; name and body are those that were put in.
    func delete(_ row: Int, name: String, body: [UInt8]) throws {
        if waiting.removeValue(forKey: row) == nil {
            try run(deleteText, deleteName, row, name, body)
        }
    }

    /// Writes what waits; to be called before the transaction commits.
    func flush() throws {
        for (row, card) in waiting.sorted(by: { $0.key < $1.key }) {
            try run(insertText, insertName, row, card.name, card.body)
        }
        waiting.removeAll(keepingCapacity: true)
    }

    private func run(
        _ text: RawStatement, _ names: RawStatement, _ row: Int, _ name: String, _ body: [UInt8]
    ) throws {
        try text.bind(1, row)
        try text.bind(2, name)
        try text.bind(3, utf8: body)
        try text.run()
        try names.bind(1, row)
        try names.bind(2, name)
        try names.run()
    }

    /// Compares the indexes with the texts that they were made of.
    ///
    /// - Throws: `DatabaseError` with `SQLITE_CORRUPT_VTAB` where they differ.
    static func checkIntegrity(_ db: Database) throws {
        for table in ["search", "search_name"] {
            try db.execute(
                sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
        }
    }

    /// Empties the indexes.
    static func removeAll(_ db: Database) throws {
        for table in ["search", "search_name"] {
            try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('delete-all')")
        }
    }
}
