internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// Whole repositories: `DELETE /api/repos/delete`, `POST /api/repos/move`, `PUT /api/{types}/{id}/settings`.
struct ManageRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        CreateRoute(hub: hub).add(to: router)
        router.delete("api/repos/delete") { request, context in try await delete(request, context) }
        router.post("api/repos/move") { request, context in try await move(request, context) }
        for kind in [RepositoryKind.model, .dataset] {
            router.put("api/\(kind.plural)/:namespace/:name/settings") { request, context in
                try await change(kind, request, context)
            }
        }
    }

    /// The repository of an id in a body, if the caller may do everything with it. A name that it had before is not
    /// taken for it: what is taken away is named as it is called now.
    private func administered(
        _ id: RepositoryID, _ context: HubContext, in db: Database
    ) throws -> StoredRepository {
        let repository = try RepositoryStore.find(id, in: db)
        let rights = try Rights.rights(of: context.principal, to: repository, in: db)
        guard rights.canRead, repository.isNamed(id) else {
            throw HubError.repositoryNotFound(context)
        }
        guard rights.canAdmin else {
            throw HubError.forbidden("You don't have the rights to do this with \(repository.id)")
        }
        return repository
    }

    private func delete(_ request: Request, _ context: HubContext) async throws -> Response {
        guard let principal = context.principal else { throw HubError.unauthorized() }
        let body = try await SmallBody(of: request, context).object()
        let id = try RepositoryBody.id(body, owner: principal.user.name)
        let (now, actor) = (hub.now, context.actor)
        let row = try await hub.write { db in
            let repository = try administered(id, context, in: db)
            try RepositoryStore.delete(repository, in: db)
            try AuditLog.append(
                .repositoryDelete, subject: "\(repository.id)", by: actor, now: now, in: db)
            return repository.row
        }
        hub.downloads.forget(repository: row)
        return .json(Array("{}".utf8))
    }

    private func move(_ request: Request, _ context: HubContext) async throws -> Response {
        guard let principal = context.principal else { throw HubError.unauthorized() }
        let body = try await SmallBody(of: request, context).object()
        guard let from = body["fromRepo"]?.string, let to = body["toRepo"]?.string else {
            throw HubError.badRequest("'fromRepo' and 'toRepo': expected 'owner/name'")
        }
        let kind = try RepositoryBody.kind(body)
        let (source, asked) = (
            try RepositoryBody.id(from, kind), try RepositoryBody.id(to, kind)
        )
        let (now, actor) = (hub.now, context.actor)
        do {
            try await hub.write { db in
                let repository = try administered(source, context, in: db)
                let owner = String(asked.owner)
                guard try Rights.mayCreate(in: owner, principal, in: db),
                    let account = try AccountStore.existing(owner, in: db)
                else {
                    throw HubError.forbidden(
                        "You don't have the rights to move a \(kind) to the namespace \"\(owner)\"")
                }
                let name = asked.name.dropFirst(asked.owner.count)
                let target = try RepositoryBody.id(account.name + name, kind)
                try RepositoryStore.move(repository, to: target, now: now, in: db)
                try AuditLog.append(
                    .repositoryMove, subject: "\(repository.id)", detail: ["to": "\(target)"],
                    by: actor, now: now, in: db)
            }
        } catch RegistryError.exists(let id) {
            throw HubError.conflict("A \(kind) repository called \(id.name) already exists")
        }
        return .json(Array("{}".utf8))
    }

    private func change(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.require(.admin, of: route, context)
        let body = try await SmallBody(of: request, context).object()
        let settings = try Self.settings(body)
        let (hub, now, actor) = (hub, hub.now, context.actor)
        try await hub.write { db in
            let repository = try hub.repository(route, context, need: .admin, in: db)
            try RepositoryStore.update(settings, of: repository, now: now, in: db)
            try AuditLog.append(
                .repositorySettings, subject: "\(repository.id)",
                detail: [
                    "visibility": settings.isPrivate.map { $0 ? "private" : "public" },
                    "gated": settings.gating?.rawValue,
                    "discussions": settings.hasDiscussions.map { $0 ? "on" : "off" },
                ], by: actor, now: now, in: db)
        }
        return .json(Self.json(settings))
    }

    static func settings(_ body: JSONValue) throws(HubError) -> RepositoryStore.Settings {
        var settings = RepositoryStore.Settings()
        settings.isPrivate = try RepositoryBody.isPrivate(body)
        if let gated = body["gated"], !gated.isNull {
            switch (gated.bool, gated.string) {
            case (false, _): settings.gating = .off
            case (_, "auto"): settings.gating = .auto
            case (_, "manual"): settings.gating = .manual
            default: throw .badRequest("'gated': expected false, 'auto' or 'manual'")
            }
        }
        if let disabled = body["discussionsDisabled"], !disabled.isNull {
            guard let isDisabled = disabled.bool else {
                throw .badRequest("'discussionsDisabled': expected true or false")
            }
            settings.hasDiscussions = !isDisabled
        }
        return settings
    }

    /// What was changed.
    private static func json(_ settings: RepositoryStore.Settings) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            if let isPrivate = settings.isPrivate {
                writer.key("private")
                writer.bool(isPrivate)
                writer.key("visibility")
                writer.string(isPrivate ? "private" : "public")
            }
            if let gating = settings.gating {
                writer.key("gated")
                if gating == .off { writer.bool(false) } else { writer.string(gating.rawValue) }
            }
            if let hasDiscussions = settings.hasDiscussions {
                writer.key("discussionsDisabled")
                writer.bool(!hasDiscussions)
            }
        }
        return writer.bytes
    }
}
