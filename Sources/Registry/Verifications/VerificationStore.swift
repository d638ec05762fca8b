package import Cards
internal import Foundation
package import GRDB

/// The verifications of registered checkpoints. All are kept; of those of the present files the last one of the highest
/// level counts.
package enum VerificationStore {
    /// What the filter `verified` says of a checkpoint that has changed since it was verified.
    package static let stale = "stale"

    /// Keeps a verification, and makes its outcome what lists and trees show.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func record(
        _ record: VerificationRecord, of id: RepositoryID, in db: Database
    ) throws {
        let row = try RepositoryTable.registered(id, in: db)
        try db.execute(
            sql: """
                INSERT INTO verification
                  (repository_id, revision, level, outcome, engine, host, started_at, seconds, report)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                row, record.revision, record.level, record.outcome, record.engine, record.host,
                record.startedAt, record.seconds,
                String(decoding: record.report, as: UTF8.self),
            ])
        try show(of: Int(row), in: db)
    }

    /// The verification that counts; `nil` where there was none.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func latest(
        of id: RepositoryID, in db: Database
    ) throws -> VerificationRecord? {
        try counting(of: RepositoryTable.registered(id, in: db), in: db)?.record
    }

    /// The verification that counts, and whether the files are others now; `nil` where there was none.
    package static func counting(
        of row: Int64, in db: Database
    ) throws -> (record: VerificationRecord, isStale: Bool)? {
        // Of each revision at each level the last one; those of the highest level first.
        let all = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT max(id), revision FROM verification WHERE repository_id = ?
                    GROUP BY revision, level
                    ORDER BY CASE level WHEN 'files' THEN 0 WHEN 'weights' THEN 1 ELSE 2 END DESC, max(id) DESC
                    """), arguments: [row]
        ).map { (id: $0[0] as Int64, revision: $0[1] as String) }
        guard let last = all.max(by: { $0.id < $1.id }) else { return nil }
        let present = try PresentFiles(of: row, in: db)
        // Several commits may have the files which are there now.
        let current = try all.first { try present.are(of: $0.revision) }
        guard let shown = current ?? all.first(where: { $0.revision == last.revision }),
            let record = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT revision, level, outcome, engine, host, started_at, seconds, report
                        FROM verification WHERE id = ?
                        """), arguments: [shown.id])
        else { return nil }
        return (VerificationRecord(record), isStale: current == nil)
    }

    /// What filters are to say of each repository that was verified, or of one: the outcome, or `stale` where the files
    /// are others now.
    static func shown(
        of row: Int? = nil, in db: Database
    ) throws -> [(row: Int, outcome: String)] {
        let rows =
            try row.map { [Int64($0)] }
            ?? Int64.fetchAll(db, sql: "SELECT DISTINCT repository_id FROM verification")
        return try rows.compactMap { row in
            try counting(of: row, in: db).map {
                (row: Int(row), outcome: $0.isStale ? stale : $0.record.outcome)
            }
        }
    }

    /// Lets what was found out about commits be about those that take their places, where these have the same files.
    ///
    /// - Parameter commits: new ones by old ones, all of which are there.
    static func carry(_ commits: [ObjectID: ObjectID], _ reader: VersionReader) throws {
        for old in try verifiedCommits(reader) {
            guard let new = commits[old], new != old, try haveSameFiles(old, new, reader) else {
                continue
            }
            try reader.db.execute(
                sql: """
                    UPDATE verification SET revision = ? WHERE repository_id = ? AND revision = ?
                    """, arguments: [new.hexadecimal, reader.row, old.hexadecimal])
        }
    }

    /// Lets what was found out about commits that are to go be about the one that `main` is at, where it has the same
    /// files.
    static func carry(from old: [ObjectID], _ reader: VersionReader) throws {
        guard let main = try RefTable.target(Ref.main, of: reader.row, in: reader.db) else {
            return
        }
        try carry(Dictionary(old.map { ($0, main) }) { first, _ in first }, reader)
    }

    private static func verifiedCommits(_ reader: VersionReader) throws -> [ObjectID] {
        try String.fetchAll(
            reader.db,
            sql: "SELECT DISTINCT revision FROM verification WHERE repository_id = ?",
            arguments: [reader.row]
        ).compactMap { ObjectID(hexadecimal: $0) }
    }

    private static func haveSameFiles(
        _ old: ObjectID, _ new: ObjectID, _ reader: VersionReader
    ) throws -> Bool {
        guard let old = try reader.commit(old), let new = try reader.commit(new) else {
            return false
        }
        return try CommittedCheckpoint.state(of: old.tree, reader)
            == CommittedCheckpoint.state(of: new.tree, reader)
    }

    /// Puts the outcomes back that the filters lost when they were made anew.
    static func restore(_ postings: PostingWriter, in db: Database) throws {
        for (row, outcome) in try shown(in: db) {
            postings.add(
                field: FilterField.verified.rawValue, value: outcome,
                id: UInt32(truncatingIfNeeded: row))
        }
    }

    /// Makes the filters say of a repository what is so now; nothing of one that was never verified.
    ///
    /// - Parameter shared: takes the change and is flushed by its owner; without it the change is written at once. Two
    ///   writers of one connection would give the same id to two terms.
    static func show(
        of row: Int, in db: Database, postings shared: PostingWriter? = nil
    ) throws {
        guard let outcome = try shown(of: row, in: db).first?.outcome else { return }
        let field = FilterField.verified.rawValue
        let id = UInt32(truncatingIfNeeded: row)
        let postings = shared ?? PostingWriter()
        let known = try String.fetchAll(
            db, sql: "SELECT value FROM term WHERE field = ?", arguments: [field])
        for value in known where value != outcome {
            postings.remove(field: field, value: value, id: id)
        }
        postings.add(field: field, value: outcome, id: id)
        if shared == nil { try postings.flush(db) }
    }
}

extension VerificationRecord {
    fileprivate init(_ row: Row) {
        self.init(
            revision: row[0], level: row[1], outcome: row[2], engine: row[3], host: row[4],
            startedAt: row[5], seconds: row[6], report: Array((row[7] as String).utf8))
    }
}
