internal import Cards
internal import Hummingbird
internal import Registry

/// The history of a version, the newest first.
struct CommitRoutes: Sendable {
    static let defaultLimit = 50
    static let maximumLimit = 1_000

    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let base = "api/\(kind.plural)/:namespace/:name/commits/:revision"
            for path in [base, base + "/**"] {
                router.get(RouterPath(path)) { request, context in
                    try commits(kind, request, context)
                }
            }
        }
    }

    private func commits(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) throws -> Response {
        let route = try RepositoryRoute(kind, context)
        guard route.path.isEmpty else {
            throw HubError.revisionNotFound("\(route.revision ?? "")/\(route.path)")
        }
        let query = Query(of: request)
        let limit = try query.int(
            "limit", default: Self.defaultLimit, in: 1...Self.maximumLimit)
        var cursor: ObjectID?
        if let text = query["cursor"] {
            guard let oid = ObjectID(hexadecimal: text) else {
                throw HubError.badRequest("'cursor': expected what an earlier page gave")
            }
            cursor = oid
        }
        var (log, total) = try hub.read { db in
            let repository = try hub.repository(route, context, in: db)
            let commit = try VersionStore.resolve(
                route.revision ?? "HEAD", of: repository, in: db)
            return (
                try VersionStore.log(
                    from: commit, of: repository, after: cursor, limit: limit + 1, in: db),
                try VersionStore.countCommits(from: commit, of: repository, in: db)
            )
        }
        let hasMore = log.count > limit
        if hasMore { log.removeLast() }
        let isFormatted = query.all("expand").contains("formatted")
        var writer = JSONWriter()
        writer.array { writer in
            for commit in log { writer.commit(commit, isFormatted: isFormatted) }
        }
        var headers = NextLink.headers(
            hasMore ? log.last?.oid.hexadecimal : nil, request, context)
        headers[.totalCount] = String(total)
        return .json(writer.bytes, headers: headers)
    }
}

extension JSONWriter {
    /// - Parameter isFormatted: title and message also as HTML.
    fileprivate mutating func commit(_ commit: Commit, isFormatted: Bool) {
        object { writer in
            writer.key("id")
            writer.string(commit.oid.hexadecimal)
            writer.key("title")
            writer.string(commit.title)
            writer.key("message")
            writer.string(commit.message)
            writer.key("date")
            writer.time(commit.createdAt)
            writer.key("authors")
            writer.array { writer in
                writer.object { writer in
                    writer.key("user")
                    writer.string(commit.author)
                }
            }
            guard isFormatted else { return }
            writer.key("formatted")
            writer.object { writer in
                writer.key("title")
                writer.string(commit.title.escapedForHTML)
                writer.key("message")
                writer.string(commit.message.escapedForHTML)
            }
        }
    }
}

extension String {
    fileprivate var escapedForHTML: String {
        var text = ""
        for character in unicodeScalars {
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            default: text.unicodeScalars.append(character)
            }
        }
        return text
    }
}
