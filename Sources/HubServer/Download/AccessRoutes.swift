internal import Cards
internal import Hummingbird

/// Whether the caller may have a repository's files, or change it: 200, or the error that doing it would give.
struct AccessRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let base = "api/\(kind.plural)/:namespace/:name/auth-check"
            router.get(RouterPath(base)) { _, context in
                try answer(kind, .read, context)
            }
            router.get(RouterPath(base + "/write")) { _, context in
                try answer(kind, .write, context)
            }
        }
    }

    private func answer(
        _ kind: RepositoryKind, _ need: RepositoryNeed, _ context: HubContext
    ) throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.read { db in
            let permitted = try hub.permitted(route, context, need: need, in: db)
            try hub.checkGate(of: permitted, context, in: db)
        }
        return .json(Array("{}".utf8))
    }
}
