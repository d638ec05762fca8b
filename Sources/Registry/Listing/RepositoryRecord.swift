package import Cards
package import GRDB

/// What the Hub's API shows of a repository without looking at its files or reading its card.
package struct RepositoryRecord: Equatable, Sendable {
    /// What is read beside what every record has.
    package struct Parts: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }
        package static let metadata = Parts(rawValue: 1)
        package static let facts = Parts(rawValue: 2)
    }

    package var row: Int
    package var id: RepositoryID
    package var isPrivate: Bool
    package var isDisabled: Bool
    /// `false`, `auto` or `manual`.
    package var gated: String
    /// Seconds since 1970.
    package var createdAt: Int
    package var updatedAt: Int
    package var downloads: Int
    package var likes: Int
    package var pipelineTag: String?
    package var libraryName: String?
    /// A JSON array of texts.
    package var tags: [UInt8]
    /// The front matter as a JSON object; `nil` where none parses, or it is no map.
    package var metadata: [UInt8]?
    package var facts: ModelFacts?

    /// The records of rows, in their order; rows that are gone are left out.
    package static func fetch(
        _ rows: [Int], _ parts: Parts = [], in db: Database
    ) throws -> [RepositoryRecord] {
        // What is not asked for is not read: a front matter may lie on many pages.
        let metadata = parts.contains(.metadata) ? "card.metadata" : "NULL"
        let (facts, join) =
            parts.contains(.facts)
            ? (
                "model_facts.parameters, safetensors, gguf, config",
                "LEFT JOIN model_facts ON model_facts.repository_id = repository.id"
            ) : ("NULL, NULL, NULL, NULL", "")
        let statement = try RawStatement(
            db,
            """
            SELECT repository.kind, repository.name, is_private, is_disabled,
              coalesce((SELECT mode FROM gate WHERE gate.repository_id = repository.id), 'false'),
              created_at, updated_at, downloads, likes, pipeline_tag, library_name, tags,
              \(metadata), \(facts)
            FROM repository LEFT JOIN card ON card.repository_id = repository.id \(join)
            WHERE repository.id = ?
            """)
        return try rows.compactMap { row in
            try statement.bind(1, row)
            defer { statement.reset() }
            return try statement.step() ? RepositoryRecord(row, statement) : nil
        }
    }

    private init(_ row: Int, _ columns: RawStatement) {
        self.row = row
        id = RepositoryID(
            unchecked: columns.text(1) ?? "", kind: RepositoryKind(code: columns.int(0)))
        isPrivate = columns.int(2) == 1
        isDisabled = columns.int(3) == 1
        gated = columns.text(4) ?? "false"
        createdAt = columns.int(5)
        updatedAt = columns.int(6)
        downloads = columns.int(7)
        likes = columns.int(8)
        pipelineTag = columns.text(9)
        libraryName = columns.text(10)
        tags = columns.isNull(11) ? Array("[]".utf8) : columns.bytes(11)
        let metadata = columns.isNull(12) ? nil : columns.bytes(12)
        self.metadata = metadata?.first == UInt8(ascii: "{") ? metadata : nil
        facts = ModelFacts(columns, from: 13)
    }
}
