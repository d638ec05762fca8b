internal import GRDB

/// The files that a repository's checkpoint consists of now: those of the folder that was registered, else those of the
/// version that `main` is at.
struct PresentFiles {
    private enum Place {
        /// The state of the folder, as `FolderState.revision` gave it.
        case folder(String)
        /// Ids of files by name.
        case version([String: ObjectID], VersionReader)
        /// Nothing is known of any files.
        case unknown
    }

    private let place: Place

    init(of row: Int64, in db: Database) throws {
        if let revision = try CheckpointStore.revision(of: Int(row), in: db) {
            place = .folder(revision)
        } else if let target = try RefTable.target(Ref.main, of: row, in: db) {
            let reader = try VersionReader(row, in: db)
            let head = try reader.existingCommit(target)
            place = .version(try CommittedCheckpoint.state(of: head.tree, reader), reader)
        } else {
            place = .unknown
        }
    }

    /// Whether these are the files of a revision that was verified: the state of a folder, or the id of a commit.
    func are(of revision: String) throws -> Bool {
        switch place {
        case .folder(let present): return revision == present
        case .unknown: return true
        case .version(let present, let reader):
            guard let oid = ObjectID(hexadecimal: revision), let commit = try reader.commit(oid)
            else { return false }
            return try CommittedCheckpoint.state(of: commit.tree, reader) == present
        }
    }
}
