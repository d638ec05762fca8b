/// A content that lies in the blob store, safe on disk.
package struct BlobReceipt: Equatable, Hashable, Sendable {
    package var sha256: ContentHash
    /// Bytes.
    package var size: Int
    /// Git's id of the bytes as a blob.
    package var oid: ObjectID

    package init(sha256: ContentHash, size: Int, oid: ObjectID) {
        self.sha256 = sha256
        self.size = size
        self.oid = oid
    }
}
