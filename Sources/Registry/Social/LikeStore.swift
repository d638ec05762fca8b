package import Cards
package import GRDB

/// Who likes which repository.
package enum LikeStore {
    /// - Parameter now: seconds since 1970.
    /// - Returns: how many like it then.
    @discardableResult
    package static func like(
        _ repository: StoredRepository, by user: String, now: Int, in db: Database
    ) throws -> Int {
        try db.execute(
            sql: "INSERT OR IGNORE INTO liked (repository_id, user, created_at) VALUES (?, ?, ?)",
            arguments: [repository.row, user, now])
        return try count(repository, in: db)
    }

    /// - Returns: how many like it then.
    @discardableResult
    package static func unlike(
        _ repository: StoredRepository, by user: String, in db: Database
    ) throws -> Int {
        try db.execute(
            sql: "DELETE FROM liked WHERE repository_id = ? AND user = ?",
            arguments: [repository.row, user])
        return try count(repository, in: db)
    }

    /// The sum that lists are sorted by is kept with the repository.
    private static func count(_ repository: StoredRepository, in db: Database) throws -> Int {
        let count =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM liked WHERE repository_id = ?",
                arguments: [repository.row]) ?? 0
        try db.execute(
            sql: "UPDATE repository SET likes = ?1 WHERE id = ?2 AND likes <> ?1",
            arguments: [count, repository.row])
        return count
    }

    /// What a user likes.
    package struct Liked: Equatable, Sendable {
        package var id: RepositoryID
        package var row: Int64
        /// Seconds since 1970.
        package var likedAt: Int
    }

    /// What a user likes, the last first; private repositories among it.
    package static func likes(of user: String, in db: Database) throws -> [Liked] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT repository.kind, repository.name, repository.id, liked.created_at
                FROM liked JOIN repository ON repository.id = liked.repository_id
                WHERE liked.user = ? ORDER BY liked.created_at DESC, repository.id DESC
                """, arguments: [user]
        ).map { row in
            Liked(
                id: RepositoryID(unchecked: row[1], kind: RepositoryKind(code: row[0])),
                row: row[2], likedAt: row[3])
        }
    }

    /// The users who like a repository, the first first, a page at a time.
    ///
    /// - Parameter last: the last of the page before.
    package static func likers(
        of repository: StoredRepository, after last: String? = nil, limit: Int, in db: Database
    ) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT user FROM liked WHERE repository_id = ?1 AND (?2 IS NULL OR user > ?2)
                ORDER BY user LIMIT ?3
                """, arguments: [repository.row, last, limit])
    }
}
