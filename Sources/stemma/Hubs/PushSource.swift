import Cards
import Foundation
import HubClient
import Registry

/// The side of a push that lies here: the files of one revision.
final class PushSource {
    private let registry: Registry
    private let id: RepositoryID
    private let store: StoreOptions
    /// Opened for the first content that lies there, so that a push that sends none makes no folder.
    private lazy var blobs = Result { try store.open(of: registry) }

    init(_ registry: Registry, _ id: RepositoryID, _ store: StoreOptions) {
        self.registry = registry
        self.id = id
        self.store = store
    }

    /// - Parameter revision: a branch, a tag or a commit.
    func files(at revision: String) throws -> [PushFile] {
        let (repository, files) = try registry.read { db in
            let repository = try RepositoryStore.find(id, in: db)
            let commit = try VersionStore.resolve(revision, of: repository, in: db)
            return (repository, try VersionStore.files(of: commit, of: repository, in: db))
        }
        return files.map { file in
            PushFile(
                path: file.path, oid: file.oid.hexadecimal, sha256: file.sha256.hexadecimal,
                size: file.size
            ) { offset in
                Self.reader(try self.open(file, of: repository), from: offset)
            }
        }
    }

    private func open(_ file: FileEntry, of repository: StoredRepository) throws -> OpenContent {
        let location = try registry.read {
            try BlobCatalog.location(of: file, in: repository, $0)
        }
        if case .inline(let bytes) = location { return .bytes(bytes) }
        return try location.open(in: try blobs.get())
    }

    private static func reader(
        _ content: OpenContent, from offset: Int
    ) -> HTTPBody.Reader {
        var offset = offset
        return { maximum in
            let bytes =
                switch content {
                case .bytes(let bytes): Array(bytes.dropFirst(offset).prefix(maximum))
                case .file(let file): try file.read(maximum, at: offset)
                }
            offset += bytes.count
            return bytes
        }
    }
}
