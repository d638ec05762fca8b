internal import Cards
package import GRDB

/// What a user or an organisation has, as somebody else may see it.
package struct OwnerCounts: Equatable, Sendable {
    package var models = 0
    package var datasets = 0
    /// That the user began, of repositories that are not private.
    package var discussions: Int
    /// Repositories that the user likes and that are not private.
    package var likes: Int

    /// - Parameters:
    ///   - owner: its name as it is spelled.
    ///   - principal: who wants to know.
    package init(of owner: String, seenBy principal: Principal?, in db: Database) throws {
        let view = try Rights.privateView(of: principal, in: db)
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT kind, name, is_private FROM repository
                WHERE state = 1 AND kind IN (0, 1) AND name >= ? COLLATE NOCASE AND name < ? COLLATE NOCASE
                """, arguments: ["\(owner)/", "\(owner)0"])
        while let row = try rows.next() {
            let kind = RepositoryKind(code: row[0])
            let isVisible =
                row[2] == 0 || view.contains(RepositoryID(unchecked: row[1], kind: kind))
            guard isVisible else { continue }
            if kind == .model { models += 1 } else { datasets += 1 }
        }
        discussions =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM discussion JOIN repository ON repository.id = discussion.repository_id
                    WHERE discussion.author = ? AND repository.is_private = 0
                    """, arguments: [owner]) ?? 0
        likes =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM liked JOIN repository ON repository.id = liked.repository_id
                    WHERE liked.user = ? AND repository.is_private = 0
                    """, arguments: [owner]) ?? 0
    }
}
