/// Where the bytes of a file are.
package enum ContentLocation: Equatable, Sendable {
    /// In the database.
    case inline([UInt8])
    case stored(ContentHash)
    /// In files that stay where they are; any that is still what it was will do.
    case linked(ContentHash, [LinkedFile])
}

/// A file that was hashed and stays where it is.
package struct LinkedFile: Hashable, Sendable {
    package var path: String
    /// As `BlobFile.state` was when it was hashed.
    package var state: String

    /// - Returns: `nil` where the file is gone or is not what it was.
    func open() throws(BlobError) -> BlobFile? {
        guard let file = try BlobFile(path: path), file.state == state else { return nil }
        return file
    }
}

/// Bytes that can be sent.
package enum OpenContent: Sendable {
    case bytes([UInt8])
    case file(BlobFile)
}

extension ContentLocation {
    /// Opens the content; one that is linked and was sent as well is there whatever becomes of the files.
    ///
    /// - Parameter blobs: `nil` where there is no store: what is in the database or linked can be opened without.
    /// - Throws: `BlobError.missing`; `.changed` where no linked file is what it was.
    package func open(in blobs: BlobStore?) throws(BlobError) -> OpenContent {
        switch self {
        case .inline(let bytes): return .bytes(bytes)
        case .stored(let hash):
            guard let blobs else { throw .missing(hash) }
            return .file(try blobs.open(hash))
        case .linked(let hash, let files):
            var problem: BlobError?
            for file in files {
                do throws(BlobError) {
                    if let content = try file.open() { return .file(content) }
                    problem = problem ?? .changed(path: file.path)
                } catch {
                    problem = problem ?? error
                }
            }
            if let blobs, blobs.contains(hash) { return .file(try blobs.open(hash)) }
            throw problem ?? .missing(hash)
        }
    }
}
