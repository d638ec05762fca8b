internal import Cards
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// What is in the folders of a version.
struct TreeRoutes: Sendable {
    /// Items of a page, and the most of one that says who changed each last.
    static let limit = 1_000
    static let expandedLimit = 50
    /// Paths that one request may ask about.
    static let maximumPaths = 1_000

    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let base = "api/\(kind.plural)/:namespace/:name"
            for path in ["\(base)/tree/:revision", "\(base)/tree/:revision/**"] {
                router.get(RouterPath(path)) { request, context in
                    try tree(kind, request, context)
                }
            }
            for path in ["\(base)/paths-info/:revision", "\(base)/paths-info/:revision/**"] {
                router.post(RouterPath(path)) { request, context in
                    try await pathsInfo(kind, request, context)
                }
            }
        }
    }

    private func tree(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let query = Query(of: request)
        let isExpanded = query.bool("expand")
        let most = isExpanded ? Self.expandedLimit : Self.limit
        let limit = try query.int("limit", default: most, in: 1...most)
        let cursor = query["cursor"]
        let recursive = query.bool("recursive")
        var writer = JSONWriter()
        let (commit, next) = try hub.read { db in
            let permitted = try hub.permitted(route, context, in: db)
            let repository = permitted.repository
            let commit = try VersionStore.resolve(
                route.revision ?? "HEAD", of: repository, in: db)
            var items = try VersionStore.list(
                route.path.trimmingSlashes, in: commit, of: repository, recursive: recursive,
                after: cursor, limit: limit + 1, in: db)
            let hasMore = items.count > limit
            if hasMore { items.removeLast() }
            let commits =
                isExpanded
                ? try VersionStore.lastCommits(
                    of: items.map(\.path), from: commit, of: repository, in: db) : nil
            writer.treeItems(
                items, lastCommits: commits,
                hidesHashes: try !hub.mayHaveFiles(
                    of: permitted, context.principal, in: db))
            return (commit.oid, hasMore ? items.last?.cursor : nil)
        }
        var headers = NextLink.headers(next, request, context)
        headers[.repositoryCommit] = commit.hexadecimal
        return .json(writer.bytes, headers: headers)
    }

    private func pathsInfo(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.require(.read, of: route, context)
        let (paths, isExpanded) = try Self.asked(try await SmallBody(of: request, context))
        guard paths.count <= Self.maximumPaths else {
            throw HubError.badRequest(
                "'paths': expected at most \(Self.maximumPaths), found \(paths.count)")
        }
        var writer = JSONWriter()
        let commit = try hub.read { db in
            let permitted = try hub.permitted(route, context, in: db)
            let repository = permitted.repository
            let commit = try VersionStore.resolve(
                route.revision ?? "HEAD", of: repository, in: db)
            let items = try paths.compactMap { path in
                try VersionStore.item(
                    at: path.trimmingSlashes, in: commit, of: repository, in: db)
            }
            let commits =
                isExpanded
                ? try VersionStore.lastCommits(
                    of: items.map(\.path), from: commit, of: repository, in: db) : nil
            writer.treeItems(
                items, lastCommits: commits,
                hidesHashes: try !hub.mayHaveFiles(
                    of: permitted, context.principal, in: db))
            return commit.oid
        }
        return .json(writer.bytes, headers: [.repositoryCommit: commit.hexadecimal])
    }

    /// `{paths, expand}` as a form, which Python sends, or as JSON.
    private static func asked(_ body: SmallBody) throws(HubError) -> ([String], Bool) {
        if let form = body.form { return (form.all("paths"), form.bool("expand")) }
        let object = try body.object()
        guard let paths = object["paths"] else {
            throw .badRequest("'paths': expected a list of texts")
        }
        let texts = paths.kind == .string ? [paths.text] : paths.items.compactMap(\.string)
        return (texts, object["expand"]?.bool ?? false)
    }
}

extension String {
    /// Without slashes around it: clients ask for `data` and for `data/`.
    fileprivate var trimmingSlashes: String {
        var rest = self[...]
        while rest.hasSuffix("/") { rest.removeLast() }
        while rest.hasPrefix("/") { rest.removeFirst() }
        return String(rest)
    }
}
