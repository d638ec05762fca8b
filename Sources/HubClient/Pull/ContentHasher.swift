internal import Crypto

/// Works out both hashes that a content may be known by: SHA-256 of the bytes, and git's id of them as a blob.
struct ContentHasher {
    private var sha256 = SHA256()
    private var blob: Insecure.SHA1?

    /// - Parameters:
    ///   - size: bytes that will come; git's id begins with it.
    ///   - needsBlobID: LFS contents are not known by it.
    init(size: Int, needsBlobID: Bool) {
        guard needsBlobID else { return }
        var hasher = Insecure.SHA1()
        hasher.update(data: Array("blob \(size)\0".utf8))
        blob = hasher
    }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        unsafe sha256.update(bufferPointer: bytes)
        unsafe blob?.update(bufferPointer: bytes)
    }

    /// Git's id of bytes in memory.
    static func blobID(of bytes: [UInt8]) -> String {
        var hasher = Insecure.SHA1()
        hasher.update(data: Array("blob \(bytes.count)\0".utf8))
        hasher.update(data: bytes)
        return Digest.text(hasher.finalize())
    }

    func finish() -> (sha256: String, blobID: String?) {
        (Digest.text(sha256.finalize()), blob.map { Digest.text($0.finalize()) })
    }
}
