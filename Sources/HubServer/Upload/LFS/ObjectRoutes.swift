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
            switch ticket.act {
            case .put: return try await put(ticket, request)
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
            guard case .complete(let upload, let partSize) = ticket.act, partSize > 0 else {
                throw HubError.forbidden("This address is not for completing")
            }
            // The parts are known by number and size, and the whole by its hash: the client's list says nothing new.
            _ = try await SmallBody(
                of: request, context, limit: HubLimits.longBodyByteCount
            ).object()
            return try await complete(upload, partSize, ticket)
        }
    }

    /// A content for git-lfs. Its repository is looked at once more: leave to have its files was checked when the address
    /// was made.
    private func get(
        _ row: Int64, _ ticket: UploadTicket, _ request: Request, _ context: HubContext
    ) throws -> Response {
        let location = try hub.read { db -> ContentLocation? in
            guard let repository = try RepositoryStore.fetch(row: row, in: db),
                !repository.isDisabled,
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

    /// - Throws: `HubError` 400 where another length than the right one is announced, before any of it is read.
    private static func checkLength(_ request: Request, _ size: Int) throws(HubError) {
        guard let length = request.headers[.contentLength].flatMap({ Int($0) }) else { return }
        guard length == size else {
            throw .badRequest("Expected \(size) bytes, found \(length)")
        }
    }

    private func put(_ ticket: UploadTicket, _ request: Request) async throws -> Response {
        try Self.checkLength(request, ticket.size)
        let sink = BlobSink(try hub.blobs.makeWriter(size: ticket.size, isForLFS: true))
        try await request.forward(to: sink, limit: ticket.size)
        try await Blocking.run { try sink.finish(expecting: ticket.hash) }
        try await hub.noteUpload(ticket.hash, size: ticket.size, by: ticket.account)
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
        _ upload: String, _ partSize: Int, _ ticket: UploadTicket
    ) async throws -> Response {
        let (blobs, uploads) = (hub.blobs, hub.uploads)
        // Asked again, where the first answer was lost.
        let isDone = try hub.read { db in
            try BlobCatalog.mayUse(
                ticket.hash, account: ticket.account, canRead: { _ in false }, in: db)
        }
        if !isDone || blobs.size(of: ticket.hash) != ticket.size {
            try await Blocking.run {
                try Self.join(
                    ticket, partSize, folder: uploads.folder(.parts, upload), blobs: blobs)
            }
        }
        try await hub.noteUpload(ticket.hash, size: ticket.size, by: ticket.account)
        try await Blocking.run { try uploads.remove(.parts, upload) }
        return .json(Array("{}".utf8))
    }

    private static func join(
        _ ticket: UploadTicket, _ partSize: Int, folder: String, blobs: BlobStore
    ) throws {
        let writer = try blobs.makeWriter(size: ticket.size, isForLFS: true)
        var buffer: [UInt8] = []
        let count = MultipartSettings.sizes(of: ticket.size, partSize: partSize).count
        for number in 1...count {
            let file: SpoolFile
            do {
                file = try SpoolFile(reading: "\(folder)/\(number)")
            } catch let error as SystemError where error.isMissing {
                throw HubError.badRequest("Part \(number) of \(count) was not sent")
            }
            var offset = 0
            while offset < file.size {
                try file.read(at: offset, count: 1 << 20, into: &buffer)
                try writer.append(buffer)
                offset += buffer.count
            }
        }
        _ = try writer.finishLFS(expecting: ticket.hash)
    }
}
