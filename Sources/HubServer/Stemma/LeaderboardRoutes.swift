internal import Cards
internal import GRDB
internal import Hummingbird
internal import Registry

/// Rankings of models, without those that the caller may not know of.
struct LeaderboardRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        router.get("api/stemma/leaderboards") { request, context in
            try benchmarks(request, context)
        }
        router.get("api/stemma/leaderboards/:benchmark") { request, context in
            try leaderboard(request, context)
        }
        router.get("api/datasets/:namespace/:name/leaderboard") { request, context in
            try ofDataset(request, context)
        }
    }

    private func benchmarks(_ request: Request, _ context: HubContext) throws -> Response {
        let limit = try Query(of: request).int("limit", default: 100, in: 1...1000)
        let benchmarks = try hub.read { db in
            try Leaderboard.benchmarks(
                limit: limit, hiding: HiddenRepositories(from: context.principal, in: db), in: db)
        }
        var writer = JSONWriter()
        writer.array { writer in
            for benchmark in benchmarks {
                writer.object { writer in
                    writer.key("benchmark")
                    writer.string(benchmark.id)
                    writer.key("models")
                    writer.int(benchmark.models)
                }
            }
        }
        return .json(writer.bytes)
    }

    private func leaderboard(_ request: Request, _ context: HubContext) throws -> Response {
        guard let name = context.parameters["benchmark"].flatMap({ PercentEncoding.decode($0) })
        else { throw HubError.badRequest("the benchmark is not percent-encoded UTF-8") }
        let query = Query(of: request)
        var options = Leaderboard.Options()
        options.metric = query["metric"]
        options.setup = query["setup"]
        if query["shots"] != nil {
            options.shots = try query.int("shots", default: 0, in: 0...1_000_000)
        }
        options.withoutDerived = query.bool("bases")
        options.limit = try query.int("limit", default: 20, in: 0...1000)
        options.offset = try query.int("offset", default: 0, in: 0...Int(Int32.max))
        do {
            let board = try hub.read { db in
                try Leaderboard.leaderboard(
                    of: name, options,
                    hiding: HiddenRepositories(from: context.principal, in: db), in: db)
            }
            var writer = JSONWriter()
            board.write(to: &writer)
            return .json(writer.bytes)
        } catch let failure as LeaderboardFailure {
            throw HubError.notFound("\(failure)")
        }
    }

    // MARK: - As the Hub has it

    private static let datasetLimit = 1000

    /// The models with a score on the benchmark that a dataset is.
    private func ofDataset(_ request: Request, _ context: HubContext) throws -> Response {
        let route = try RepositoryRoute(.dataset, context)
        var options = Leaderboard.Options()
        options.withoutDerived = Query(of: request).bool("base_model")
        options.limit = Self.datasetLimit
        let (entries, owners) = try hub.read { db in
            let dataset = try hub.repository(route, context, in: db).id
            let hidden = try HiddenRepositories(from: context.principal, in: db)
            let entries: [Leaderboard.Entry]
            do {
                entries = try Leaderboard.leaderboard(
                    of: dataset.name, options, hiding: hidden, in: db
                ).entries
            } catch is LeaderboardFailure {
                entries = []
            }
            let names = Set(entries.map { String($0.claim.model.owner) })
            let owners = try names.map { ($0, try AccountStore.existing($0, in: db)) }
            return (entries, Dictionary(uniqueKeysWithValues: owners))
        }
        var writer = JSONWriter()
        writer.array { writer in
            for entry in entries {
                let owner = String(entry.claim.model.owner)
                writer.entry(entry, owner: owner, account: owners[owner] ?? nil)
            }
        }
        return .json(writer.bytes)
    }
}

extension JSONWriter {
    fileprivate mutating func entry(
        _ entry: Leaderboard.Entry, owner: String, account: Account?
    ) {
        let claim = entry.claim
        object { writer in
            writer.key("rank")
            writer.int(entry.rank)
            writer.key("modelId")
            writer.string(claim.model.name)
            writer.key("value")
            writer.double(claim.value ?? 0)
            writer.key("filename")
            writer.string(claim.path ?? "README.md")
            // Nobody has measured it again: it is what the card says.
            writer.key("verified")
            writer.bool(false)
            writer.key("author")
            writer.object { writer in
                writer.key("type")
                writer.string(account?.kind == .organization ? "org" : "user")
                writer.key("name")
                writer.string(owner)
                writer.key("fullname")
                writer.string(account?.fullName ?? owner)
                writer.key("avatarUrl")
                writer.string("")
            }
        }
    }
}
