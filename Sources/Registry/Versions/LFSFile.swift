package import GRDB

/// A content that LFS keeps for some version of a repository.
package struct LFSFile: Equatable, Sendable {
    package var sha256: ContentHash
    /// Bytes.
    package var size: Int
    /// One of the paths that it has, in the first version that has it.
    package var path: String
    /// When that version was made, in seconds since 1970.
    package var pushedAt: Int
    /// A branch, tag or pull request that leads to that version, in full; `nil` where none does any more.
    package var ref: String?
}

extension VersionStore {
    /// What LFS keeps for all versions of a repository, in the order of the hashes: a page begins rightly also where
    /// what came before it was taken away.
    ///
    /// - Parameter cursor: the hash that the page before ended with.
    /// - Complexity: each folder of the history is read once, whatever the page.
    package static func lfsFiles(
        of repository: StoredRepository, after cursor: ContentHash? = nil, limit: Int,
        in db: Database
    ) throws -> [LFSFile] {
        var inventory = LFSInventory(try VersionReader(repository.row, in: db))
        try inventory.readHistory()
        let bytes = cursor?.bytes ?? []
        let files = inventory.files.map { (key: $0.key.bytes, file: $0.value) }
        return files.filter { bytes.lexicographicallyPrecedes($0.key) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .prefix(limit).map(\.file)
    }

    /// Takes contents that LFS keeps out of all versions, which are written anew as if they had never been there. Card,
    /// lineage and all else follow the new `main`. The bytes go when contents are next collected, unless another
    /// repository uses them.
    ///
    /// - Parameter now: seconds since 1970.
    package static func removeLFSFiles(
        _ hashes: Set<ContentHash>, of repository: StoredRepository, blobs: BlobStore?, now: Int,
        in db: Database
    ) throws {
        let reader = try VersionReader(repository.row, in: db)
        let before = try resolve(Ref.main, of: repository, in: db).tree
        var rewriter = try HistoryRewriter(reader, without: hashes)
        guard try rewriter.run() else { return }
        let after = try resolve(Ref.main, of: repository, in: db).tree
        let builder = try CommitBuilder(
            repository, reader, tree: after, blobs: blobs, account: nil, canRead: { _ in false },
            now: now)
        try CommittedCard(builder).update(from: before, to: after, allowsInvalidCards: true)
    }
}

/// Finds the files of LFS in a history.
private struct LFSInventory {
    private let reader: VersionReader
    private(set) var files: [ContentHash: LFSFile] = [:]
    /// Folders and files that were looked at.
    private var seen: Set<ObjectID> = []

    init(_ reader: VersionReader) { self.reader = reader }

    /// Reads all commits, the oldest first, also those that nothing leads to any more.
    mutating func readHistory() throws {
        let references = try references()
        let rows = try Row.fetchCursor(
            reader.db,
            sql: """
                SELECT \(CommitTable.columns) FROM git_commit
                WHERE repository_id = ? ORDER BY created_at, id
                """, arguments: [reader.row])
        while let row = try rows.next() {
            let commit = try CommitTable.commit(row)
            try read(commit.tree, prefix: "", commit, references[commit.oid])
        }
    }

    private mutating func read(
        _ tree: ObjectID, prefix: String, _ commit: Commit, _ ref: String?
    ) throws {
        guard seen.insert(tree).inserted else { return }
        for entry in try reader.tree(tree).entries() {
            let path = prefix + String(decoding: entry.name, as: UTF8.self)
            if entry.mode == .directory {
                try read(entry.oid, prefix: path + "/", commit, ref)
            } else if seen.insert(entry.oid).inserted {
                let file = try reader.file(entry, path: path)
                guard file.isLFS, files[file.sha256] == nil else { continue }
                files[file.sha256] = LFSFile(
                    sha256: file.sha256, size: file.size, path: path, pushedAt: commit.createdAt,
                    ref: ref)
            }
        }
    }

    /// A reference for each commit that one leads to; `main` where it does.
    private func references() throws -> [ObjectID: String] {
        var found: [ObjectID: String] = [:]
        let all = try RefTable.all(of: reader.row, in: reader.db)
        for ref in all.filter({ $0.name == Ref.main }) + all {
            var waiting = [ref.commit]
            while let oid = waiting.popLast() {
                guard found[oid] == nil else { continue }
                found[oid] = ref.name
                waiting += try reader.existingCommit(oid).parents
            }
        }
        return found
    }
}
