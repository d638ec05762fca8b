package import Cards
internal import GRDB

/// A branch that is filled from another hub.
package struct MirrorBranch: Sendable {
    /// Whom its commits are by: nobody has signed in.
    private static let author = "stemma"
    /// Commits whose messages are looked through.
    private static let historyLimit = 1000

    private let registry: Registry
    package let id: RepositoryID
    /// Its short name.
    package let name: String

    package init(_ registry: Registry, _ id: RepositoryID, branch: String) {
        self.registry = registry
        self.id = id
        name = branch
    }

    /// What is on the branch; nothing where it is not there.
    package struct State: Equatable, Sendable {
        /// Ids of files by path.
        package var files: [String: String] = [:]
        package var head: ObjectID?
        /// The latest commits, the last one first.
        package var log: [Commit] = []
    }

    /// What a commit brings beside its changes.
    package struct Delivery: Sendable {
        package var changes: [Change]
        /// Contents that the blob store has got for it.
        package var stored: [(hash: ContentHash, size: Int)]
        package var title: String
        package var message: String
        /// What the branch was at when the changes were worked out; `nil` where it was not there.
        package var head: ObjectID?
        /// A tag for the commit, where there is none of that name.
        package var tag: String?

        package init(
            _ changes: [Change], stored: [(hash: ContentHash, size: Int)], title: String,
            message: String, head: ObjectID?, tag: String? = nil
        ) {
            self.changes = changes
            self.stored = stored
            self.title = title
            self.message = message
            self.head = head
            self.tag = tag
        }
    }

    package func state() throws -> State {
        try registry.read { db in
            guard let repository = try find(in: db) else { return State() }
            let full = VersionStore.fullName(ofBranch: name)
            guard try VersionStore.refs(of: repository, in: db).contains(where: { $0.name == full })
            else { return State() }
            let head = try VersionStore.resolve(full, of: repository, in: db)
            let log = try VersionStore.log(
                from: head, of: repository, limit: Self.historyLimit, in: db)
            return State(
                files: try files(of: repository, at: head, in: db), head: head.oid, log: log)
        }
    }

    /// Ids of the files of an earlier version, by path.
    package func files(at commit: Commit) throws -> [String: String] {
        try registry.read { db in
            guard let repository = try find(in: db) else { return [:] }
            return try files(of: repository, at: commit, in: db)
        }
    }

    private func files(
        of repository: StoredRepository, at commit: Commit, in db: Database
    ) throws -> [String: String] {
        let files = try VersionStore.files(of: commit, of: repository, in: db)
        return Dictionary(files.map { ($0.path, $0.oid.hexadecimal) }) { first, _ in first }
    }

    /// Whether a content is here that this repository may have without its being fetched, and stays for now.
    ///
    /// What only private or gated repositories use is not: whoever lists its hash as that of a file would have it
    /// published.
    package func has(_ hash: ContentHash, in blobs: BlobStore) throws -> Bool {
        let (isOpen, location) = try registry.read { db in
            (
                try BlobCatalog.isOpen(hash, to: find(in: db), in: db),
                try BlobCatalog.location(of: hash, in: db)
            )
        }
        guard isOpen else { return false }
        if try blobs.touch(hash) { return true }
        guard let location, case .linked = location else { return false }
        do {
            _ = try location.open(in: blobs)
            return true
        } catch BlobError.changed {
            return false
        }
    }

    /// Makes one commit, and the repository and the branch where they are not there yet, in one transaction.
    ///
    /// - Parameters:
    ///   - isPrivate, gating: of a repository that is made.
    ///   - now: seconds since 1970.
    /// - Returns: the commit that the branch is at then; the one before where nothing has changed.
    /// - Throws: `VersionError.conflict` where the branch is no longer at `delivery.head`.
    package func commit(
        _ delivery: Delivery, isPrivate: Bool, gating: StoredRepository.Gating?, blobs: BlobStore,
        now: Int
    ) throws -> ObjectID {
        try registry.write { db in
            let known = try find(in: db)
            let repository = try known ?? create(isPrivate, gating, blobs, now: now, in: db)
            let refs = try VersionStore.refs(of: repository, in: db)
            let full = VersionStore.fullName(ofBranch: name)
            let target = refs.first { $0.name == full }?.commit
            // One that was just made begins with a commit of its own.
            let head = known == nil ? nil : target
            guard head == delivery.head else {
                throw VersionError.conflict(
                    expected: delivery.head?.hexadecimal ?? "nothing", found: head)
            }
            if target == nil {
                try VersionStore.createBranch(name, of: repository, now: now, in: db)
            }
            for content in delivery.stored {
                try BlobCatalog.note(content.hash, size: content.size, now: now, in: db)
            }
            let request = CommitRequest(
                delivery.changes, title: delivery.title, message: delivery.message,
                author: Self.author, ref: name, allowsInvalidCards: true)
            let commit = try VersionStore.commit(
                request, to: repository, blobs: blobs, now: now, in: db)
            if let tag = delivery.tag, !refs.contains(where: { $0.name == "refs/tags/\(tag)" }) {
                try VersionStore.createTag(tag, at: name, of: repository, in: db)
            }
            return commit.oid
        }
    }

    private func find(in db: Database) throws -> StoredRepository? {
        do {
            return try RepositoryStore.find(id, in: db)
        } catch RegistryError.notFound {
            return nil
        }
    }

    private func create(
        _ isPrivate: Bool, _ gating: StoredRepository.Gating?, _ blobs: BlobStore, now: Int,
        in db: Database
    ) throws -> StoredRepository {
        let new = RepositoryStore.NewRepository(id, isPrivate: isPrivate, author: Self.author)
        let repository = try RepositoryStore.create(new, blobs: blobs, now: now, in: db).repository
        try AuditLog.append(
            .repositoryCreate, subject: "\(id)",
            detail: ["visibility": isPrivate ? "private" : "public"], by: .commandLine, now: now,
            in: db)
        guard let gating else { return repository }
        try RepositoryStore.update(
            RepositoryStore.Settings(gating: gating), of: repository, now: now, in: db)
        return repository
    }
}
