package import Cards
internal import Checkpoints
package import GRDB

/// A checkpoint whose files are those of one version of a repository.
package struct CommittedCheckpoint: Sendable {
    package let repository: StoredRepository
    package let commit: Commit
    /// What lies in the top folder and says something to whoever loads or judges a checkpoint: the weights and what is
    /// beside them, the card, and what is not to be there, such as code.
    package let files: [FileEntry]

    /// - Parameter revision: a branch, a tag or a commit.
    /// - Returns: `nil` where that version holds no checkpoint.
    /// - Throws: `VersionError.revisionNotFound`.
    package init?(
        _ revision: String, of repository: StoredRepository, in db: Database
    ) throws {
        guard repository.id.kind == .model else { return nil }
        commit = try VersionStore.resolve(revision, of: repository, in: db)
        self.repository = repository
        let reader = try VersionReader(repository.row, in: db)
        let entries = try Self.entries(of: commit.tree, reader)
        guard entries.contains(where: { CheckpointMark.isMark($0.name) }) else { return nil }
        files = try entries.filter { FileRole(name: $0.name) != .other }
            .map { try reader.file($0.entry, path: $0.name) }
    }

    /// The SHA-256 of each file in hexadecimal digits, by name.
    package var hashes: [String: String] {
        Dictionary(files.map { ($0.path, $0.sha256.hexadecimal) }) { first, _ in first }
    }

    /// Puts the files into an empty folder: what the database holds is written out, the rest is linked to where it lies,
    /// hard where the file system lets it be, so that no content goes away meanwhile.
    ///
    /// - Parameter blobs: asked for where a content lies in the blob store.
    /// - Throws: `BlobError`, also for a content that is gone or a linked file that was changed; `FileError`.
    package func layOut(
        in folder: String, blobs: () throws -> BlobStore, from registry: Registry
    ) throws {
        for file in files {
            let path = "\(folder)/\(file.path)"
            let location = try registry.read {
                try BlobCatalog.location(of: file, in: repository, $0)
            }
            if case .inline(let bytes) = location {
                try FileWriter.create(path, with: bytes)
                continue
            }
            switch try location.open(in: try blobs()) {
            case .bytes(let bytes): try FileWriter.create(path, with: bytes)
            case .file(let content): try FileWriter.link(path, to: content.path)
            }
        }
    }

    /// Registered models that have a checkpoint in the version that `main` is at and none in a folder, by name.
    package static func all(in db: Database) throws -> [RepositoryID] {
        try String.fetchAll(
            db,
            sql: """
                SELECT name FROM repository WHERE kind = ? AND state = 1
                  AND id NOT IN (SELECT repository_id FROM checkpoint)
                  AND id IN (SELECT repository_id FROM ref)
                  AND EXISTS (SELECT 1 FROM file WHERE repository_id = repository.id AND \(mark))
                ORDER BY name
                """, arguments: [RepositoryKind.model.code]
        ).map { RepositoryID(unchecked: $0, kind: .model) }
    }

    /// `CheckpointMark.isMark` in SQL.
    private static let mark = """
        (path IN ('config.json', 'adapter_config.json')
          OR path GLOB '*.safetensors' OR path GLOB '*.gguf')
        """

    /// The files of a folder that are loaded, by name: what tells whether a checkpoint is another one.
    static func state(of tree: ObjectID, _ reader: VersionReader) throws -> [String: ObjectID] {
        let loaded = try entries(of: tree, reader).filter { FileRole(name: $0.name).isLoaded }
        return Dictionary(loaded.map { ($0.name, $0.entry.oid) }) { first, _ in first }
    }

    static func hasWeights(_ tree: ObjectID, _ reader: VersionReader) throws -> Bool {
        try entries(of: tree, reader).contains {
            [.weights, .gguf, .adapterWeights].contains(FileRole(name: $0.name))
        }
    }

    /// Files of the top folder, hidden ones left out.
    private static func entries(
        of tree: ObjectID, _ reader: VersionReader
    ) throws -> [(name: String, entry: TreeContent.Entry)] {
        try reader.tree(tree).entries().filter { $0.mode != .directory }
            .map { (String(decoding: $0.name, as: UTF8.self), $0) }
            .filter { !$0.name.hasPrefix(".") && PathRules.fault(in: $0.name) == nil }
    }
}
