package import Cards
package import GRDB

extension RepositoryStore {
    /// What a repository begins with.
    package struct NewRepository: Sendable {
        package var id: RepositoryID
        package var isPrivate: Bool
        /// The creator's name.
        package var author: String
        /// The creator's account; `nil` for the command line.
        package var accountID: Int64?
        /// Files beside `.gitattributes`, which is always there.
        package var files: [Change]
        package var allowsInvalidCards: Bool

        package init(
            _ id: RepositoryID, isPrivate: Bool = false, author: String, accountID: Int64? = nil,
            files: [Change] = [], allowsInvalidCards: Bool = false
        ) {
            self.id = id
            self.isPrivate = isPrivate
            self.author = author
            self.accountID = accountID
            self.files = files
            self.allowsInvalidCards = allowsInvalidCards
        }
    }

    /// Makes a repository with its first commit. A name that another repository had before belongs to the new one from
    /// then on.
    ///
    /// - Parameter now: seconds since 1970.
    /// - Throws: `RegistryError.invalidID`, `.exists`; what `VersionStore.commit` throws.
    package static func create(
        _ new: NewRepository, blobs: BlobStore? = nil,
        canRead: @escaping (StoredRepository) throws -> Bool = { _ in false }, now: Int,
        in db: Database
    ) throws -> (repository: StoredRepository, commit: Commit) {
        let repository = try make(new.id, isPrivate: new.isPrivate, now: now, in: db)
        let attributes = GitAttributes.initial(isDataset: new.id.kind == .dataset)
        let commit = try VersionStore.begin(
            [.put(path: GitAttributes.path, .bytes(attributes))] + new.files, of: repository,
            author: new.author, account: new.accountID, allowsInvalidCards: new.allowsInvalidCards,
            blobs: blobs, canRead: canRead, now: now, in: db)
        return (repository, commit)
    }

    /// Makes a copy of a repository: its files as they are on `main`, in one commit, with what follows from them. The
    /// copy is gated as the other one is set to be; nobody is let in with it.
    ///
    /// - Parameter now: seconds since 1970.
    /// - Throws: `RegistryError.invalidID`, `.exists`; `VersionError.damaged`.
    package static func duplicate(
        _ source: StoredRepository, as id: RepositoryID, isPrivate: Bool, author: String,
        blobs: BlobStore?, now: Int, in db: Database
    ) throws -> StoredRepository {
        let repository = try make(id, isPrivate: isPrivate, now: now, in: db)
        try VersionStore.copy(
            source, to: repository, author: author, blobs: blobs, now: now, in: db)
        try update(
            Settings(gating: source.gating, gatesMembers: source.gatesMembers), of: repository,
            now: now, in: db)
        return repository
    }

    private static func make(
        _ id: RepositoryID, isPrivate: Bool, now: Int, in db: Database
    ) throws -> StoredRepository {
        guard RepositoryID.isValid(id.name.utf8) else {
            throw RegistryError.invalidID(id.description)
        }
        if let known = try existing(id, in: db) { throw RegistryError.exists(known) }
        try db.execute(
            sql: """
                INSERT INTO repository (kind, name, state, created_at, updated_at, is_private)
                VALUES (?1, ?2, 1, ?3, ?3, ?4)
                ON CONFLICT DO UPDATE SET state = 1, created_at = ?3, updated_at = ?3, is_private = ?4
                """, arguments: [id.kind.code, id.name, now, isPrivate])
        try db.execute(
            sql: """
                UPDATE repository SET moved_to = NULL
                WHERE kind = ? AND name = ? COLLATE NOCASE AND moved_to IS NOT NULL
                """, arguments: [id.kind.code, id.name])
        return try find(id, in: db)
    }

    /// The repository that has a name now, whatever the case of its letters; one that was moved away does not count.
    static func existing(_ id: RepositoryID, in db: Database) throws -> RepositoryID? {
        try String.fetchOne(
            db,
            sql:
                "SELECT name FROM repository WHERE kind = ? AND name = ? COLLATE NOCASE AND state = 1",
            arguments: [id.kind.code, id.name]
        ).map { RepositoryID(unchecked: $0, kind: id.kind) }
    }
}
