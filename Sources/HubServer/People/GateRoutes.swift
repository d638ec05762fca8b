internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// What people do who want to pass a gate.
struct GateRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let page = kind == .model ? ":namespace/:name" : "datasets/:namespace/:name"
            router.post("\(page)/ask-access") { request, context in
                try await ask(kind, request, context)
            }
            let cancelling: @Sendable (Request, HubContext) async throws -> Response = {
                _, context in try await cancel(kind, context)
            }
            let path = "user-access-request/cancel"
            router.post("\(page)/\(path)", use: cancelling)
            router.post("api/\(kind.plural)/:namespace/:name/\(path)", use: cancelling)
        }
    }

    /// Accepts the terms. A request that waits, or was answered, stays as it is; so the answer is the same for all.
    private func ask(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        guard let principal = context.principal else { throw HubError.unauthorized() }
        try hub.require(.read, of: route, context)
        let answers = try await Self.answers(of: request, context)
        let id = try await hub.write { [hub] db in
            let permitted = try hub.permitted(route, context, in: db)
            let id = permitted.repository.id
            guard Rights.gateUser(of: principal, at: permitted.repository) != nil else {
                throw HubError.forbidden("Your token does not reach '\(id)'")
            }
            guard !permitted.rights.isMember, let gate = try GateStore.gate(of: id, in: db) else {
                return id
            }
            let user = principal.user.name
            let old = try GateStore.request(of: user, for: id, in: db)
            let isSettled =
                switch old?.state {
                case .pending, .accepted: old?.hasOldTerms == false
                case .rejected, .revoked: true
                case .reset, nil: false
                }
            if isSettled { return id }
            let made = try GateStore.request(
                user, for: id, answers: gate.terms.known(answers), now: hub.now, in: db)
            try AuditLog.append(
                .gateRequest, subject: "\(id)", detail: ["state": made.state.rawValue],
                by: context.actor, now: hub.now, in: db)
            return id
        }
        return Response(
            status: .seeOther, headers: [.location: "\(context.origin.pathPrefix)/\(id)"])
    }

    private func cancel(_ kind: RepositoryKind, _ context: HubContext) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        guard let user = context.principal?.user.name else { throw HubError.unauthorized() }
        try await hub.write { [hub] db in
            let id = try hub.repository(route, context, in: db).id
            try GateStore.cancel(user, for: id, in: db)
            try AuditLog.append(
                .gateCancel, subject: "\(id)", by: context.actor, now: hub.now, in: db)
        }
        return .json(Array(#"{"ok":true}"#.utf8))
    }

    // MARK: - Forms

    /// Answers by label, of a form or of a JSON object whose values are texts, numbers or booleans.
    private static func answers(
        of request: Request, _ context: HubContext
    ) async throws -> [String: String] {
        let body = try await SmallBody(of: request, context)
        if let form = body.form {
            return Dictionary(form.items.map { ($0.key, $0.value) }) { $1 }
        }
        var answers: [String: String] = [:]
        for entry in try JSONBody(body.bytes).entries {
            switch entry.value.kind {
            case .bool: answers[entry.key.text] = entry.value.bool == true ? "true" : "false"
            case .string, .number: answers[entry.key.text] = entry.value.text
            case .null, .array, .object: break
            }
        }
        return answers
    }
}

extension GateTerms {
    /// The answers to the form's own fields: pages send other fields too, and say `on` where a box is ticked.
    fileprivate func known(_ answers: [String: String]) -> [String: String] {
        var known: [String: String] = [:]
        for field in fields where field.type != .ipLocation {
            guard let answer = answers[field.label] else { continue }
            known[field.label] = field.type == .checkbox && answer == "on" ? "true" : answer
        }
        return known
    }
}
