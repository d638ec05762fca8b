package import GRDB

extension VersionStore {
    /// Branches, tags and pull requests, by name.
    package static func refs(of repository: StoredRepository, in db: Database) throws -> [Ref] {
        let stored = try RefTable.all(of: repository.row, in: db)
        guard stored.isEmpty else { return stored }
        return [Ref(name: Ref.main, commit: try head(of: repository, in: db))]
    }

    /// - Parameters:
    ///   - name: short.
    ///   - revision: where it begins.
    ///   - replaces: moves the branch where it is there.
    /// - Throws: `VersionError.invalidName`, `.exists`, `.revisionNotFound`.
    @discardableResult
    package static func createBranch(
        _ name: String, from revision: String = "main", replaces: Bool = false,
        of repository: StoredRepository, in db: Database
    ) throws -> Ref {
        try RefName.check(name)
        return try create(
            .branches, name, at: revision, message: nil, replaces: replaces, of: repository, in: db)
    }

    /// - Parameter message: of an annotated tag.
    /// - Throws: `VersionError.invalidName`, `.exists`, `.revisionNotFound`.
    @discardableResult
    package static func createTag(
        _ name: String, at revision: String, message: String? = nil,
        of repository: StoredRepository, in db: Database
    ) throws -> Ref {
        try RefName.check(name)
        return try create(
            .tags, name, at: revision, message: message, replaces: false, of: repository, in: db)
    }

    /// The reference of a pull request, `refs/pr/N`, at a commit.
    ///
    /// - Throws: `VersionError.exists`, `.revisionNotFound`.
    @discardableResult
    package static func createPullRequest(
        _ number: Int, at commit: ObjectID, of repository: StoredRepository, in db: Database
    ) throws -> Ref {
        try create(
            .pullRequests, "\(number)", at: commit.hexadecimal, message: nil, replaces: false,
            of: repository, in: db)
    }

    private static func create(
        _ space: Ref.Space, _ name: String, at revision: String, message: String?, replaces: Bool,
        of repository: StoredRepository, in db: Database
    ) throws -> Ref {
        let reader = try VersionReader(repository.row, in: db)
        guard let commit = try resolve(revision, reader) else {
            throw VersionError.revisionNotFound(revision)
        }
        let ref = Ref(name: space.rawValue + name, commit: commit.oid, message: message)
        let isThere = try reader.target(ref.name) != nil
        guard !isThere || (replaces && ref.name != Ref.main) else {
            throw VersionError.exists(ref.name)
        }
        try beginHistory(reader)
        try RefTable.put(ref, of: repository.row, in: db)
        return ref
    }

    /// Takes a branch away; its commits can still be asked for by their ids.
    ///
    /// - Throws: `VersionError.invalidRevision` where no branch has the name, `.protectedBranch` for `main`.
    package static func deleteBranch(
        _ name: String, of repository: StoredRepository, in db: Database
    ) throws {
        let full = name.hasPrefix("refs/") ? name : Ref.Space.branches.rawValue + name
        guard full != Ref.main else { throw VersionError.protectedBranch(Ref.main) }
        guard full.hasPrefix(Ref.Space.branches.rawValue),
            try delete(full, of: repository, in: db)
        else { throw VersionError.invalidRevision(name) }
    }

    /// - Throws: `VersionError.revisionNotFound` where no tag has the name.
    package static func deleteTag(
        _ name: String, of repository: StoredRepository, in db: Database
    ) throws {
        guard try delete(Ref.Space.tags.rawValue + name, of: repository, in: db) else {
            throw VersionError.revisionNotFound(name)
        }
    }

    private static func delete(
        _ name: String, of repository: StoredRepository, in db: Database
    ) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM ref WHERE repository_id = ? AND name = ?",
            arguments: [repository.row, name])
        return db.changesCount > 0
    }

    /// Makes a branch one commit without a parent, with the files that it has. The commits before it stay reachable by
    /// their ids as long as another branch or tag leads to them.
    ///
    /// - Throws: `VersionError.revisionNotFound` for an unknown branch, `.invalidName` for a tag or a commit.
    package static func superSquash(
        _ branch: String, message: String?, author: String, of repository: StoredRepository,
        now: Int, in db: Database
    ) throws -> Commit {
        let reader = try VersionReader(repository.row, in: db)
        let name = fullName(ofBranch: branch)
        let noBranch = VersionError.invalidName(branch, reason: "is no branch")
        guard let target = try reader.target(name) else {
            guard try resolve(branch, reader) == nil else { throw noBranch }
            throw VersionError.revisionNotFound(branch)
        }
        guard !Ref(name: name, commit: target).isTag else { throw noBranch }
        try beginHistory(reader)
        let head = try reader.existingCommit(target)
        let commit = Commit(
            tree: head.tree, parents: [], author: author,
            title: message ?? "Super-squash branch '\(branch)'", message: "", createdAt: now)
        try CommitTable.insert(commit, of: repository.row, in: db)
        if name == Ref.main {
            try VerificationStore.carry(to: commit.oid, of: repository.row, in: db)
        }
        try RefTable.put(Ref(name: name, commit: commit.oid), of: repository.row, in: db)
        try HistoryPruner(reader).prune()
        return commit
    }
}
