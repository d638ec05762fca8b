internal import Cards
internal import Hummingbird
internal import Registry

/// Discussions and pull requests of a repository. Whoever may read it and may write anywhere takes part.
struct DiscussionRoutes: Sendable {
    let hub: Hub

    private static let pageLength = 50

    func add(to router: Router<HubContext>) {
        DiscussionChangeRoutes(hub: hub).add(to: router)
        for kind in RepositoryKind.allCases {
            let path = "api/\(kind.plural)/:namespace/:name/discussions"
            router.get("\(path)") { request, context in try list(kind, request, context) }
            router.get("\(path)/:number") { request, context in
                try await details(kind, request, context)
            }
        }
    }

    private func list(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let query = Query(of: request)
        let filter = DiscussionStore.Filter(
            isPullRequest: try Self.choice(
                query, "type", ["all": nil, "discussion": false, "pull_request": true]),
            isOpen: try Self.choice(query, "status", ["all": nil, "open": true, "closed": false]),
            author: query["author"].flatMap { $0.isEmpty ? nil : $0 })
        let page = try query.int("p", default: 0, in: 0...1_000_000)
        let start = page * Self.pageLength
        let (repository, found) = try hub.read { db in
            let repository = try hub.repository(route, context, in: db)
            return (
                repository,
                try DiscussionStore.list(
                    filter, of: repository, from: start, limit: Self.pageLength, in: db)
            )
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("discussions")
            writer.array { writer in
                for discussion in found.discussions {
                    writer.object { $0.keys(of: discussion, repository) }
                }
            }
            writer.key("count")
            writer.int(found.count)
            writer.key("start")
            writer.int(start)
        }
        return .json(writer.bytes)
    }

    /// One of the values that a key of the query may have; the first is meant where it is missing.
    private static func choice(
        _ query: Query, _ key: String, _ choices: KeyValuePairs<String, Bool?>
    ) throws(HubError) -> Bool? {
        guard let text = query[key], !text.isEmpty else { return nil }
        guard let choice = choices.first(where: { $0.key == text }) else {
            let names = choices.map { "'\($0.key)'" }.joined(separator: ", ")
            throw .badRequest("'\(key)': expected one of \(names), found '\(text)'")
        }
        return choice.value
    }

    private func details(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let number = try Self.number(context)
        let hasDiff = Query(of: request).bool("diff")
        // All files of two versions are compared.
        let json = try await Blocking.run { [hub] in
            try hub.read { db in
                let permitted = try hub.permitted(route, context, in: db)
                let discussion = try DiscussionStore.find(number, of: permitted.repository, in: db)
                // A diff has lines of files, which a gate may keep back.
                let showsDiff =
                    try hasDiff && hub.mayHaveFiles(of: permitted, context.principal, in: db)
                return try DiscussionDetails(
                    discussion, of: permitted.repository, diff: showsDiff ? hub.blobs : nil, in: db)
            }.json
        }
        return .json(json)
    }

    /// The number in the path.
    static func number(_ context: HubContext) throws(HubError) -> Int {
        guard let number = context.parameters["number"].flatMap({ Int($0) }) else {
            throw .notFound("Discussion not found")
        }
        return number
    }
}
