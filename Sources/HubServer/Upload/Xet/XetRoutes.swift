internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Registry

/// `/api/xet/{session}/…`: takes contents as Xet sends them, chunks first, then which chunks make which file.
///
/// Known by the token of `XetTokenRoutes` and by no other, as long as the token that got it is in force. Nothing is shared between sessions, and nothing is said of what
/// the server holds.
struct XetRoutes: Sendable {
    /// Bytes of a xorb: clients stop at 64 MiB of chunks; their headers and the trailer come on top.
    static let xorbLimit = 72 << 20
    /// Bytes of a shard; clients stop at 64 MiB.
    static let shardLimit = 128 << 20

    let hub: Hub

    func add(to router: Router<HubContext>) {
        let base: RouterPath = "api/xet/:session"
        // No chunk is ever found elsewhere, so that all are sent: clients go on after a 404.
        router.get("\(base)/v1/chunks/:prefix/:hash") { request, context -> Response in
            _ = try session(request, context)
            throw HubError.notFound("No such chunk")
        }
        router.post("\(base)/v1/xorbs/:prefix/:hash") { request, context in
            try await takeXorb(request, context)
        }
        router.post("\(base)/v1/shards") { request, context in
            try await takeShard(request, context)
        }
        // Newer ways of sending, from which clients fall back to those above.
        router.post("\(base)/v2/shards") { request, context -> Response in
            _ = try session(request, context)
            // Heard out: a client that is cut off while it sends would not fall back.
            try await request.discardBody(limit: Self.shardLimit)
            throw HubError.notFound("Only version 1 of shards is known here")
        }
        router.post("\(base)/v1/xorb-grants/:prefix/:hash") { request, context -> Response in
            _ = try session(request, context)
            throw HubError.notFound("Xorbs are sent to this server")
        }
    }

    private struct Session: Sendable {
        /// Who sends.
        var account: Int64
        var name: String
    }

    private func session(_ request: Request, _ context: HubContext) throws -> Session {
        let key = try hub.uploads.key()
        guard let (owner, name) = XetTicket.session(context.parameters["session"] ?? "", key: key)
        else { throw HubError.notFound("No such upload") }
        guard let header = request.headers[.authorization], header.hasPrefix("Bearer "),
            let ticket = XetTicket(token: header.dropFirst(7), key: key, now: hub.now),
            ticket == owner
        else { throw HubError.unauthorized("This token is not for this upload, or has expired") }
        guard let principal = try hub.read({ try TokenStore.principal(ofID: ticket.token, in: $0) })
        else { throw HubError.unauthorized("The token that began this upload was revoked") }
        return Session(account: principal.user.id, name: name)
    }

    private func takeXorb(_ request: Request, _ context: HubContext) async throws -> Response {
        let session = try session(request, context)
        guard let hash = XetHash(hexadecimal: context.parameters["hash"] ?? "") else {
            throw HubError.badRequest("A xorb's name is 64 hexadecimal digits")
        }
        let folder = hub.uploads.folder(.xet, session.name)
        try await hub.uploads.keeping(.xet, session.name) {
            let sink = XorbSink(try SpoolFile(in: folder))
            try await request.forward(to: sink, limit: Self.xorbLimit)
            try await Blocking.run { try sink.finish(as: XetRebuilder.path(of: hash, in: folder)) }
        }
        return .json(Array(#"{"was_inserted":true}"#.utf8))
    }

    private func takeShard(_ request: Request, _ context: HubContext) async throws -> Response {
        let session = try session(request, context)
        try await hub.uploads.keeping(.xet, session.name) {
            let folder = hub.uploads.folder(.xet, session.name)
            let sink = ShardSink(try SpoolFile(in: folder))
            try await request.forward(to: sink, limit: Self.shardLimit)
            try await storeFiles(of: try ShardReader(sink.file), session, for: context.channel)
            try await Blocking.run { [hub] in try hub.uploads.markFinished(.xet, session.name) }
        }
        return .json(Array(#"{"result":1}"#.utf8))
    }

    private func storeFiles(
        of shard: ShardReader, _ session: Session, for client: any Channel
    ) async throws {
        let folder = hub.uploads.folder(.xet, session.name)
        var reader = shard
        while let file = try await Blocking.run({ [hub, reader] in
            try XetRebuilder(reader, folder: folder, blobs: hub.blobs)
        }) {
            reader = file.rest
            let known = try await Blocking.run { [hub] in
                try hub.sentSize(of: file.hash, by: session.account)
            }
            if known == nil { try await Blocking.run(inTurns: file, for: client) }
            // One after another, so that a client that comes again does not begin anew.
            try await hub.noteUpload(file.hash, size: known ?? file.size, by: session.account)
        }
    }
}
