internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// `POST /api/repos/create`.
struct CreateRoute: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        router.post("api/repos/create") { request, context in try await create(request, context) }
    }

    private func create(_ request: Request, _ context: HubContext) async throws -> Response {
        guard let principal = context.principal else { throw HubError.unauthorized() }
        let body = try await SmallBody(
            of: request, context, limit: HubLimits.longBodyByteCount
        ).object()
        let asked = try RepositoryBody.id(body, owner: principal.user.name)
        let visibility = try RepositoryBody.isPrivate(body)
        let files = try RepositoryBody.files(body)
        let (hub, now, actor) = (hub, hub.now, context.actor)
        do {
            let repository = try await hub.write { db in
                let owner = try Self.owner(of: asked, principal, in: db)
                let id = try RepositoryBody.id("\(owner.name)/\(Self.name(asked))", asked.kind)
                let new = RepositoryStore.NewRepository(
                    id, isPrivate: visibility ?? owner.privateByDefault,
                    author: principal.user.name, accountID: principal.user.id, files: files,
                    allowsInvalidCards: hub.settings.allowsInvalidCards)
                let repository = try RepositoryStore.create(
                    new, blobs: hub.blobs,
                    canRead: { try hub.mayHaveFiles(of: $0, principal, in: db) }, now: now, in: db
                ).repository
                try AuditLog.append(
                    .repositoryCreate, subject: "\(id)",
                    detail: ["visibility": repository.isPrivate ? "private" : "public"],
                    by: actor, now: now, in: db)
                return repository
            }
            return .json(
                Self.json(repository.id, context) { writer in
                    writer.key("id")
                    writer.string("\(RowKey(row: repository.row, createdAt: repository.createdAt))")
                    writer.key("private")
                    writer.bool(repository.isPrivate)
                })
        } catch RegistryError.exists(let id) {
            let message = "You already created this \(id.kind) repo"
            throw HubError(
                .conflict, message,
                json: Self.json(id, context) { writer in
                    writer.key("error")
                    writer.string(message)
                })
        } catch VersionError.invalidCard(let diagnostics) {
            throw CardAnswer.refusal(diagnostics)
        }
    }

    /// The owner as it is spelled, if the caller may create repositories for it.
    private static func owner(
        of id: RepositoryID, _ principal: Principal, in db: Database
    ) throws -> Account {
        let owner = String(id.owner)
        guard try Rights.mayCreate(in: owner, principal, in: db),
            let account = try AccountStore.existing(owner, in: db)
        else {
            throw HubError.forbidden(
                "You don't have the rights to create a \(id.kind) under the namespace \"\(owner)\"")
        }
        return account
    }

    private static func name(_ id: RepositoryID) -> Substring {
        id.name.dropFirst(id.owner.count + 1)
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
