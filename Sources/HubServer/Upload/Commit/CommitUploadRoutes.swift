internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// `POST /api/{types}/{id}/commit/{revision}`: changes of files as JSON lines, all of them or none.
struct CommitUploadRoutes: Sendable {
    /// The body of one commit, in bytes. Larger files go by LFS or Xet.
    static let bodyLimit = 4 << 30

    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in [RepositoryKind.model, .dataset] {
            router.post("api/\(kind.plural)/:namespace/:name/commit/:revision") {
                request, context in
                try await commit(kind, request, context)
            }
            // 'refs/pr/1', not encoded.
            router.post("api/\(kind.plural)/:namespace/:name/commit/:revision/**") {
                request, context in
                try await commit(kind, request, context)
            }
        }
    }

    private func commit(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        let makesPullRequest = Query(of: request).bool("create_pr")
        // Asked before the body is read, and once more in the transaction: minutes may lie between.
        try hub.read { db in
            _ = try CommitTarget(
                route, context, makesPullRequest: makesPullRequest, hub: hub, in: db)
        }
        let reader = CommitReader(hub.blobs)
        try await request.forward(to: reader, limit: Self.bodyLimit)
        let draft = try await Blocking.run { try reader.finish() }
        let now = hub.now
        let result = try await hub.write { [hub] db in
            try Self.apply(
                draft,
                CommitTarget(route, context, makesPullRequest: makesPullRequest, hub: hub, in: db),
                hub: hub, now: now, in: db)
        }
        return Self.answer(result, context)
    }

    private struct Result: Sendable {
        var repository: RepositoryID
        var commit: ObjectID
        var pullRequest: Int?
    }

    private static func apply(
        _ draft: CommitDraft, _ target: CommitTarget, hub: Hub, now: Int, in db: Database
    ) throws -> Result {
        let user = target.principal.user
        var result = Result(repository: target.repository.id, commit: target.head.oid)
        var ref = target.ref
        if target.makesPullRequest {
            let discussion = try DiscussionStore.openPullRequest(
                on: target.repository, title: draft.title, description: draft.message,
                author: user.name, base: target.ref, start: target.head.oid, isDraft: false,
                now: now, in: db)
            result.pullRequest = discussion.number
            ref = discussion.ref
        }
        let request = CommitRequest(
            draft.changes, title: draft.title, message: draft.message, author: user.name,
            accountID: user.id, parentCommit: draft.parentCommit, ref: ref,
            allowsInvalidCards: hub.settings.allowsInvalidCards)
        let commit = try VersionStore.commit(
            request, to: target.repository, blobs: hub.blobs,
            canRead: { try hub.mayHaveFiles(of: $0, target.principal, in: db) }, now: now, in: db)
        if commit.oid != target.head.oid {
            try DiscussionStore.noteCommit(commit, on: ref, of: target.repository, in: db)
        }
        result.commit = commit.oid
        return result
    }

    private static func answer(_ result: Result, _ context: HubContext) -> Response {
        let page = "\(context.endpoint)/\(result.repository)"
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("success")
            writer.bool(true)
            writer.key("commitOid")
            writer.string(result.commit.hexadecimal)
            writer.key("commitUrl")
            writer.string("\(page)/commit/\(result.commit)")
            writer.key("hookOutput")
            writer.string("")
            if let number = result.pullRequest {
                writer.key("pullRequestUrl")
                writer.string("\(page)/discussions/\(number)")
            }
        }
        return .json(writer.bytes)
    }
}
