package import Cards
package import GRDB

/// A repository at the other end of a link between a model and a dataset that it was trained on.
package struct DatasetLink: Equatable, Sendable {
    package var id: RepositoryID
    package var isRegistered: Bool
    package var movedTo: RepositoryID?
    /// The line of the model's card that names the dataset.
    package var line: Int?
    package var license: String?
}

/// A page of links.
package struct DatasetLinkPage: Equatable, Sendable {
    package var links: [DatasetLink]
    /// Of all pages.
    package var total: Int
}

extension LineageQuery {
    /// The datasets that a model names, in the order of its card.
    ///
    /// - Throws: `RegistryError.notFound` where no card has or names the model.
    package static func datasets(
        byModel id: RepositoryID, in db: Database
    ) throws -> [DatasetLink] {
        let model = try currentRow(of: id, in: db)
        return try links(
            """
            SELECT this.kind, this.name, this.state, moved.name, link.line, card.license
            FROM dataset_link link JOIN repository this ON this.id = link.dataset
            LEFT JOIN repository moved ON moved.id = this.moved_to
            LEFT JOIN card ON card.repository_id = this.id
            WHERE link.model = ? ORDER BY link.line IS NULL, link.line, this.name
            """, [model], in: db)
    }

    /// The models that name a dataset, by any of its names, in the order of their own.
    ///
    /// - Throws: `RegistryError.notFound` where no card has or names the dataset.
    package static func models(
        byDataset id: RepositoryID, limit: Int = 100, offset: Int = 0, in db: Database
    ) throws -> DatasetLinkPage {
        let dataset = try currentRow(of: id, in: db)
        let names = """
            WITH RECURSIVE name(id) AS (
              SELECT ?1
              UNION
              SELECT old.id FROM name CROSS JOIN repository old
              ON old.moved_to = name.id AND old.state = 0
            )
            """
        let found = try links(
            """
            \(names)
            SELECT this.kind, this.name, this.state, moved.name, link.line, card.license
            FROM name CROSS JOIN dataset_link link ON link.dataset = name.id
            JOIN repository this ON this.id = link.model
            LEFT JOIN repository moved ON moved.id = this.moved_to
            LEFT JOIN card ON card.repository_id = this.id
            GROUP BY this.id ORDER BY this.name LIMIT ?2 OFFSET ?3
            """, [dataset, max(0, limit), max(0, offset)], in: db)
        let total = try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    \(names)
                    SELECT count(DISTINCT link.model)
                    FROM name CROSS JOIN dataset_link link ON link.dataset = name.id
                    """), arguments: [dataset])
        return DatasetLinkPage(links: found, total: total ?? 0)
    }

    private static func links(
        _ sql: String, _ arguments: StatementArguments, in db: Database
    ) throws -> [DatasetLink] {
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
        var links: [DatasetLink] = []
        while let row = try cursor.next() {
            let kind = RepositoryKind(code: row[0])
            links.append(
                DatasetLink(
                    id: RepositoryID(unchecked: row[1], kind: kind), isRegistered: row[2] == 1,
                    movedTo: (row[3] as String?).map { RepositoryID(unchecked: $0, kind: kind) },
                    line: row[4], license: row[5]))
        }
        return links
    }
}
