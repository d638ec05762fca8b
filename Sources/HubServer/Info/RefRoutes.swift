internal import Cards
internal import GRDB
internal import Hummingbird
internal import Registry

/// Branches and tags: what there is, what is made, what is taken away.
struct RefRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let base = "api/\(kind.plural)/:namespace/:name"
            router.get(RouterPath(base + "/refs")) { request, context in
                try refs(kind, request, context)
            }
            // A name may hold slashes, which some clients do not encode.
            for end in ["/:revision", "/:revision/**"] {
                router.post(RouterPath(base + "/branch" + end)) { request, context in
                    try await createBranch(kind, request, context)
                }
                router.delete(RouterPath(base + "/branch" + end)) { _, context in
                    try await deleteBranch(kind, context)
                }
                router.post(RouterPath(base + "/tag" + end)) { request, context in
                    try await createTag(kind, request, context)
                }
                router.delete(RouterPath(base + "/tag" + end)) { _, context in
                    try await deleteTag(kind, context)
                }
                router.post(RouterPath(base + "/super-squash" + end)) { request, context in
                    try await superSquash(kind, request, context)
                }
            }
        }
    }

    // MARK: - Reading

    private func refs(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let refs = try hub.read { db in
            try VersionStore.refs(of: try hub.repository(route, context, in: db), in: db)
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("branches")
            writer.refs(refs.filter(\.isBranch))
            writer.key("converts")
            writer.refs([])
            writer.key("tags")
            writer.refs(refs.filter(\.isTag))
            if Query(of: request).bool("include_prs") {
                writer.key("pullRequests")
                writer.refs(refs.filter(\.isPullRequest))
            }
        }
        return .json(writer.bytes)
    }

    // MARK: - Branches

    private func createBranch(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.require(.write, of: route, context)
        let body = try await JSONBody(of: request, context)
        let name = route.refName
        let replaces = try body.bool("overwrite") ?? false
        let start: BranchStart =
            try body.bool("emptyBranch") == true
            ? .empty(author: context.principal?.user.name ?? "")
            : .revision(body.string("startingPoint") ?? "main")
        try await change(route, context) { [hub] repository, db in
            try Self.wordingConflicts {
                try VersionStore.createBranch(
                    name, from: start, replaces: replaces, of: repository, now: hub.now, in: db)
            }
        }
        return .json(Array("{}".utf8))
    }

    private func deleteBranch(_ kind: RepositoryKind, _ context: HubContext) async throws
        -> Response
    {
        let route = try RepositoryRoute(kind, context)
        let name = route.refName
        try await change(route, context, .branchDelete, of: name) { [hub] repository, db in
            try VersionStore.deleteBranch(name, of: repository, now: hub.now, in: db)
        }
        return .json(Array("{}".utf8))
    }

    // MARK: - Tags

    private func createTag(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.require(.write, of: route, context)
        let body = try await JSONBody(of: request, context)
        let name = try body.requiredString("tag")
        let revision = route.refName
        let message = try body.string("message")
        try await change(route, context) { repository, db in
            // A revision that is not there is said before a name that no tag can have.
            let commit = try VersionStore.resolve(revision, of: repository, in: db)
            try Self.wordingConflicts {
                try VersionStore.createTag(
                    name, at: commit.oid.hexadecimal, message: message, of: repository, in: db)
            }
        }
        return .json(Array("{}".utf8))
    }

    private func deleteTag(_ kind: RepositoryKind, _ context: HubContext) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let name = route.refName
        try await change(route, context, .tagDelete, of: name) { [hub] repository, db in
            try VersionStore.deleteTag(name, of: repository, now: hub.now, in: db)
        }
        return .json(Array("{}".utf8))
    }

    // MARK: - History

    private func superSquash(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        try hub.require(.write, of: route, context)
        let message = try await JSONBody(of: request, context).string("message")
        let name = route.refName
        let (hub, author) = (hub, context.principal?.user.name ?? "")
        try await change(route, context, .historySquash, of: name) {
            repository, db in
            _ = try VersionStore.superSquash(
                name, message: message, author: author, of: repository, now: hub.now, in: db)
        }
        return .json(Array("{}".utf8))
    }

    // MARK: - Parts

    /// Changes a repository that the caller may write. What cannot be taken back is written into the audit log.
    private func change(
        _ route: RepositoryRoute, _ context: HubContext, _ action: AuditAction? = nil,
        of name: String? = nil,
        _ body: @escaping @Sendable (StoredRepository, Database) throws -> Void
    ) async throws {
        let hub = hub
        try await hub.write { db in
            let repository = try hub.repository(route, context, need: .write, in: db)
            try body(repository, db)
            guard let action else { return }
            try AuditLog.append(
                action, subject: repository.id.description, detail: ["name": name],
                by: context.actor, now: hub.now, in: db)
        }
    }

    /// Clients look for these words.
    private static func wordingConflicts(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch VersionError.exists(let name) {
            throw HubError.conflict("Reference \(name) already exists")
        }
    }
}

extension RepositoryRoute {
    /// The name after `branch`, `tag` or `super-squash`, with the slashes that it may hold.
    fileprivate var refName: String {
        let first = revision ?? ""
        return path.isEmpty ? first : first + "/" + path
    }
}

extension JSONWriter {
    fileprivate mutating func refs(_ refs: [Ref]) {
        array { writer in
            for ref in refs {
                writer.object { writer in
                    writer.key("name")
                    writer.string(ref.shortName)
                    writer.key("ref")
                    writer.string(ref.name)
                    writer.key("targetCommit")
                    writer.string(ref.commit.hexadecimal)
                }
            }
        }
    }
}
