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
        for row in unreachable {
            try db.execute(sql: "DELETE FROM git_commit WHERE id = ?", arguments: [row[0] as Int64])
        }
        try db.execute(
            sql: "DELETE FROM blob_use WHERE repository_id = ?", arguments: [reader.row])
        try noteUses(of: Set(commits.values))
        return unreachable.count
    }

    /// Notes which contents folders, with all that is in them, use.
    func noteUses(of trees: Set<ObjectID>) throws {
        var uses = BlobUses(reader)
        for tree in trees { try uses.note(tree) }
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
