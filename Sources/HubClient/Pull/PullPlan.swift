/// What a pull changes: files that the origin has become as they are there, files that came from it and are gone there
/// go, and what was made or changed here stays.
package struct PullPlan: Equatable, Sendable {
    /// To be fetched, in the origin's order.
    package var changed: [RemoteFile] = []
    /// Files that are here already as they are there, or were changed here alone.
    package var unchanged = 0
    /// Paths to be deleted, in order.
    package var deleted: [String] = []
    /// Paths of files that were changed here and there since the last pull, in order.
    package var conflicts: [String] = []

    /// A commit here says in it which files LFS keeps, so it is the origin's, with these lines added.
    private static let attributesPath = ".gitattributes"

    /// - Parameters:
    ///   - remote: the origin's files.
    ///   - local: ids of the files here, by path.
    ///   - earlier: ids of the origin's files at the last pull from it; empty for the first pull.
    package init(
        remote: [RemoteFile], local: [String: String], earlier: [String: String],
        patterns: FilePatterns
    ) {
        for file in remote where patterns.contain(file.path) {
            let (here, before) = (local[file.path], earlier[file.path])
            let isEdited = here != nil && before != nil && here != before
            if here == file.oid || isEdited && before == file.oid {
                unchanged += 1
            } else {
                changed.append(file)
                if isEdited, file.path != Self.attributesPath { conflicts.append(file.path) }
            }
        }
        conflicts.sort()
        let paths = Set(remote.map(\.path))
        deleted = earlier.keys.filter { path in
            !paths.contains(path) && patterns.contain(path) && local[path] == earlier[path]
        }.sorted()
    }

    package var isEmpty: Bool { changed.isEmpty && deleted.isEmpty }
}
