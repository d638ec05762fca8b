internal import Foundation
internal import GRDB

/// Forgets what no branch, tag or pull request of a repository leads to any more.
struct HistoryPruner {
    private let reader: VersionReader

    init(_ reader: VersionReader) { self.reader = reader }

    /// Removes commits that cannot be reached, and notes anew which contents the repository uses.
    ///
    /// - Returns: how many went.
    @discardableResult
    func prune() throws -> Int {
        let db = reader.db
        let commits = try reachableCommits()
        let all = try Row.fetchAll(
            db, sql: "SELECT id, oid FROM git_commit WHERE repository_id = ?",
            arguments: [reader.row])
        let unreachable = all.filter { !commits.keys.contains($0[1]) }
        try VerificationStore.carry(from: unreachable.map { $0[1] }, reader)
        let remove = try db.cachedStatement(sql: "DELETE FROM git_commit WHERE id = ?")
        for row in unreachable { try remove.execute(arguments: [row[0] as Int64]) }
        try db.execute(
            sql: "DELETE FROM blob_use WHERE repository_id = ?", arguments: [reader.row])
        var uses = BlobUses(reader)
        for tree in Set(commits.values) { try uses.note(tree) }
        return unreachable.count
    }

    /// Trees by commit.
    func reachableCommits() throws -> [ObjectID: ObjectID] {
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
}
