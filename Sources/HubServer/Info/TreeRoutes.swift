internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// What is in the folders of a version.
struct TreeRoutes: Sendable {
    /// Items of a page, and the most of one that says who changed each last.
    static let limit = 1_000
    static let expandedLimit = 50
    /// Paths that one request may ask about; `expandedLimit` of them where it asks who changed each last.
    static let maximumPaths = 1_000

    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let base = "api/\(kind.plural)/:namespace/:name"
            for path in ["\(base)/tree/:revision", "\(base)/tree/:revision/**"] {
                router.get(RouterPath(path)) { request, context in
                    try await tree(kind, request, context)
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
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let query = Query(of: request)
        let isExpanded = query.bool("expand")
        let most = isExpanded ? Self.expandedLimit : Self.limit
        let limit = try query.int("limit", default: most, in: 1...most)
        let cursor = query["cursor"]
        let recursive = query.bool("recursive")
        let page = try await answer(route, isExpanded, context) { commit, repository, db in
            var items = try VersionStore.list(
                route.path.trimmingSlashes, in: commit, of: repository, recursive: recursive,
                after: cursor, limit: limit + 1, in: db)
            let hasMore = items.count > limit
            if hasMore { items.removeLast() }
            return (items, hasMore ? items.last?.cursor : nil)
        }
        var headers = NextLink.headers(page.next, request, context)
        headers[.repositoryCommit] = page.commit.hexadecimal
        return .json(page.json, headers: headers)
    }

    private func pathsInfo(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.require(.read, of: route, context)
        let (paths, isExpanded) = try Self.asked(try await SmallBody(of: request, context))
        let most = isExpanded ? Self.expandedLimit : Self.maximumPaths
        guard paths.count <= most else {
            throw HubError.badRequest("'paths': expected at most \(most), found \(paths.count)")
        }
        let page = try await answer(route, isExpanded, context) { commit, repository, db in
            let items = try VersionStore.items(
                at: paths.map(\.trimmingSlashes), in: commit, of: repository, in: db)
            return (items.compactMap(\.self), nil)
        }
        return .json(page.json, headers: [.repositoryCommit: page.commit.hexadecimal])
    }

    private struct Page: Sendable {
        var json: [UInt8]
        var commit: ObjectID
        /// Where the next one begins.
        var next: String?
    }

    /// Items of a version as JSON.
    ///
    /// - Parameters:
    ///   - isExpanded: with the commit that changed each last. That is looked for on a thread that may take long.
    ///   - items: reads them.
    private func answer(
        _ route: RepositoryRoute, _ isExpanded: Bool, _ context: HubContext,
        items:
            @escaping @Sendable (Commit, StoredRepository, Database) throws -> (
                [TreeItem], next: String?
            )
    ) async throws -> Page {
        let read: @Sendable () throws -> Page = {
            try hub.read { db in
                let permitted = try hub.permitted(route, context, in: db)
                let repository = permitted.repository
                let commit = try VersionStore.resolve(
                    route.revision ?? "HEAD", of: repository, in: db)
                let (items, next) = try items(commit, repository, db)
                let commits =
                    isExpanded
                    ? try VersionStore.lastCommits(
                        of: items.map(\.path), from: commit, of: repository, in: db) : nil
                var writer = JSONWriter()
                writer.treeItems(
                    items, lastCommits: commits,
                    hidesHashes: try !hub.mayHaveFiles(
                        of: permitted, context.principal, in: db))
                return Page(json: writer.bytes, commit: commit.oid, next: next)
            }
        }
        return isExpanded ? try await Blocking.run(read) : try read()
    }

    /// `{paths, expand}` as a form, which Python sends, or as JSON.
    private static func asked(_ body: SmallBody) throws(HubError) -> ([String], Bool) {
        if let form = body.form { return (form.all("paths"), form.bool("expand")) }
        let object = try JSONBody(body.bytes)
        guard let paths = object["paths"] else {
            throw .badRequest("'paths': expected a list of texts")
        }
        let texts = paths.kind == .string ? [paths.text] : paths.items.compactMap(\.string)
        return (texts, try object.bool("expand") ?? false)
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
