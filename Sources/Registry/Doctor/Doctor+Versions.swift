internal import Cards
internal import GRDB

/// What the doctor says about versions and contents.
extension Doctor {
    /// Every reference has its commit, every commit its folders, every folder its files, all under the ids that their
    /// bytes give.
    func versions(_ db: Database, deep: Bool) throws -> Check {
        var wrong = try referencesWithoutCommit(db)
        var trees: Set<ObjectID> = []
        let commits = try Row.fetchCursor(
            db, sql: "SELECT \(CommitTable.columns), repository_id FROM git_commit")
        var count = 0
        while let row = try commits.next() {
            count += 1
            let commit = try CommitTable.commit(row)
            if GitHash.commit(commit.text) != commit.oid { wrong.append("commit \(commit.oid)") }
            trees.insert(commit.tree)
            for parent in commit.parents {
                let isThere = try Bool.fetchOne(
                    db.cachedStatement(
                        sql: """
                            SELECT EXISTS (
                              SELECT 1 FROM git_commit WHERE repository_id = ? AND oid = ?)
                            """), arguments: [row["repository_id"] as Int64, parent])
                if isThere != true { wrong.append("parent \(parent)") }
            }
        }
        wrong += try foldersAndFiles(from: trees, db, deep: deep)
        return Check(
            name: "versions", passed: wrong.isEmpty,
            message: wrong.isEmpty
                ? "\(count) commits have their files" : "missing or damaged: \(Self.list(wrong))")
    }

    private func referencesWithoutCommit(_ db: Database) throws -> [String] {
        let dangling = try String.fetchAll(
            db,
            sql: """
                SELECT repository.name || ' ' || ref.name FROM ref
                JOIN repository ON repository.id = ref.repository_id
                WHERE NOT EXISTS (SELECT 1 FROM git_commit
                  WHERE git_commit.repository_id = ref.repository_id AND git_commit.oid = ref.target)
                """)
        let headless = try String.fetchAll(
            db,
            sql: """
                SELECT repository.name || ' has no main branch' FROM repository
                WHERE EXISTS (SELECT 1 FROM ref WHERE repository_id = repository.id)
                  AND NOT EXISTS (
                    SELECT 1 FROM ref WHERE repository_id = repository.id AND name = ?)
                """, arguments: [Ref.main])
        return dangling + headless
    }

    private func foldersAndFiles(
        from tops: Set<ObjectID>, _ db: Database, deep: Bool
    ) throws -> [String] {
        var wrong: [String] = []
        var (waiting, seen) = (Array(tops), tops)
        let tree = try RawStatement(db, "SELECT content FROM tree WHERE oid = ?")
        let object = try RawStatement(
            db,
            """
            SELECT object.content, object.size, object.is_lfs, object.sha256, blob.sha256 IS NULL
            FROM object LEFT JOIN blob ON blob.sha256 = object.sha256 WHERE object.oid = ?
            """)
        while let oid = waiting.popLast() {
            try tree.bind(1, oid.bytes)
            defer { tree.reset() }
            guard try tree.step() else {
                if oid == VersionReader.emptyTree { continue }
                wrong.append("folder \(oid)")
                continue
            }
            let content = tree.bytes(0)
            guard GitHash.tree(content) == oid,
                let entries = try? TreeContent(bytes: content).entries()
            else {
                wrong.append("folder \(oid)")
                continue
            }
            for entry in entries where seen.insert(entry.oid).inserted {
                if entry.mode == .directory {
                    waiting.append(entry.oid)
                } else if try !isWhole(entry.oid, object, deep: deep) {
                    wrong.append("file \(entry.oid)")
                }
            }
        }
        return wrong
    }

    private func isWhole(_ oid: ObjectID, _ object: RawStatement, deep: Bool) throws -> Bool {
        try object.bind(1, oid.bytes)
        defer { object.reset() }
        guard try object.step(), let hash = ContentHash(object.bytes(3)) else { return false }
        let size = object.int(1)
        if object.int(2) == 1 {
            return object.int(4) == 0 && LFSPointer(sha256: hash, size: size).oid == oid
        }
        guard !object.isNull(0) else { return object.int(4) == 0 }
        guard deep else { return unsafe object.withBytes(0) { $0.count } == size }
        return GitHash.blob(object.bytes(0)) == oid
    }

    /// The card of every repository with a history is the `README.md` of its `main`.
    func committedCards(_ db: Database) throws -> Check {
        var wrong: [String] = []
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT repository.id, repository.name, ref.target, revision.sha256 FROM ref
                JOIN repository ON repository.id = ref.repository_id
                JOIN card ON card.repository_id = repository.id
                JOIN revision ON revision.id = card.revision_id WHERE ref.name = ?
                """, arguments: [Ref.main])
        let none = ContentHash(of: [])
        for row in rows {
            let reader = try VersionReader(row[0], in: db)
            guard let commit = try reader.commit(row[2]),
                let entry = try? reader.entry(at: RootCommit.cardPath, in: commit.tree)
            else {
                if row[3] as ContentHash? != none { wrong.append(row[1]) }
                continue
            }
            let file = try? reader.file(entry, path: RootCommit.cardPath)
            if file?.sha256 != row[3] as ContentHash? { wrong.append(row[1]) }
        }
        return Check(
            name: "committed_cards", passed: wrong.isEmpty,
            message: wrong.isEmpty
                ? "\(rows.count) cards are those of their repositories' files"
                : "cards that are not their repository's README.md: \(Self.list(wrong))")
    }

    /// Every content that a version needs is noted as used by its repository: else it might be taken away.
    func uses(_ db: Database) throws -> Check {
        var wrong: [String] = []
        try forEachHistory(db) { uses, tree in
            wrong += try uses.missing(tree).map(\.description)
        }
        return Check(
            name: "uses", passed: wrong.isEmpty,
            message: wrong.isEmpty
                ? "what versions need is kept"
                : "files whose contents might be taken away: \(Self.list(wrong)); 'stemma doctor --repair' keeps them"
        )
    }

    /// Notes what every version needs.
    func noteUses(_ db: Database) throws {
        try forEachHistory(db) { uses, tree in try uses.note(tree) }
    }

    /// Calls `body` with the folder of every commit, and what was found in the repository's others.
    private func forEachHistory(
        _ db: Database, _ body: (inout BlobUses, _ tree: ObjectID) throws -> Void
    ) throws {
        let rows = try Int64.fetchAll(db, sql: "SELECT DISTINCT repository_id FROM git_commit")
        for row in rows {
            var uses = BlobUses(try VersionReader(row, in: db))
            let trees = try ObjectID.fetchAll(
                db, sql: "SELECT DISTINCT tree FROM git_commit WHERE repository_id = ?",
                arguments: [row])
            for tree in trees {
                do {
                    try body(&uses, tree)
                } catch VersionError.damaged {
                    // A folder that is missing is told of by another check.
                }
            }
        }
    }
}
