internal import Cards
package import GRDB

/// Collections. Whoever calls has made sure that the person may do it, and says what time it is, in seconds since 1970.
package enum CollectionStore {
    /// - Parameter owner: a user or an organisation, as its name is spelled.
    /// - Throws: `CollectionError`.
    package static func create(
        _ title: String, owner: String, description: String? = nil, isPrivate: Bool, now: Int,
        in db: Database
    ) throws -> RepositoryCollection {
        let title = try checked(title: title)
        let description = try checked(description, "description")
        if let old = try fetch(
            "WHERE owner = ? AND title = ?", [owner, title], in: db
        ).first {
            throw CollectionError.exists(slug: old.slug)
        }
        try db.execute(
            sql: """
                INSERT INTO collection (owner, title, description, is_private, created_at, updated_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?5)
                """, arguments: [owner, title, description, isPrivate, now])
        return try find(RowKey(row: db.lastInsertedRowID, createdAt: now), in: db)
    }

    /// - Throws: `CollectionError.notFound`.
    package static func find(_ key: RowKey, in db: Database) throws -> RepositoryCollection {
        let found = try fetch("WHERE id = ?", [key.row], in: db).first
        guard let found, found.key == key else { throw CollectionError.notFound }
        return found
    }

    /// What is to be other than it is; `nil` leaves it as it is.
    package struct Changes: Equatable, Sendable {
        package var title: String?
        package var description: String?
        package var isPrivate: Bool?
        package var theme: String?
        package var position: Int?

        package init(
            title: String? = nil, description: String? = nil, isPrivate: Bool? = nil,
            theme: String? = nil, position: Int? = nil
        ) {
            self.title = title
            self.description = description
            self.isPrivate = isPrivate
            self.theme = theme
            self.position = position
        }
    }

    /// - Throws: `CollectionError`.
    package static func update(
        _ collection: RepositoryCollection, _ changes: Changes, now: Int, in db: Database
    ) throws -> RepositoryCollection {
        let title = try changes.title.map(checked) ?? collection.title
        let description = try checked(changes.description, "description")
        if let theme = changes.theme, !CollectionLimits.themes.contains(theme) {
            throw CollectionError.unknownTheme(theme)
        }
        let other = try fetch(
            "WHERE owner = ? AND title = ? AND id <> ?", [collection.owner, title, collection.row],
            in: db
        ).first
        if let other { throw CollectionError.exists(slug: other.slug) }
        try db.execute(
            sql: """
                UPDATE collection SET title = ?, description = coalesce(?, description),
                  is_private = coalesce(?, is_private), theme = coalesce(?, theme),
                  position = coalesce(?, position), updated_at = ? WHERE id = ?
                """,
            arguments: [
                title, description, changes.isPrivate, changes.theme, changes.position, now,
                collection.row,
            ])
        return try find(collection.key, in: db)
    }

    package static func delete(_ collection: RepositoryCollection, in db: Database) throws {
        try db.execute(sql: "DELETE FROM collection WHERE id = ?", arguments: [collection.row])
    }

    /// What a list holds.
    package struct Filter: Sendable {
        /// Names of owners; empty for all.
        package var owners: [String] = []
        /// Rows of repositories, one of which must be in it; `nil` for all.
        package var repositories: [Int64]?
        /// Owners whose private collections are listed too.
        package var seesPrivateOf: [String] = []

        package init(
            owners: [String] = [], repositories: [Int64]? = nil, seesPrivateOf: [String] = []
        ) {
            self.owners = owners
            self.repositories = repositories
            self.seesPrivateOf = seesPrivateOf
        }
    }

    /// A piece of the collections, the last changed first.
    package static func list(
        _ filter: Filter, from start: Int, limit: Int, in db: Database
    ) throws -> [RepositoryCollection] {
        func list(_ values: [some DatabaseValueConvertible]) -> (String, StatementArguments) {
            ("(\(databaseQuestionMarks(count: values.count)))", StatementArguments(values))
        }
        let (visible, visibleNames) = list(filter.seesPrivateOf)
        var condition = "WHERE (is_private = 0 OR owner IN \(visible))"
        var arguments = visibleNames
        if !filter.owners.isEmpty {
            let (owners, names) = list(filter.owners)
            condition += " AND owner IN \(owners)"
            arguments += names
        }
        if let repositories = filter.repositories {
            let (rows, values) = list(repositories)
            condition += """
                 AND id IN (SELECT collection_id FROM collection_item WHERE repository_id IN \(rows))
                """
            arguments += values
        }
        return try fetch(
            "\(condition) ORDER BY updated_at DESC, id DESC LIMIT ? OFFSET ?",
            arguments + [limit, start], in: db)
    }

    // MARK: - Rows

    static func fetch(
        _ condition: String, _ arguments: StatementArguments, in db: Database
    ) throws -> [RepositoryCollection] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT id, owner, title, description, is_private, theme, position, created_at, updated_at
                FROM collection \(condition)
                """, arguments: arguments
        ).map { row in
            RepositoryCollection(
                row: row[0], owner: row[1], title: row[2], description: row[3], isPrivate: row[4],
                theme: row[5], position: row[6], createdAt: row[7], updatedAt: row[8])
        }
    }

    private static func checked(title: String) throws(CollectionError) -> String {
        let title = title.trimmed
        guard !title.isEmpty else { throw .emptyTitle }
        guard title.utf8.count <= CollectionLimits.maximumTitleBytes else {
            throw .tooLong(what: "title", limit: CollectionLimits.maximumTitleBytes)
        }
        return title
    }

    static func checked(_ text: String?, _ what: String) throws(CollectionError) -> String? {
        guard let text else { return nil }
        guard text.utf8.count <= CollectionLimits.maximumTextBytes else {
            throw .tooLong(what: what, limit: CollectionLimits.maximumTextBytes)
        }
        return text
    }
}
