/// A name for a commit: a branch, a tag or a pull request.
package struct Ref: Equatable, Sendable {
    /// In full: `refs/heads/main`, `refs/tags/v1`, `refs/pr/1`.
    package var name: String
    package var commit: ObjectID
    /// Of an annotated tag.
    package var message: String?
}

extension Ref {
    package static let main = "refs/heads/main"

    enum Space: String, CaseIterable {
        case branches = "refs/heads/"
        case tags = "refs/tags/"
        case pullRequests = "refs/pr/"
    }

    package var isBranch: Bool { name.hasPrefix(Space.branches.rawValue) }
    package var isTag: Bool { name.hasPrefix(Space.tags.rawValue) }
    package var isPullRequest: Bool { name.hasPrefix(Space.pullRequests.rawValue) }

    /// The name as people use it: `main`, `v1`; `refs/pr/1` stays whole.
    package var shortName: String {
        for space in [Space.branches, .tags] where name.hasPrefix(space.rawValue) {
            return String(name.dropFirst(space.rawValue.count))
        }
        return name
    }
}
