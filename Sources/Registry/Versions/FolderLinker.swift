internal import Cards
internal import Crypto
internal import GRDB

/// Makes the files of checkpoint folders a version of their repositories, without copying what is large: it is hashed
/// once, stays where it is, and is served from there as long as it is what was hashed.
struct FolderLinker {
    /// A file as it is to be committed.
    private struct File {
        var path: String
        var contents: Change.Contents
        var oid: ObjectID
        /// Of a large file: what was hashed, and the state of the file then.
        var link: Link?
    }

    private struct Link {
        var file: LinkedFile
        var hash: ContentHash
        var size: Int
    }

    /// Bytes above which a regular file is kept by LFS whatever its name, as the Hub does.
    private static let regularLimit = 10 << 20
    private static let title = "Register files"

    private let registry: Registry
    private let blobs: BlobStore?
    /// Seconds since 1970.
    private let now: Int
    /// What was hashed before.
    private var known: [LinkedFile: Link] = [:]

    /// - Parameter blobs: where other files of the repositories may lie; `nil` where there is no store.
    init(_ registry: Registry, _ blobs: BlobStore?, now: Int) throws {
        self.registry = registry
        self.blobs = blobs
        self.now = now
        let rows = try registry.read {
            try Row.fetchAll(
                $0,
                sql: """
                    SELECT blob_link.path, blob_link.state, sha256, blob.size
                    FROM blob_link JOIN blob USING (sha256)
                    """)
        }
        for row in rows {
            let file = LinkedFile(path: row[0], state: row[1])
            known[file] = Link(file: file, hash: row[2], size: row[3])
        }
    }

    /// Commits what is in the checkpoint folder of a repository now, where it differs from the last version. Hidden
    /// files are left out; a card that the registry has and the folder lacks stays.
    ///
    /// - Throws: `RegistryError`, `VersionError`, `BlobError`, `FileError`.
    func link(_ id: RepositoryID) throws {
        let (repository, folder) = try registry.read { db in
            let repository = try RepositoryStore.find(id, in: db)
            return (
                repository, try CheckpointStore.checkpointFolder(of: repository.id, in: db)
            )
        }
        guard let folder else { return }
        let attributes = GitAttributes(
            GitAttributes.initial(isDataset: repository.id.kind == .dataset))
        let files = try Self.paths(in: folder).compactMap {
            try file($0, in: folder, attributes)
        }
        try registry.write { db in
            for link in files.compactMap(\.link) {
                try BlobCatalog.noteLink(
                    link.hash, size: link.size, file: link.file, now: now, in: db)
            }
            let changes = try changes(to: files, of: repository, in: db)
            var request = CommitRequest(
                changes, title: Self.title, author: RootCommit.author, allowsInvalidCards: true)
            request.isOfFolder = true
            _ = try VersionStore.commit(request, to: repository, blobs: blobs, now: now, in: db)
        }
    }

    private func changes(
        to files: [File], of repository: StoredRepository, in db: Database
    ) throws -> [Change] {
        let head = try VersionStore.resolve(Ref.main, of: repository, in: db)
        let before = try VersionStore.files(of: head, of: repository, in: db)
        let wanted = Set(files.map { Array($0.path.utf8) })
        var changes: [Change] = []
        var old: [[UInt8]: ObjectID] = [:]
        for file in before {
            old[Array(file.path.utf8)] = file.oid
            let isKept = file.path.hasPrefix(".") || file.path == RootCommit.cardPath
            if !isKept, !wanted.contains(Array(file.path.utf8)) {
                changes.append(.deleteFile(path: file.path))
            }
        }
        for file in files where old[Array(file.path.utf8)] != file.oid {
            changes.append(.put(path: file.path, file.contents))
        }
        return changes
    }

    /// - Returns: `nil` where the file went away meanwhile.
    private func file(
        _ path: String, in folder: String, _ attributes: GitAttributes
    ) throws -> File? {
        let place = "\(folder)/\(path)"
        guard let content = try BlobFile(path: place) else { return nil }
        let isCard = path == RootCommit.cardPath && content.size <= Card.maximumByteCount
        if content.size <= VersionStore.inlineLimit || isCard {
            let bytes = try content.read(content.size, at: 0)
            return File(path: path, contents: .bytes(bytes), oid: GitHash.blob(bytes))
        }
        // The rules are our own, and so few that the budget cannot be spent.
        var budget = MatchBudget()
        guard try attributes.isLFS(path, &budget) ?? (content.size > Self.regularLimit) else {
            let (hash, oid) = try hashes(of: content, withObjectID: true)
            let receipt = BlobReceipt(sha256: hash, size: content.size, oid: oid)
            return File(
                path: path, contents: .blob(receipt), oid: oid, link: link(to: content, hash))
        }
        let link =
            try known[LinkedFile(path: content.path, state: content.state)]
            ?? link(to: content, hashes(of: content).sha256)
        return File(
            path: path, contents: .stored(link.hash),
            oid: LFSPointer(sha256: link.hash, size: link.size).oid, link: link)
    }

    private func link(to file: BlobFile, _ hash: ContentHash) -> Link {
        Link(
            file: LinkedFile(path: file.path, state: file.state), hash: hash, size: file.size)
    }

    /// Reads a whole file.
    ///
    /// - Parameter withObjectID: whether git's id is wanted; else it is that of nothing.
    private func hashes(
        of file: BlobFile, withObjectID: Bool = false
    ) throws -> (sha256: ContentHash, oid: ObjectID) {
        var sha256 = SHA256()
        var hasher = ObjectHasher(blobOf: withObjectID ? file.size : 0)
        try file.forEachPiece { piece in
            sha256.update(data: piece)
            if withObjectID { hasher.update(piece) }
        }
        guard try BlobFile(path: file.path)?.state == file.state else {
            throw BlobError.unusable(path: file.path, reason: "was changed while it was read")
        }
        return (sha256.finalize().contentHash, hasher.finalize())
    }

    /// Files of a folder and of those in it, hidden ones left out.
    private static func paths(in folder: String) throws -> [String] {
        var paths: [String] = []
        var waiting = [""]
        while let prefix = waiting.popLast() {
            for entry in try FileReader.list(prefix.isEmpty ? folder : "\(folder)/\(prefix)")
            where !entry.name.hasPrefix(".") {
                let path = prefix.isEmpty ? entry.name : "\(prefix)/\(entry.name)"
                if entry.isFolder { waiting.append(path) } else { paths.append(path) }
            }
        }
        return paths
    }
}
