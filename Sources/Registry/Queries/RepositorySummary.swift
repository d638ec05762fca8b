public import Cards
public import GRDB

/// What a list shows of a repository.
public struct RepositorySummary: Equatable, Sendable {
    public var row: Int
    public var id: RepositoryID
    package var title: String?
    package var license: String?
    package var licenseName: String?
    package var pipelineTag: String?
    package var libraryName: String?
    package var isGated: Bool
    package var errors: Int
    package var warnings: Int
    /// Seconds since 1970.
    package var updatedAt: Int

    /// The summaries of rows, in their order; rows without a card are left out.
    public static func fetch(_ rows: [Int], in db: Database) throws -> [RepositorySummary] {
        let statement = try RawStatement(
            db,
            """
            SELECT repository.kind, repository.name, card.title, card.license, card.license_name,
              card.pipeline_tag, card.library_name, card.errors, card.warnings, repository.updated_at,
              EXISTS (SELECT 1 FROM gate WHERE gate.repository_id = repository.id)
            FROM repository JOIN card ON card.repository_id = repository.id WHERE repository.id = ?
            """)
        return try rows.compactMap { row in
            try statement.bind(1, row)
            defer { statement.reset() }
            guard try statement.step() else { return nil }
            return RepositorySummary(
                row: row,
                id: RepositoryID(
                    unchecked: statement.text(1) ?? "", kind: RepositoryKind(code: statement.int(0))
                ),
                title: statement.text(2), license: statement.text(3),
                licenseName: statement.text(4),
                pipelineTag: statement.text(5), libraryName: statement.text(6),
                isGated: statement.int(10) == 1, errors: statement.int(7),
                warnings: statement.int(8),
                updatedAt: statement.int(9))
        }
    }
}
