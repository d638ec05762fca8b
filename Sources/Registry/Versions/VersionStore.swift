package import GRDB

/// The versions of repositories: commits, their folders and files, branches and tags.
///
/// A repository that was only ingested has one version, worked out from its card (see `RootCommit`). All calls take a
/// database inside a transaction of the caller.
package enum VersionStore {
    /// Contents up to this many bytes belong into the database, where a thousand of them cost one `fsync`; longer ones
    /// into the blob store.
    package static let inlineLimit = 32 << 10

    /// The commit that a revision means: a branch, a tag, `HEAD`, a reference in full, a commit's id or at least five
    /// digits of it.
    ///
    /// - Throws: `VersionError.revisionNotFound`.
    package static func resolve(
        _ revision: String, of repository: StoredRepository, in db: Database
    ) throws -> Commit {
        let reader = try VersionReader(repository.row, in: db)
        guard let commit = try resolve(revision, reader) else {
            throw VersionError.revisionNotFound(revision)
        }
        return commit
    }

    /// The commit that `main` is at. Cheap, as every list shows it.
    package static func head(of repository: StoredRepository, in db: Database) throws -> ObjectID {
        if let target = try RefTable.target(Ref.main, of: repository.row, in: db) { return target }
        return try RootCommit(of: repository.row, in: db).commit.oid
    }

    static func resolve(_ revision: String, _ reader: VersionReader) throws -> Commit? {
        for name in names(of: revision) {
            if let target = try reader.target(name) { return try reader.existingCommit(target) }
        }
        if let oid = ObjectID(hexadecimal: revision) { return try reader.commit(oid) }
        return try commit(beginning: revision, reader)
    }

    /// The references that a revision may be, the first first.
    private static func names(of revision: String) -> [String] {
        if revision == "HEAD" { return [Ref.main] }
        if revision.hasPrefix("refs/") { return [revision] }
        return [Ref.Space.branches.rawValue + revision, Ref.Space.tags.rawValue + revision]
    }

    /// Digits of an id after which it may end.
    private static let shortestPrefix = 5

    /// The only commit whose id begins like that.
    private static func commit(beginning prefix: String, _ reader: VersionReader) throws -> Commit?
    {
        let missing = 2 * ObjectID.byteCount - prefix.utf8.count
        guard prefix.utf8.count >= shortestPrefix, missing > 0,
            let first = ObjectID(hexadecimal: prefix + String(repeating: "0", count: missing)),
            let last = ObjectID(hexadecimal: prefix + String(repeating: "f", count: missing))
        else { return nil }
        let found = try ObjectID.fetchAll(
            reader.db,
            sql:
                "SELECT oid FROM git_commit WHERE repository_id = ? AND oid BETWEEN ? AND ? LIMIT 2",
            arguments: [reader.row, first, last])
        if let only = found.first { return found.count == 1 ? try reader.commit(only) : nil }
        guard let root = try reader.root(), (first...last).contains(root.commit.oid) else {
            return nil
        }
        return root.commit
    }
}
