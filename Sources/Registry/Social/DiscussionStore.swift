internal import Foundation
package import GRDB

/// Discussions and pull requests. Whoever calls has made sure that the person may do it, and says what time it is, in
/// seconds since 1970.
package enum DiscussionStore {
    /// Starts a discussion with its first comment.
    ///
    /// - Throws: `DiscussionError`.
    package static func open(
        on repository: StoredRepository, title: String, description: String, author: String,
        now: Int, in db: Database
    ) throws -> Discussion {
        try insert(
            on: repository, title: title, description: description, author: author, status: .open,
            pullRequest: nil, now: now, in: db)
    }

    /// Opens a pull request: a discussion, and the ref `refs/pr/N` at the commit that it begins at. Commits to that ref
    /// are told of by `noteCommit`.
    ///
    /// - Parameters:
    ///   - base: the branch that the changes are for, in full: `refs/heads/main`.
    ///   - start: the commit that the branch is at.
    ///   - isDraft: whether it waits for its first changes; one that comes with a commit does not.
    /// - Throws: `DiscussionError`, `VersionError`.
    package static func openPullRequest(
        on repository: StoredRepository, title: String, description: String = "", author: String,
        base: String = Ref.main, start: ObjectID, isDraft: Bool, now: Int, in db: Database
    ) throws -> Discussion {
        let discussion = try insert(
            on: repository, title: title, description: description, author: author,
            status: isDraft ? .draft : .open,
            pullRequest: Discussion.PullRequest(base: base, start: start), now: now, in: db)
        try VersionStore.createPullRequest(
            discussion.number, at: start, of: repository, in: db)
        return discussion
    }

    private static func insert(
        on repository: StoredRepository, title: String, description: String, author: String,
        status: Discussion.Status, pullRequest: Discussion.PullRequest?, now: Int, in db: Database
    ) throws -> Discussion {
        guard repository.hasDiscussions else { throw DiscussionError.disabled }
        let title = try checked(title: title)
        let last = try Int.fetchOne(
            db, sql: "SELECT max(number) FROM discussion WHERE repository_id = ?",
            arguments: [repository.row])
        let discussion = Discussion(
            number: (last ?? 0) + 1, title: title, author: author, status: status,
            pullRequest: pullRequest, createdAt: now)
        try db.execute(
            sql: """
                INSERT INTO discussion (repository_id, number, title, author, status, base, start, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                repository.row, discussion.number, title, author, status.rawValue,
                pullRequest?.base, pullRequest?.start, now,
            ])
        try comment(
            description, on: discussion, of: repository, author: author, isFirst: true, now: now,
            in: db)
        return discussion
    }

    static func checked(title: String) throws(DiscussionError) -> String {
        let title = title.trimmed
        guard !title.isEmpty else { throw .emptyTitle }
        guard title.utf8.count <= DiscussionLimits.maximumTitleBytes else {
            throw .tooLong(what: "title", limit: DiscussionLimits.maximumTitleBytes)
        }
        return title
    }

    // MARK: - Looking up

    private static let select =
        "SELECT number, title, author, status, base, start, merge_commit, created_at FROM discussion"

    /// - Throws: `DiscussionError.disabled`, `.noDiscussion`.
    package static func find(
        _ number: Int, of repository: StoredRepository, in db: Database
    ) throws -> Discussion {
        guard repository.hasDiscussions else { throw DiscussionError.disabled }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "\(select) WHERE repository_id = ? AND number = ?"),
            arguments: [repository.row, number])
        guard let found = row.flatMap(discussion) else {
            throw DiscussionError.noDiscussion(number)
        }
        return found
    }

    /// What a list holds.
    package struct Filter: Equatable, Sendable {
        /// `nil` for both.
        package var isPullRequest: Bool?
        /// `nil` for all; drafts are open, merged requests are closed.
        package var isOpen: Bool?
        package var author: String?

        package init(isPullRequest: Bool? = nil, isOpen: Bool? = nil, author: String? = nil) {
            self.isPullRequest = isPullRequest
            self.isOpen = isOpen
            self.author = author
        }
    }

    /// A piece of the discussions, the newest first, and how many there are.
    ///
    /// - Throws: `DiscussionError.disabled`.
    package static func list(
        _ filter: Filter, of repository: StoredRepository, from start: Int, limit: Int,
        in db: Database
    ) throws -> (discussions: [Discussion], count: Int) {
        guard repository.hasDiscussions else { throw DiscussionError.disabled }
        let condition = """
            WHERE repository_id = ?1 AND (?2 IS NULL OR (base IS NOT NULL) = ?2)
              AND (?3 IS NULL OR (status IN ('draft', 'open')) = ?3) AND (?4 IS NULL OR author = ?4)
            """
        let arguments: StatementArguments = [
            repository.row, filter.isPullRequest, filter.isOpen, filter.author,
        ]
        let count = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM discussion \(condition)", arguments: arguments)
        let rows = try Row.fetchAll(
            db, sql: "\(select) \(condition) ORDER BY number DESC LIMIT ?5 OFFSET ?6",
            arguments: arguments + [limit, start])
        return (rows.compactMap(discussion), count ?? 0)
    }

    private static func discussion(_ row: Row) -> Discussion? {
        guard let status = Discussion.Status(rawValue: row[3]) else { return nil }
        var pullRequest: Discussion.PullRequest?
        if let base: String = row[4], let start: ObjectID = row[5] {
            pullRequest = Discussion.PullRequest(base: base, start: start, mergeCommit: row[6])
        }
        return Discussion(
            number: row[0], title: row[1], author: row[2], status: status,
            pullRequest: pullRequest, createdAt: row[7])
    }
}
