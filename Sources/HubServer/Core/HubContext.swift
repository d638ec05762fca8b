internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore

/// What is known of a request beside itself. The middleware fills it in before a route sees it.
struct HubContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel
    /// Echoed to the client and in the log.
    var requestID = ""
    /// The base of every URL in answers, as the client knows this server: `https://hub.example/prefix`, no slash at
    /// the end.
    var endpoint = ""
    /// What a proxy took off the path before it passed the request on; empty, or `/prefix`.
    var pathPrefix = ""
    /// The client's address; the one that a trusted proxy says, where there is one.
    var clientAddress: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    var isAnonymous: Bool { true }
}
