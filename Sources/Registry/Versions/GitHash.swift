internal import Crypto

/// Ids as git works them out: the SHA-1 of `TYPE SIZE\0` and the bytes.
///
/// Source: the chapter "Git Objects" of Pro Git. SHA-1 names things here and protects nothing: what must not be forged
/// goes by SHA-256.
package enum GitHash {
    package static func blob(_ bytes: [UInt8]) -> ObjectID { hash("blob", bytes) }

    /// The id of a folder.
    ///
    /// - Parameter content: as `TreeContent` writes it.
    package static func tree(_ content: [UInt8]) -> ObjectID { hash("tree", content) }

    /// The id of a commit by its text.
    package static func commit(_ text: [UInt8]) -> ObjectID { hash("commit", text) }

    private static func hash(_ type: StaticString, _ bytes: [UInt8]) -> ObjectID {
        var hasher = ObjectHasher(type, size: bytes.count)
        hasher.update(bytes)
        return hasher.finalize()
    }
}

extension ContentHash {
    /// The hash of bytes in memory.
    package init(of bytes: [UInt8]) {
        self = SHA256.hash(data: bytes).contentHash
    }
}

/// Works out the id of an object whose bytes come piece by piece and whose size is known before.
package struct ObjectHasher {
    private var hasher = Insecure.SHA1()

    /// - Parameter size: bytes that will come.
    package init(blobOf size: Int) { self.init("blob", size: size) }

    fileprivate init(_ type: StaticString, size: Int) {
        hasher.update(data: Array("\(type) \(size)\0".utf8))
    }

    package mutating func update(_ bytes: [UInt8]) { hasher.update(data: bytes) }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        unsafe hasher.update(bufferPointer: bytes)
    }

    package func finalize() -> ObjectID {
        guard let id = ObjectID(Array(hasher.finalize())) else {
            preconditionFailure("SHA-1 has 20 bytes")
        }
        return id
    }
}

extension SHA256Digest {
    var contentHash: ContentHash {
        guard let hash = ContentHash(Array(self)) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return hash
    }
}
