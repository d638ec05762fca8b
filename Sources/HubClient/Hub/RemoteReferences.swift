internal import Cards

/// Branches and tags of a repository of another hub: short names to commits.
package struct RemoteReferences: Equatable, Sendable {
    package var branches: [String: String]
    package var tags: [String: String]

    init?(_ value: JSONValue) {
        guard let branches = value["branches"], let tags = value["tags"],
            branches.kind == .array, tags.kind == .array
        else { return nil }
        self.branches = Self.read(branches)
        self.tags = Self.read(tags)
    }

    private static func read(_ list: JSONValue) -> [String: String] {
        var commits: [String: String] = [:]
        for item in list.items {
            guard let name = item["name"]?.string, let commit = item["targetCommit"]?.string,
                Digest.isHexadecimal(commit, count: 40)
            else { continue }
            commits[name] = commit.lowercased()
        }
        return commits
    }
}
