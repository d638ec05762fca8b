package import Cards
package import Checkpoints
package import GRDB

/// Where the checkpoints of repositories lie, and the state of their files when they were last looked at.
package enum CheckpointStore {
    package struct Place: Equatable, Sendable {
        package var id: RepositoryID
        /// An absolute path. The files stay there.
        package var folder: String
        /// As `FolderState.revision` gave it.
        package var revision: String
    }

    /// Notes where the checkpoint of a repository lies and which files it has, in the place of what was noted before.
    ///
    /// - Parameters:
    ///   - row: the registered repository's.
    ///   - postings: takes what filters are to say, where the caller has one that waits to be flushed.
    /// - Returns: false where all that was known already.
    @discardableResult
    package static func register(
        _ state: FolderState, folder: String, of row: Int, in db: Database,
        postings: PostingWriter? = nil
    ) throws -> Bool {
        let known = try Row.fetchOne(
            db, sql: "SELECT folder, revision FROM checkpoint WHERE repository_id = ?",
            arguments: [row])
        let revision = state.revision
        let path = folder
        let folder = try CheckpointPath(db).stored(folder)
        if let known, known["folder"] == folder, known["revision"] == revision { return false }
        // A folder is of one repository: that which was registered last.
        try db.execute(
            sql: "DELETE FROM checkpoint WHERE repository_id = ? OR folder = ?",
            arguments: [row, folder])
        try db.execute(
            sql: "INSERT INTO checkpoint (repository_id, folder, revision) VALUES (?, ?, ?)",
            arguments: [row, folder, revision])
        try db.execute(sql: "DELETE FROM file WHERE repository_id = ?", arguments: [row])
        let insert = try RawStatement(
            db, "INSERT INTO file (repository_id, path, size) VALUES (?, ?, ?)")
        for file in state.files {
            try insert.bind(1, row)
            try insert.bind(2, file.name)
            try insert.bind(3, file.size)
            try insert.run()
        }
        let names = state.files.map(\.name).filter(ModelFactsReader.isRelevant)
        let facts = try ModelFactsReader.facts(names: names) { name in
            try BlobFile(path: "\(path)/\(name)").map(OpenContent.file)
        }
        try ModelFacts.store(facts, of: row, in: db)
        try VerificationStore.show(of: row, in: db, postings: postings)
        return true
    }

    /// Forgets the folder of a repository: its files are those of a version from now on.
    ///
    /// - Returns: whether there was one.
    static func forget(_ row: Int, in db: Database) throws -> Bool {
        try db.execute(sql: "DELETE FROM checkpoint WHERE repository_id = ?", arguments: [row])
        return db.changesCount > 0
    }

    /// The same for a repository by its id.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func register(
        _ state: FolderState, folder: String, of id: RepositoryID, in db: Database
    ) throws {
        let row = try RepositoryTable.registered(id, in: db)
        try register(state, folder: folder, of: Int(row), in: db)
    }

    /// The folder of a repository's checkpoint; `nil` where none is known.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func checkpointFolder(of id: RepositoryID, in db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT folder FROM checkpoint WHERE repository_id = ?",
            arguments: [RepositoryTable.registered(id, in: db)]
        ).map(CheckpointPath(db).absolute)
    }

    /// The state of the files of a repository's checkpoint when it was last registered; `nil` where none was.
    static func revision(of row: Int, in db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT revision FROM checkpoint WHERE repository_id = ?", arguments: [row])
    }

    /// The repository whose checkpoint lies in a folder, given as an absolute path.
    package static func repository(atFolder folder: String, in db: Database) throws -> RepositoryID?
    {
        try places(
            in: db, where: "WHERE checkpoint.folder = ?", [CheckpointPath(db).stored(folder)]
        )
        .first?.id
    }

    /// Every known checkpoint, by id.
    package static func all(in db: Database) throws -> [Place] {
        try places(in: db, where: "ORDER BY repository.kind, repository.name", [])
    }

    private static func places(
        in db: Database, where clause: String, _ arguments: StatementArguments
    ) throws -> [Place] {
        let paths = try CheckpointPath(db)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT repository.kind, repository.name, checkpoint.folder, checkpoint.revision
                FROM checkpoint JOIN repository ON repository.id = checkpoint.repository_id \(clause)
                """, arguments: arguments
        ).map { row in
            Place(
                id: RepositoryID(unchecked: row[1], kind: RepositoryKind(code: row[0])),
                folder: paths.absolute(row[2]), revision: row[3])
        }
    }
}
