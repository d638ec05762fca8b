internal import Cards
internal import GRDB

/// Says which cards are in the registry already with the same bytes.
struct KnownCards: Sendable {
    private let registry: Registry

    init(_ registry: Registry) {
        self.registry = registry
    }

    /// - Parameters:
    ///   - ids: `nil` where there is nothing to look up.
    ///   - hashes: SHA-256 of the cards' bytes, as many as ids.
    func contain(_ ids: [RepositoryID?], _ hashes: [[UInt8]?]) throws -> [Bool] {
        try registry.read { db in
            let find = try RawStatement(
                db,
                """
                SELECT revision.sha256 FROM repository
                JOIN card ON card.repository_id = repository.id
                JOIN revision ON revision.id = card.revision_id
                WHERE repository.kind = ? AND repository.name = ?
                """)
            return try zip(ids, hashes).map { id, hash in
                guard let id, let hash else { return false }
                try find.bind(1, id.kind.code)
                try find.bind(2, id.name)
                defer { find.reset() }
                guard try find.step() else { return false }
                return unsafe find.withBytes(0) { unsafe $0.elementsEqual(hash) }
            }
        }
    }
}
