internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// `/api/{types}/{id}/lfs-files`: what LFS keeps for a repository: listed, taken away for good, and lent to another
/// repository.
struct LFSFileRoutes: Sendable {
    /// Files of one request; clients send at most as many.
    static let maximumFiles = 1000

    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in [RepositoryKind.model, .dataset] {
            let base = "api/\(kind.plural)/:namespace/:name/lfs-files"
            router.get(RouterPath(base)) { request, context in
                try await list(kind, request, context)
            }
            router.post(RouterPath(base + "/batch")) { request, context in
                try await delete(kind, request, context)
            }
            router.post(RouterPath(base + "/duplicate")) { request, context in
                try await lend(kind, request, context)
            }
        }
    }

    private func list(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let query = Query(of: request)
        let limit = try query.int(
            "limit", default: Self.maximumFiles, in: 1...Self.maximumFiles)
        let cursor = query["cursor"].flatMap { ContentHash(hexadecimal: $0) }
        // A long history takes long to read.
        let files = try await Blocking.run { [hub] in
            try hub.read { db in
                let repository = try hub.repository(route, context, need: .write, in: db)
                return try VersionStore.lfsFiles(
                    of: repository, after: cursor, limit: limit + 1, in: db)
            }
        }
        let page = files.prefix(limit)
        var writer = JSONWriter()
        writer.array { writer in
            for file in page { writer.lfsFile(file) }
        }
        let next = page.count < files.count ? page.last?.sha256.hexadecimal : nil
        return .json(writer.bytes, headers: NextLink.headers(next, request, context))
    }

    /// Takes files out of every version. Versions that name contents which are gone are not kept here, so the history is
    /// rewritten, or nothing is done.
    private func delete(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.require(.write, of: route, context)
        let deletions = try await JSONBody(of: request, context).requiredObject("deletions")
        let hashes = try Self.checked(deletions.list("sha") ?? [], "sha").map {
            try Self.hash($0.string)
        }
        guard try deletions.bool("rewriteHistory") ?? true else {
            throw HubError.badRequest(
                "'rewriteHistory': expected true: versions whose files are gone are not kept here")
        }
        try await hub.write { [hub, now = hub.now, actor = context.actor] db in
            let repository = try hub.repository(route, context, need: .write, in: db)
            try VersionStore.removeLFSFiles(
                Set(hashes), of: repository, blobs: hub.blobs, now: now, in: db)
            try AuditLog.append(
                .historyPurge, subject: "\(repository.id)",
                detail: ["files": hashes.map(\.hexadecimal).joined(separator: " ")], by: actor,
                now: now, in: db)
        }
        return .json(Array("{}".utf8))
    }

    /// Lets a commit to another repository use files of this one, as if the caller had sent them.
    private func lend(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let principal = try context.copyingPrincipal()
        let route = try RepositoryRoute(kind, context)
        try hub.require(.read, of: route, context)
        let body = try await JSONBody(of: request, context)
        let place = try body.requiredObject("target")
        let target = try RepositoryBody.id(place.requiredString("name"), RepositoryBody.kind(place))
        let hashes = try Self.checked(body.objects("files") ?? [], "files").map {
            try Self.hash($0.string("sha256"))
        }
        let missing = try await hub.write { [hub, now = hub.now] db in
            let permitted = try hub.permitted(route, context, in: db)
            try hub.checkGate(of: permitted, context, in: db)
            try hub.checkTarget(target, context, in: db)
            return try hashes.filter { hash in
                guard try BlobCatalog.isUsed(hash, by: permitted.repository, in: db),
                    let size = try BlobCatalog.size(of: hash, in: db)
                else { return true }
                try BlobCatalog.noteUpload(
                    hash, size: size, account: principal.user.id, now: now, in: db)
                return false
            }
        }
        return .json(Self.json(hashes, missing: Set(missing)))
    }

    private static func json(_ hashes: [ContentHash], missing: Set<ContentHash>) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("succeeded")
            writer.array { writer in
                for hash in hashes where !missing.contains(hash) {
                    writer.object { $0.pair("sha256", hash.hexadecimal) }
                }
            }
            writer.key("failed")
            writer.array { writer in
                for hash in hashes where missing.contains(hash) {
                    writer.object { writer in
                        writer.pair("sha256", hash.hexadecimal)
                        writer.pair("error", "The repository has no such file")
                    }
                }
            }
        }
        return writer.bytes
    }

    private static func checked<Item>(
        _ items: [Item], _ key: String
    ) throws(HubError) -> [Item] {
        guard items.count <= maximumFiles else {
            throw .badRequest("'\(key)': expected at most \(maximumFiles) items")
        }
        return items
    }

    private static func hash(_ text: String?) throws(HubError) -> ContentHash {
        guard let hash = text.flatMap({ ContentHash(hexadecimal: $0) }) else {
            throw .badRequest("a file: expected a SHA-256")
        }
        return hash
    }
}

extension Hub {
    /// - Throws: `HubError` as `repository` does, where the caller may not propose files to a repository.
    fileprivate func checkTarget(
        _ id: RepositoryID, _ context: HubContext, in db: Database
    ) throws {
        let repository = try RepositoryStore.find(id, in: db)
        let rights = try Rights.rights(of: context.principal, to: repository, in: db)
        guard rights.canRead else { throw HubError.repositoryNotFound(context) }
        guard rights.canTakePart else {
            throw HubError.forbidden("Your token does not give you the right to do this with \(id)")
        }
    }
}

extension JSONWriter {
    fileprivate mutating func lfsFile(_ file: LFSFile) {
        object { writer in
            writer.pair("fileOid", file.sha256.hexadecimal)
            writer.pair("oid", file.sha256.hexadecimal)
            writer.pair("filename", file.path)
            writer.key("size")
            writer.int(file.size)
            writer.key("pushedAt")
            writer.time(file.pushedAt)
            if let ref = file.ref { writer.pair("ref", ref) }
        }
    }
}
