package import Cards

/// What changes another hub.
extension RemoteHub {
    /// Makes a repository, or leaves the one that is there as it is.
    package func create(_ id: RepositoryID, isPrivate: Bool) throws {
        let address = try routes.address("/api/repos/create")
        let answer = try post(address) { writer in
            writer.key("name")
            writer.string(id.name.split(separator: "/").last.map(String.init) ?? id.name)
            if !id.owner.isEmpty {
                writer.key("organization")
                writer.string(String(id.owner))
            }
            writer.key("type")
            writer.string(id.kind == .dataset ? "dataset" : "model")
            // Without a word the owner's own default holds.
            if isPrivate {
                writer.key("private")
                writer.bool(true)
                writer.key("visibility")
                writer.string("private")
            }
        }
        // Somebody was quicker, or it is one that the token may not see.
        if answer.head.status == 409 { return }
        try answer.check(page: page(of: id))
    }

    /// Makes a branch where `main` is.
    func createBranch(_ name: String, of id: RepositoryID) throws {
        let answer = try post(try routes.api(id, "branch", name)) { _ in }
        if answer.head.status == 409 { return }
        try answer.check(page: page(of: id))
    }

    /// Asks what the other hub thinks of a card.
    ///
    /// - Returns: its warnings.
    /// - Throws: `.cardRefused`.
    func validate(card: [UInt8], kind: RepositoryKind) throws -> [String] {
        let address = try routes.address("/api/validate-yaml")
        let answer = try post(address) { writer in
            writer.key("content")
            writer.string(String(decoding: card, as: UTF8.self))
            writer.key("repoType")
            writer.string(kind == .dataset ? "dataset" : "model")
        }
        switch answer.head.status {
        case 400: throw HubClientError.cardRefused(answer.errorTexts)
        // A hub that checks no cards.
        case 404: return []
        default: try answer.check(page: settings.name)
        }
        let warnings = try answer.json()["warnings"]
        return warnings?.items.compactMap { $0["message"]?.string } ?? []
    }

    func post(
        _ address: WebAddress, type: String = "application/json",
        _ content: (inout JSONWriter) -> Void
    ) throws -> HTTPAnswer {
        var writer = JSONWriter()
        writer.object(content)
        var request = request(address)
        request.method = .post
        request.headers = [("Content-Type", type), ("Accept", type)]
        request.body = HTTPBody(writer.bytes)
        return try http.send(request)
    }
}
