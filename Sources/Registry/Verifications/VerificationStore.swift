package import Cards
internal import Foundation
package import GRDB

/// The verifications of registered checkpoints. All are kept; of the newest state of the files the last one of the highest
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
        try Row.fetchOne(
            db,
            sql: """
                SELECT revision, level, outcome, engine, host, started_at, seconds, report
                FROM verification WHERE id = (\(counting("?")))
                """, arguments: [RepositoryTable.registered(id, in: db)]
        ).map(VerificationRecord.init)
    }

    /// SQL that gives the id of the verification that counts.
    private static func counting(_ repository: String) -> String {
        """
        SELECT id FROM verification this WHERE repository_id = \(repository) AND revision =
          (SELECT revision FROM verification last
           WHERE last.repository_id = this.repository_id ORDER BY last.id DESC LIMIT 1)
        ORDER BY CASE level WHEN 'files' THEN 0 WHEN 'weights' THEN 1 ELSE 2 END DESC, id DESC LIMIT 1
        """
    }

    /// What filters are to say of each repository that was verified, or of one: the outcome, or `stale` where the files that
    /// are registered are others.
    static func shown(
        of row: Int? = nil, in db: Database
    ) throws -> [(row: Int, outcome: String)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT shown.repository_id,
                  iif(checkpoint.revision <> shown.revision, '\(stale)', shown.outcome)
                FROM verification shown
                LEFT JOIN checkpoint ON checkpoint.repository_id = shown.repository_id
                WHERE shown.id = (\(counting("shown.repository_id")))
                  AND shown.repository_id = coalesce(?, shown.repository_id)
                """, arguments: [row]
        ).map { (row: $0[0], outcome: $0[1]) }
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
