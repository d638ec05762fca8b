package import GRDB

/// Changes of pull requests and their way into the branch. Who calls has made sure that the person may do it.
package enum PullRequestStore {
    /// Files that the request and its branch have changed in different ways; empty where it is no longer open.
    ///
    /// - Throws: `DiscussionError.notAPullRequest`, `VersionError`.
    package static func conflicts(
        of discussion: Discussion, of repository: StoredRepository, in db: Database
    ) throws -> [String] {
        guard discussion.status.isOpen else { return [] }
        return try changes(of: discussion, of: repository, in: db).changes.conflicts
    }

    /// The commits between which the request makes its changes.
    ///
    /// - Throws: `DiscussionError.notAPullRequest`, `VersionError`.
    package static func range(
        of discussion: Discussion, of repository: StoredRepository, in db: Database
    ) throws -> (start: Commit, head: Commit) {
        guard let request = discussion.pullRequest else {
            throw DiscussionError.notAPullRequest(discussion.number)
        }
        return (
            try VersionStore.resolve(request.start.hexadecimal, of: repository, in: db),
            try VersionStore.resolve(discussion.ref, of: repository, in: db)
        )
    }

    /// Brings the changes into the branch as one commit, named after the request. Files that the branch has changed
    /// since stay as they are there.
    ///
    /// - Parameters:
    ///   - comment: said before the merge; `nil` or empty says nothing.
    ///   - author: who merges; `accountID` is that account.
    ///   - blobs: where contents lie that the database does not hold.
    /// - Throws: `DiscussionError.notAPullRequest`, `.notOpen`, `.conflicts`, `.nothingToMerge`; `VersionError`, as any
    ///   commit.
    package static func merge(
        _ discussion: Discussion, of repository: StoredRepository, comment: String? = nil,
        author: String, accountID: Int64?, blobs: BlobStore?, allowsInvalidCards: Bool, now: Int,
        in db: Database
    ) throws -> Commit {
        guard let request = discussion.pullRequest else {
            throw DiscussionError.notAPullRequest(discussion.number)
        }
        guard discussion.status.isOpen else { throw DiscussionError.notOpen(discussion.status) }
        let (changes, base) = try changes(of: discussion, of: repository, in: db)
        guard changes.conflicts.isEmpty else {
            throw DiscussionError.conflicts(changes.conflicts)
        }
        guard !changes.changes.isEmpty else { throw DiscussionError.nothingToMerge }
        if let comment, !comment.trimmed.isEmpty {
            try DiscussionStore.comment(
                comment, on: discussion, of: repository, author: author, now: now, in: db)
        }
        let commit = try VersionStore.commit(
            CommitRequest(
                changes.changes, title: "\(discussion.title) (#\(discussion.number))",
                message: try message(discussion, of: repository, in: db), author: author,
                accountID: accountID, parentCommit: base.oid.hexadecimal, ref: request.base,
                allowsInvalidCards: allowsInvalidCards),
            to: repository, blobs: blobs, now: now, in: db)
        try db.execute(
            sql: """
                UPDATE discussion SET status = 'merged', merge_commit = ?
                WHERE repository_id = ? AND number = ?
                """, arguments: [commit.oid, repository.row, discussion.number])
        try DiscussionStore.append(
            .statusChange(.merged), to: discussion, of: repository, author: author, now: now, in: db
        )
        return commit
    }

    /// The commits of the request, as the message of the one that brings them in.
    private static func message(
        _ discussion: Discussion, of repository: StoredRepository, in db: Database
    ) throws -> String {
        try DiscussionStore.events(of: discussion, of: repository, in: db).compactMap { event in
            guard case .commit(let title, let oid) = event.content else { return nil }
            return "- \(title) (\(oid)) by \(event.author)"
        }.joined(separator: "\n")
    }

    private static func changes(
        of discussion: Discussion, of repository: StoredRepository, in db: Database
    ) throws -> (changes: PullRequestChanges, base: Commit) {
        let (start, head) = try range(of: discussion, of: repository, in: db)
        let name = discussion.pullRequest?.base ?? Ref.main
        let base = try VersionStore.resolve(name, of: repository, in: db)
        let old = try VersionStore.files(of: start, of: repository, in: db)
        let changes = PullRequestChanges(
            start: old,
            base: base.oid == start.oid
                ? old : try VersionStore.files(of: base, of: repository, in: db),
            head: try VersionStore.files(of: head, of: repository, in: db), commit: head.oid)
        return (changes, base)
    }
}
