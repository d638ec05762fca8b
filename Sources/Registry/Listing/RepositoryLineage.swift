package import GRDB

/// The nearest relatives of a model, as the Hub's API shows them.
package struct RepositoryLineage: Equatable, Sendable {
    package struct Parent: Equatable, Sendable {
        package var key: RowKey
        package var name: String
        package var relation: String
    }

    /// Declared ones, by name. A private one has the key of a name that is not registered.
    package var parents: [Parent]
    /// Registered models that name this one, whatever the relation.
    package var childCount: Int

    package static func fetch(_ row: Int, in db: Database) throws -> RepositoryLineage {
        let parents = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT parent.id, CASE parent.is_private WHEN 0 THEN parent.created_at END,
                      parent.name, edge.relation
                    FROM edge JOIN repository parent ON parent.id = edge.parent
                    WHERE edge.child = ? AND edge.provenance = 'declared' ORDER BY parent.name
                    """), arguments: [row]
        ).map { row in
            Parent(
                key: RowKey(row: row[0], createdAt: row[1] ?? 0), name: row[2], relation: row[3])
        }
        let children =
            try Int.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT count(*) FROM edge JOIN repository child ON child.id = edge.child
                        WHERE edge.parent = ? AND child.is_private = 0
                        """), arguments: [row]) ?? 0
        return RepositoryLineage(parents: parents, childCount: children)
    }
}

/// Likes of late, for one repository.
extension LikeCounts {
    /// - Parameter time: seconds since 1970.
    package static func count(of row: Int, since time: Int, in db: Database) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(
                sql: "SELECT count(*) FROM liked WHERE repository_id = ? AND created_at >= ?"),
            arguments: [row, time]) ?? 0
    }
}
