internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// `/api/lfs/objects/{sha256}`: contents by signed addresses (`UploadTicket`), without a token.
struct ObjectRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        router.put("api/lfs/objects/:hash") { request, context in
            let ticket = try ticket(request, context)
            let sender = try sender(of: ticket)
            switch ticket.act {
            case .put: return try await put(ticket, by: sender, request)
            case .part(let number, let upload):
                return try await putPart(number, of: upload, ticket, request)
            case .complete, .get: throw HubError.forbidden("This address is not for sending")
            }
        }
        router.get("api/lfs/objects/:hash") { request, context in
            let ticket = try ticket(request, context)
            guard case .get(let repository) = ticket.act else {
                throw HubError.forbidden("This address is not for fetching")
            }
            return try get(repository, ticket, request, context)
        }
        router.post("api/lfs/objects/:hash") { request, context in
            let ticket = try ticket(request, context)
            let sender = try sender(of: ticket)
            guard case .complete(let upload, let partSize) = ticket.act, partSize > 0 else {
                throw HubError.forbidden("This address is not for completing")
            }
            // The parts are known by number and size, and the whole by its hash: the client's list says nothing new.
            _ = try await JSONBody(of: request, context, limit: HubLimits.longBodyByteCount)
            return try await complete(upload, partSize, ticket, by: sender, context)
        }
    }

    /// A content for git-lfs. Whether the caller may have the files of its repository was checked when the address was
    /// made, and is once more: it may have been taken back since.
    private func get(
        _ row: Int64, _ ticket: UploadTicket, _ request: Request, _ context: HubContext
    ) throws -> Response {
        let location = try hub.read { db -> ContentLocation? in
            let principal = try principal(of: ticket, in: db)
            guard let repository = try RepositoryStore.fetch(row: row, in: db),
                try hub.mayHaveFiles(of: repository, principal, in: db),
                try BlobCatalog.isUsed(ticket.hash, by: repository, in: db)
            else { return nil }
            return try BlobCatalog.location(of: ticket.hash, in: db)
        }
        guard let location else { throw HubError.notFound("Object does not exist") }
        let answer = FileAnswer(
            path: ticket.hash.hexadecimal, commit: nil, etag: ticket.hash.hexadecimal,
            size: ticket.size, isLinked: false)
        let (head, range) = answer.head(for: request)
        guard let range else { return Response(status: head.status, headers: head.headerFields) }
        return Response(
            status: head.status, headers: head.headerFields,
            body: try FileBody.body(
                try location.open(in: hub.blobs), range, channel: context.channel,
                sendsFiles: hub.settings.sendsFiles))
    }

    private func ticket(_ request: Request, _ context: HubContext) throws -> UploadTicket {
        try UploadTicket(
            request, hash: context.parameters["hash"] ?? "", key: try hub.uploads.key(),
            now: hub.now)
    }

    /// Who asked for the address; `nil` where it was nobody who is known.
    ///
    /// - Throws: `HubError` 403 where the token was revoked since, or its user removed.
    private func principal(of ticket: UploadTicket, in db: Database) throws -> Principal? {
        guard let token = ticket.token else { return nil }
        guard let principal = try TokenStore.principal(ofID: token, in: db) else {
            throw HubError.forbidden("The token that asked for this address was revoked")
        }
        return principal
    }

    /// The account that a content which is sent belongs to.
    private func sender(of ticket: UploadTicket) throws -> Int64 {
        guard let principal = try hub.read({ try principal(of: ticket, in: $0) }) else {
            throw HubError.forbidden("This address is not for sending")
        }
        return principal.user.id
    }

    /// - Throws: `HubError` 400 where another length than the right one is announced, before any of it is read.
    private static func checkLength(_ request: Request, _ size: Int) throws(HubError) {
        guard let length = request.headers[.contentLength].flatMap({ Int($0) }) else { return }
        guard length == size else {
            throw .badRequest("Expected \(size) bytes, found \(length)")
        }
    }

    private func put(
        _ ticket: UploadTicket, by account: Int64, _ request: Request
    ) async throws -> Response {
        try Self.checkLength(request, ticket.size)
        let sink = BlobSink(try hub.blobs.makeWriter(size: ticket.size, isForLFS: true))
        try await request.forward(to: sink, limit: ticket.size)
        try await Blocking.run { try sink.finish(expecting: ticket.hash) }
        try await hub.noteUpload(ticket.hash, size: ticket.size, by: account)
        return Response(status: .ok, headers: [.eTag: "\"\(ticket.hash)\""])
    }

    private func putPart(
        _ number: Int, of upload: String, _ ticket: UploadTicket, _ request: Request
    ) async throws -> Response {
        try Self.checkLength(request, ticket.size)
        let folder = hub.uploads.folder(.parts, upload)
        let sink = PartSink(try SpoolFile(in: folder))
        try await request.forward(to: sink, limit: ticket.size)
        let tag = try await Blocking.run {
            try sink.finish(as: "\(folder)/\(number)", size: ticket.size)
        }
        return Response(status: .ok, headers: [.eTag: "\"\(tag)\""])
    }

    private func complete(
        _ upload: String, _ partSize: Int, _ ticket: UploadTicket, by account: Int64,
        _ context: HubContext
    ) async throws -> Response {
        try await hub.uploads.keeping(.parts, upload) {
            // Asked again, where the first answer was lost.
            if try hub.sentSize(of: ticket.hash, by: account) != ticket.size {
                let join = try PartsJoin(
                    ticket, partSize: partSize, folder: hub.uploads.folder(.parts, upload),
                    blobs: hub.blobs)
                try await Blocking.run(inTurns: join, for: context.channel)
            }
            try await hub.noteUpload(ticket.hash, size: ticket.size, by: account)
            try await Blocking.run { [hub] in try hub.uploads.remove(.parts, upload) }
        }
        return .json(Array("{}".utf8))
    }
}
