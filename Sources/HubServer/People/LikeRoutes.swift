internal import Cards
internal import GRDB
internal import Hummingbird
internal import Registry

/// Who likes which repository.
struct LikeRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let path = "api/\(kind.plural)/:namespace/:name"
            router.post("\(path)/like") { _, context in try await like(kind, true, context) }
            router.delete("\(path)/like") { _, context in try await like(kind, false, context) }
            router.get("\(path)/likers") { request, context in try likers(kind, request, context) }
        }
        router.get("api/users/:name/likes") { _, context in try likes(context) }
    }

    private func like(
        _ kind: RepositoryKind, _ likes: Bool, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let count = try await hub.write { [hub] db in
            let repository = try hub.repository(route, context, need: .takePart, in: db)
            let user = context.actor.name
            return likes
                ? try LikeStore.like(repository, by: user, now: hub.now, in: db)
                : try LikeStore.unlike(repository, by: user, in: db)
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("likes")
            writer.int(count)
        }
        return .json(writer.bytes)
    }

    private func likers(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let query = Query(of: request)
        let limit = try query.int("limit", default: 500, in: 1...1000)
        let accounts = try hub.read { db in
            let repository = try hub.repository(route, context, in: db)
            return try LikeStore.likers(
                of: repository, after: query["cursor"], limit: limit + 1, in: db
            ).map { name in (name, try AccountStore.existing(name, in: db)) }
        }
        var writer = JSONWriter()
        writer.array { writer in
            for case (_, let account?) in accounts.prefix(limit) {
                writer.object { $0.person(account) }
            }
        }
        let last = accounts.count > limit ? accounts[limit - 1].0 : nil
        return .json(writer.bytes, headers: NextLink.headers(last, request, context))
    }

    private func likes(_ context: HubContext) throws -> Response {
        let name = try IdentityRoutes.name(context)
        let likes = try hub.read { db in
            let user = try AccountStore.user(name, in: db)
            let view = try Rights.privateView(of: context.principal, in: db)
            return try LikeStore.likes(of: user.name, in: db).filter { liked in
                try RepositoryStore.fetch(row: liked.row, in: db).map(view.shows) ?? false
            }
        }
        var writer = JSONWriter()
        writer.array { writer in
            for liked in likes {
                writer.object { writer in
                    writer.key("createdAt")
                    writer.time(liked.likedAt)
                    writer.key("repo")
                    writer.object { writer in
                        writer.key("name")
                        writer.string(liked.id.name)
                        writer.key("type")
                        writer.string(liked.id.kind.rawValue)
                    }
                }
            }
        }
        return .json(writer.bytes)
    }
}
