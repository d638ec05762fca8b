/// The text that git keeps in the place of a file that git-lfs keeps: what the content is, and how long.
///
/// Source: the specification of git-lfs, `docs/spec.md`.
package struct LFSPointer: Equatable, Sendable {
    package var sha256: ContentHash
    /// Of the content, in bytes.
    package var size: Int

    package init(sha256: ContentHash, size: Int) {
        self.sha256 = sha256
        self.size = size
    }

    /// A longer text is none.
    package static let maximumByteCount = 1024

    private static let version = "version https://git-lfs.github.com/spec/v1"

    /// The pointer as git-lfs writes it, in UTF-8.
    package var text: [UInt8] {
        Array("\(Self.version)\noid sha256:\(sha256.hexadecimal)\nsize \(size)\n".utf8)
    }

    /// The id of the text as a blob.
    package var oid: ObjectID { GitHash.blob(text) }

    /// Reads a pointer; `nil` where the bytes are none. Lines of extensions are not understood, for what they stand for
    /// is not the content.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.maximumByteCount else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: true)
        let (oid, size) = ("oid sha256:", "size ")
        guard lines.count == 3, lines[0] == Self.version, lines[1].hasPrefix(oid),
            lines[2].hasPrefix(size),
            let hash = ContentHash(hexadecimal: lines[1].dropFirst(oid.count)),
            let count = Int(lines[2].dropFirst(size.count)), count >= 0
        else { return nil }
        self.init(sha256: hash, size: count)
    }
}
