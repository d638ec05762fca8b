package import GRDB

extension VersionStore {
    /// What is at a path; `nil` where nothing is. The empty path is the top folder.
    package static func item(
        at path: String, in commit: Commit, of repository: StoredRepository, in db: Database
    ) throws -> TreeItem? {
        guard !path.isEmpty else { return .directory(path: "", oid: commit.tree) }
        let reader = try VersionReader(repository.row, in: db)
        return try reader.entry(at: path, in: commit.tree).map { try reader.item($0, path: path) }
    }

    /// What is at each of some paths, in their order; `nil` where nothing is. The empty path is the top folder.
    package static func items(
        at paths: [String], in commit: Commit, of repository: StoredRepository, in db: Database
    ) throws -> [TreeItem?] {
        let reader = try VersionReader(repository.row, in: db)
        let lookup = PathLookup(reader)
        return try paths.map { path in
            guard !path.isEmpty else { return .directory(path: "", oid: commit.tree) }
            return try lookup.entry(at: path, in: commit.tree).map {
                try reader.item($0, path: path)
            }
        }
    }

    /// What is in a folder, a page at a time, in git's order: that of the bytes of paths, a folder's with a slash at its
    /// end.
    ///
    /// - Parameters:
    ///   - path: the folder's; empty for the top one.
    ///   - recursive: also what is in the folders in it; folders themselves are listed too.
    ///   - cursor: of the last item of the page before.
    /// - Throws: `VersionError.entryNotFound` where no folder has the path.
    package static func list(
        _ path: String = "", in commit: Commit, of repository: StoredRepository,
        recursive: Bool = false, after cursor: String? = nil, limit: Int = .max, in db: Database
    ) throws -> [TreeItem] {
        let reader = try VersionReader(repository.row, in: db)
        var items: [TreeItem] = []
        try walk(path, in: commit, reader, recursive: recursive, after: cursor) { entry, path in
            items.append(try reader.item(entry, path: path))
            return items.count < limit
        }
        return items
    }

    /// All files, in git's order.
    ///
    /// - Parameter limit: no more than so many, the first ones.
    package static func files(
        of commit: Commit, of repository: StoredRepository, limit: Int = .max, in db: Database
    ) throws -> [FileEntry] {
        let reader = try VersionReader(repository.row, in: db)
        var files: [FileEntry] = []
        try walk("", in: commit, reader, recursive: true, after: nil) { entry, path in
            if entry.mode != .directory { files.append(try reader.file(entry, path: path)) }
            return files.count < limit
        }
        return files
    }

    /// Bytes of all files together; `nil` where there are more files than may be counted.
    ///
    /// - Parameter budget: files that may be counted; what is left of it afterwards.
    package static func byteCount(
        of commit: Commit, of repository: StoredRepository, budget: inout Int, in db: Database
    ) throws -> Int? {
        let reader = try VersionReader(repository.row, in: db)
        var total = 0
        var left = budget
        try walk("", in: commit, reader, recursive: true, after: nil) { entry, path in
            guard entry.mode != .directory else { return true }
            left -= 1
            if left >= 0 { total &+= try reader.file(entry, path: path).size }
            return left >= 0
        }
        budget = max(0, left)
        return left >= 0 ? total : nil
    }

    /// The paths of all files, in git's order: what a list shows without looking the files up.
    package static func paths(
        of commit: Commit, of repository: StoredRepository, limit: Int = .max, in db: Database
    ) throws -> [String] {
        let reader = try VersionReader(repository.row, in: db)
        var paths: [String] = []
        try walk("", in: commit, reader, recursive: true, after: nil) { entry, path in
            if entry.mode != .directory { paths.append(path) }
            return paths.count < limit
        }
        return paths
    }

    /// - Parameter body: gets each entry with its path; false ends the walk.
    static func walk(
        _ path: String, in commit: Commit, _ reader: VersionReader, recursive: Bool,
        after cursor: String?, _ body: (TreeContent.Entry, String) throws -> Bool
    ) throws {
        var top = commit.tree
        if !path.isEmpty {
            guard let entry = try reader.entry(at: path, in: commit.tree),
                entry.mode == .directory
            else { throw VersionError.entryNotFound(path: path, commit: commit.oid) }
            top = entry.oid
        }
        let prefix = path.isEmpty ? [] : Array(path.utf8) + [UInt8(ascii: "/")]
        let walk = TreeWalk(reader, recursive: recursive, after: cursor.map { Array($0.utf8) })
        _ = try walk.visit(top, prefix: prefix, body)
    }
}

/// A walk through a folder, in git's order.
private struct TreeWalk {
    private let reader: VersionReader
    private let recursive: Bool
    private let cursor: [UInt8]?

    init(_ reader: VersionReader, recursive: Bool, after cursor: [UInt8]?) {
        self.reader = reader
        self.recursive = recursive
        self.cursor = cursor
    }

    /// - Parameter depth: folders around this one.
    /// - Returns: whether to go on.
    /// - Throws: `VersionError.damaged` for folders in one another that no path could lead to.
    func visit(
        _ tree: ObjectID, prefix: [UInt8], depth: Int = 0,
        _ body: (TreeContent.Entry, String) throws -> Bool
    ) throws -> Bool {
        guard depth < PathRules.maximumDepth else {
            throw VersionError.damaged(
                "folders lie more than \(PathRules.maximumDepth) deep in one another")
        }
        for entry in try reader.tree(tree).entries() {
            let key = prefix + entry.sortKey
            let isAfter = cursor.map { $0.lexicographicallyPrecedes(key) } ?? true
            if isAfter {
                let path = String(decoding: prefix + entry.name, as: UTF8.self)
                guard try body(entry, path) else { return false }
            }
            // What is in a folder comes after the folder, so a cursor before it or in it lets some through.
            if recursive, entry.mode == .directory,
                isAfter || cursor?.starts(with: key) == true
            {
                guard try visit(entry.oid, prefix: key, depth: depth + 1, body) else {
                    return false
                }
            }
        }
        return true
    }
}
