internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOHTTP1

/// What happens around every route: the request's id and origin, what an error becomes, and the log.
struct HubMiddleware: RouterMiddleware {
    typealias Context = HubContext

    let hub: Hub
    let routes: RouteTable

    func handle(
        _ request: Request, context: HubContext,
        next: (Request, HubContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.requestID = RequestID.id(of: request.headers)
        context.target = request.head.path ?? "/"
        let isTrusting = !hub.settings.trustedProxies.isEmpty
        context.origin = RequestOrigin(
            request, isSecure: hub.settings.isSecure,
            peer: isTrusting ? context.channel.remoteAddress?.ipAddress : nil,
            local: Self.address(of: context), isTrusted: hub.settings.isTrusted)
        if context.logger.logLevel <= .info { context.log = AccessLog() }
        var response: Response
        if request.method == .options {
            response = CrossOrigin.preflight()
        } else {
            do {
                response = try await next(request, context)
            } catch let error as HTTPParserError {
                throw error
            } catch {
                response = answer(to: error, request, context)
            }
        }
        response.headers[.requestID] = context.requestID
        CrossOrigin.allow(&response, to: request, hub.settings.allowedOrigins)
        context.log?.write(request, response, context)
        return response
    }

    private func answer(
        to error: any Error, _ request: Request, _ context: HubContext
    ) -> Response {
        var known = HubError(error, context)
        if let http = error as? HTTPError, http.status == .notFound {
            known = routes.refusal(of: request)
        }
        if known == nil {
            context.logger.error(
                "a request failed",
                metadata: [
                    "error": "\(error)", "request_id": "\(context.requestID)",
                    "method": "\(request.method)", "path": "\(AccessLog.path(request.uri.path))",
                ])
        }
        let answer =
            known
            ?? HubError(
                .internalServerError,
                "Internal error; the server's log says more under the id "
                    + context.requestID)
        let response = ErrorAnswer.response(answer, form: ErrorAnswer.Form(path: request.uri.path))
        // A body after an answer to HEAD would be read as the next answer of the connection.
        return request.method == .head ? response.createHeadResponse() : response
    }

    private static func address(of context: HubContext) -> String {
        guard let address = context.channel.localAddress, let host = address.ipAddress,
            let port = address.port
        else { return "localhost" }
        return "\(host.contains(":") ? "[\(host)]" : host):\(port)"
    }
}
