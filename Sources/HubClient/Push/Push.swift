package import Cards

/// Brings files of one revision to another hub, as one commit on a branch there.
package struct Push {
    /// What the other hub has, and what it lacks.
    package struct Plan {
        /// The commit that the branch is at; `nil` where the repository is yet to be made.
        package var head: String?
        package var makesBranch = false
        package var changed: [PushFile] = []
        package var unchanged = 0
    }

    package struct Outcome: Equatable, Sendable {
        /// The commit that was made; `nil` where the other hub ignores all that it lacks.
        package var commit: String?
        package var url: String?
        /// Bytes that were sent by LFS.
        package var uploadedBytes = 0
        /// Paths that the other hub's `.gitignore` leaves out.
        package var ignored: [String] = []
        /// What it says of the card.
        package var warnings: [String] = []

        package init() {}
    }

    private let hub: RemoteHub
    private let id: RepositoryID
    private let branch: String

    package init(_ hub: RemoteHub, _ id: RepositoryID, branch: String) {
        self.hub = hub
        self.id = id
        self.branch = branch
    }

    /// Compares, and changes nothing.
    package func plan(_ files: [PushFile]) throws -> Plan {
        var plan = Plan()
        do {
            plan.head = try hub.describe(id, revision: branch).commit
        } catch HubClientError.notFound(.repository, _, _) {
            plan.changed = files
            return plan
        } catch HubClientError.notFound(.revision, _, _) {
            plan.makesBranch = true
            plan.head = try hub.describe(id, revision: "main").commit
        }
        let there = try hub.files(of: id, revision: plan.head ?? branch)
        let known = Dictionary(there.map { ($0.path, $0) }) { first, _ in first }
        plan.changed = files.filter { file in
            !(known[file.path].map(file.isSame) ?? false)
        }
        plan.unchanged = files.count - plan.changed.count
        return plan
    }

    /// Carries a plan out.
    ///
    /// - Parameter report: told of bytes as they go.
    /// - Throws: `.cardRefused` before anything is changed where the other hub checks cards; `.refused` with 412 where
    ///   somebody else has pushed since the plan was made.
    package func run(
        _ plan: Plan, isPrivate: Bool, title: String, message: String,
        report: @escaping (Int) -> Void
    ) throws -> Outcome {
        var outcome = Outcome()
        if let card = plan.changed.first(where: { $0.path == "README.md" }) {
            outcome.warnings = try hub.validate(
                card: try card.bytes(limit: Card.maximumByteCount), kind: id.kind)
        }
        var head = plan.head
        if head == nil {
            try hub.create(id, isPrivate: isPrivate)
            if branch != "main" { try hub.createBranch(branch, of: id) }
            head = try hub.describe(id, revision: branch).commit
        } else if plan.makesBranch {
            try hub.createBranch(branch, of: id)
        }
        let wanted = try Preupload(plan.changed, to: hub, id, branch: branch)
        outcome.ignored = wanted.ignored
        outcome.uploadedBytes = try Uploads(hub, id, branch: branch, report: report)
            .run(wanted.stored)
        guard !wanted.regular.isEmpty || !wanted.stored.isEmpty else { return outcome }
        let body = CommitBody(
            summary: title, description: message, parent: head, regular: wanted.regular,
            stored: wanted.stored)
        (outcome.commit, outcome.url) = try commit(body)
        return outcome
    }

    private func commit(_ content: CommitBody) throws -> (commit: String, url: String?) {
        var request = hub.request(try hub.routes.api(id, "commit", branch))
        request.method = .post
        request.headers = [("Content-Type", "application/x-ndjson")]
        request.body = content.body
        // A second try of one that went through would be refused as a conflict with itself.
        request.isRepeatable = false
        let answer = try hub.http.send(request)
        try answer.check(page: hub.page(of: id))
        let root = try answer.json()
        guard let oid = root["commitOid"]?.string, Digest.isHexadecimal(oid, count: 40) else {
            throw HubClientError.malformed(
                url: request.address.description, reason: "a commit without an id")
        }
        return (oid.lowercased(), root["commitUrl"]?.string)
    }
}
