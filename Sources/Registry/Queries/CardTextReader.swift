internal import Cards
internal import GRDB

/// Reads texts of current cards within one access to the database.
struct CardTextReader {
    private let statement: RawStatement
    private let decompressor: TextDecompressor

    init(_ db: Database) throws {
        decompressor = try TextDecompressor()
        statement = try RawStatement(
            db,
            """
            SELECT repository.kind, repository.name, card.title, card.body_offset, revision.text
            FROM card JOIN repository ON repository.id = card.repository_id
            JOIN revision ON revision.id = card.revision_id WHERE card.repository_id = ?
            """)
    }

    /// The name as the full-text index has it, and the Markdown; `nil` where the row has no card.
    func text(of row: Int) throws -> (name: String, body: [UInt8])? {
        try statement.bind(1, row)
        defer { statement.reset() }
        guard try statement.step() else { return nil }
        let id = RepositoryID(
            unchecked: statement.text(1) ?? "", kind: RepositoryKind(code: statement.int(0)))
        let bytes = try decompressor.decompress(statement.bytes(4))
        return (
            SearchTable.name(of: id, title: statement.text(2)),
            Array(bytes.dropFirst(statement.int(3)))
        )
    }
}
