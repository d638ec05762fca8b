internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// New repositories: `POST /api/repos/create`, and `POST /api/{types}/{id}/duplicate`, which copies one.
struct CreateRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        router.post("api/repos/create") { request, context in try await create(request, context) }
        for kind in [RepositoryKind.model, .dataset] {
            router.post("api/\(kind.plural)/:namespace/:name/duplicate") { request, context in
                try await duplicate(kind, request, context)
            }
        }
    }

    private func create(_ request: Request, _ context: HubContext) async throws -> Response {
        guard let principal = context.principal else { throw HubError.unauthorized() }
        let body = try await JSONBody(of: request, context, limit: HubLimits.longBodyByteCount)
        let asked = try RepositoryBody.id(body, owner: principal.user.name)
        let visibility = try RepositoryBody.isPrivate(body)
        let files = try RepositoryBody.files(body)
        return try await answer(
            context, whereItExists: "You already created this \(asked.kind) repo"
        ) { [hub, now = hub.now, actor = context.actor] db in
            let name = try Self.name(asked, principal, in: db)
            let new = RepositoryStore.NewRepository(
                name.id, isPrivate: visibility ?? name.owner.privateByDefault,
                author: principal.user.name, accountID: principal.user.id, files: files,
                allowsInvalidCards: hub.settings.allowsInvalidCards)
            let repository = try RepositoryStore.create(
                new, blobs: hub.blobs,
                canRead: { try hub.mayHaveFiles(of: $0, principal, in: db) }, now: now, in: db
            ).repository
            try Self.note(repository, by: actor, now: now, in: db)
            return repository
        }
    }

    /// Copies the newest version of `main`. Contents are shared, so that nothing is left to be copied afterwards.
    private func duplicate(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let principal = try context.copyingPrincipal()
        let route = try RepositoryRoute(kind, context)
        try hub.require(.read, of: route, context)
        let body = try await JSONBody(of: request, context)
        let asked = try RepositoryBody.id(body.requiredString("repository"), kind)
        let visibility = try RepositoryBody.isPrivate(body)
        return try await answer(context, whereItExists: "\(asked) exists already") {
            [hub, now = hub.now, actor = context.actor] db in
            let permitted = try hub.permitted(route, context, in: db)
            try hub.checkGate(of: permitted, context, in: db)
            let name = try Self.name(asked, principal, in: db)
            let source = permitted.repository
            let repository = try RepositoryStore.duplicate(
                source, as: name.id,
                // Unless somebody says so, nothing that is hidden is shown.
                isPrivate: visibility ?? (source.isPrivate || name.owner.privateByDefault),
                author: principal.user.name, blobs: hub.blobs, now: now, in: db)
            try Self.note(repository, copyOf: source, by: actor, now: now, in: db)
            return repository
        }
    }

    private func answer(
        _ context: HubContext, whereItExists message: String,
        _ make: @escaping @Sendable (Database) throws -> StoredRepository
    ) async throws -> Response {
        do {
            let repository = try await hub.write(make)
            return .json(
                Self.json(repository.id, context) { writer in
                    writer.key("id")
                    writer.string("\(RowKey(row: repository.row, createdAt: repository.createdAt))")
                    writer.key("private")
                    writer.bool(repository.isPrivate)
                })
        } catch RegistryError.exists(let id) {
            throw HubError(
                .conflict, message,
                json: Self.json(id, context) { writer in
                    writer.key("error")
                    writer.string(message)
                })
        }
    }

    private static func name(
        _ asked: RepositoryID, _ principal: Principal, in db: Database
    ) throws -> NewName {
        try NewName(asked, principal, act: "create a \(asked.kind) under", in: db)
    }

    private static func note(
        _ repository: StoredRepository, copyOf source: StoredRepository? = nil,
        by actor: AuditActor, now: Int, in db: Database
    ) throws {
        try AuditLog.append(
            .repositoryCreate, subject: "\(repository.id)",
            detail: [
                "visibility": repository.isPrivate ? "private" : "public",
                "from": source?.id.description,
            ], by: actor, now: now, in: db)
    }

    /// Clients read `url` out of the refusal too, where they take a repository that exists for a success.
    private static func json(
        _ id: RepositoryID, _ context: HubContext, _ more: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("url")
            writer.string("\(context.endpoint)/\(id)")
            writer.key("name")
            writer.string(id.name)
            more(&writer)
        }
        return writer.bytes
    }
}
