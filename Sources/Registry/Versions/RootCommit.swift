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
    /// The card's file; `nil` where the card is empty.
    var card: FileEntry?
    private let revision: Int

    /// - Throws: `VersionError.damaged` where the repository has no card at all.
    init(of row: Int64, in db: Database) throws {
        // The id is kept, so that a version is known without its text.
        let statement = try RawStatement(
            db,
            """
            SELECT revision.id, byte_count, sha256, oid, created_at FROM card
            JOIN revision ON revision.id = card.revision_id WHERE card.repository_id = ?
            """)
        try statement.bind(1, Int(row))
        defer { statement.reset() }
        guard try statement.step() else {
            throw VersionError.damaged("a repository has neither commits nor a card")
        }
        revision = statement.int(0)
        let size = statement.int(1)
        if size == 0 {
            tree = TreeContent([])
        } else {
            guard let hash = ContentHash(statement.bytes(2)) else {
                throw VersionError.damaged("a card has no hash")
            }
            let oid =
                try ObjectID(statement.bytes(3)) ?? GitHash.blob(Self.bytes(of: revision, in: db))
            card = FileEntry(
                path: Self.cardPath, oid: oid, size: size, sha256: hash, isLFS: false,
                isExecutable: false)
            tree = TreeContent([
                TreeContent.Entry(mode: .file, name: Array(Self.cardPath.utf8), oid: oid)
            ])
        }
        commit = Commit(
            tree: GitHash.tree(tree.bytes), parents: [], author: Self.author, title: Self.title,
            message: "", createdAt: statement.int(4))
    }

    /// The card's bytes.
    func cardBytes(in db: Database) throws -> [UInt8] { try Self.bytes(of: revision, in: db) }

    private static func bytes(of revision: Int, in db: Database) throws -> [UInt8] {
        let statement = try RawStatement(db, "SELECT text FROM revision WHERE id = ?")
        try statement.bind(1, revision)
        defer { statement.reset() }
        guard try statement.step() else { throw VersionError.damaged("a card has no text") }
        return try TextDecompressor().decompress(statement.bytes(0))
    }

    /// Makes it the beginning of a history: the commit, its folder, its file, and the branch `main`.
    func store(of row: Int64, in db: Database) throws {
        try storeFiles(in: db)
        try CommitTable.insert(commit, of: row, in: db)
        try RefTable.put(Ref(name: Ref.main, commit: commit.oid), of: row, in: db)
    }

    /// Writes its folder and its file, which belong to no repository.
    func storeFiles(in db: Database) throws {
        if let card { try ObjectTable.insert(card, content: try cardBytes(in: db), in: db) }
        try TreeTable.insert(tree, oid: commit.tree, in: db)
    }
}
