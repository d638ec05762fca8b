internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// LFS: `POST /[datasets/]{id}.git/info/lfs/objects/batch` and `verify`, for the Hub's clients and for git-lfs.
///
/// A content that is there already is only said to be there to somebody who may use it; anybody else sends it again, and
/// so shows to have it.
struct LFSRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in [RepositoryKind.model, .dataset] {
            let base = (kind == .dataset ? "datasets/" : "") + ":namespace/{name}.git/info/lfs"
            router.post("\(base)/objects/batch") { request, context in
                try await batch(kind, request, context)
            }
            router.post("\(base)/objects/verify") { request, context in
                try await verify(kind, request, context)
            }
            // Files cannot be locked; git-lfs goes on after a 404.
            router.post("\(base)/locks/verify") { _, _ -> Response in
                throw HubError.notFound("Locks are not supported")
            }
        }
    }

    private func batch(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        // What it takes more to send contents is asked once it is known that some are to be sent.
        try hub.require(.read, of: route, context)
        let batch = try LFSBatch(try await JSONBody(of: request, context))
        let links = UploadLinks(
            endpoint: context.endpoint, key: try hub.uploads.key(),
            token: context.principal?.token.id, expires: hub.now + Uploads.lifetime)
        switch batch.operation {
        case .upload: return try await upload(batch, route, context, links)
        case .download: return try download(batch, route, context, links)
        }
    }

    private func upload(
        _ batch: LFSBatch, _ route: RepositoryRoute, _ context: HubContext, _ links: UploadLinks
    ) async throws -> Response {
        let (id, account, usable) = try hub.read { db in
            // Those who may open a pull request send contents too; a commit decides what becomes of them.
            let repository = try hub.repository(route, context, need: .takePart, in: db)
            guard let user = context.principal?.user else { throw HubError.unauthorized() }
            let usable = try batch.objects.filter {
                try mayUse($0.hash, context.principal, in: db)
            }
            return (repository.id, user.id, Set(usable.map(\.hash)))
        }
        let present = batch.objects.filter {
            usable.contains($0.hash) && hub.blobs.size(of: $0.hash) == $0.size
        }
        if !present.isEmpty { try await hub.noteUploads(present, by: account) }
        let answers = try await Blocking.run { [hub] in
            LFSUploadPlan(
                batch, present: Set(present.map(\.hash)), hub.settings.multipart, links: links,
                verify: "\(context.endpoint)/\(id).git/info/lfs/objects/verify")
        }
        return LFSAnswer.response(
            batch.objects, answers.answers, transfer: answers.isMultipart ? "multipart" : "basic")
    }

    private func download(
        _ batch: LFSBatch, _ route: RepositoryRoute, _ context: HubContext, _ links: UploadLinks
    ) throws -> Response {
        let answers = try hub.read { db in
            let permitted = try hub.permitted(route, context, in: db)
            try hub.checkGate(of: permitted, context, in: db)
            let repository = permitted.repository
            return try batch.objects.map { object -> LFSAnswer in
                guard try BlobCatalog.isUsed(object.hash, by: repository, in: db),
                    let size = try BlobCatalog.size(of: object.hash, in: db)
                else { return .failure(code: 404, "Object does not exist") }
                guard size == object.size else {
                    return .failure(
                        code: 422, "The object has \(size) bytes, not \(object.size)")
                }
                return .actions([links.get(object, from: repository.row)])
            }
        }
        return LFSAnswer.response(batch.objects, answers, transfer: "basic")
    }

    /// Whether a content has arrived, asked by its sender.
    private func verify(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.require(.takePart, of: route, context)
        let object = try LFSBatch.object(try await JSONBody(of: request, context))
        let isUsable = try hub.read { try mayUse(object.hash, context.principal, in: $0) }
        guard isUsable, let size = hub.blobs.size(of: object.hash) else {
            throw HubError.notFound("Object does not exist")
        }
        guard size == object.size else {
            throw HubError.unprocessable("The object has \(size) bytes, not \(object.size)")
        }
        return .json(Array("{}".utf8))
    }

    /// Whether somebody has sent a content, or may have the files of a repository that uses it.
    private func mayUse(
        _ hash: ContentHash, _ principal: Principal?, in db: Database
    ) throws -> Bool {
        guard let principal else { return false }
        return try BlobCatalog.mayUse(
            hash, account: principal.user.id,
            canRead: { try hub.mayHaveFiles(of: $0, principal, in: db) }, in: db)
    }
}
