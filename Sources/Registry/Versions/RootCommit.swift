internal import Cards
internal import GRDB

/// The only version of a repository that has no history: a card that was ingested.
///
/// It is worked out from the current card's text, the same whenever it is asked for, and nothing is written until the
/// first commit follows it. A checkpoint without a card has an empty first version.
struct RootCommit {
    static let author = "stemma"
    static let title = "initial commit"
    static let cardPath = "README.md"

    var commit: Commit
    var tree: TreeContent
    /// The card's file and its bytes.
    var card: (file: FileEntry, bytes: [UInt8])?

    /// - Throws: `VersionError.damaged` where the repository has no card at all.
    init(of row: Int64, in db: Database) throws {
        let statement = try RawStatement(
            db,
            """
            SELECT revision.text, revision.sha256, revision.created_at FROM card
            JOIN revision ON revision.id = card.revision_id WHERE card.repository_id = ?
            """)
        try statement.bind(1, Int(row))
        defer { statement.reset() }
        guard try statement.step() else {
            throw VersionError.damaged("a repository has neither commits nor a card")
        }
        let bytes = try TextDecompressor().decompress(statement.bytes(0))
        let hash = ContentHash(statement.bytes(1)) ?? ContentHash(of: bytes)
        if bytes.isEmpty {
            tree = TreeContent([])
        } else {
            let file = FileEntry(
                path: Self.cardPath, oid: GitHash.blob(bytes), size: bytes.count, sha256: hash,
                isLFS: false, isExecutable: false)
            tree = TreeContent([
                TreeContent.Entry(mode: .file, name: Array(Self.cardPath.utf8), oid: file.oid)
            ])
            card = (file, bytes)
        }
        commit = Commit(
            tree: GitHash.tree(tree.bytes), parents: [], author: Self.author, title: Self.title,
            message: "", createdAt: statement.int(2))
    }

    /// Makes it the beginning of a history: the commit, its folder, its file, and the branch `main`.
    func store(of row: Int64, in db: Database) throws {
        if let card { try ObjectTable.insert(card.file, content: card.bytes, in: db) }
        try TreeTable.insert(tree, oid: commit.tree, in: db)
        try CommitTable.insert(commit, of: row, in: db)
        try RefTable.put(Ref(name: Ref.main, commit: commit.oid), of: row, in: db)
    }
}
