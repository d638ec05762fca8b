internal import Foundation
internal import GRDB

/// Rows of the table `object`: contents by git's id.
enum ObjectTable {
    /// Rows belong to all repositories. One whose bytes lay in the blob store alone gets those that are given, as who
    /// gives them need not use the store.
    ///
    /// - Parameter content: `nil` where the bytes are in the blob store.
    static func insert(_ file: FileEntry, content: [UInt8]?, in db: Database) throws {
        let insert = try RawStatement(
            db,
            """
            INSERT INTO object (oid, sha256, size, is_lfs, content) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (oid) DO UPDATE SET content = excluded.content
              WHERE content IS NULL AND excluded.content IS NOT NULL AND is_lfs = excluded.is_lfs
            """)
        try insert.bind(1, file.oid.bytes)
        try insert.bind(2, file.sha256.bytes)
        try insert.bind(3, file.size)
        try insert.bind(4, file.isLFS ? 1 : 0)
        if let content { try insert.bind(5, content) } else { try insert.bindNull(5) }
        try insert.run()
    }
}

/// Rows of the table `tree`: folders by git's id.
enum TreeTable {
    static func insert(_ tree: TreeContent, oid: ObjectID, in db: Database) throws {
        let insert = try RawStatement(
            db, "INSERT OR IGNORE INTO tree (oid, content) VALUES (?, ?)")
        try insert.bind(1, oid.bytes)
        try insert.bind(2, tree.bytes)
        try insert.run()
    }
}

/// Rows of the table `git_commit`.
enum CommitTable {
    static let columns = "oid, tree, parents, author, title, message, created_at"

    static func insert(_ commit: Commit, of row: Int64, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO git_commit (repository_id, \(columns))
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                row, commit.oid, commit.tree, Data(commit.parents.flatMap(\.bytes)), commit.author,
                commit.title, commit.message, commit.createdAt,
            ])
    }

    static func commit(_ row: Row) throws -> Commit {
        let parents: Data = row[2]
        return Commit(
            oid: row[0], tree: row[1],
            parents: stride(from: 0, to: parents.count, by: ObjectID.byteCount).compactMap {
                ObjectID(parents.dropFirst($0).prefix(ObjectID.byteCount))
            },
            author: row[3], title: row[4], message: row[5], createdAt: row[6])
    }
}

/// Rows of the table `ref`.
enum RefTable {
    static func put(_ ref: Ref, of row: Int64, in db: Database) throws {
        try db.execute(
            sql: "REPLACE INTO ref (repository_id, name, target, message) VALUES (?, ?, ?, ?)",
            arguments: [row, ref.name, ref.commit, ref.message])
    }

    static func target(_ name: String, of row: Int64, in db: Database) throws -> ObjectID? {
        try ObjectID.fetchOne(
            db.cachedStatement(sql: "SELECT target FROM ref WHERE repository_id = ? AND name = ?"),
            arguments: [row, name])
    }

    static func hasHistory(_ row: Int64, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM ref WHERE repository_id = ?)"),
            arguments: [row]) ?? false
    }

    static func all(of row: Int64, in db: Database) throws -> [Ref] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT name, target, message FROM ref WHERE repository_id = ? ORDER BY name"),
            arguments: [row]
        ).map { Ref(name: $0[0], commit: $0[1], message: $0[2]) }
    }
}
