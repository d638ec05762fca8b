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
        var context = context
        context.principal = try principal(request)
        context.log?.note(context.principal)
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            throw error
        } catch {
            // What is told of an error depends on who asks, which is known here.
            throw HubError(error, context) ?? error
        }
    }

    private func principal(_ request: Request) throws -> Principal? {
        switch Credentials(request.headers) {
        case .none: return nil
        case .malformed: throw HubError.unauthorized(Self.refusal)
        case .secret(let secret):
            guard
                let principal = try hub.read({
                    try TokenStore.principal(ofSecret: secret, in: $0)
                })
            else { throw HubError.unauthorized(Self.refusal) }
            hub.noteUse(of: principal.token)
            return principal
        }
    }
}
