internal import Foundation
internal import GRDB

/// Writes a repository's history anew without the files of some contents, as if they had never been committed.
///
/// A commit after the first one that had such a file gets another id, as git would give it. Branches, tags, pull
/// requests and discussions follow; what led to the old commits is forgotten.
struct HistoryRewriter {
    private let reader: VersionReader
    /// Git's ids of the files that go.
    private let files: Set<ObjectID>
    /// New folders by old ones; `nil` where nothing is left of one.
    private var folders: [ObjectID: ObjectID?] = [:]
    /// New commits by old ones.
    private var commits: [ObjectID: ObjectID] = [:]

    /// - Parameter hashes: of contents that LFS keeps.
    init(_ reader: VersionReader, without hashes: Set<ContentHash>) throws {
        self.reader = reader
        files = try hashes.reduce(into: []) { files, hash in
            files.formUnion(
                try ObjectID.fetchAll(
                    reader.db, sql: "SELECT oid FROM object WHERE sha256 = ? AND is_lfs = 1",
                    arguments: [hash]))
        }
    }

    /// - Returns: whether anything was changed.
    mutating func run() throws -> Bool {
        let trees = try HistoryPruner(reader).reachableCommits()
        for commit in trees.keys { try rewrite(commit) }
        guard commits.contains(where: { $0.key != $0.value }) else { return false }
        try moveReferences()
        try HistoryPruner(reader).prune()
        return true
    }

    /// Rewrites a commit after those before it, which may be many.
    private mutating func rewrite(_ oid: ObjectID) throws {
        var waiting = [oid]
        while let oid = waiting.last {
            guard commits[oid] == nil else {
                waiting.removeLast()
                continue
            }
            let commit = try reader.existingCommit(oid)
            let missing = commit.parents.filter { commits[$0] == nil }
            guard missing.isEmpty else {
                waiting += missing
                continue
            }
            commits[oid] = try rewritten(commit)
            waiting.removeLast()
        }
    }

    private mutating func rewritten(_ commit: Commit) throws -> ObjectID {
        let tree = try folder(commit.tree) ?? VersionReader.emptyTree
        let parents = commit.parents.map { commits[$0] ?? $0 }
        guard tree != commit.tree || parents != commit.parents else { return commit.oid }
        let new = Commit(
            tree: tree, parents: parents, author: commit.author, title: commit.title,
            message: commit.message, createdAt: commit.createdAt)
        try CommitTable.insert(new, of: reader.row, in: reader.db)
        return new.oid
    }

    /// A folder without the files; `nil` where nothing is left of it.
    private mutating func folder(_ oid: ObjectID) throws -> ObjectID? {
        if let known = folders[oid] { return known }
        var kept: [TreeContent.Entry] = []
        let entries = try reader.tree(oid).entries()
        for var entry in entries {
            if entry.mode == .directory {
                guard let folder = try folder(entry.oid) else { continue }
                entry.oid = folder
            } else if files.contains(entry.oid) {
                continue
            }
            kept.append(entry)
        }
        let new: ObjectID? = kept.isEmpty ? nil : try store(kept, unless: entries, oid)
        folders[oid] = .some(new)
        return new
    }

    private func store(
        _ entries: [TreeContent.Entry], unless old: [TreeContent.Entry], _ oid: ObjectID
    ) throws -> ObjectID {
        guard entries != old else { return oid }
        let tree = TreeContent(entries)
        let new = GitHash.tree(tree.bytes)
        try TreeTable.insert(tree, oid: new, in: reader.db)
        return new
    }

    private func moveReferences() throws {
        let db = reader.db
        for var ref in try RefTable.all(of: reader.row, in: db) {
            guard let new = commits[ref.commit], new != ref.commit else { continue }
            ref.commit = new
            try RefTable.put(ref, of: reader.row, in: db)
        }
        try VerificationStore.carry(commits, reader)
        for (old, new) in commits where old != new {
            for column in ["start", "merge_commit"] {
                try db.execute(
                    sql:
                        "UPDATE discussion SET \(column) = ?1 WHERE repository_id = ?2 AND \(column) = ?3",
                    arguments: [new, reader.row, old])
            }
            try db.execute(
                sql: """
                    UPDATE discussion_event SET detail = ?1
                    WHERE repository_id = ?2 AND type = 'commit' AND detail = ?3
                    """, arguments: [new.hexadecimal, reader.row, old.hexadecimal])
        }
    }
}
