/// Why a discussion does not do what was asked.
package enum DiscussionError: Error, Equatable, Sendable {
    case disabled
    case noDiscussion(Int)
    case noComment
    case notAPullRequest(Int)
    case emptyTitle
    case emptyComment
    case tooLong(what: String, limit: Int)
    case isHidden
    /// It is in that state already, or was merged.
    case statusUnchanged(Discussion.Status)
    case notOpen(Discussion.Status)
    /// Files that the request and its branch changed in different ways.
    case conflicts([String])
    case nothingToMerge
}

extension DiscussionError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .disabled: "Discussions are disabled for this repository"
        case .noDiscussion(let number): "Discussion \(number) not found"
        case .noComment: "Comment not found"
        case .notAPullRequest(let number): "Discussion \(number) is not a pull request"
        case .emptyTitle: "'title': expected a text, found none"
        case .emptyComment: "'comment': expected a text, found none"
        case .tooLong(let what, let limit): "'\(what)': expected at most \(limit) bytes"
        case .isHidden: "The comment is hidden"
        case .statusUnchanged(let status): "The discussion is \(status.rawValue) already"
        case .notOpen(let status): "The pull request is \(status.rawValue)"
        case .conflicts(let paths):
            "The pull request conflicts with its branch in "
                + paths.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
                + (paths.count > 8 ? " and \(paths.count - 8) more" : "")
        case .nothingToMerge: "The pull request changes nothing"
        }
    }
}
