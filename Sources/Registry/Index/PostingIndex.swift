package import GRDB

/// Which repositories have which value of which field, as sets of ids in SQLite.
///
/// A row of `term` for each value that at least one repository has, with the number of them; a row
/// of `posting` for each chunk of 65,536 ids, its members as ``PostingContainer`` encodes them.
/// The two tables are written by ``PostingWriter`` alone and read through ``PostingReader``.
package enum PostingIndex {
    package static func createTables(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE term (
                    field INTEGER NOT NULL,
                    value TEXT NOT NULL,
                    id INTEGER NOT NULL,
                    count INTEGER NOT NULL,
                    PRIMARY KEY (field, value)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE posting (
                    term_id INTEGER NOT NULL,
                    chunk INTEGER NOT NULL,
                    members BLOB NOT NULL,
                    PRIMARY KEY (term_id, chunk)
                ) STRICT, WITHOUT ROWID;
                """)
    }

    /// What does not hold in the two tables, one line each; empty when all is well.
    package static func problems(_ db: Database) throws -> [String] {
        var problems: [String] = []
        var counts: [Int: Int] = [:]
        let postings = try RawStatement(db, "SELECT term_id, chunk, members FROM posting")
        while try postings.step() {
            let (term, chunk) = (postings.int(0), postings.int(1))
            guard UInt16(exactly: chunk) != nil else {
                problems.append("posting: term \(term): chunk \(chunk) is out of range")
                continue
            }
            do {
                counts[term, default: 0] += try postings.container(2).count
            } catch {
                problems.append("posting: term \(term), chunk \(chunk): \(error)")
            }
        }
        postings.reset()
        let terms = try RawStatement(db, "SELECT id, count FROM term")
        while try terms.step() {
            let (id, count) = (terms.int(0), terms.int(1))
            let found = counts.removeValue(forKey: id) ?? 0
            if found != count || count == 0 {
                problems.append("term \(id): expected \(count) members, found \(found)")
            }
        }
        terms.reset()
        for id in counts.keys.sorted() { problems.append("posting: term \(id) is not in 'term'") }
        return problems
    }
}

extension RawStatement {
    /// The members in a column, decoded where they lie.
    func container(_ column: Int32) throws(PostingError) -> PostingContainer {
        try unsafe withBytes(column) { (bytes) throws(PostingError) in
            try unsafe PostingContainer(decoding: bytes.bytes)
        }
    }
}
