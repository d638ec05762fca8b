/// Why contents cannot be stored or read.
package enum BlobError: Error, Equatable, Sendable {
    /// The file system has no room left, or the user's quota is spent.
    case noSpace(path: String)
    case unusable(path: String, reason: String)
    case wrongHash(expected: ContentHash, found: ContentHash)
    case wrongSize(expected: Int, found: Int)
    case missing(ContentHash)
    /// A linked file that is not what it was when it was hashed.
    case changed(path: String)
}

extension BlobError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noSpace(let path): "\(path): no space left on the device"
        case .unusable(let path, let reason): "\(path): \(reason)"
        case .wrongHash(let expected, let found):
            "expected a content with the SHA-256 \(expected), found \(found)"
        case .wrongSize(let expected, let found): "expected \(expected) bytes, found \(found)"
        case .missing(let hash): "the content \(hash) is not in the blob store"
        case .changed(let path):
            "\(path): the linked file was changed; 'stemma ingest --link' takes the new one"
        }
    }
}
