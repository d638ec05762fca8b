package import Cards
package import GRDB

/// Repositories as things that people make, rename, set up and take away.
package enum RepositoryStore {
    /// The repository of a name, whatever the case of its letters; a name that it had before leads to it too.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func find(_ id: RepositoryID, in db: Database) throws -> StoredRepository {
        if let found = try fetch("this.kind = ? AND this.name = ?", [id.kind.code, id.name], db) {
            return found
        }
        if let found = try fetch(
            "this.kind = ? AND this.name = ? COLLATE NOCASE", [id.kind.code, id.name], db)
        {
            return found
        }
        throw RegistryError.notFound(id.description, mentioned: false)
    }

    /// The repository of a row; `nil` where it is gone.
    package static func fetch(row: Int64, in db: Database) throws -> StoredRepository? {
        try fetch("this.id = ?", [row], db)
    }

    /// - Parameter condition: on the row `this`, whose name is the one asked for.
    private static func fetch(
        _ condition: String, _ arguments: StatementArguments, _ db: Database
    ) throws -> StoredRepository? {
        // A name that was moved away has no state of its own; the repository that it leads to counts.
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT now.id, now.kind, now.name, now.is_private, now.is_disabled, now.gated,
                      now.discussions_disabled, now.created_at, now.updated_at, now.downloads, now.likes,
                      now.members_gated
                    FROM repository this
                    JOIN repository now ON now.id = iif(this.state = 0, this.moved_to, this.id)
                    WHERE \(condition) AND now.state = 1
                    ORDER BY this.state DESC LIMIT 1
                    """), arguments: arguments)
        return row.map(StoredRepository.init)
    }
}

extension StoredRepository {
    fileprivate init(_ row: Row) {
        let createdAt: Int = row[7] ?? 0
        self.init(
            row: row[0],
            id: RepositoryID(unchecked: row[2], kind: RepositoryKind(code: row[1])),
            isPrivate: row[3], isDisabled: row[4],
            gating: (row[5] as String?).flatMap(Gating.init), gatesMembers: row[11],
            hasDiscussions: row[6] == 0, createdAt: createdAt, updatedAt: row[8] ?? createdAt,
            downloads: row[9],
            likes: row[10])
    }
}
