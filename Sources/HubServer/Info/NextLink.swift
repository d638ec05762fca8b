internal import HTTPTypes
internal import Hummingbird

/// The `Link` of a page to the next one.
enum NextLink {
    /// - Parameters:
    ///   - cursor: what the next page begins after; `nil` where there is none.
    /// - Returns: the header of the answer. The URL is absolute and has all of the request's query, as clients follow it
    ///   as it is.
    static func headers(_ cursor: String?, _ request: Request, _ context: HubContext) -> HTTPFields
    {
        guard let cursor else { return [:] }
        var items = (request.uri.query ?? "").split(separator: "&").filter {
            !$0.hasPrefix("cursor=")
        }.map(escaped)
        items.append("cursor=" + PercentEncoding.encode(cursor))
        let url = "\(context.endpoint)\(escaped(request.uri.path))?\(items.joined(separator: "&"))"
        return [.link: "<\(url)>; rel=\"next\""]
    }

    /// What a client sent unescaped must not end the header or its URL.
    private static func escaped(_ text: some StringProtocol) -> String {
        PercentEncoding.encode(text, keeping: "/%:=+,;[]@!$'()*?")
    }
}
