package import Cards

/// Another hub: Stemma, the Hugging Face Hub, or whatever speaks as they do.
///
/// Used by one thread.
package final class RemoteHub {
    /// Pages of one list; the Hub gives 1,000 files or repositories on each.
    private static let maximumPages = 10_000

    package let settings: RemoteHubSettings
    let routes: HubRoutes
    let http: HTTPClient

    /// - Parameter jobs: transfers at the same time.
    package init(_ settings: RemoteHubSettings, jobs: Int = 8) throws {
        self.settings = settings
        routes = HubRoutes(endpoint: settings.name)
        http = try HTTPClient(settings.http, maximumJobs: jobs)
    }

    /// Told when the other hub is waited for.
    package var onWait: (HTTPWait) -> Void {
        get { http.onWait }
        set { http.onWait = newValue }
    }

    /// The page of a repository, for people.
    package func page(of id: RepositoryID) -> String { routes.page(id) }

    /// - Parameter revision: a branch, a tag or a commit.
    package func describe(_ id: RepositoryID, revision: String) throws -> RemoteRepository {
        let address = try routes.api(id, "revision", revision, query: Self.expanded)
        let answer = try get(address, of: id)
        guard let repository = RemoteRepository(try answer.json(), kind: id.kind) else {
            throw HubClientError.malformed(
                url: address.description, reason: "a repository without an id or a commit")
        }
        return repository
    }

    package func references(of id: RepositoryID) throws -> RemoteReferences {
        let address = try routes.api(id, "refs")
        guard let references = RemoteReferences(try get(address, of: id).json()) else {
            throw HubClientError.malformed(
                url: address.description, reason: "no lists of branches and tags")
        }
        return references
    }

    /// All files of a revision, in the order of the other hub.
    package func files(of id: RepositoryID, revision: String) throws -> [RemoteFile] {
        var files: [RemoteFile] = []
        var paths: Set<String> = []
        var size = 0
        let first = try routes.api(
            id, "tree", revision, query: [("recursive", "true"), ("expand", "false")])
        try forEachItem(from: first, of: id) { item, url in
            guard let file = try RemoteFile(item, url: url, page: page(of: id)) else { return }
            guard paths.insert(file.path).inserted else {
                throw HubClientError.malformed(url: url, reason: "'\(file.path)' is there twice")
            }
            size += file.size
            guard size <= RemoteFile.maximumSize else {
                throw HubClientError.malformed(url: url, reason: "files of more than an exbibyte")
            }
            files.append(file)
        }
        return files
    }

    /// The repositories that a list gives.
    ///
    /// - Parameters:
    ///   - filters: tags, all of which they must have.
    ///   - limit: of repositories; the first ones in the other hub's order.
    /// - Throws: `.malformed` where it lists one of another owner than was asked for.
    package func list(
        _ kind: RepositoryKind, author: String?, filters: [String], limit: Int?
    ) throws -> [RemoteRepository] {
        var query = Self.expanded
        if let author { query.append(("author", author)) }
        query += filters.map { ("filter", $0) }
        query.append(("limit", String(min(limit ?? 1000, 1000))))
        var found: [RemoteRepository] = []
        func isFull() -> Bool { limit.map { found.count >= $0 } ?? false }
        let first = try routes.list(kind, query: query)
        try forEachItem(from: first, of: nil, until: isFull) { item, url in
            // One without a commit has nothing that could be fetched.
            guard !isFull(), let repository = RemoteRepository(item, kind: kind) else { return }
            guard author.map({ repository.id.owner.lowercased() == $0.lowercased() }) ?? true else {
                throw HubClientError.malformed(
                    url: url, reason: "'\(repository.id)' is not one of '\(author ?? "")'")
            }
            found.append(repository)
        }
        return found
    }

    // MARK: - Requests

    private static let expanded = ["sha", "private", "gated"].map { (name: "expand", value: $0) }

    /// A request to this hub, with the token where it goes to the endpoint's own origin.
    func request(_ address: WebAddress) -> HTTPRequest {
        var request = HTTPRequest(address: address)
        request.token = address.origin == settings.endpoint.origin ? settings.token : nil
        return request
    }

    /// - Parameter id: whose page leads to its gate.
    func get(_ address: WebAddress, of id: RepositoryID?) throws -> HTTPAnswer {
        let answer = try http.send(request(address))
        try answer.check(page: id.map(page) ?? settings.name)
        return answer
    }

    /// Goes through a list that comes in pages.
    private func forEachItem(
        from first: WebAddress, of id: RepositoryID?, until isEnough: () -> Bool = { false },
        _ body: (JSONValue, _ url: String) throws -> Void
    ) throws {
        var next: WebAddress? = first
        var seen: Set<WebAddress> = []
        while let address = next, !isEnough() {
            let url = address.description
            guard seen.insert(address).inserted, seen.count <= Self.maximumPages else {
                throw HubClientError.malformed(url: url, reason: "a list that does not end")
            }
            let answer = try get(address, of: id)
            let root = try answer.json()
            guard root.kind == .array else {
                throw HubClientError.malformed(url: url, reason: "expected a list")
            }
            for item in root.items { try body(item, url) }
            next = try answer.head["link"].flatMap(LinkHeader.next).map {
                try routes.rewritten($0, at: answer.address)
            }
        }
    }
}
