internal import Foundation
package import GRDB

extension DiscussionStore {
    // MARK: - What people say

    /// - Throws: `DiscussionError.emptyComment`, `.tooLong`.
    @discardableResult
    package static func comment(
        _ text: String, on discussion: Discussion, of repository: StoredRepository, author: String,
        now: Int, in db: Database
    ) throws -> DiscussionEvent {
        try comment(
            text, on: discussion, of: repository, author: author, isFirst: false, now: now, in: db)
    }

    /// - Parameter isFirst: a description, which may be empty.
    @discardableResult
    static func comment(
        _ text: String, on discussion: Discussion, of repository: StoredRepository, author: String,
        isFirst: Bool, now: Int, in db: Database
    ) throws -> DiscussionEvent {
        let text = try checked(comment: text, mayBeEmpty: isFirst)
        return try append(
            .comment(
                DiscussionEvent.Comment(text: text, isHidden: false, editedAt: nil, history: [])),
            to: discussion, of: repository, author: author, now: now, in: db)
    }

    private static func checked(
        comment: String, mayBeEmpty: Bool = false
    ) throws(DiscussionError) -> String {
        let text = comment.trimmed
        guard mayBeEmpty || !text.isEmpty else { throw .emptyComment }
        guard text.utf8.count <= DiscussionLimits.maximumTextBytes else {
            throw .tooLong(what: "comment", limit: DiscussionLimits.maximumTextBytes)
        }
        return text
    }

    /// The event of a key.
    ///
    /// - Throws: `DiscussionError.noComment` where the discussion has no comment of that key.
    package static func comment(
        _ key: RowKey, of discussion: Discussion, of repository: StoredRepository, in db: Database
    ) throws -> DiscussionEvent {
        let found = try events(
            "AND id = ?3", [repository.row, discussion.number, key.row], in: db
        ).first
        guard let found, found.key == key, case .comment = found.content else {
            throw DiscussionError.noComment
        }
        return found
    }

    /// Gives a comment another text and keeps the old one.
    ///
    /// - Throws: `DiscussionError.noComment`, `.isHidden`, `.emptyComment`, `.tooLong`.
    package static func edit(
        _ key: RowKey, _ text: String, of discussion: Discussion, of repository: StoredRepository,
        now: Int, in db: Database
    ) throws -> DiscussionEvent {
        let text = try checked(comment: text)
        let old = try comment(key, of: discussion, of: repository, in: db)
        guard case .comment(let said) = old.content, !said.isHidden else {
            throw DiscussionError.isHidden
        }
        try db.execute(
            sql: "INSERT INTO comment_version (event_id, text, written_at) VALUES (?, ?, ?)",
            arguments: [old.row, said.text, said.editedAt ?? old.createdAt])
        try db.execute(
            sql: "UPDATE discussion_event SET text = ?, edited_at = ? WHERE id = ?",
            arguments: [text, now, old.row])
        return try comment(key, of: discussion, of: repository, in: db)
    }

    /// Hides a comment for good; what it said is gone.
    ///
    /// - Throws: `DiscussionError.noComment`.
    package static func hide(
        _ key: RowKey, of discussion: Discussion, of repository: StoredRepository, in db: Database
    ) throws -> DiscussionEvent {
        let old = try comment(key, of: discussion, of: repository, in: db)
        try db.execute(
            sql: "DELETE FROM comment_version WHERE event_id = ?", arguments: [old.row])
        try db.execute(
            sql: "UPDATE discussion_event SET text = '', is_hidden = 1 WHERE id = ?",
            arguments: [old.row])
        return try comment(key, of: discussion, of: repository, in: db)
    }

    // MARK: - What happens

    /// - Throws: `DiscussionError.emptyTitle`, `.tooLong`.
    package static func rename(
        _ discussion: Discussion, to title: String, of repository: StoredRepository,
        by author: String,
        now: Int, in db: Database
    ) throws -> DiscussionEvent {
        let title = try checked(title: title)
        try db.execute(
            sql: "UPDATE discussion SET title = ? WHERE repository_id = ? AND number = ?",
            arguments: [title, repository.row, discussion.number])
        return try append(
            .titleChange(from: discussion.title, to: title), to: discussion, of: repository,
            author: author, now: now, in: db)
    }

