internal import Cards

/// Addresses of the Hub's API below one endpoint.
struct HubRoutes: Sendable {
    /// Without a slash at its end.
    let endpoint: String

    /// `/api/models/{id}`, and what follows it: each part is one segment, slashes encoded.
    func api(
        _ id: RepositoryID, _ parts: String..., query: [(name: String, value: String)] = []
    ) throws(HubClientError) -> WebAddress {
        var path = "/api/\(Self.plural(id.kind))/\(PercentEncoding.path(id.name))"
        for part in parts { path += "/" + PercentEncoding.segment(part) }
        return try address(path, query: query)
    }

    func list(
        _ kind: RepositoryKind, query: [(name: String, value: String)]
    ) throws(HubClientError) -> WebAddress {
        try address("/api/\(Self.plural(kind))", query: query)
    }

    func resolve(
        _ id: RepositoryID, _ revision: String, _ path: String
    ) throws(HubClientError) -> WebAddress {
        let revision = PercentEncoding.segment(revision)
        return try address("/\(Self.path(id))/resolve/\(revision)/\(PercentEncoding.path(path))")
    }

    func batch(_ id: RepositoryID) throws(HubClientError) -> WebAddress {
        try address("/\(Self.path(id)).git/info/lfs/objects/batch")
    }

    /// The page of a repository, for people.
    func page(_ id: RepositoryID) -> String { "\(endpoint)/\(id)" }

    func address(
        _ path: String, query: [(name: String, value: String)] = []
    ) throws(HubClientError) -> WebAddress {
        let text = endpoint + path + (query.isEmpty ? "" : "?" + PercentEncoding.query(query))
        guard let address = WebAddress(text) else { throw .invalidEndpoint(text) }
        return address
    }

    /// An address in an answer. The public Hub's name stands for the endpoint, as mirrors pass it on unchanged.
    func rewritten(
        _ reference: String, at base: WebAddress
    ) throws(HubClientError) -> WebAddress {
        let home = "https://huggingface.co/"
        let text =
            reference.hasPrefix(home) ? endpoint + "/" + reference.dropFirst(home.count) : reference
        guard let address = base.resolving(text) else {
            throw .malformed(url: base.description, reason: "a link that is no address")
        }
        guard base.origin.scheme == "http" || address.origin.scheme == "https" else {
            throw .unsafeRedirect(url: base.description, reason: "a link from https to http")
        }
        return address
    }

    private static func plural(_ kind: RepositoryKind) -> String {
        kind == .dataset ? "datasets" : "models"
    }

    private static func path(_ id: RepositoryID) -> String {
        PercentEncoding.path(id.description)
    }
}
