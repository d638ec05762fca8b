package import Cards
package import GRDB

/// The current card of a repository with its text.
package struct StoredCard: Sendable {
    package var summary: RepositorySummary
    package var bytes: [UInt8]
    /// Where the card was read; `nil` where it came in a stream.
    package var path: String?

    /// - Throws: `RegistryError.notFound`.
    package static func fetch(_ id: RepositoryID, in db: Database) throws -> StoredCard {
        let row = try RepositoryTable.registered(id, in: db)
        let statement = try RawStatement(
            db,
            """
            SELECT revision.text, revision.path FROM card
            JOIN revision ON revision.id = card.revision_id WHERE card.repository_id = ?
            """)
        try statement.bind(1, Int(row))
        defer { statement.reset() }
        guard try statement.step(),
            let summary = try RepositorySummary.fetch([Int(row)], in: db).first
        else { throw RegistryError.notFound(id.description, mentioned: true) }
        return StoredCard(
            summary: summary, bytes: try TextDecompressor().decompress(statement.bytes(0)),
            path: statement.text(1))
    }
}

extension Registry {
    /// Makes a text the current card of a repository, as a new revision, with all that follows from it.
    package func store(
        _ bytes: [UInt8], as id: RepositoryID, path: String?, now: Int
    ) throws {
        let preparation = CardPreparation(Linter())
        let card = try preparation.prepare(bytes, id: id, path: path, compressor: TextCompressor())
        try write { db in
            let writer = try CardWriter(
                db, postings: PostingWriter(), preparation: preparation, now: now)
            _ = try writer.write(card)
            try writer.flush()
        }
    }
}
