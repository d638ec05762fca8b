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
        guard let revision = try revision(of: row, in: db) else { return nil }
        let record = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT revision, level, outcome, engine, host, started_at, seconds, report
                    FROM verification WHERE repository_id = ? AND revision = ?
                    ORDER BY CASE level WHEN 'files' THEN 0 WHEN 'weights' THEN 1 ELSE 2 END DESC, id DESC
                    LIMIT 1
                    """), arguments: [row, revision.value])
        return record.map { (VerificationRecord($0), revision.isStale) }
    }

    /// The last verified revision that has the files which are there now; where none has, the last one.
    private static func revision(
        of row: Int64, in db: Database
    ) throws -> (value: String, isStale: Bool)? {
        let revisions = try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT revision FROM verification WHERE repository_id = ?
                    GROUP BY revision ORDER BY max(id) DESC
                    """), arguments: [row])
        guard let last = revisions.first else { return nil }
        let present = try PresentFiles(of: row, in: db)
        let current = try revisions.first(where: present.are(of:))
        return (current ?? last, current == nil)
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

    /// Lets what was found out about the version that `main` is at be about a commit with the same files, which is to
    /// take its place.
    static func carry(to commit: ObjectID, of row: Int64, in db: Database) throws {
        guard let (revision, isStale) = try revision(of: row, in: db), !isStale,
            ObjectID(hexadecimal: revision) != nil
        else { return }
        try db.execute(
            sql: "UPDATE verification SET revision = ? WHERE repository_id = ? AND revision = ?",
            arguments: [commit.hexadecimal, row, revision])
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
