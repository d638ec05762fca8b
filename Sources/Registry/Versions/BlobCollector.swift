internal import GRDB

/// Takes away what no version uses any more: commits that nothing leads to, rows of folders and files, rows of contents,
/// and files of the blob store.
///
/// Safe beside uploads and commits. What was stored or touched within the grace period stays whatever the database says,
/// as an upload comes before its commit, and so do the commits of a branch or tag that was taken away since: somebody may
/// be fetching them by their ids. A commit and the branch that leads to it come in one transaction, so none can be taken
/// for one that was left. Rows go first, in one transaction, then files, each under the store's lock and
/// only while no row names it: a writer gives its file a new time under the same lock before it writes the row.
package struct BlobCollector {
    /// What was taken away.
    package struct Summary: Equatable, Sendable {
        package var commits = 0
        /// Folders and files of versions.
        package var objects = 0
        package var contents = 0
        /// Of the blob store.
        package var bytes = 0
    }

    /// Seconds that a content may wait for its commit (a token to upload lasts a day), and that commits stay after the
    /// last branch, tag or pull request that led to them is gone.
    package static let grace = 2 * 24 * 3600

    private let registry: Registry
    private let blobs: BlobStore?

    /// - Parameters:
    ///   - registry: one that takes back what is written to it says what would be taken away.
    ///   - blobs: `nil` where no content has ever been too long for the database.
    package init(_ registry: Registry, _ blobs: BlobStore?) {
        self.registry = registry
        self.blobs = blobs
    }

    /// - Parameters:
    ///   - now: seconds since 1970.
    ///   - grace: seconds, as `BlobCollector.grace`.
    package func run(now: Int, grace: Int = BlobCollector.grace) throws -> Summary {
        let (cutoff, _) = now.subtractingReportingOverflow(grace)
        guard !registry.isRehearsal else { return try rehearse(before: cutoff) }
        var summary = Summary()
        // A transaction a repository, so that a server beside it waits for none long.
        for row in try registry.read({ try Self.waiting(before: cutoff, in: $0) }) {
            summary.commits += try registry.write {
                try Self.removeCommits(of: row, before: cutoff, in: $0)
            }
        }
        try registry.write { try Self.removeRows(before: cutoff, &summary, in: $0) }
        guard let blobs else { return summary }
        try blobs.forEach { hash, _ in
            let freed = try blobs.remove(hash, notSince: cutoff) {
                try registry.read { try BlobCatalog.size(of: hash, in: $0) } != nil
            }
            summary.bytes += freed ?? 0
        }
        return summary
    }

    /// What would be taken away; in one transaction, as what it takes back the next one does not see.
    private func rehearse(before cutoff: Int) throws -> Summary {
        try registry.write { db in
            var summary = Summary()
            for row in try Self.waiting(before: cutoff, in: db) {
                summary.commits += try Self.removeCommits(of: row, before: cutoff, in: db)
            }
            try Self.removeRows(before: cutoff, &summary, in: db)
            summary.bytes = try countBytes(notSince: cutoff, in: db)
            return summary
        }
    }

    /// The bytes of files that no row names.
    private func countBytes(notSince cutoff: Int, in db: Database) throws -> Int {
        var count = 0
        try blobs?.forEach { hash, size in
            guard blobs?.isOld(hash, before: cutoff) == true else { return }
            if try BlobCatalog.size(of: hash, in: db) == nil { count += size }
        }
        return count
    }

    /// Repositories of which some commits may have been left.
    private static func waiting(before cutoff: Int, in db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db, sql: "SELECT id FROM repository WHERE unlinked_at < ?", arguments: [cutoff])
    }

    /// Commits that nothing leads to.
    private static func removeCommits(
        of row: Int64, before cutoff: Int, in db: Database
    ) throws -> Int {
        // Somebody may have taken another branch away meanwhile, or the whole repository.
        try db.execute(
            sql: "UPDATE repository SET unlinked_at = NULL WHERE id = ? AND unlinked_at < ?",
            arguments: [row, cutoff])
        guard db.changesCount > 0, try RefTable.hasHistory(row, in: db) else { return 0 }
        return try HistoryPruner(VersionReader(row, in: db)).prune()
    }

    /// Rows of folders, files and contents that no commit leads to and nobody has sent since.
    private static func removeRows(
        before cutoff: Int, _ summary: inout Summary, in db: Database
    ) throws {
        summary.objects = try removeObjects(db)
        try db.execute(sql: "DELETE FROM blob_upload WHERE uploaded_at < ?", arguments: [cutoff])
        try db.execute(
            sql: """
                DELETE FROM blob WHERE stored_at < ?1
                  AND NOT EXISTS (SELECT 1 FROM blob_use WHERE blob_use.sha256 = blob.sha256)
                  AND NOT EXISTS (SELECT 1 FROM blob_upload WHERE blob_upload.sha256 = blob.sha256)
                """, arguments: [cutoff])
        summary.contents = db.changesCount
    }

    /// Folders and files that no commit leads to.
    private static func removeObjects(_ db: Database) throws -> Int {
        try db.execute(
            sql: """
                CREATE TEMP TABLE IF NOT EXISTS reachable (oid BLOB PRIMARY KEY) WITHOUT ROWID;
                DELETE FROM temp.reachable;
                """)
        let find = try RawStatement(db, "SELECT content FROM tree WHERE oid = ?")
        let mark = try RawStatement(db, "INSERT OR IGNORE INTO temp.reachable (oid) VALUES (?)")
        var waiting = try ObjectID.fetchAll(db, sql: "SELECT DISTINCT tree FROM git_commit")
        while let oid = waiting.popLast() {
            try mark.bind(1, oid.bytes)
            try mark.run()
            guard db.changesCount > 0 else { continue }
            try find.bind(1, oid.bytes)
            let content = try find.step() ? find.bytes(0) : []
            find.reset()
            for entry in try TreeContent(bytes: content).entries() {
                if entry.mode == .directory {
                    waiting.append(entry.oid)
                } else {
                    try mark.bind(1, entry.oid.bytes)
                    try mark.run()
                }
            }
        }
        var count = 0
        for table in ["tree", "object"] {
            try db.execute(
                sql: "DELETE FROM \(table) WHERE oid NOT IN (SELECT oid FROM temp.reachable)")
            count += db.changesCount
        }
        try db.execute(sql: "DROP TABLE temp.reachable")
        return count
    }
}
