internal import Cards
internal import Hummingbird
internal import Registry

/// What a repository is, at its newest version or at another one.
struct InfoRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let base = "api/\(kind.plural)/:namespace"
            // Old models have names without an owner. 'refs/pr/1' is one revision, also where a client did not encode it.
            for end in ["", "/:name", "/:name/revision/:revision", "/:name/revision/:revision/**"] {
                router.get(RouterPath(base + end)) { request, context in
                    try await info(kind, request, context)
                }
            }
        }
    }

    private func info(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        guard route.path.isEmpty else {
            throw HubError.revisionNotFound("\(route.revision ?? "")/\(route.path)")
        }
        let query = Query(of: request)
        let fields =
            try RepositoryFields(expand: query.all("expand"), of: kind) ?? .info(kind)
        let withBlobs = query.bool("blobs")
        // What looks every file up takes its time.
        let json =
            withBlobs || fields.contains(anyOf: .sizes)
            ? try await Blocking.run { try info(route, fields, withBlobs, context) }
            : try info(route, fields, withBlobs, context)
        return .json(json)
    }

    private func info(
        _ route: RepositoryRoute, _ fields: RepositoryFields, _ withBlobs: Bool,
        _ context: HubContext
    ) throws -> [UInt8] {
        let info = try hub.read { db in
            let permitted = try hub.permitted(route, context, in: db)
            var info = try InfoReader(
                db, fields, withBlobs: withBlobs, siblings: HubLimits.siblings, now: hub.now
            ).info(of: permitted.repository, at: route.revision)
            if withBlobs {
                info.version?.hidesHashes = try !hub.mayHaveFiles(
                    of: permitted, context.principal, in: db)
            }
            return info
        }
        var writer = JSONWriter()
        writer.repository(info, fields)
        return writer.bytes
    }
}
