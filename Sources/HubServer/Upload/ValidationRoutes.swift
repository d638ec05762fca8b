internal import Cards
internal import HTTPTypes
internal import Hummingbird

/// `POST /api/validate-yaml`: what would become of a card. Clients ask before every commit with a `README.md`; nobody
/// needs to be known for it.
struct ValidationRoutes: Sendable {
    private static let linter = Linter()

    let hub: Hub

    func add(to router: Router<HubContext>) {
        router.post("api/validate-yaml") { request, context in
            try await validate(request, context)
        }
    }

    private func validate(_ request: Request, _ context: HubContext) async throws -> Response {
        let limit = context.isAnonymous ? HubLimits.bodyByteCount : HubLimits.longBodyByteCount
        let body = try await JSONBody(of: request, context, limit: limit)
        let content = try body.requiredString("content")
        let kind: RepositoryKind = try body.string("repoType") == "dataset" ? .dataset : .model
        var verdict = try await Blocking.run {
            let card = Card(Array(content.utf8))
            return HubVerdict(Self.linter.diagnostics(for: CardContext(card, kind: kind)))
        }
        if hub.settings.allowsInvalidCards { verdict.forgive() }
        let status: HTTPResponse.Status = verdict.errors.isEmpty ? .ok : .badRequest
        let accepted = request.headers[.accept] ?? ""
        if accepted.contains("text/plain"), !accepted.contains("json") {
            return .text(CardAnswer.text(verdict), status: status)
        }
        return .json(CardAnswer.json(verdict), status: status)
    }
}
