internal import Cards
internal import GRDB

/// The full-text tables: `search` over names and texts, `search_name` over names with titles, `name_part` over parts of
/// names.
///
/// What is put in waits for `flush`, which writes it in the order of the rows: FTS5 writes out all that it has gathered
/// whenever a row comes after a higher one, and cards come in any order where others named them before.
final class SearchTable {
    private struct Waiting {
        var id: RepositoryID
        var title: String?
        var body: [UInt8]
    }

    /// So many are written at once: more would keep those that prepare cards waiting, as all at the end of a transaction
    /// did, and fewer make FTS5 write out small pieces.
    private static let waitingCount = 1000

    private var waiting: [Int: Waiting] = [:]
    private let insertText: RawStatement
    private let insertName: RawStatement
    private let insertPart: RawStatement
    private let deleteText: RawStatement
    private let deleteName: RawStatement
    private let deletePart: RawStatement

    /// For one access to the database.
    init(_ db: Database) throws {
        insertText = try RawStatement(db, "INSERT INTO search (rowid, name, text) VALUES (?, ?, ?)")
        insertName = try RawStatement(db, "INSERT INTO search_name (rowid, name) VALUES (?, ?)")
        insertPart = try RawStatement(db, "INSERT INTO name_part (rowid, name) VALUES (?, ?)")
        deleteText = try RawStatement(
            db, "INSERT INTO search (search, rowid, name, text) VALUES ('delete', ?, ?, ?)")
        deleteName = try RawStatement(
            db, "INSERT INTO search_name (search_name, rowid, name) VALUES ('delete', ?, ?)")
        deletePart = try RawStatement(
            db, "INSERT INTO name_part (name_part, rowid, name) VALUES ('delete', ?, ?)")
    }

    /// What the columns `name` hold: the id and the title of a card.
    static func name(of id: RepositoryID, title: String?) -> String {
        guard let title else { return id.name }
        return id.name + "\n" + title
    }

    /// Puts a card in that is not there, at the latest when `flush` is called.
    func insert(_ row: Int, id: RepositoryID, title: String?, body: [UInt8]) throws {
        waiting[row] = Waiting(id: id, title: title, body: body)
        if waiting.count >= Self.waitingCount { try flush() }
    }

    /// Takes a card out; id, title and body are those that were put in.
    func delete(_ row: Int, id: RepositoryID, title: String?, body: [UInt8]) throws {
        if waiting.removeValue(forKey: row) == nil {
            let card = Waiting(id: id, title: title, body: body)
            try run(deleteText, deleteName, deletePart, row, card)
        }
    }

    /// Writes what waits; to be called before the transaction commits.
    func flush() throws {
        for (row, card) in waiting.sorted(by: { $0.key < $1.key }) {
            try run(insertText, insertName, insertPart, row, card)
        }
        waiting.removeAll(keepingCapacity: true)
    }

    private func run(
        _ text: RawStatement, _ names: RawStatement, _ parts: RawStatement, _ row: Int,
        _ card: Waiting
    ) throws {
        let name = Self.name(of: card.id, title: card.title)
        try text.bind(1, row)
        try text.bind(2, name)
        try text.bind(3, utf8: card.body)
        try text.run()
        for (statement, name) in [(names, name), (parts, card.id.name)] {
            try statement.bind(1, row)
            try statement.bind(2, name)
            try statement.run()
        }
    }

    private static let tables = ["search", "search_name", "name_part"]

    /// Compares the indexes with the texts that they were made of.
    ///
    /// - Throws: `DatabaseError` with `SQLITE_CORRUPT_VTAB` where they differ.
    static func checkIntegrity(_ db: Database) throws {
        for table in tables {
            try db.execute(
                sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
        }
    }

    /// Empties the indexes.
    static func removeAll(_ db: Database) throws {
        for table in tables {
            try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('delete-all')")
        }
    }
}
