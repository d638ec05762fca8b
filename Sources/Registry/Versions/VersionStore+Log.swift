package import GRDB

extension VersionStore {
    /// A commit and those before it, the newest first, along first parents.
    ///
    /// - Parameter cursor: the last commit of the page before.
    /// - Throws: `VersionError.revisionNotFound` where the cursor is no commit.
    package static func log(
        from commit: Commit, of repository: StoredRepository, after cursor: ObjectID? = nil,
        limit: Int, in db: Database
    ) throws -> [Commit] {
        let reader = try VersionReader(repository.row, in: db)
        var next: Commit? = commit
        if let cursor {
            guard let last = try reader.commit(cursor) else {
                throw VersionError.revisionNotFound(cursor.hexadecimal)
            }
            next = try parent(of: last, reader)
        }
        var commits: [Commit] = []
        while let commit = next, commits.count < limit {
            commits.append(commit)
            next = try parent(of: commit, reader)
        }
        return commits
    }

    /// How many commits `log` gives in all.
    package static func countCommits(
        from commit: Commit, of repository: StoredRepository, in db: Database
    ) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    WITH RECURSIVE chain (oid) AS (
                      SELECT ?2
                      UNION ALL
                      SELECT substr(git_commit.parents, 1, 20) FROM chain
                      JOIN git_commit ON git_commit.repository_id = ?1 AND git_commit.oid = chain.oid
                      WHERE length(git_commit.parents) > 0)
                    SELECT count(*) FROM chain
                    """), arguments: [repository.row, commit.oid]) ?? 0
    }

    /// How far back is looked for the commit that last changed a path.
    package struct HistoryLimit: Sendable {
        package var commits: Int
        /// Bytes of the folders that are read on the way.
        package var byteCount: Int

        package init(commits: Int = 10_000, byteCount: Int = 128 << 20) {
            self.commits = commits
            self.byteCount = byteCount
        }
    }

    /// The commit that last changed each of some paths, along first parents; none for a path that was last changed
    /// longer ago than is looked.
    ///
    /// - Parameter paths: of files and folders that are there.
    package static func lastCommits(
        of paths: [String], from commit: Commit, of repository: StoredRepository,
        limit: HistoryLimit = HistoryLimit(), in db: Database
    ) throws -> [String: Commit] {
        let reader = try VersionReader(repository.row, in: db)
        let lookup = PathLookup(reader)
        var found: [String: Commit] = [:]
        var current = commit
        var seen = 1
        var pending = try entries(of: paths, in: commit.tree, lookup)
        while !pending.isEmpty, seen <= limit.commits, lookup.readBytes <= limit.byteCount {
            guard let before = try parent(of: current, reader) else {
                for path in pending.keys { found[path] = current }
                break
            }
            if before.tree != current.tree {
                let old = try entries(of: Array(pending.keys), in: before.tree, lookup)
                for (path, oid) in pending where old[path] != oid {
                    found[path] = current
                    pending[path] = nil
                }
            }
            current = before
            seen += 1
        }
        return found
    }

    private static func parent(of commit: Commit, _ reader: VersionReader) throws -> Commit? {
        try commit.parents.first.map { try reader.existingCommit($0) }
    }

    private static func entries(
        of paths: [String], in tree: ObjectID, _ lookup: PathLookup
    ) throws -> [String: ObjectID] {
        var found: [String: ObjectID] = [:]
        for path in paths { found[path] = try lookup.entry(at: path, in: tree)?.oid }
        return found
    }
}
