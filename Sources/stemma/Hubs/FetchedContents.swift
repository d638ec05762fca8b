import Cards
import Foundation
import HubClient
import Registry

/// What a pull has fetched: large contents in the blob store, small ones in files until the commit holds them.
struct FetchedContents {
    private enum Place {
        case file(String)
        case blob(BlobReceipt)
    }

    /// What the blob store has got.
    private(set) var stored: [(hash: ContentHash, size: Int)] = []
    private let blobs: BlobStore
    /// Regular files, by git's id.
    private var regular: [String: Place] = [:]

    init(_ blobs: BlobStore) { self.blobs = blobs }

    /// Takes over a content that is whole and checked.
    mutating func take(_ file: RemoteFile, _ content: Downloads.Content) throws {
        let isSmall = content.size <= VersionStore.inlineLimit
        if file.sha256 == nil, isSmall {
            regular[file.oid] = .file(content.path)
            return
        }
        guard let hash = ContentHash(hexadecimal: content.sha256),
            let oid = ObjectID(hexadecimal: file.oid)
        else { throw HubClientError.wrongContent(path: file.path, reason: "no hash") }
        try blobs.take(content.path, as: hash)
        stored.append((hash, content.size))
        if file.sha256 == nil {
            regular[file.oid] = .blob(BlobReceipt(sha256: hash, size: content.size, oid: oid))
        }
    }

    func change(for file: RemoteFile) throws -> Change.Contents {
        if let hash = file.sha256.flatMap({ ContentHash(hexadecimal: $0) }) { return .stored(hash) }
        switch regular[file.oid] {
        case .file(let path):
            return .bytes(try FileReader.read(path, limit: VersionStore.inlineLimit))
        case .blob(let receipt): return .blob(receipt)
        case nil: throw HubClientError.wrongContent(path: file.path, reason: "it was not fetched")
        }
    }

    /// Removes what the commit holds now; a file that stays is thrown away later.
    func removeFiles() {
        for case .file(let path) in regular.values {
            try? FileManager.default.removeItem(atPath: path)
        }
    }
}
