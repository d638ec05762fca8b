internal import GRDB

/// Reads one repository's versions within one access to the database. Whether there is a history or only a card makes
/// no difference to whoever asks.
final class VersionReader {
    let row: Int64
    let db: Database
    private var loadedRoot: RootCommit?
    private let findTree: RawStatement
    private let findObject: RawStatement

    init(_ row: Int64, in db: Database) throws {
        self.row = row
        self.db = db
        findTree = try RawStatement(db, "SELECT content FROM tree WHERE oid = ?")
        findObject = try RawStatement(db, "SELECT sha256, size, is_lfs FROM object WHERE oid = ?")
    }

    /// The version that is worked out; `nil` where there is a history.
    func root() throws -> RootCommit? {
        if let loadedRoot { return loadedRoot }
        guard try !RefTable.hasHistory(row, in: db) else { return nil }
        loadedRoot = try RootCommit(of: row, in: db)
        return loadedRoot
    }

    /// A commit of this repository; `nil` where it has none of the id.
    func commit(_ oid: ObjectID) throws -> Commit? {
        let stored = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT \(CommitTable.columns) FROM git_commit
                    WHERE repository_id = ? AND oid = ?
                    """), arguments: [row, oid])
        if let stored { return try CommitTable.commit(stored) }
        guard let root = try root(), root.commit.oid == oid else { return nil }
        return root.commit
    }

    /// A commit that the history refers to.
    func existingCommit(_ oid: ObjectID) throws -> Commit {
        guard let commit = try commit(oid) else {
            throw VersionError.damaged("no commit \(oid)")
        }
        return commit
    }

    /// Where a reference, given in full, points to.
    func target(_ name: String) throws -> ObjectID? {
        if let target = try RefTable.target(name, of: row, in: db) { return target }
        return name == Ref.main ? try root()?.commit.oid : nil
    }

    func tree(_ oid: ObjectID) throws -> TreeContent {
        try findTree.bind(1, oid.bytes)
        defer { findTree.reset() }
        if try findTree.step() { return TreeContent(bytes: findTree.bytes(0)) }
        if oid == Self.emptyTree { return TreeContent([]) }
        if let root = try root(), root.commit.tree == oid { return root.tree }
        throw VersionError.damaged("no folder \(oid)")
    }

    /// The folder without files, which need not be stored.
    static let emptyTree = GitHash.tree([])

    /// What a folder's entry says of a file.
    func file(_ entry: TreeContent.Entry, path: String) throws -> FileEntry {
        try findObject.bind(1, entry.oid.bytes)
        defer { findObject.reset() }
        guard try findObject.step() else {
            if let card = try root()?.card, card.oid == entry.oid { return card }
            throw VersionError.damaged("no file \(entry.oid)")
        }
        let hash = unsafe findObject.withBytes(0) { unsafe ContentHash($0) }
        guard let hash else { throw VersionError.damaged("the file \(entry.oid) has no hash") }
        return FileEntry(
            path: path, oid: entry.oid, size: findObject.int(1), sha256: hash,
            isLFS: findObject.int(2) == 1, isExecutable: entry.mode == .executable)
    }

    /// The entry of a path, which is no empty one; `nil` where nothing has it.
    func entry(at path: String, in tree: ObjectID) throws -> TreeContent.Entry? {
        var folder = tree
        var found: TreeContent.Entry?
        for part in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        {
            if let found {
                guard found.mode == .directory else { return nil }
                folder = found.oid
            }
            found = try self.tree(folder).entry(named: part)
            guard found != nil else { return nil }
        }
        return found
    }

    func item(_ entry: TreeContent.Entry, path: String) throws -> TreeItem {
        entry.mode == .directory
            ? .directory(path: path, oid: entry.oid) : .file(try file(entry, path: path))
    }
}
