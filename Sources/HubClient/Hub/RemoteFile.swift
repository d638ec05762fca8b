internal import Cards

/// A file of one revision of a repository of another hub.
package struct RemoteFile: Equatable, Sendable {
    package var path: String
    /// Git's id of the content; of the pointer where the file is kept by LFS.
    package var oid: String
    /// Of the content, in bytes.
    package var size: Int
    /// The SHA-256 of a content that is kept by LFS.
    package var sha256: String?

    /// Of one file and of all files together, in bytes: an exbibyte, so that sums of sizes are numbers.
    static let maximumSize = 1 << 60

    package init(path: String, oid: String, size: Int, sha256: String? = nil) {
        self.path = path
        self.oid = oid
        self.size = size
        self.sha256 = sha256
    }
}

extension RemoteFile {
    /// Reads an item of a tree; `nil` where it is no file.
    ///
    /// - Parameter page: where a gate is passed.
    /// - Throws: `.unsafePath`, `.malformed` where a size or a hash is none, `.gated` where the hash is masked, as it
    ///   is for those who have not been let in.
    init?(_ value: JSONValue, url: String, page: String) throws(HubClientError) {
        guard value["type"]?.string == "file" else { return nil }
        guard let path = value["path"]?.string, let size = value["size"]?.int,
            0...Self.maximumSize ~= size,
            let oid = value["oid"]?.string, Digest.isHexadecimal(oid, count: 40)
        else { throw .malformed(url: url, reason: "a file without a path, a size or an id") }
        guard RepositoryPath.isSafe(path) else { throw .unsafePath(path) }
        self.init(path: path, oid: oid.lowercased(), size: size)
        guard let lfs = value["lfs"], !lfs.isNull else { return }
        guard let hash = (lfs["oid"] ?? lfs["sha256"])?.string else {
            throw .malformed(url: url, reason: "'\(path)': a content without a hash")
        }
        guard !hash.utf8.allSatisfy({ $0 == UInt8(ascii: "*") }) else {
            throw .gated(link: page, message: "the contents of '\(path)' are not shown")
        }
        guard Digest.isHexadecimal(hash, count: 64), (lfs["size"]?.int ?? size) == size else {
            throw .malformed(url: url, reason: "'\(path)': a content without SHA-256 or size")
        }
        sha256 = hash.lowercased()
    }
}
