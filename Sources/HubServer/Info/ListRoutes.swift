internal import Cards
internal import Hummingbird
internal import Registry

/// Lists of models and of datasets, and the tags that they are filtered by.
struct ListRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            router.get(RouterPath("api/\(kind.plural)")) { request, context in
                try await list(kind, request, context)
            }
            router.get(RouterPath("api/\(kind.plural)-tags-by-type")) { _, context in
                try tags(kind, context)
            }
        }
    }

    private func list(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let asked = try ListRequest(kind, Query(of: request))
        let (bytes, next) =
            asked.looksAtFiles
            ? try await Blocking.run { try page(asked, context) } : try page(asked, context)
        return .json(bytes, headers: NextLink.headers(next?.text, request, context))
    }

    private func page(
        _ asked: ListRequest, _ context: HubContext
    ) throws -> (json: [UInt8], next: HubListCursor?) {
        let (items, next) = try hub.read { db in
            var query = asked.query
            query.now = hub.now
            query.visibility = try Rights.privateView(of: context.principal, in: db)
            let page = try query.page(in: db)
            let reader = InfoReader(
                db, asked.fields, siblings: HubLimits.listedSiblings, now: hub.now)
            return (try reader.items(page.rows), page.next)
        }
        var writer = JSONWriter()
        writer.array { writer in
            for item in items { writer.repository(item, asked.fields) }
        }
        return (writer.bytes, next)
    }

    private func tags(_ kind: RepositoryKind, _ context: HubContext) throws -> Response {
        let types = try hub.read { db in
            try TagCatalog.tags(
                of: kind, visibility: Rights.privateView(of: context.principal, in: db), in: db)
        }
        var writer = JSONWriter()
        writer.object { writer in
            for (type, tags) in types {
                writer.key(type)
                writer.array { writer in
                    for tag in tags {
                        writer.object { writer in
                            writer.key("id")
                            writer.string(tag.id)
                            writer.key("label")
                            writer.string(tag.label)
                            writer.key("type")
                            writer.string(type)
                        }
                    }
                }
            }
        }
        return .json(writer.bytes)
    }
}
