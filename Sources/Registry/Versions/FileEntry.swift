/// A file of one version of a repository.
package struct FileEntry: Equatable, Sendable {
    /// From the top of the repository, parts between slashes.
    package var path: String
    /// Git's id of the content; of the pointer where the file is kept by LFS.
    package var oid: ObjectID
    /// Of the content, in bytes, also where it is kept by LFS.
    package var size: Int
    /// Of the content.
    package var sha256: ContentHash
    package var isLFS: Bool
    package var isExecutable: Bool
}

/// A file or a folder of one version of a repository.
package enum TreeItem: Equatable, Sendable {
    case file(FileEntry)
    case directory(path: String, oid: ObjectID)

    package var path: String {
        switch self {
        case .file(let file): file.path
        case .directory(let path, _): path
        }
    }

    package var oid: ObjectID {
        switch self {
        case .file(let file): file.oid
        case .directory(_, let oid): oid
        }
    }
}

extension TreeItem {
    /// Where a listing goes on after this item: git's order takes a folder's name as if a slash followed it.
    package var cursor: String {
        switch self {
        case .file(let file): file.path
        case .directory(let path, _): path + "/"
        }
    }
}
