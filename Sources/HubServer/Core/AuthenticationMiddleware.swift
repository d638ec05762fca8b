internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// Finds out who asks. A token that is not in force is refused on every route, also where none is needed: who sends one
/// believes to be somebody.
struct AuthenticationMiddleware: RouterMiddleware {
    typealias Context = HubContext

    /// Clients compare this text.
    static let refusal = "Invalid credentials in Authorization header"

    let hub: Hub

    func handle(
        _ request: Request, context: HubContext,
        next: (Request, HubContext) async throws -> Response
    ) async throws -> Response {
        switch Credentials(request.headers) {
        case .none: return try await next(request, context)
        case .malformed: throw HubError.unauthorized(Self.refusal)
        case .secret(let secret):
            guard
                let principal = try hub.read({
                    try TokenStore.principal(ofSecret: secret, in: $0)
                })
            else { throw HubError.unauthorized(Self.refusal) }
            hub.noteUse(of: principal.token)
            var context = context
            context.principal = principal
            return try await next(request, context)
        }
    }
}
