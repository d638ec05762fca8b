internal import GRDB
internal import Registry

extension Hub {
    /// Notes that somebody has sent a content, which may be used in commits from then on.
    func noteUpload(_ hash: ContentHash, size: Int, by account: Int64) async throws {
        try await noteUploads([LFSBatch.Object(hash: hash, size: size)], by: account)
    }

    /// The same of several, in one transaction.
    func noteUploads(_ objects: [LFSBatch.Object], by account: Int64) async throws {
        let now = now
        try await write { db in
            for object in objects {
                try BlobCatalog.noteUpload(
                    object.hash, size: object.size, account: account, now: now, in: db)
            }
        }
    }

    /// Bytes of a content that an account has sent and that is here, so that it need not be sent again; `nil` for any
    /// other.
    func sentSize(of hash: ContentHash, by account: Int64) throws -> Int? {
        guard let size = blobs.size(of: hash) else { return nil }
        return try read { try BlobCatalog.hasSent(hash, account: account, in: $0) } ? size : nil
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
