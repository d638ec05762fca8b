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
    ///   - replaces: moves the branch where it is there.
    ///   - now: seconds since 1970.
    /// - Throws: `VersionError.invalidName`, `.exists`, `.revisionNotFound`.
    @discardableResult
    package static func createBranch(
        _ name: String, from start: BranchStart = .revision("main"), replaces: Bool = false,
        of repository: StoredRepository, now: Int, in db: Database
    ) throws -> Ref {
        try RefName.check(name)
        if replaces { try noteUnlinked(repository, now: now, in: db) }
        let reader = try VersionReader(repository.row, in: db)
        switch start {
        case .revision(let revision):
            return try create(
                .branches, name, at: revision, message: nil, replaces: replaces, reader)
        case .empty(let author):
            let commit = Commit(
                tree: VersionReader.emptyTree, parents: [], author: author,
                title: RootCommit.title, message: "", createdAt: now)
            try TreeTable.insert(TreeContent([]), oid: commit.tree, in: db)
            try CommitTable.insert(commit, of: repository.row, in: db)
            return try create(
                .branches, name, at: commit.oid.hexadecimal, message: nil, replaces: replaces,
                reader)
        }
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
            .tags, name, at: revision, message: message, replaces: false,
            VersionReader(repository.row, in: db))
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
            VersionReader(repository.row, in: db))
    }

    private static func create(
        _ space: Ref.Space, _ name: String, at revision: String, message: String?, replaces: Bool,
        _ reader: VersionReader
    ) throws -> Ref {
        guard let commit = try resolve(revision, reader) else {
            throw VersionError.revisionNotFound(revision)
        }
        let ref = Ref(name: space.rawValue + name, commit: commit.oid, message: message)
        let isThere = try reader.target(ref.name) != nil
        guard !isThere || (replaces && ref.name != Ref.main) else {
            throw VersionError.exists(ref.name)
        }
        try beginHistory(reader)
        try RefTable.put(ref, of: reader.row, in: reader.db)
        return ref
    }

    /// Takes a branch away; its commits can still be asked for by their ids until they are collected.
    ///
    /// - Parameter now: seconds since 1970.
    /// - Throws: `VersionError.invalidRevision` where no branch has the name, `.protectedBranch` for `main`.
    package static func deleteBranch(
        _ name: String, of repository: StoredRepository, now: Int, in db: Database
    ) throws {
        let full = name.hasPrefix("refs/") ? name : Ref.Space.branches.rawValue + name
        guard full != Ref.main else { throw VersionError.protectedBranch(Ref.main) }
        guard full.hasPrefix(Ref.Space.branches.rawValue),
            try delete(full, of: repository, now: now, in: db)
        else { throw VersionError.invalidRevision(name) }
    }

    /// - Parameter now: seconds since 1970.
    /// - Throws: `VersionError.revisionNotFound` where no tag has the name.
    package static func deleteTag(
        _ name: String, of repository: StoredRepository, now: Int, in db: Database
    ) throws {
        guard try delete(Ref.Space.tags.rawValue + name, of: repository, now: now, in: db) else {
            throw VersionError.revisionNotFound(name)
        }
    }

    private static func delete(
        _ name: String, of repository: StoredRepository, now: Int, in db: Database
    ) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM ref WHERE repository_id = ? AND name = ?",
            arguments: [repository.row, name])
        guard db.changesCount > 0 else { return false }
        try noteUnlinked(repository, now: now, in: db)
        return true
    }

    /// Notes that some commits of a repository may be waiting for collection from now on.
    private static func noteUnlinked(
        _ repository: StoredRepository, now: Int, in db: Database
    ) throws {
        try db.execute(
            sql: "UPDATE repository SET unlinked_at = ? WHERE id = ?",
            arguments: [now, repository.row])
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
        try RefTable.put(Ref(name: name, commit: commit.oid), of: repository.row, in: db)
        try HistoryPruner(reader).prune()
        return commit
    }
}
