package import Cards
package import GRDB

/// What a repository takes on disk.
package struct RepositoryUsage: Equatable, Sendable {
    package var id: RepositoryID
    package var isPrivate: Bool
    /// Seconds since 1970.
    package var updatedAt: Int
    /// Of the contents that any of its versions uses, each once. Small files, which the database holds, are not counted.
    package var byteCount: Int
}

extension RepositoryUsage {
    /// The repositories of an owner that somebody may know of: models, then datasets, by name.
    ///
    /// - Parameter owner: a user's or an organisation's name, in any case.
    package static func list(
        of owner: String, seenBy principal: Principal?, in db: Database
    ) throws -> [RepositoryUsage] {
        let view = try Rights.privateView(of: principal, in: db)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT kind, name, is_private, coalesce(updated_at, 0),
                  (SELECT coalesce(sum(blob.size), 0) FROM blob_use
                   JOIN blob ON blob.sha256 = blob_use.sha256
                   WHERE blob_use.repository_id = repository.id)
                FROM repository
                WHERE state = 1 AND kind IN (0, 1)
                  AND name >= ? COLLATE NOCASE AND name < ? COLLATE NOCASE
                ORDER BY kind, name COLLATE NOCASE
                """, arguments: ["\(owner)/", "\(owner)0"]
        ).map { row in
            RepositoryUsage(
                id: RepositoryID(unchecked: row[1], kind: RepositoryKind(code: row[0])),
                isPrivate: row[2], updatedAt: row[3], byteCount: row[4])
        }.filter { !$0.isPrivate || view.contains($0.id) }
    }
}
