internal import Cards
internal import GRDB

/// Applies the changes of one commit, in order, to the folders of the version before it.
struct CommitBuilder {
    let repository: StoredRepository
    let reader: VersionReader
    let editor: TreeEditor
    let blobs: BlobStore?
    /// The author's; `nil` may use every content.
    let account: Int64?
    let canRead: (StoredRepository) throws -> Bool
    /// Seconds since 1970.
    let now: Int
    /// Paths of files that this commit gives to LFS.
    private var lfsPaths: [String] = []

    init(
        _ repository: StoredRepository, _ reader: VersionReader, tree: ObjectID, blobs: BlobStore?,
        account: Int64?, canRead: @escaping (StoredRepository) throws -> Bool, now: Int
    ) throws {
        self.repository = repository
        self.reader = reader
        editor = try TreeEditor(reader, tree: tree)
        self.blobs = blobs
        self.account = account
        self.canRead = canRead
        self.now = now
    }

    private var db: Database { reader.db }

    mutating func apply(_ change: Change) throws {
        switch change {
        case .put(let path, let contents):
            try PathRules.check(path)
            try put(path, contents)
        case .copy(let path, let source, let revision):
            try PathRules.check(path)
            guard let commit = try VersionStore.resolve(revision, reader) else {
                throw VersionError.revisionNotFound(revision)
            }
            guard let entry = try reader.entry(at: source, in: commit.tree) else {
                throw VersionError.entryNotFound(path: source, commit: commit.oid)
            }
            // A few commits that copy folders into one another could make more files than anybody can list.
            guard entry.mode != .directory else {
                throw VersionError.invalidPath(source, reason: "a folder cannot be copied")
            }
            if try reader.file(entry, path: path).isLFS { lfsPaths.append(path) }
            try editor.put(path, entry.oid, mode: entry.mode)
        case .deleteFile(let path):
            guard try editor.remove(path) else {
                throw VersionError.nothingToDelete(path: path)
            }
        case .deleteFolder(let path):
            guard try editor.remove(path, onlyFolder: true) else {
                throw VersionError.nothingToDelete(path: path)
            }
        }
    }

    private mutating func put(_ path: String, _ contents: Change.Contents) throws {
        switch contents {
        case .bytes(let bytes):
            if let pointer = LFSPointer(bytes) {
                guard try known(pointer.sha256) == pointer.size else {
                    throw VersionError.missingPointer(path: path, pointer.sha256)
                }
                return try putStored(path, pointer)
            }
            let file = FileEntry(
                path: path, oid: GitHash.blob(bytes), size: bytes.count,
                sha256: ContentHash(of: bytes), isLFS: false, isExecutable: false)
            try ObjectTable.insert(file, content: bytes, in: db)
            try editor.put(path, file.oid)
        case .blob(let receipt):
            guard try isPresent(receipt.sha256) else {
                throw VersionError.missingContent(path: path, receipt.sha256)
            }
            try BlobCatalog.noteKept(receipt, now: now, in: db)
            try BlobCatalog.noteUse(receipt.sha256, of: repository.row, in: db)
            let file = FileEntry(
                path: path, oid: receipt.oid, size: receipt.size, sha256: receipt.sha256,
                isLFS: false, isExecutable: false)
            try ObjectTable.insert(file, content: nil, in: db)
            try editor.put(path, file.oid)
        case .stored(let hash):
            guard let size = try known(hash) else {
                throw VersionError.missingContent(path: path, hash)
            }
            try putStored(path, LFSPointer(sha256: hash, size: size))
        }
    }

    private mutating func putStored(_ path: String, _ pointer: LFSPointer) throws {
        let file = FileEntry(
            path: path, oid: pointer.oid, size: pointer.size, sha256: pointer.sha256, isLFS: true,
            isExecutable: false)
        try ObjectTable.insert(file, content: nil, in: db)
        try BlobCatalog.noteUse(file.sha256, of: repository.row, in: db)
        try editor.put(path, file.oid)
        lfsPaths.append(path)
    }

    /// The size of a content that the author may use; `nil` where there is none, or it is somebody else's.
    private func known(_ hash: ContentHash) throws -> Int? {
        let mayUse = try BlobCatalog.mayUse(
            hash, account: account,
            canRead: { try $0.row == repository.row || canRead($0) }, in: db)
        guard mayUse, try isPresent(hash) else { return nil }
        return try BlobCatalog.size(of: hash, in: db)
    }

    /// Whether the bytes are there, as far as this commit can see; the store then keeps them for a while.
    private func isPresent(_ hash: ContentHash) throws -> Bool {
        if try blobs?.touch(hash) == true { return true }
        let location = try BlobCatalog.location(of: hash, in: db)
        guard let location, case .linked = location else { return blobs == nil }
        do {
            _ = try location.open(in: nil)
            return true
        } catch BlobError.changed, BlobError.missing {
            return false
        }
    }

    /// Makes `.gitattributes` say that LFS keeps the files that this commit gives to it, as far as the file has room and
    /// its rules can be read in time: what it does not say costs git users a line, and nobody else anything.
    ///
    /// - Parameter budget: for the matching of its rules, which anybody may have written.
    func noteLFSPaths(_ budget: MatchBudget = MatchBudget()) throws {
        guard !lfsPaths.isEmpty else { return }
        var text = try bytes(at: GitAttributes.path) ?? []
        guard text.count <= GitAttributes.maximumByteCount else { return }
        var attributes = GitAttributes(text)
        var budget = budget
        let size = text.count
        for path in lfsPaths where attributes.hasRoom {
            do throws(MatchBudget.Spent) {
                guard try attributes.isLFS(path, &budget) == nil else { continue }
            } catch {
                break
            }
            guard try editor.entry(at: path) != nil, let line = GitAttributes.line(for: path) else {
                continue
            }
            guard text.count + line.utf8.count < GitAttributes.maximumByteCount else { break }
            if !text.isEmpty, text.last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
            text += line.utf8
            attributes.append(ArraySlice(line.utf8.dropLast()))
        }
        guard text.count > size else { return }
        let file = FileEntry(
            path: GitAttributes.path, oid: GitHash.blob(text), size: text.count,
            sha256: ContentHash(of: text), isLFS: false, isExecutable: false)
        try ObjectTable.insert(file, content: text, in: db)
        try editor.put(file.path, file.oid)
    }

    /// The content of a file as the commit leaves it; `nil` where there is none.
    ///
    /// - Throws: `BlobError.missing`, `.changed` where its bytes are not to be had here.
    func content(at path: String) throws -> OpenContent? {
        guard let entry = try editor.entry(at: path), entry.mode != .directory else { return nil }
        let location = try BlobCatalog.location(
            of: try reader.file(entry, path: path), in: repository, db)
        return try location.open(in: blobs)
    }

    /// The bytes of a file as the commit leaves it; `nil` where there is none, or where it is too long for a text.
    func bytes(at path: String) throws -> [UInt8]? {
        guard let entry = try editor.entry(at: path), entry.mode != .directory else { return nil }
        let file = try reader.file(entry, path: path)
        guard file.size <= Card.maximumByteCount else {
            throw VersionError.oversizedFile(path: path, byteCount: file.size)
        }
        let location = try BlobCatalog.location(of: file, in: repository, db)
        switch try location.open(in: blobs) {
        case .bytes(let bytes): return bytes
        case .file(let file): return try file.read(file.size, at: 0)
        }
    }
}
