/// What a pull request changes, as changes to the branch that it is for: three versions of all files are compared.
struct PullRequestChanges {
    /// In an order in which they can be applied.
    let changes: [Change]
    /// Paths that the branch has changed since in another way, sorted.
    let conflicts: [String]

    /// - Parameters:
    ///   - start: the files that the request began with.
    ///   - base: the files of the branch now.
    ///   - head: the files of the request.
    ///   - commit: of `head`, from which contents are copied.
    init(start: [FileEntry], base: [FileEntry], head: [FileEntry], commit: ObjectID) {
        let (start, base, head) = (Files(start), Files(base), Files(head))
        var deleted: [String] = []
        var put: [String] = []
        var conflicts: Set<String> = []
        for path in Set(start.entries.keys).union(head.entries.keys) {
            let (old, new) = (start.entries[path], head.entries[path])
            let current = base.entries[path]
            if Files.areSame(old, new) || Files.areSame(current, new) { continue }
            guard Files.areSame(old, current) else {
                conflicts.insert(path)
                continue
            }
            if new == nil { deleted.append(path) } else { put.append(path) }
        }
        // A file cannot take the place of a folder that the branch has things in, nor the other way round.
        let gone = Set(deleted)
        for path in put {
            let blocks = base.parents(of: path).contains { !gone.contains($0) }
            let buries = base.below(path).contains { !gone.contains($0) }
            if blocks || buries { conflicts.insert(path) }
        }
        changes =
            deleted.sorted().map { .deleteFile(path: $0) }
            + put.sorted().map { .copy(path: $0, from: $0, revision: commit.hexadecimal) }
        self.conflicts = conflicts.sorted()
    }
}

/// The files of a version, by path.
private struct Files {
    let entries: [String: FileEntry]
    private let paths: [String]

    init(_ files: [FileEntry]) {
        entries = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        paths = entries.keys.sorted()
    }

    static func areSame(_ a: FileEntry?, _ b: FileEntry?) -> Bool {
        a?.oid == b?.oid && a?.isExecutable == b?.isExecutable
    }

    /// Files that stand where a path needs a folder.
    func parents(of path: String) -> [String] {
        var parents: [String] = []
        var end = path.startIndex
        while let slash = path[end...].firstIndex(of: "/") {
            let parent = String(path[..<slash])
            if entries[parent] != nil { parents.append(parent) }
            end = path.index(after: slash)
        }
        return parents
    }

    /// Files of a folder of that name.
    func below(_ path: String) -> ArraySlice<String> {
        let folder = path + "/"
        var (low, high) = (0, paths.count)
        while low < high {
            let middle = low + (high - low) / 2
            if paths[middle] < folder { low = middle + 1 } else { high = middle }
        }
        return paths[low...].prefix { $0.hasPrefix(folder) }
    }
}
