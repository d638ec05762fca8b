/// Why another hub does not give what was asked of it.
package enum HubClientError: Error, Equatable, Sendable {
    /// What is not there.
    package enum Missing: String, Sendable {
        case repository, revision, entry = "file"
    }

    /// The answer to a request, where it is not what was asked for.
    case refused(status: Int, url: String, message: String)
    /// A token is needed, or the one that was sent may not do this.
    case notAllowed(status: Int, url: String, message: String)
    case notFound(Missing, url: String, message: String)
    /// What must be accepted first, and the page where that is done.
    case gated(link: String, message: String)
    /// What the other hub finds wrong with a card.
    case cardRefused([String])
    /// No answer: names, connections, certificates, time-outs.
    case unreachable(url: String, reason: String)
    /// An answer that is no answer to the question.
    case malformed(url: String, reason: String)
    /// A file that is not what the other hub's list of files says.
    case wrongContent(path: String, reason: String)
    /// A path in a list of files that no repository may have.
    case unsafePath(String)
    case unsafeRedirect(url: String, reason: String)
    case invalidEndpoint(String)
    /// A token that cannot stand in a header.
    case invalidToken
    /// The environment forbids requests.
    case offline
    /// The file system does not do its part.
    case file(path: String, reason: String)
    /// Another process downloads the same file.
    case busy(path: String)
}

extension HubClientError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .refused(let status, let url, let message): "\(url): \(status) \(message)"
        case .notAllowed(let status, let url, let message): "\(url): \(status) \(message)"
        case .notFound(let missing, let url, let message):
            "\(url): no such \(missing.rawValue): \(message)"
        case .gated(let link, let message): "\(message); ask for access at \(link)"
        case .cardRefused(let messages):
            "the card is refused: " + messages.joined(separator: "; ")
        case .unreachable(let url, let reason): "\(url): \(reason)"
        case .malformed(let url, let reason): "\(url): \(reason)"
        case .wrongContent(let path, let reason): "'\(path)': \(reason)"
        case .unsafePath(let path): "'\(path)': not a path that a repository may have"
        case .unsafeRedirect(let url, let reason): "\(url): \(reason)"
        case .invalidEndpoint(let text):
            // What stands before an '@' may be a password.
            "'\(text.split(separator: "@").last ?? "")': expected an address such as "
                + "https://huggingface.co, without a user"
        case .invalidToken: "the token holds characters that no token has"
        case .offline: "HF_HUB_OFFLINE is set: no other hub is asked"
        case .file(let path, let reason): "\(path): \(reason)"
        case .busy(let path): "\(path): another pull is fetching this file"
        }
    }
}
