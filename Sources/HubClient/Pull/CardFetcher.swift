internal import Cards

/// Fetches the cards of many repositories, many at a time.
package struct CardFetcher {
    private let hub: RemoteHub

    package init(_ hub: RemoteHub) { self.hub = hub }

    /// - Parameter receive: called for each repository with its card, `nil` where it has none, or with why it cannot be
    ///   had.
    package func run(
        _ repositories: [RemoteRepository],
        receive: @escaping (RemoteRepository, Result<[UInt8]?, HubClientError>) throws -> Void
    ) throws {
        var rest = repositories[...]
        try hub.http.run {
            guard let repository = rest.popFirst() else { return nil }
            var request = hub.request(
                try hub.routes.resolve(repository.id, repository.commit, "README.md"))
            request.limit = Card.maximumByteCount
            return HTTPJob(request: request) { answer in
                let card = Result { () throws(HubClientError) in
                    try self.card(in: answer, of: repository.id)
                }
                try receive(repository, card)
                return nil
            }
        }
    }

    private func card(
        in answer: HTTPAnswer, of id: RepositoryID
    ) throws(HubClientError) -> [UInt8]? {
        do {
            try answer.check(page: hub.page(of: id))
        } catch .notFound(.entry, _, _) {
            return nil
        }
        // The entity tag of a regular file is git's id of it; that of a storage behind a redirect is not.
        if let tag = answer.head["etag"]?.filter({ $0 != "\"" }),
            Digest.isHexadecimal(tag, count: 40)
        {
            let found = ContentHasher.blobID(of: answer.body)
            guard found == tag.lowercased() else {
                throw .wrongContent(
                    path: "\(id)/README.md", reason: "expected the hash \(tag), found \(found)")
            }
        }
        return answer.body
    }
}
