/// Where the bytes of a file are.
package enum ContentLocation: Equatable, Sendable {
    /// In the database.
    case inline([UInt8])
    case stored(ContentHash)
    /// In a file that stays where it is. `state` tells whether it is still what was hashed.
    case linked(ContentHash, path: String, state: String)
}

/// Bytes that can be sent.
package enum OpenContent: Sendable {
    case bytes([UInt8])
    case file(BlobFile)
}

extension ContentLocation {
    /// Opens the content; one that is linked and was sent as well is there whatever becomes of the file.
    ///
    /// - Throws: `BlobError.missing`; `.changed` where a linked file is gone or is not what it was.
    package func open(in blobs: BlobStore) throws(BlobError) -> OpenContent {
        switch self {
        case .inline(let bytes): return .bytes(bytes)
        case .stored(let hash): return .file(try blobs.open(hash))
        case .linked(let hash, let path, let state):
            if let file = try BlobFile(path: path), file.state == state { return .file(file) }
            guard blobs.contains(hash) else { throw .changed(path: path) }
            return .file(try blobs.open(hash))
        }
    }
}
