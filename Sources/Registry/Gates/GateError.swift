package import Cards

/// Why a gate does not do what was asked.
package enum GateError: Error, Equatable, Sendable {
    case notGated(RepositoryID)
    case invalidUser(String)
    case invalidAnswers([GateAnswerProblem])
    /// The person has not asked.
    case noRequest(user: String, RepositoryID)
    /// Somebody rejected or revoked the request; asking again does not undo that.
    case refused(user: String, RepositoryID, state: GateRequest.State, reason: String?)
    case reasonTooLong(Int)
}

extension GateError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notGated(let id): "'\(id.displayName)' is not gated"
        case .invalidUser(let name):
            "'\(name.escapedForMessage)' is not a user name; expected letters, digits, '-', '_' and '.'"
        case .invalidAnswers(let problems): problems.map(\.description).joined(separator: "\n")
        case .noRequest(let user, let id): "'\(user)' has not asked for '\(id.displayName)'"
        case .refused(let user, let id, let state, let reason):
            "the request of '\(user)' for '\(id.displayName)' was \(state.rawValue)"
                + (reason.map { ": \($0.escapedForMessage)" } ?? "")
        case .reasonTooLong(let length):
            "the reason has \(length) characters; at most \(GateLimits.maximumReasonLength) are kept"
        }
    }
}
