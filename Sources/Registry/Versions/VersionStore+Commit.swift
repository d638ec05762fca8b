package import GRDB

extension VersionStore {
    /// Makes a commit: files, reference, and on `main` the card, lineage, scores, gate, filters and search, all in the
    /// caller's transaction. When it throws, the transaction must be rolled back.
    ///
    /// A commit that changes nothing makes none: the version before is the answer.
    /// - Parameters:
    ///   - blobs: where contents lie that the database does not hold; needed where a card may be such a one.
    ///   - canRead: whether the author may have the files of another repository.
    ///   - now: seconds since 1970.
    /// - Throws: `VersionError.revisionNotFound` for anything that is no branch or pull request; `.conflict`,
    ///   `.nothingToDelete`, `.invalidPath`, `.missingContent`, `.missingPointer`, `.invalidCard`; `BlobError`.
    package static func commit(
        _ request: CommitRequest, to repository: StoredRepository, blobs: BlobStore? = nil,
        canRead: @escaping (StoredRepository) throws -> Bool = { _ in false }, now: Int,
        in db: Database
    ) throws -> Commit {
        let reader = try VersionReader(repository.row, in: db)
        let name = fullName(ofBranch: request.ref)
        guard let target = try reader.target(name), !Ref(name: name, commit: target).isTag else {
            throw VersionError.revisionNotFound(request.ref)
        }
        let head = try reader.existingCommit(target)
        if let expected = request.parentCommit {
            try check(expected, is: head.oid)
        }
        var builder = try CommitBuilder(
            repository, reader, tree: head.tree, blobs: blobs, account: request.accountID,
            canRead: canRead, now: now)
        for change in request.changes { try builder.apply(change) }
        try builder.noteLFSPaths()
        let tree = try builder.editor.write()
        guard tree != head.tree else { return head }
        try beginHistory(reader)
        let commit = Commit(
            tree: tree, parents: [head.oid], author: request.author, title: request.title,
            message: request.message, createdAt: now)
        try CommitTable.insert(commit, of: repository.row, in: db)
        try RefTable.put(Ref(name: name, commit: commit.oid), of: repository.row, in: db)
        if name == Ref.main {
            try CommittedCard(builder).update(
                from: head.tree, to: tree, allowsInvalidCards: request.allowsInvalidCards,
                keepsFolder: request.isOfFolder)
        }
        return commit
    }

    /// The first commit of a repository that was just made.
    static func begin(
        _ changes: [Change], of repository: StoredRepository, author: String, account: Int64?,
        allowsInvalidCards: Bool, blobs: BlobStore?,
        canRead: @escaping (StoredRepository) throws -> Bool, now: Int, in db: Database
    ) throws -> Commit {
        let reader = try VersionReader(repository.row, in: db)
        var builder = try CommitBuilder(
            repository, reader, tree: VersionReader.emptyTree, blobs: blobs, account: account,
            canRead: canRead, now: now)
        for change in changes { try builder.apply(change) }
        try builder.noteLFSPaths()
        let commit = Commit(
            tree: try builder.editor.write(), parents: [], author: author, title: RootCommit.title,
            message: "", createdAt: now)
        try CommitTable.insert(commit, of: repository.row, in: db)
        try RefTable.put(Ref(name: Ref.main, commit: commit.oid), of: repository.row, in: db)
        try CommittedCard(builder).update(
            from: nil, to: commit.tree, allowsInvalidCards: allowsInvalidCards)
        return commit
    }

    /// The first commit of a repository that was just made: all files of another one's `main`. Folders and contents are
    /// shared.
    static func copy(
        _ source: StoredRepository, to repository: StoredRepository, author: String,
        blobs: BlobStore?, now: Int, in db: Database
    ) throws {
        let origin = try VersionReader(source.row, in: db)
        guard let head = try origin.target(Ref.main) else {
            throw VersionError.damaged("\(source.id) has no main branch")
        }
        let tree = try origin.existingCommit(head).tree
        try origin.root()?.storeFiles(in: db)
        let commit = Commit(
            tree: tree, parents: [], author: author, title: "Duplicate from \(source.id)",
            message: "", createdAt: now)
        try CommitTable.insert(commit, of: repository.row, in: db)
        try RefTable.put(Ref(name: Ref.main, commit: commit.oid), of: repository.row, in: db)
        let reader = try VersionReader(repository.row, in: db)
        var uses = BlobUses(reader)
        try uses.note(tree)
        let builder = try CommitBuilder(
            repository, reader, tree: tree, blobs: blobs, account: nil, canRead: { _ in false },
            now: now)
        try CommittedCard(builder).update(from: nil, to: tree, allowsInvalidCards: true)
    }

    /// Makes a card that came another way than by a commit the `README.md` of `main`, where there is a history.
    ///
    /// - Parameter card: its bytes, asked for only where there is one.
    static func record(
        card: () throws -> [UInt8], of row: Int64, now: Int, in db: Database
    ) throws {
        guard let target = try RefTable.target(Ref.main, of: row, in: db) else { return }
        let reader = try VersionReader(row, in: db)
        let bytes = try card()
        let head = try reader.existingCommit(target)
        let editor = try TreeEditor(reader, tree: head.tree)
        let file = FileEntry(
            path: RootCommit.cardPath, oid: GitHash.blob(bytes), size: bytes.count,
            sha256: ContentHash(of: bytes), isLFS: false, isExecutable: false)
        try ObjectTable.insert(file, content: bytes, in: db)
        try editor.put(file.path, file.oid)
        let tree = try editor.write()
        guard tree != head.tree else { return }
        let commit = Commit(
            tree: tree, parents: [head.oid], author: RootCommit.author,
            title: "Update \(RootCommit.cardPath)", message: "", createdAt: now)
        try CommitTable.insert(commit, of: row, in: db)
        try RefTable.put(Ref(name: Ref.main, commit: commit.oid), of: row, in: db)
    }

    /// Writes the version that was worked out, before the first change to it.
    static func beginHistory(_ reader: VersionReader) throws {
        try reader.root()?.store(of: reader.row, in: reader.db)
    }

    static func fullName(ofBranch name: String) -> String {
        if name == "HEAD" { return Ref.main }
        return name.hasPrefix("refs/") ? name : Ref.Space.branches.rawValue + name
    }

    private static func check(_ expected: String, is head: ObjectID) throws(VersionError) {
        let prefix = expected.lowercased()
        guard prefix.utf8.count >= 5, head.hexadecimal.hasPrefix(prefix) else {
            throw .conflict(expected: expected, found: head)
        }
    }
}
