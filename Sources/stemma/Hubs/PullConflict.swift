import Cards

/// Why a pull leaves what is here as it is.
enum PullConflict: Error {
    /// Files that were changed here and at the origin since the last pull, in order.
    case files([String])
    /// The branch was committed to while the pull was under way.
    case moved(RepositoryID, branch: String)
}

extension PullConflict: CustomStringConvertible {
    var description: String {
        switch self {
        case .files(let paths):
            "changed here and there since the last pull: \(paths.joined(separator: ", ")); "
                + "--force takes them as they are there"
        case .moved(let id, let branch):
            "'\(branch)' of '\(id)' was changed here while it was pulled; pull it again"
        }
    }
}
