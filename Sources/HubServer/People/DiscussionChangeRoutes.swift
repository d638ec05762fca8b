internal import Cards
internal import GRDB
internal import Hummingbird
internal import Registry

/// What people change in discussions and pull requests, and new ones.
struct DiscussionChangeRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let path = "api/\(kind.plural)/:namespace/:name/discussions"
            router.post("\(path)") { request, context in try await create(kind, request, context) }
            router.post("\(path)/:number/comment") { request, context in
                try await comment(kind, request, context)
            }
            router.post("\(path)/:number/comment/:comment/edit") { request, context in
                try await edit(kind, request, context)
            }
            router.post("\(path)/:number/comment/:comment/hide") { _, context in
                try await hide(kind, context)
            }
            router.post("\(path)/:number/title") { request, context in
                try await rename(kind, request, context)
            }
            router.post("\(path)/:number/status") { request, context in
                try await setStatus(kind, request, context)
            }
            router.post("\(path)/:number/merge") { request, context in
                try await merge(kind, request, context)
            }
        }
    }

    private func create(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let body = try await participantBody(kind, request, context)
        let title = try body.requiredString("title")
        let description = try body.string("description") ?? ""
        let isPullRequest = try body.bool("pullRequest") ?? false
        let details = try await hub.write { [hub] db in
            let repository = try hub.repository(route, context, need: .takePart, in: db)
            let discussion: Discussion
            if isPullRequest {
                let start = try VersionStore.resolve(Ref.main, of: repository, in: db)
                discussion = try DiscussionStore.openPullRequest(
                    on: repository, title: title, description: description,
                    author: context.actor.name, start: start.oid, isDraft: true, now: hub.now,
                    in: db)
            } else {
                discussion = try DiscussionStore.open(
                    on: repository, title: title, description: description,
                    author: context.actor.name, now: hub.now, in: db)
            }
            return try DiscussionDetails(discussion, of: repository, diff: nil, in: db)
        }
        return .json(details.json)
    }

    private func comment(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let text = try await participantBody(kind, request, context).requiredString("comment")
        return try await change(kind, context, answer: "newMessage") { change, db in
            try DiscussionStore.comment(
                text, on: change.discussion, of: change.repository, author: context.actor.name,
                now: hub.now, in: db)
        }
    }

    private func edit(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let text = try await participantBody(kind, request, context).requiredString("content")
        let key = try Self.commentKey(context)
        return try await change(kind, context, answer: "updatedComment") { change, db in
            let comment = try DiscussionStore.comment(
                key, of: change.discussion, of: change.repository, in: db)
            guard comment.author == context.actor.name else {
                throw HubError.forbidden("Only who wrote a comment edits it")
            }
            return try DiscussionStore.edit(
                key, text, of: change.discussion, of: change.repository, now: hub.now, in: db)
        }
    }

    private func hide(_ kind: RepositoryKind, _ context: HubContext) async throws -> Response {
        let key = try Self.commentKey(context)
        return try await change(kind, context, answer: "updatedComment") { change, db in
            let comment = try DiscussionStore.comment(
                key, of: change.discussion, of: change.repository, in: db)
            guard comment.author == context.actor.name || change.canWrite else {
                throw HubError.forbidden("Only who wrote a comment or may write here hides it")
            }
            return try DiscussionStore.hide(
                key, of: change.discussion, of: change.repository, in: db)
        }
    }

    private func rename(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let title = try await participantBody(kind, request, context).requiredString("title")
        return try await change(kind, context, answer: "newTitle") { change, db in
            try change.requireSteward(context)
            return try DiscussionStore.rename(
                change.discussion, to: title, of: change.repository, by: context.actor.name,
                now: hub.now, in: db)
        }
    }

    private func setStatus(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let body = try await participantBody(kind, request, context)
        let name = try body.requiredString("status")
        let comment = try body.string("comment")
        let status: Discussion.Status
        switch name {
        case "open": status = .open
        case "closed": status = .closed
        default:
            throw HubError.badRequest("'status': expected 'open' or 'closed', found '\(name)'")
        }
        return try await change(kind, context, answer: "newStatus") { change, db in
            try change.requireSteward(context)
            return try DiscussionStore.setStatus(
                status, of: change.discussion, of: change.repository, comment: comment,
                by: context.actor.name, now: hub.now, in: db)
        }
    }

    private func merge(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let number = try DiscussionRoutes.number(context)
        try hub.require(.write, of: route, context)
        let comment = try await JSONBody(of: request, context).string("comment")
        let commit = try await hub.write { [hub] db in
            let repository = try hub.repository(route, context, need: .write, in: db)
            let discussion = try DiscussionStore.find(number, of: repository, in: db)
            return try PullRequestStore.merge(
                discussion, of: repository, comment: comment, author: context.actor.name,
                accountID: context.principal?.user.id, blobs: hub.blobs,
                allowsInvalidCards: hub.settings.allowsInvalidCards, now: hub.now, in: db)
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("success")
            writer.bool(true)
            writer.key("mergeCommitId")
            writer.string(commit.oid.hexadecimal)
        }
        return .json(writer.bytes)
    }

    // MARK: - What changes have in common

    /// The body that somebody sends who may take part.
    private func participantBody(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> JSONBody {
        try hub.require(.takePart, of: RepositoryRoute(kind, context), context)
        return try await JSONBody(of: request, context)
    }

    /// A discussion that somebody who takes part changes.
    private struct Change {
        let discussion: Discussion
        let repository: StoredRepository
        let canWrite: Bool

        /// - Throws: `HubError` 403 for who neither began the discussion nor may write the repository.
        func requireSteward(_ context: HubContext) throws(HubError) {
            guard canWrite || discussion.author == context.actor.name else {
                throw .forbidden("Only who began a discussion or may write here does this")
            }
        }
    }

    /// Runs a change and answers with what it did, under the key that clients look for.
    private func change(
        _ kind: RepositoryKind, _ context: HubContext, answer key: StaticString,
        _ body: @escaping @Sendable (Change, Database) throws -> DiscussionEvent
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let number = try DiscussionRoutes.number(context)
        let event = try await hub.write { [hub] db in
            let permitted = try hub.permitted(route, context, need: .takePart, in: db)
            let discussion = try DiscussionStore.find(number, of: permitted.repository, in: db)
            return try body(
                Change(
                    discussion: discussion, repository: permitted.repository,
                    canWrite: permitted.rights.canWrite), db)
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key(key)
            writer.discussionEvent(event)
        }
        return .json(writer.bytes)
    }

    private static func commentKey(_ context: HubContext) throws(DiscussionError) -> RowKey {
        guard let key = context.parameters["comment"].flatMap({ RowKey($0) }) else {
            throw .noComment
        }
        return key
    }
}
