import Cards
import GRDB
import Registry

/// One card with all that a page about it shows of the card itself: its summary, metadata, findings and text.
enum CardQuestion {
    static func answer(_ id: RepositoryID, _ db: Database) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                SELECT repository.id, card.metadata, card.diagnostics, stemma_text(revision.text)
                FROM repository JOIN card ON card.repository_id = repository.id
                JOIN revision ON revision.id = card.revision_id
                WHERE repository.kind = ? AND repository.name = ?
                """)
        let arguments: StatementArguments = [id.kind == .model ? 0 : 1, id.name]
        guard let row = try Row.fetchOne(statement, arguments: arguments) else { return 0 }
        let number: Int = row[0]
        return try RepositorySummary.fetch([number], in: db).count
    }
}
