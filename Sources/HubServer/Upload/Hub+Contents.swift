internal import GRDB
internal import Registry

extension Hub {
    /// Notes that somebody has sent a content, which may be used in commits from then on.
    func noteUpload(_ hash: ContentHash, size: Int, by account: Int64) async throws {
        let now = now
        try await write { db in
            try BlobCatalog.noteUpload(hash, size: size, account: account, now: now, in: db)
        }
    }

    /// A small file of a version; `nil` where there is none, or where it is too long to be what is looked for.
    func content(
        of path: String, in commit: Commit, of repository: StoredRepository, limit: Int,
        in db: Database
    ) throws -> [UInt8]? {
        guard
            case .file(let file)? = try VersionStore.item(
                at: path, in: commit, of: repository, in: db), file.size <= limit
        else { return nil }
        switch try BlobCatalog.location(of: file, in: repository, db).open(in: blobs) {
        case .bytes(let bytes): return bytes
        case .file(let file): return try file.read(file.size, at: 0)
        }
    }
}
