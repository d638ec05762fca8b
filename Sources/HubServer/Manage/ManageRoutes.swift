internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// Whole repositories: `DELETE /api/repos/delete`, `POST /api/repos/move`, `PUT /api/{types}/{id}/settings`.
struct ManageRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        CreateRoutes(hub: hub).add(to: router)
        LFSFileRoutes(hub: hub).add(to: router)
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
        let body = try await JSONBody(of: request, context)
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
        let body = try await JSONBody(of: request, context)
        let kind = try RepositoryBody.kind(body)
        let source = try RepositoryBody.id(body.requiredString("fromRepo"), kind)
        let asked = try RepositoryBody.id(body.requiredString("toRepo"), kind)
        let (now, actor) = (hub.now, context.actor)
        do {
            try await hub.write { db in
                let repository = try administered(source, context, in: db)
                let target = try NewName(asked, principal, act: "move a \(kind) to", in: db).id
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
        let body = try await JSONBody(of: request, context)
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
                    "members gated": settings.gatesMembers.map { $0 ? "on" : "off" },
                    "discussions": settings.hasDiscussions.map { $0 ? "on" : "off" },
                ], by: actor, now: now, in: db)
        }
        return .json(Self.json(settings))
    }

    static func settings(_ body: JSONBody) throws(HubError) -> RepositoryStore.Settings {
        var settings = RepositoryStore.Settings()
        settings.isPrivate = try RepositoryBody.isPrivate(body)
        settings.gatesMembers = try body.bool("orgMembersGated")
        settings.hasDiscussions = try body.bool("discussionsDisabled").map { !$0 }
        if let gated = body["gated"] {
            switch (gated.bool, gated.string) {
            case (false, _): settings.gating = .off
            case (_, "auto"): settings.gating = .auto
            case (_, "manual"): settings.gating = .manual
            default: throw .badRequest("'gated': expected false, 'auto' or 'manual'")
            }
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
            if let gatesMembers = settings.gatesMembers {
                writer.key("orgMembersGated")
                writer.bool(gatesMembers)
            }
            if let hasDiscussions = settings.hasDiscussions {
                writer.key("discussionsDisabled")
                writer.bool(!hasDiscussions)
            }
        }
        return writer.bytes
    }
}
