internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Registry
internal import Synchronization

/// A line of the log for a request: never its query, its token, or a secret in its path.
final class AccessLog: Sendable {
    private let user = Mutex<String?>(nil)

    /// Who asks is found out below the middleware that writes the line.
    func note(_ principal: Principal?) {
        user.withLock { $0 = principal?.user.name }
    }

    func write(_ request: Request, _ response: Response, _ context: HubContext) {
        context.logger.info(
            "request",
            metadata: [
                "method": "\(request.method)", "path": "\(Self.path(request.uri.path))",
                "status": "\(response.status.code)", "request_id": "\(context.requestID)",
                "user": "\(user.withLock(\.self) ?? "-")",
                "address": "\(context.clientAddress ?? "-")",
            ])
    }

    /// A path without the signed segment that addresses of Xet uploads have, be there a route at it or not.
    static func path(_ path: String) -> String {
        let prefix = "/api/xet/"
        guard path.hasPrefix(prefix) else { return path }
        return prefix + "-" + path.dropFirst(prefix.count).drop { $0 != "/" }
    }
}
