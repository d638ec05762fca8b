internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// What people do who decide about the requests at a repository's gate.
struct GateReviewRoutes: Sendable {
    let hub: Hub

    private static let maximumBatch = 100

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let path = "api/\(kind.plural)/:namespace/:name/user-access-request"
            for (name, states) in GateRequestStatus.lists {
                router.get("\(path)/\(name)") { request, context in
                    try list(kind, states, request, context)
                }
            }
            router.post("\(path)/handle") { request, context in
                try await handle(kind, request, context)
            }
            router.post("\(path)/grant") { request, context in
                try await grant(kind, request, context)
            }
            router.post("\(path)/batch") { request, context in
                try await batch(kind, request, context)
            }
            let page = kind == .model ? ":namespace/:name" : "datasets/:namespace/:name"
            router.get("\(page)/user-access-report") { _, context in try report(kind, context) }
        }
    }

    /// - Throws: `HubError` 401 or 403 for who does not decide there.
    private func managed(
        _ route: RepositoryRoute, _ context: HubContext, in db: Database
    ) throws -> RepositoryID {
        let permitted = try hub.permitted(route, context, in: db)
        guard permitted.rights.canManageGate else {
            throw context.isAnonymous
                ? HubError.unauthorized()
                : .forbidden("Only those who may write '\(route.id)' decide who passes its gate")
        }
        return permitted.repository.id
    }

    // MARK: - Reading

    private func list(
        _ kind: RepositoryKind, _ states: Set<GateRequest.State>, _ request: Request,
        _ context: HubContext
    ) throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let query = Query(of: request)
        let limit = try query.int("limit", default: 100, in: 10...1000)
        let after = try Self.key(query["cursor"] ?? query["after"])
        let before = try Self.key(query["before"])
        let (requests, people) = try hub.read { db in
            let id = try managed(route, context, in: db)
            let requests = try GateStore.requests(
                for: id,
                GateStore.Page(
                    states: states, prefix: query["q"].flatMap { $0.isEmpty ? nil : $0 },
                    after: after, before: before, limit: limit), in: db)
            return (requests, try accounts(of: requests, in: db))
        }
        var writer = JSONWriter()
        writer.array { writer in
            for request in requests { writer.gateRequest(request, people) }
        }
        let last = requests.count == limit && before == nil ? requests.last : nil
        return .json(
            writer.bytes, headers: NextLink.headers(last.map { "\($0.key)" }, request, context))
    }

    private static func key(_ text: String?) throws(HubError) -> RowKey? {
        guard let text else { return nil }
        guard let key = RowKey(text) else {
            throw .badRequest("'\(text)' is not the id of a request")
        }
        return key
    }

    private func report(_ kind: RepositoryKind, _ context: HubContext) throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let (id, requests, people) = try hub.read { db in
            let id = try managed(route, context, in: db)
            let requests = try GateStore.requests(for: id, in: db)
            return (id, requests, try accounts(of: requests, in: db))
        }
        var writer = JSONWriter()
        writer.array { writer in
            for request in requests { writer.gateRequest(request, people) }
        }
        let file = id.name.replacing("/", with: "_") + "_user_access_report.json"
        return .json(
            writer.bytes, headers: [.contentDisposition: "attachment; filename=\"\(file)\""])
    }

    /// The accounts that requests name; those that are gone are left out.
    private func accounts(
        of requests: [GateRequest], in db: Database
    ) throws -> [String: Account] {
        var people: [String: Account] = [:]
        for name in requests.flatMap({ [$0.user, $0.decidedBy].compactMap(\.self) })
        where people[name] == nil {
            people[name] = try AccountStore.existing(name, in: db)
        }
        return people
    }

    // MARK: - Deciding

    private func handle(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.read { db in _ = try managed(route, context, in: db) }
        let body = try await JSONBody(of: request, context)
        let decision = try GateDecision(body)
        let subject = try GateSubject(body)
        try await hub.write { [self] db in
            let id = try managed(route, context, in: db)
            try decide(decision, on: subject, for: id, context, in: db)
        }
        return .json(Array("{}".utf8))
    }

    private func batch(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.read { db in _ = try managed(route, context, in: db) }
        let body = try await JSONBody(of: request, context)
        let decision = try GateDecision(body)
        let items = try body.objects("requests") ?? []
        guard !items.isEmpty, items.count <= Self.maximumBatch else {
            throw HubError.badRequest("'requests': expected 1 to \(Self.maximumBatch) of them")
        }
        let subjects = try items.map(GateSubject.init)
        let failures: [String?] = try await hub.write { [self] db in
            let id = try managed(route, context, in: db)
            guard try GateStore.gate(of: id, in: db) != nil else { throw GateError.notGated(id) }
            return try subjects.map { subject in
                do {
                    try decide(decision, on: subject, for: id, context, in: db)
                    return nil
                } catch let error as GateError {
                    return "\(error)"
                } catch let error as HubError {
                    return error.message
                } catch let error as AccountError {
                    return "\(error)"
                }
            }
        }
        var writer = JSONWriter()
        writer.array { writer in
            for (subject, failure) in zip(subjects, failures) {
                writer.object { writer in
                    writer.key(subject.name)
                    writer.string(subject.text)
                    writer.key("success")
                    writer.bool(failure == nil)
                    if let failure {
                        writer.key("error")
                        writer.string(failure)
                    }
                }
            }
        }
        return .json(writer.bytes)
    }

    private func grant(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.read { db in _ = try managed(route, context, in: db) }
        let name = try await JSONBody(of: request, context).requiredString("user")
        let (made, people) = try await hub.write { [self] db in
            let id = try managed(route, context, in: db)
            guard try GateStore.gate(of: id, in: db) != nil else { throw GateError.notGated(id) }
            let user = try AccountStore.user(name, in: db).name
            guard try GateStore.access(of: user, to: id, in: db) != .allowed else {
                throw HubError.badRequest("'\(user)' has access already")
            }
            let made = try GateStore.grant(
                user, for: id, by: context.actor.name, now: hub.now, in: db)
            try audit(.accepted, on: user, for: id, reason: nil, context, in: db)
            return (made, try accounts(of: [made], in: db))
        }
        var writer = JSONWriter()
        writer.gateRequest(made, people)
        return .json(writer.bytes)
    }

    private func decide(
        _ decision: GateDecision, on subject: GateSubject, for id: RepositoryID,
        _ context: HubContext, in db: Database
    ) throws {
        let user = try subject.user(at: id, in: db)
        try GateStore.decide(
            decision.state, on: user, for: id, reason: decision.reason, by: context.actor.name,
            now: hub.now, in: db)
        try audit(decision.state, on: user, for: id, reason: decision.reason, context, in: db)
    }

    private func audit(
        _ state: GateRequest.State, on user: String, for id: RepositoryID, reason: String?,
        _ context: HubContext, in db: Database
    ) throws {
        let action: AuditAction =
            switch state {
            case .accepted: .gateGrant
            case .rejected: .gateReject
            case .revoked: .gateRevoke
            case .pending, .reset: .gateReset
            }
        try AuditLog.append(
            action, subject: "\(id)",
            detail: ["user": user, "state": state.rawValue, "reason": reason],
            by: context.actor, now: hub.now, in: db)
    }
}
