internal import HTTPTypes
internal import Hummingbird

/// Pages of other servers may use this one: nothing here depends on cookies, so a page gets no more than its own token
/// gives it.
enum CrossOrigin {
    private static let exposed = """
        X-Repo-Commit, X-Request-Id, X-Error-Code, X-Error-Message, X-Total-Count, ETag, Link, Accept-Ranges, \
        Content-Range, X-Linked-Size, X-Linked-Etag
        """

    static func allow(_ response: inout Response) {
        response.headers[.accessControlAllowOrigin] = "*"
        response.headers[.accessControlExposeHeaders] = exposed
    }

    /// What a browser asks before it sends anything unusual.
    static func preflight(_ request: Request) -> Response {
        var headers: HTTPFields = [
            .allow: "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
            .accessControlAllowMethods: "GET, HEAD, POST, PUT, PATCH, DELETE",
            .accessControlMaxAge: "86400",
        ]
        if let asked = request.headers[.accessControlRequestHeaders] {
            headers[.accessControlAllowHeaders] = ErrorAnswer.headerText(asked)
        }
        return Response(status: .noContent, headers: headers)
    }
}
