internal import HTTPTypes
internal import Hummingbird

/// What a route answers instead of what was asked for.
///
/// Clients choose the class of the exception by the headers, not by the body.
struct HubError: Error, Equatable, Sendable {
    /// The values of `X-Error-Code` that clients know.
    enum Code: String, Sendable {
        case repositoryNotFound = "RepoNotFound"
        case revisionNotFound = "RevisionNotFound"
        case entryNotFound = "EntryNotFound"
        case gated = "GatedRepo"
        case notGated = "RepoNotGated"
    }

    var status: HTTPResponse.Status
    var code: Code?
    var message: String
    /// Beside those that every error has.
    var headers: HTTPFields = [:]
}
