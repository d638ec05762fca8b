internal import HTTPTypes
internal import Hummingbird

/// Lets pages of other servers read what this one answers, where its operator wants that.
///
/// Nothing here depends on cookies, so a page gets what its own token gives it. Without a token it gets what anybody does
/// who reaches this server; and the browser it runs in may reach one that its author does not.
enum CrossOrigin {
    private static let exposed = """
        X-Repo-Commit, X-Request-Id, X-Error-Code, X-Error-Message, X-Total-Count, ETag, Link, Accept-Ranges, \
        Content-Range, X-Linked-Size, X-Linked-Etag
        """

    static func allow(
        _ response: inout Response, to request: Request, _ allowed: Set<PageOrigin>
    ) {
        guard !allowed.isEmpty else { return }
        if allowed.contains(where: { $0.text == PageOrigin.everybody }) {
            response.headers[.accessControlAllowOrigin] = PageOrigin.everybody
        } else {
            // What is kept of an answer to one page is none to another.
            response.headers[.vary] = "Origin"
            guard let origin = request.headers[.origin],
                allowed.contains(where: { $0.text == origin })
            else { return }
            response.headers[.accessControlAllowOrigin] = origin
        }
        response.headers[.accessControlExposeHeaders] = exposed
        guard request.method == .options else { return }
        response.headers[.accessControlAllowMethods] = "GET, HEAD, POST, PUT, PATCH, DELETE"
        response.headers[.accessControlMaxAge] = "86400"
        if let asked = request.headers[.accessControlRequestHeaders] {
            response.headers[.accessControlAllowHeaders] = ErrorAnswer.headerText(asked)
        }
    }

    /// What a browser asks before it sends anything unusual.
    static func preflight() -> Response {
        Response(
            status: .noContent,
            headers: [.allow: "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"])
    }
}