    /// Opens or closes a discussion; a comment on why comes before.
    ///
    /// - Throws: `DiscussionError.statusUnchanged` also for a merged pull request, which stays so; `.tooLong`.
    package static func setStatus(
        _ status: Discussion.Status, of discussion: Discussion, of repository: StoredRepository,
        comment text: String? = nil, by author: String, now: Int, in db: Database
    ) throws -> DiscussionEvent {
        guard discussion.status != status, discussion.status != .merged else {
            throw DiscussionError.statusUnchanged(discussion.status)
        }
        if let text, !text.trimmed.isEmpty {
            try comment(text, on: discussion, of: repository, author: author, now: now, in: db)
        }
        try db.execute(
            sql: "UPDATE discussion SET status = ? WHERE repository_id = ? AND number = ?",
            arguments: [status.rawValue, repository.row, discussion.number])
        return try append(
            .statusChange(status), to: discussion, of: repository, author: author, now: now, in: db)
    }

    /// Tells of a commit to `refs/pr/N`; a ref that is none of a pull request's is passed over.
    package static func noteCommit(
        _ commit: Commit, on ref: String, of repository: StoredRepository, in db: Database
    ) throws {
        guard let number = Discussion.number(ofRef: ref) else { return }
        let known = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM discussion WHERE repository_id = ? AND number = ?)",
            arguments: [repository.row, number])
        guard known == true else { return }
        try insertEvent(
            .commit(title: commit.title, commit.oid), number: number, of: repository,
            author: commit.author, now: commit.createdAt, in: db)
    }

    // MARK: - Rows

    /// The events of a discussion, the oldest first.
    package static func events(
        of discussion: Discussion, of repository: StoredRepository, in db: Database
    ) throws -> [DiscussionEvent] {
        try events("", [repository.row, discussion.number], in: db)
    }

    @discardableResult
    static func append(
        _ content: DiscussionEvent.Content, to discussion: Discussion,
        of repository: StoredRepository, author: String, now: Int, in db: Database
    ) throws -> DiscussionEvent {
        try insertEvent(
            content, number: discussion.number, of: repository, author: author, now: now, in: db)
    }

    @discardableResult
    private static func insertEvent(
        _ content: DiscussionEvent.Content, number: Int, of repository: StoredRepository,
        author: String, now: Int, in db: Database
    ) throws -> DiscussionEvent {
        let (type, text, detail): (String, String, String?) =
            switch content {
            case .comment(let comment): ("comment", comment.text, nil)
            case .statusChange(let status): ("status-change", status.rawValue, nil)
            case .commit(let title, let oid): ("commit", title, oid.hexadecimal)
            case .titleChange(let old, let new): ("title-change", new, old)
            }
        try db.execute(
            sql: """
                INSERT INTO discussion_event (repository_id, number, type, author, text, detail, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, arguments: [repository.row, number, type, author, text, detail, now])
        return DiscussionEvent(
            row: db.lastInsertedRowID, author: author, content: content, createdAt: now)
    }

    private static func events(
        _ condition: String, _ arguments: StatementArguments, in db: Database
    ) throws -> [DiscussionEvent] {
        let versions = try Row.fetchAll(
            db,
            sql: """
                SELECT event_id, text, written_at FROM comment_version WHERE event_id IN
                  (SELECT id FROM discussion_event WHERE repository_id = ?1 AND number = ?2 \(condition))
                ORDER BY id
                """, arguments: arguments)
        let history = Dictionary(grouping: versions) { $0[0] as Int64 }
        return try Row.fetchAll(
            db,
            sql: """
                SELECT id, type, author, text, detail, is_hidden, created_at, edited_at
                FROM discussion_event WHERE repository_id = ?1 AND number = ?2 \(condition) ORDER BY id
                """, arguments: arguments
        ).compactMap { row in
            let id: Int64 = row[0]
            guard let content = content(row, history: history[id] ?? []) else { return nil }
            return DiscussionEvent(row: id, author: row[2], content: content, createdAt: row[6])
        }
    }

    private static func content(_ row: Row, history: [Row]) -> DiscussionEvent.Content? {
        let text: String = row[3]
        let detail: String? = row[4]
        return switch row[1] as String {
        case "comment":
            .comment(
                DiscussionEvent.Comment(
                    text: text, isHidden: row[5], editedAt: row[7],
                    history: history.map { .init(text: $0[1], writtenAt: $0[2]) }))
        case "status-change": Discussion.Status(rawValue: text).map { .statusChange($0) }
        case "commit":
            detail.flatMap { ObjectID(hexadecimal: $0) }.map { .commit(title: text, $0) }
        case "title-change": .titleChange(from: detail ?? "", to: text)
        default: nil
        }
    }
}
