internal import GRDB
internal import HTTPTypes
internal import Registry

/// Where a commit goes: a branch or a pull request that is there, or a new pull request to a branch.
struct CommitTarget: Sendable {
    let repository: StoredRepository
    let principal: Principal
    /// In full.
    let ref: String
    let head: Commit
    let makesPullRequest: Bool

    /// - Throws: `HubError` as `Hub.repository` does; `GateRefusal` for whom the gate does not let in; 403 for somebody else's pull request;
    ///   `VersionError.revisionNotFound` for anything that is no branch or pull request.
    init(
        _ route: RepositoryRoute, _ context: HubContext, makesPullRequest: Bool, hub: Hub,
        in db: Database
    ) throws {
        let revision = route.revision ?? "main"
        let ref = Self.fullName(revision)
        let isPullRequest = ref.hasPrefix("refs/pr/")
        let need: RepositoryNeed = makesPullRequest || isPullRequest ? .takePart : .write
        let permitted = try hub.permitted(route, context, need: need, in: db)
        guard let principal = context.principal else { throw HubError.unauthorized() }
        repository = permitted.repository
        // A commit copies files of the repository, and what is asked before one tells their hashes.
        try hub.checkGate(of: permitted, context, in: db)
        guard ref.hasPrefix("refs/heads/") || isPullRequest && !makesPullRequest else {
            throw VersionError.revisionNotFound(revision)
        }
        head = try VersionStore.resolve(ref, of: repository, in: db)
        if isPullRequest, !permitted.rights.canWrite,
            let number = Discussion.number(ofRef: ref),
            try DiscussionStore.find(number, of: repository, in: db).author != principal.user.name
        {
            throw HubError.forbidden(
                "Only its author, and who may write to \(repository.id), can add to a pull request")
        }
        self.principal = principal
        self.ref = ref
        self.makesPullRequest = makesPullRequest
    }

    private static func fullName(_ revision: String) -> String {
        if revision == "HEAD" { return Ref.main }
        return revision.hasPrefix("refs/") ? revision : "refs/heads/" + revision
    }
}
