internal import Cards
internal import Hummingbird
internal import Registry

/// Who asks, and what is known of users and organisations.
struct IdentityRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        router.get("api/whoami-v2") { _, context in try whoAmI(context) }
        router.get("api/users/:name/overview") { _, context in try userOverview(context) }
        router.get("api/users/:name/followers") { _, context in try empty(context) }
        router.get("api/users/:name/following") { _, context in try empty(context) }
        router.get("api/organizations/:name/overview") { _, context in
            try organizationOverview(context)
        }
        router.get("api/organizations/:name/members") { request, context in
            try members(request, context)
        }
        router.get("api/organizations/:name/followers") { _, context in try empty(context) }
    }

    private func whoAmI(_ context: HubContext) throws -> Response {
        guard let principal = context.principal else { throw HubError.unauthorized() }
        let memberships = try hub.read {
            try AccountStore.memberships(of: principal.user, in: $0)
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("type")
            writer.string("user")
            writer.keys(of: principal.user)
            writer.key("email")
            writer.string(principal.user.email)
            writer.key("emailVerified")
            writer.bool(principal.user.email != nil)
            writer.key("isPro")
            writer.bool(false)
            writer.key("canPay")
            writer.bool(false)
            writer.key("periodEnd")
            writer.null()
            writer.key("orgs")
            writer.array { writer in
                for membership in memberships { writer.organization(membership) }
            }
            writer.key("auth")
            writer.authentication(principal.token)
        }
        return .json(writer.bytes)
    }

    // MARK: - Users and organisations

    private func userOverview(_ context: HubContext) throws -> Response {
        let name = try Self.name(context)
        let (user, memberships, counts) = try hub.read { db in
            let user = try AccountStore.user(name, in: db)
            return (
                user, try AccountStore.memberships(of: user, in: db),
                try OwnerCounts(of: user.name, seenBy: context.principal, in: db)
            )
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("user")
            writer.string(user.name)
            writer.keys(of: user)
            writer.key("type")
            writer.string("user")
            writer.key("isPro")
            writer.bool(false)
            writer.keys(of: counts)
            writer.key("numDiscussions")
            writer.int(counts.discussions)
            writer.key("numLikes")
            writer.int(counts.likes)
            writer.key("orgs")
            writer.array { writer in
                for membership in memberships { writer.organization(membership) }
            }
        }
        return .json(writer.bytes)
    }

    private func organizationOverview(_ context: HubContext) throws -> Response {
        let name = try Self.name(context)
        let (organization, userCount, counts) = try hub.read { db in
            let organization = try AccountStore.organization(name, in: db)
            return (
                organization, try AccountStore.members(of: organization, in: db).count,
                try OwnerCounts(of: organization.name, seenBy: context.principal, in: db)
            )
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.keys(of: organization)
            writer.key("type")
            writer.string("org")
            writer.key("isVerified")
            writer.bool(false)
            writer.key("numUsers")
            writer.int(userCount)
            writer.keys(of: counts)
        }
        return .json(writer.bytes)
    }

    private func members(_ request: Request, _ context: HubContext) throws -> Response {
        let name = try Self.name(context)
        let query = Query(of: request)
        let limit = try query.int("limit", default: 500, in: 1...1000)
        let after = query["cursor"]?.lowercased()
        let all = try hub.read { db in
            try AccountStore.members(of: AccountStore.organization(name, in: db), in: db)
        }.filter { member in after.map { member.user.name.lowercased() > $0 } ?? true }
        let page = all.prefix(limit)
        var writer = JSONWriter()
        writer.array { writer in
            for member in page {
                writer.object { writer in
                    writer.person(member.user)
                    writer.key("role")
                    writer.string(member.role.rawValue)
                }
            }
        }
        return .json(
            writer.bytes,
            headers: NextLink.headers(
                page.count < all.count ? page.last?.user.name : nil, request, context))
    }

    /// Nobody follows anybody here.
    private func empty(_ context: HubContext) throws -> Response {
        let name = try Self.name(context)
        _ = try hub.read { try AccountStore.find(name, in: $0) }
        return .json(Array("[]".utf8))
    }

    static func name(_ context: HubContext) throws(HubError) -> String {
        guard let name = context.parameters["name"].flatMap({ PercentEncoding.decode($0) }) else {
            throw .badRequest("the name is not percent-encoded UTF-8")
        }
        return name
    }
}
