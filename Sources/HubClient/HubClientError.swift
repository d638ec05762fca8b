/// Why another hub does not give what was asked of it.
package enum HubClientError: Error, Equatable, Sendable {
    /// The answer to a request, where it is not what was asked for.
    case refused(status: Int, url: String, message: String)
    /// No answer: names, connections, certificates, time-outs.
    case unreachable(url: String, reason: String)
}
