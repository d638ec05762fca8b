internal import GRDB
internal import Registry

/// What a pull request changes, as `git diff` writes it. A file that is kept by LFS is shown by its pointer.
struct PullRequestDiff {
    /// Of one side of a file; longer ones are said to differ and no more.
    private static let maximumFileBytes = 256 << 10
    /// Of the whole diff; files beyond it are left out.
    private static let maximumBytes = 1 << 20

    let text: String

    init(
        _ discussion: Discussion, of repository: StoredRepository, blobs: BlobStore, in db: Database
    ) throws {
        let range = try PullRequestStore.range(of: discussion, of: repository, in: db)
        func files(_ commit: Commit) throws -> [String: FileEntry] {
            Dictionary(
                try VersionStore.files(of: commit, of: repository, in: db).map { ($0.path, $0) }
            ) { first, _ in first }
        }
        func side(_ file: FileEntry?) throws -> UnifiedDiff.Side? {
            guard let file else { return nil }
            return UnifiedDiff.Side(
                oid: file.oid, isExecutable: file.isExecutable,
                content: try Self.content(of: file, in: repository, blobs, db))
        }
        let (old, new) = (try files(range.start), try files(range.head))
        var diff = UnifiedDiff()
        for path in Set(old.keys).union(new.keys).sorted() where old[path] != new[path] {
            diff.append(path: path, old: try side(old[path]), new: try side(new[path]))
            if diff.bytes.count > Self.maximumBytes { break }
        }
        text = String(decoding: diff.bytes, as: UTF8.self)
    }

    /// `nil` where it is too long.
    private static func content(
        of file: FileEntry, in repository: StoredRepository, _ blobs: BlobStore, _ db: Database
    ) throws -> [UInt8]? {
        if file.isLFS { return LFSPointer(sha256: file.sha256, size: file.size).text }
        guard file.size <= maximumFileBytes else { return nil }
        switch try BlobCatalog.location(of: file, in: repository, db).open(in: blobs) {
        case .bytes(let bytes): return bytes
        case .file(let content): return try content.read(file.size, at: 0)
        }
    }
}
