internal import Foundation
package import GRDB

/// What the database knows of contents: which there are, where they lie, who has sent them, which repositories use them.
package enum BlobCatalog {
    /// Notes a content of the blob store; one that is linked too is taken from the store from now on.
    ///
    /// - Parameter now: seconds since 1970.
    package static func note(
        _ hash: ContentHash, size: Int, now: Int, in db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO blob (sha256, size, stored_at) VALUES (?1, ?2, ?3)
                ON CONFLICT DO UPDATE SET stored_at = ?3, is_stored = 1
                """, arguments: [hash, size, now])
    }

    /// Notes that somebody has shown to have a content, by sending it: a commit of that account may use it.
    ///
    /// To be called for contents that were there already too, before the client is told so: whatever is noted is kept
    /// for a while though nothing uses it.
    package static func noteUpload(
        _ hash: ContentHash, size: Int, account: Int64, now: Int, in db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO blob (sha256, size, stored_at) VALUES (?1, ?2, ?3)
                ON CONFLICT DO UPDATE SET stored_at = ?3
                """, arguments: [hash, size, now])
        try db.execute(
            sql: """
                INSERT INTO blob_upload (sha256, account_id, uploaded_at) VALUES (?1, ?2, ?3)
                ON CONFLICT DO UPDATE SET uploaded_at = ?3
                """, arguments: [hash, account, now])
    }

    /// Bytes of a known content; `nil` where nobody has sent it.
    package static func size(of hash: ContentHash, in db: Database) throws -> Int? {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT size FROM blob WHERE sha256 = ?"), arguments: [hash])
    }

    /// Whether an account may use a content in a commit: it has sent it, or can read a repository that uses it. Without
    /// this whoever knows a hash could have the bytes.
    ///
    /// - Parameters:
    ///   - account: `nil` for the command line, which may use all.
    ///   - canRead: whether the account may have the files of a repository, its gate included.
    package static func mayUse(
        _ hash: ContentHash, account: Int64?, canRead: (StoredRepository) throws -> Bool,
        in db: Database
    ) throws -> Bool {
        guard let account else { return try size(of: hash, in: db) != nil }
        if try hasSent(hash, account: account, in: db) { return true }
        let rows = try Int64.fetchCursor(
            db, sql: "SELECT repository_id FROM blob_use WHERE sha256 = ?", arguments: [hash])
        while let row = try rows.next() {
            if let repository = try RepositoryStore.fetch(row: row, in: db), try canRead(repository)
            {
                return true
            }
        }
        return false
    }

    /// Whether an account has shown to have a content.
    package static func hasSent(
        _ hash: ContentHash, account: Int64, in db: Database
    ) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM blob_upload WHERE sha256 = ? AND account_id = ?)
                    """), arguments: [hash, account]) ?? false
    }

    /// Where the bytes of a file are.
    ///
    /// - Throws: `VersionError.damaged` where nothing is known of them.
    package static func location(
        of file: FileEntry, in repository: StoredRepository, _ db: Database
    ) throws -> ContentLocation {
        let content = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT content FROM object WHERE oid = ?"),
            arguments: [file.oid])
        if let bytes: [UInt8] = content?.bytes(0) { return .inline(bytes) }
        if content == nil {
            let root = try VersionReader(repository.row, in: db).root()
            if let root, root.card?.oid == file.oid {
                return .inline(try root.cardBytes(in: db))
            }
        }
        if file.size == 0 { return .inline([]) }
        guard let location = try location(of: file.sha256, in: db) else {
            throw VersionError.damaged("the content \(file.sha256) is not known")
        }
        return location
    }

    /// Where a content kept by LFS is; `nil` where it is not known.
    package static func location(
        of hash: ContentHash, in db: Database
    ) throws -> ContentLocation? {
        let isStored = try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT is_stored FROM blob WHERE sha256 = ?"),
            arguments: [hash])
        guard let isStored else { return nil }
        guard !isStored else { return .stored(hash) }
        let files = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT path, state FROM blob_link WHERE sha256 = ? ORDER BY path"),
            arguments: [hash]
        ).map { LinkedFile(path: $0[0], state: $0[1]) }
        return .linked(hash, files)
    }

    /// Whether a content is used by a repository: what LFS may hand out there.
    package static func isUsed(
        _ hash: ContentHash, by repository: StoredRepository, in db: Database
    ) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM blob_use WHERE sha256 = ? AND repository_id = ?)
                    """), arguments: [hash, repository.row]) ?? false
    }

    /// Whether a repository may use a content that nobody brings to it: it uses it already, everybody may have it from
    /// another one, or nothing uses it, as after a pull that was broken off.
    static func isOpen(
        _ hash: ContentHash, to repository: StoredRepository?, in db: Database
    ) throws -> Bool {
        let rows = try Int64.fetchCursor(
            db, sql: "SELECT repository_id FROM blob_use WHERE sha256 = ?", arguments: [hash])
        var isUsed = false
        while let row = try rows.next() {
            if row == repository?.row { return true }
            isUsed = true
            guard let user = try RepositoryStore.fetch(row: row, in: db), !user.isPrivate,
                try GateStore.refusal(of: nil, isMember: false, to: user.id, in: db) == nil
            else { continue }
            return true
        }
        return !isUsed
    }

    /// Notes a content that a commit uses; where it is linked, it stays so.
    static func noteKept(_ receipt: BlobReceipt, now: Int, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO blob (sha256, size, stored_at) VALUES (?1, ?2, ?3)
                ON CONFLICT DO UPDATE SET stored_at = ?3
                """, arguments: [receipt.sha256, receipt.size, now])
    }

    static func noteUse(_ hash: ContentHash, of row: Int64, in db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO blob_use (sha256, repository_id) VALUES (?, ?)"
        ).execute(arguments: [hash, row])
    }

    /// Notes a content that stays in a file of its own. What the store has too is taken from there.
    static func noteLink(
        _ hash: ContentHash, size: Int, file: LinkedFile, now: Int, in db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO blob (sha256, size, stored_at, is_stored) VALUES (?, ?, ?, 0)
                ON CONFLICT DO NOTHING
                """, arguments: [hash, size, now])
        try db.execute(
            sql: """
                INSERT INTO blob_link (sha256, path, state) VALUES (?1, ?2, ?3)
                ON CONFLICT DO UPDATE SET state = ?3
                """, arguments: [hash, file.path, file.state])
    }
}

extension Row {
    /// A column's bytes; `nil` where it is null.
    fileprivate func bytes(_ index: Int) -> [UInt8]? {
        (self[index] as Data?).map(Array.init)
    }
}
