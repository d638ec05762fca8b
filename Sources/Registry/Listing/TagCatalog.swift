package import Cards
package import GRDB

/// The tags that repositories of a kind bear, by what they are about: what a list can be filtered by.
package enum TagCatalog {
    package struct Tag: Equatable, Sendable {
        /// As `filter` takes it.
        package var id: String
        package var label: String
    }

    /// Of one type only the most frequent ones.
    private static let limit = 1_000

    /// Types as the Hub calls them; tags by how many repositories bear them.
    ///
    /// - Parameter visibility: which private repositories' tags are shown.
    package static func tags(
        of kind: RepositoryKind, visibility: PrivateView, in db: Database
    ) throws -> [(type: String, tags: [Tag])] {
        let hidden = try visibility.hidden(in: db)
        return try types(kind).map { type in
            let values = try values(of: type.field, kind, hidden, db)
            return (type.name, values.map { Tag(id: type.prefix + $0, label: $0) })
        }
    }

    private static func types(
        _ kind: RepositoryKind
    ) -> [(name: String, field: FilterField, prefix: String)] {
        kind == .model
            ? [
                ("pipeline_tag", .pipelineTag, ""), ("library", .library, ""),
                ("language", .language, ""), ("license", .license, "license:"),
                ("dataset", .dataset, "dataset:"), ("other", .tag, ""),
            ]
            : [
                ("task_categories", .taskCategory, "task_categories:"),
                ("task_ids", .taskID, "task_ids:"), ("language", .language, "language:"),
                ("license", .license, "license:"),
                ("size_categories", .sizeCategory, "size_categories:"), ("other", .tag, ""),
            ]
    }

    /// Fields that both kinds have hold values of the other kind too, which are left out. One repository that has the
    /// value is enough, so as a rule one chunk of rows is read.
    private static func values(
        of field: FilterField, _ kind: RepositoryKind, _ hidden: PostingSet, _ db: Database
    ) throws -> [String] {
        let reader = try PostingReader(db)
        let terms = try RawStatement(
            db, "SELECT value FROM term WHERE field = ? ORDER BY count DESC, value LIMIT ?")
        try terms.bind(1, field.rawValue)
        try terms.bind(2, limit)
        defer { terms.reset() }
        var values: [String] = []
        while try terms.step() {
            guard let value = terms.text(0) else { continue }
            let groups = [
                [PostingReader.Term(field: field.rawValue, value: value)],
                [HubFilter.term(.kind, kind.rawValue)],
            ]
            var isShown = false
            try reader.forEachChunk(ofUnions: groups, descending: true) { rows in
                var rows = rows
                if !hidden.isEmpty { rows.subtract(hidden) }
                isShown = !rows.isEmpty
                return !isShown
            }
            if isShown { values.append(value) }
        }
        return values
    }
}
