/// What a pull changes: files that the origin has become as they are there, files that came from it and are gone there
/// go, and files that were made here stay.
package struct PullPlan: Equatable, Sendable {
    /// To be fetched, in the origin's order.
    package var changed: [RemoteFile] = []
    /// Files that are here already as they are there.
    package var unchanged = 0
    /// Paths to be deleted, in order.
    package var deleted: [String] = []

    /// - Parameters:
    ///   - remote: the origin's files.
    ///   - local: ids of the files here, by path.
    ///   - earlier: ids of the files as the last pull from this origin left them; empty for the first pull.
    package init(
        remote: [RemoteFile], local: [String: String], earlier: [String: String],
        patterns: FilePatterns
    ) {
        for file in remote where patterns.contain(file.path) {
            if local[file.path] == file.oid { unchanged += 1 } else { changed.append(file) }
        }
        let paths = Set(remote.map(\.path))
        deleted = earlier.keys.filter { path in
            !paths.contains(path) && patterns.contain(path) && local[path] == earlier[path]
        }.sorted()
    }

    package var isEmpty: Bool { changed.isEmpty && deleted.isEmpty }
}
