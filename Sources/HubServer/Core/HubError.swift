internal import HTTPTypes

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
    /// The whole body, as JSON, where it says more than the message (a 409 with `url`, a list of problems).
    var json: [UInt8]?

    init(
        _ status: HTTPResponse.Status, code: Code? = nil, _ message: String,
        headers: HTTPFields = [:], json: [UInt8]? = nil
    ) {
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers
        self.json = json
    }
}

// MARK: - The common ones

extension HubError {
    /// A repository that is not there or that the caller may not know of; 401 to the anonymous, so that they log in.
    static func repositoryNotFound(_ context: HubContext) -> HubError {
        context.isAnonymous
            ? HubError(
                .unauthorized, code: .repositoryNotFound,
                "Repository not found, or you need to log in to see it")
            : HubError(.notFound, code: .repositoryNotFound, "Repository not found")
    }

    static func revisionNotFound(_ revision: String) -> HubError {
        HubError(.notFound, code: .revisionNotFound, "Invalid rev id: \(revision)")
    }

    /// - Parameter commit: of the revision that was looked into, where there is one: clients remember then that the
    ///   file is not there.
    static func entryNotFound(_ path: String, commit: String? = nil) -> HubError {
        HubError(
            .notFound, code: .entryNotFound, "Entry not found: \(path)",
            headers: commit.map { [.repositoryCommit: $0] } ?? [:])
    }

    /// Not to be had without logging in.
    static func unauthorized(_ message: String = "Log in with a token to do this") -> HubError {
        HubError(.unauthorized, message)
    }

    static func forbidden(_ message: String) -> HubError { HubError(.forbidden, message) }
    static func badRequest(_ message: String) -> HubError { HubError(.badRequest, message) }
    static func notFound(_ message: String) -> HubError { HubError(.notFound, message) }
    static func conflict(_ message: String) -> HubError { HubError(.conflict, message) }
    static func unprocessable(_ message: String) -> HubError {
        HubError(.unprocessableContent, message)
    }
    static func tooLarge(limit: Int) -> HubError {
        HubError(.contentTooLarge, "The body is larger than \(limit) bytes")
    }
}
