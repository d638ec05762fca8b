internal import GRDB

/// Which contents of the store the files of one repository need: rows of `blob_use`, worked out from its folders.
struct BlobUses {
    private let reader: VersionReader
    /// Folders and files that were looked at.
    private var seen: Set<ObjectID> = []

    init(_ reader: VersionReader) { self.reader = reader }

    /// Notes what the files of a folder, and of those in it, need.
    mutating func note(_ tree: ObjectID) throws {
        let (row, db) = (reader.row, reader.db)
        try forEachFile(tree) { oid in
            try db.cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO blob_use (sha256, repository_id)
                    SELECT sha256, ?1 FROM object WHERE oid = ?2 AND content IS NULL
                    """
            ).execute(arguments: [row, oid])
        }
    }

    /// The files of a folder, and of those in it, whose contents are noted for others alone, and so may be taken away.
    mutating func missing(_ tree: ObjectID) throws -> [ObjectID] {
        let (row, db) = (reader.row, reader.db)
        var missing: [ObjectID] = []
        try forEachFile(tree) { oid in
            let isMissing = try Bool.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT EXISTS (
                          SELECT 1 FROM object WHERE oid = ?2 AND content IS NULL AND size > 0
                            AND NOT EXISTS (SELECT 1 FROM blob_use
                              WHERE blob_use.sha256 = object.sha256 AND repository_id = ?1))
                        """), arguments: [row, oid])
            if isMissing == true { missing.append(oid) }
        }
        return missing
    }

    /// Calls `body` with each file that it was not called with before.
    private mutating func forEachFile(
        _ tree: ObjectID, _ body: (ObjectID) throws -> Void
    ) throws {
        guard seen.insert(tree).inserted else { return }
        var waiting = [tree]
        while let tree = waiting.popLast() {
            for entry in try reader.tree(tree).entries() where seen.insert(entry.oid).inserted {
                if entry.mode == .directory {
                    waiting.append(entry.oid)
                } else {
                    try body(entry.oid)
                }
            }
        }
    }
}
