internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import Registry

/// What is known of a request beside itself. The middleware fills it in before a route sees it.
struct HubContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel
    /// Echoed to the client and in the log.
    var requestID = ""
    /// Path and query as they came.
    var target = "/"
    var origin = RequestOrigin()
    /// Who asks; `nil` for somebody who has not said who it is.
    var principal: Principal?
    /// What the log will say; `nil` where none is written.
    var log: AccessLog?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    var isAnonymous: Bool { principal == nil }

    /// Who copies from the repository of the request, which is only read, into another.
    ///
    /// - Throws: `HubError` for nobody, and for a token that may write nowhere.
    func copyingPrincipal() throws -> Principal {
        guard let principal else { throw HubError.unauthorized() }
        guard principal.token.role != .read else {
            throw HubError.forbidden("This token only reads")
        }
        return principal
    }

    /// The base of every URL in answers, as the client knows this server: `https://hub.example/prefix`, no slash at
    /// the end.
    var endpoint: String { origin.endpoint }

    /// The client's address; the one that a trusted proxy says, where there is one.
    var clientAddress: String? { origin.forwardedAddress ?? channel.remoteAddress?.ipAddress }

    /// What tells one client from another where its requests are counted.
    var client: String { principal.map { "user \($0.user.id)" } ?? clientAddress ?? "" }

    /// Who is written into the audit log.
    var actor: AuditActor {
        AuditActor(name: principal?.user.name ?? "", address: clientAddress)
    }
}
