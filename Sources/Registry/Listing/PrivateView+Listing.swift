internal import Cards
internal import GRDB

extension PrivateView {
    /// The rows of private repositories that must not be shown.
    func hidden(in db: Database) throws -> PostingSet {
        let statement = try RawStatement(db, "SELECT id FROM repository WHERE is_private = 1")
        defer { statement.reset() }
        var rows: [UInt32] = []
        while try statement.step() { rows.append(UInt32(truncatingIfNeeded: statement.int(0))) }
        guard !rows.isEmpty else { return PostingSet() }
        var hidden = PostingSet(rows)
        let reader = try PostingReader(db)
        for owner in owners {
            for spelling in try AuthorTerms.spellings(of: owner, in: db) {
                hidden.subtract(
                    try reader.set(field: FilterField.author.rawValue, value: spelling))
            }
        }
        for id in repositories {
            let row = try Int.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT id FROM repository
                        WHERE kind = ? AND name = ? COLLATE NOCASE AND state = 1
                        """), arguments: [id.kind.code, id.name])
            if let row { hidden.remove(UInt32(truncatingIfNeeded: row)) }
        }
        return hidden
    }
}

/// Owners as the index spells them.
enum AuthorTerms {
    /// Every spelling of a name that some repository's owner has, whatever the case of its letters.
    static func spellings(of name: String, in db: Database) throws -> [String] {
        let statement = try RawStatement(
            db, "SELECT value FROM term WHERE field = 2 AND value = ? COLLATE NOCASE")
        try statement.bind(1, name)
        defer { statement.reset() }
        var spellings: [String] = []
        while try statement.step() { spellings.append(statement.text(0) ?? "") }
        return spellings
    }
}
