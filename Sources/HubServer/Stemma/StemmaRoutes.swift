internal import Cards
internal import GRDB
internal import Hummingbird
internal import Registry

/// Stemma's own questions about one repository: `/api/stemma/models/owner/name/...`, with the JSON that the command
/// line has. Repositories that the caller may not know of are left out of every answer.
struct StemmaRoutes: Sendable {
    let hub: Hub

    private static let linter = Linter()

    private typealias Answer =
        @Sendable (PermittedRepository, Query, HubContext, Database) throws ->
        JSONWriter

    func add(to router: Router<HubContext>) {
        let answers: KeyValuePairs<String, Answer> = [
            "lineage": lineage, "scores": scores, "license": license, "gate": gate,
            "verification": verification, "diagnostics": diagnostics,
        ]
        LeaderboardRoutes(hub: hub).add(to: router)
        CroissantRoutes(hub: hub).add(to: router)
        for kind in RepositoryKind.allCases {
            for (name, answer) in answers {
                // Old names have no owner.
                for id in [":namespace/:name", ":namespace"] {
                    router.get("api/stemma/\(kind.plural)/\(id)/\(name)") { request, context in
                        let route = try RepositoryRoute(kind, context)
                        let query = Query(of: request)
                        // Families are walked and cards are judged, which takes its time.
                        let json = try await Blocking.run { [hub] in
                            try hub.read { db in
                                let permitted = try hub.permitted(route, context, in: db)
                                return try answer(permitted, query, context, db)
                            }.bytes
                        }
                        return Response.json(json)
                    }
                }
            }
        }
    }

    // MARK: - Answers

    @Sendable private func lineage(
        _ permitted: PermittedRepository, _ query: Query, _ context: HubContext,
        _ db: Database
    ) throws -> JSONWriter {
        let depth = try query.depth()
        let (isUp, isDown): (Bool, Bool) =
            switch query["direction"] ?? "both" {
            case "both": (true, true)
            case "up", "ancestors": (true, false)
            case "down", "descendants": (false, true)
            case let other:
                throw HubError.badRequest(
                    "'direction': expected 'up', 'down' or 'both', found '\(other)'")
            }
        let relations = try query.all("relation").map { name in
            guard let relation = BaseModelRelation(rawValue: name) else {
                let names = BaseModelRelation.allCases.map { "'\($0.rawValue)'" }
                throw HubError.badRequest(
                    "'relation': expected \(names.joined(separator: ", ")), found '\(name)'")
            }
            return relation
        }
        let tree = try LineageTree.tree(
            of: permitted.repository.id, up: isUp ? depth : 0, down: isDown ? depth : 0,
            relations: relations.isEmpty ? nil : Set(relations),
            hiding: HiddenRepositories(from: context.principal, in: db), in: db)
        var writer = JSONWriter()
        tree.write(to: &writer)
        return writer
    }

    @Sendable private func scores(
        _ permitted: PermittedRepository, _ query: Query, _ context: HubContext,
        _ db: Database
    ) throws -> JSONWriter {
        let sheets = try ScoreQuery.scores(
            of: [permitted.repository.id],
            hiding: HiddenRepositories(from: context.principal, in: db), in: db)
        var writer = JSONWriter()
        for sheet in sheets { sheet.write(to: &writer) }
        return writer
    }

    @Sendable private func license(
        _ permitted: PermittedRepository, _ query: Query, _ context: HubContext,
        _ db: Database
    ) throws -> JSONWriter {
        let chain = try LicenseQuery.chain(
            of: permitted.repository.id,
            hiding: HiddenRepositories(from: context.principal, in: db), in: db)
        var writer = JSONWriter()
        chain.write(to: &writer)
        return writer
    }

    @Sendable private func gate(
        _ permitted: PermittedRepository, _ query: Query, _ context: HubContext,
        _ db: Database
    ) throws -> JSONWriter {
        let repository = permitted.repository
        let overview = GateOverview(
            gate: try GateStore.gate(of: repository.id, in: db),
            inherited: try GateStore.inherited(
                by: repository.id, hiding: HiddenRepositories(from: context.principal, in: db),
                in: db),
            access: permitted.rights.isMember
                ? .allowed
                : try GateStore.access(
                    of: Rights.gateUser(of: context.principal, at: repository), to: repository.id,
                    in: db))
        var writer = JSONWriter()
        overview.write(to: &writer)
        return writer
    }

    @Sendable private func verification(
        _ permitted: PermittedRepository, _ query: Query, _ context: HubContext,
        _ db: Database
    ) throws -> JSONWriter {
        let id = permitted.repository.id
        guard let record = try VerificationStore.latest(of: id, in: db) else {
            throw HubError.notFound("'\(id)' was not verified")
        }
        var writer = JSONWriter()
        writer.raw(record.report)
        return writer
    }

    @Sendable private func diagnostics(
        _ permitted: PermittedRepository, _ query: Query, _ context: HubContext,
        _ db: Database
    ) throws -> JSONWriter {
        let id = permitted.repository.id
        let text = try StoredCard.fetch(id, in: db).bytes
        let card = Card(text)
        let diagnostics = Self.linter.diagnostics(
            for: CardContext(card, kind: id.kind, id: id.name, files: nil))
        let lines = LineTable(text)
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("id")
            writer.string(id.description)
            writer.key("kind")
            writer.string(id.kind.rawValue)
            writer.key("diagnostics")
            writer.array { writer in
                for diagnostic in diagnostics { writer.diagnostic(diagnostic, lines: lines) }
            }
        }
        return writer
    }
}

extension Query {
    /// Edges to follow; `nil` for all.
    fileprivate func depth() throws(HubError) -> Int? {
        guard self["depth"] != nil else { return nil }
        return try int("depth", default: 0, in: 0...1_000_000)
    }
}
