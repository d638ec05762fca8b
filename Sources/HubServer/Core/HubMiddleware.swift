internal import HTTPTypes
internal import Hummingbird

/// What happens around every route: who asks, under which id, and what an error becomes.
struct HubMiddleware: RouterMiddleware {
    typealias Context = HubContext

    let hub: Hub

    func handle(
        _ request: Request, context: HubContext,
        next: (Request, HubContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.requestID =
            request.headers[.requestID] ?? request.headers[.amazonTraceID] ?? "none"
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as HubError {
            response = ErrorAnswer.response(error, isPlain: false)
        }
        response.headers[.requestID] = context.requestID
        return response
    }
}
