/// A discussion of a repository, or a pull request, which is one about changes.
package struct Discussion: Equatable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        /// Of pull requests that wait for their first changes.
        case draft
        case open, closed
        /// Of pull requests whose changes are in their branch.
        case merged

        /// Whether there is still something to do.
        package var isOpen: Bool { self == .draft || self == .open }
    }

    package struct PullRequest: Equatable, Sendable {
        /// The branch that the changes are for, in full: `refs/heads/main`.
        package var base: String
        /// The commit of the branch that the request began at.
        package var start: ObjectID
        /// The commit that brought the changes into the branch.
        package var mergeCommit: ObjectID?
    }

    /// From 1, discussions and pull requests of a repository together.
    package var number: Int
    package var title: String
    /// A user's name.
    package var author: String
    package var status: Status
    /// `nil` for a plain discussion.
    package var pullRequest: PullRequest?
    /// Seconds since 1970.
    package var createdAt: Int

    /// Where the changes of a pull request are: `refs/pr/1`.
    package var ref: String { Self.ref(number) }

    package static func ref(_ number: Int) -> String { "refs/pr/\(number)" }

    /// The number in `refs/pr/N`; `nil` for any other name.
    package static func number(ofRef name: some StringProtocol) -> Int? {
        guard name.hasPrefix("refs/pr/") else { return nil }
        return Int(name.dropFirst("refs/pr/".count))
    }
}

/// Something that happened in a discussion.
package struct DiscussionEvent: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
        case comment(Comment)
        case statusChange(Discussion.Status)
        case commit(title: String, ObjectID)
        case titleChange(from: String, to: String)
    }

    package struct Comment: Equatable, Sendable {
        /// Markdown as it was written; empty where it is hidden.
        package var text: String
        /// Hidden for good: what it said is gone.
        package var isHidden: Bool
        /// Seconds since 1970; `nil` where it is as it was first written.
        package var editedAt: Int?
        /// What it said before, the oldest first, and since when, in seconds since 1970.
        package var history: [Version]
    }

    package struct Version: Equatable, Sendable {
        package var text: String
        package var writtenAt: Int
    }

    package var row: Int64
    package var author: String
    package var content: Content
    /// Seconds since 1970.
    package var createdAt: Int

    package var key: RowKey { RowKey(row: row, createdAt: createdAt) }
}

package enum DiscussionLimits {
    package static let maximumTitleBytes = 500
    package static let maximumTextBytes = 1 << 16
}
