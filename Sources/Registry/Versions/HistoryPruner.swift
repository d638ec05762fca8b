internal import Foundation
internal import GRDB

/// Forgets what no branch, tag or pull request of a repository leads to any more.
struct HistoryPruner {
    private let reader: VersionReader

    init(_ reader: VersionReader) { self.reader = reader }

    /// Removes commits that cannot be reached, and notes anew which contents the repository uses.
    func prune() throws {
        let db = reader.db
        let commits = try reachableCommits()
        let all = try Row.fetchAll(
            db, sql: "SELECT id, oid FROM git_commit WHERE repository_id = ?",
            arguments: [reader.row])
        for row in all where !commits.keys.contains(row[1]) {
            try db.execute(sql: "DELETE FROM git_commit WHERE id = ?", arguments: [row[0] as Int64])
        }
        try db.execute(
            sql: "DELETE FROM blob_use WHERE repository_id = ?", arguments: [reader.row])
        try noteUses(Set(commits.values))
    }

    /// Trees by commit.
    private func reachableCommits() throws -> [ObjectID: ObjectID] {
        var found: [ObjectID: ObjectID] = [:]
        var waiting = try RefTable.all(of: reader.row, in: reader.db).map(\.commit)
        waiting += try ObjectID.fetchAll(
            reader.db,
            sql: "SELECT start FROM discussion WHERE repository_id = ?1 AND start IS NOT NULL",
            arguments: [reader.row])
        while let oid = waiting.popLast() {
            guard found[oid] == nil, let commit = try reader.commit(oid) else { continue }
            found[oid] = commit.tree
            waiting += commit.parents
        }
        return found
    }

    /// - Parameter trees: the top folders.
    private func noteUses(_ trees: Set<ObjectID>) throws {
        var seen = trees
        var waiting = Array(trees)
        while let tree = waiting.popLast() {
            for entry in try reader.tree(tree).entries() where seen.insert(entry.oid).inserted {
                if entry.mode == .directory {
                    waiting.append(entry.oid)
                    continue
                }
                try reader.db.execute(
                    sql: """
                        INSERT OR IGNORE INTO blob_use (sha256, repository_id)
                        SELECT sha256, ?1 FROM object WHERE oid = ?2 AND content IS NULL
                        """, arguments: [reader.row, entry.oid])
            }
        }
    }
}
