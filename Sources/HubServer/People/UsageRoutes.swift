internal import Cards
internal import Hummingbird
internal import Registry

/// What the repositories of the caller, or of an organisation that the caller belongs to, take on disk.
struct UsageRoutes: Sendable {
    static let maximumLimit = 1_000

    let hub: Hub

    func add(to router: Router<HubContext>) {
        router.get("api/settings/repositories") { request, context in
            guard let principal = context.principal else { throw HubError.unauthorized() }
            return try await list(of: principal.user, request, context)
        }
        router.get("api/organizations/:name/settings/repositories") { request, context in
            guard let principal = context.principal else { throw HubError.unauthorized() }
            let name = try IdentityRoutes.name(context)
            let organization = try hub.read { db in
                let organization = try AccountStore.organization(name, in: db)
                guard
                    try AccountStore.memberships(of: principal.user, in: db)
                        .contains(where: { $0.organization.id == organization.id })
                else { throw HubError.forbidden("You are no member of \(organization.name)") }
                return organization
            }
            return try await list(of: organization, request, context)
        }
    }

    private func list(
        of owner: Account, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let query = Query(of: request)
        let limit = try query.int("limit", default: Self.maximumLimit, in: 1...Self.maximumLimit)
        // Every content that the owner's repositories use is summed up.
        let all = try await Blocking.run { [hub] in
            try hub.read {
                try RepositoryUsage.list(of: owner.name, seenBy: context.principal, in: $0)
            }
        }
        let total = all.reduce(0) { $0 &+ $1.byteCount }
        // Whatever was taken away since, what came after it is still after it.
        let rest =
            query["cursor"].map { cursor in
                all.drop { Self.key($0.id) <= cursor }
            } ?? all[...]
        let page = rest.prefix(limit)
        var writer = JSONWriter()
        writer.array { writer in
            for usage in page { writer.usage(usage, total: total) }
        }
        let next = page.count < rest.count ? page.last.map { Self.key($0.id) } : nil
        return .json(writer.bytes, headers: NextLink.headers(next, request, context))
    }

    /// In the order of the list.
    private static func key(_ id: RepositoryID) -> String {
        (id.kind == .model ? "0/" : "1/") + id.name.lowercased()
    }
}

extension JSONWriter {
    fileprivate mutating func usage(_ usage: RepositoryUsage, total: Int) {
        object { writer in
            writer.pair("id", usage.id.name)
            writer.pair("type", usage.id.kind == .model ? "model" : "dataset")
            writer.key("updatedAt")
            writer.time(usage.updatedAt)
            writer.pair("visibility", usage.isPrivate ? "private" : "public")
            writer.key("storage")
            writer.int(usage.byteCount)
            writer.key("storagePercent")
            writer.double(total == 0 ? 0 : 100 * Double(usage.byteCount) / Double(total))
        }
    }
}
