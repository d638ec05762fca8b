internal import Cards
internal import GRDB
internal import Registry

/// A discussion with everything that happened in it.
struct DiscussionDetails: Sendable {
    private let discussion: Discussion
    private let repository: StoredRepository
    private let events: [DiscussionEvent]
    private let conflicts: [String]
    private let diff: String?

    /// - Parameter blobs: where contents are for the diff of a pull request; `nil` leaves it out.
    init(
        _ discussion: Discussion, of repository: StoredRepository, diff blobs: BlobStore?,
        in db: Database
    ) throws {
        self.discussion = discussion
        self.repository = repository
        events = try DiscussionStore.events(of: discussion, of: repository, in: db)
        guard discussion.pullRequest != nil else {
            (conflicts, diff) = ([], nil)
            return
        }
        conflicts = try PullRequestStore.conflicts(of: discussion, of: repository, in: db)
        diff = try blobs.map {
            try PullRequestDiff(discussion, of: repository, blobs: $0, in: db).text
        }
    }

    var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.keys(of: discussion, repository)
            writer.key("events")
            writer.array { writer in
                for event in events { writer.discussionEvent(event) }
            }
            guard let request = discussion.pullRequest else { return }
            writer.key("changes")
            writer.object { writer in
                writer.key("base")
                writer.string(request.base)
                if let commit = request.mergeCommit {
                    writer.key("mergeCommitId")
                    writer.string(commit.hexadecimal)
                }
            }
            writer.key("filesWithConflicts")
            writer.array { writer in
                for path in conflicts { writer.string(path) }
            }
            if let diff {
                writer.key("diff")
                writer.string(diff)
            }
        }
        return writer.bytes
    }
}

extension JSONWriter {
    /// Writes the keys that lists and details have.
    mutating func keys(of discussion: Discussion, _ repository: StoredRepository) {
        key("num")
        int(discussion.number)
        key("title")
        string(discussion.title)
        key("status")
        string(discussion.status.rawValue)
        key("isPullRequest")
        bool(discussion.pullRequest != nil)
        key("createdAt")
        time(discussion.createdAt)
        key("author")
        author(discussion.author)
        key("repo")
        object { writer in
            writer.key("name")
            writer.string(repository.id.name)
            writer.key("type")
            writer.string(repository.id.kind.rawValue)
        }
    }

    /// Writes an event: `id`, `type`, `createdAt`, `author`, `data`.
    mutating func discussionEvent(_ event: DiscussionEvent) {
        object { writer in
            writer.key("id")
            writer.string("\(event.key)")
            writer.key("type")
            writer.string(event.content.typeName)
            writer.key("createdAt")
            writer.time(event.createdAt)
            writer.key("author")
            writer.author(event.author)
            writer.key("data")
            writer.object { writer in
                switch event.content {
                case .comment(let comment): writer.keys(of: comment, in: event)
                case .statusChange(let status):
                    writer.key("status")
                    writer.string(status.rawValue)
                case .commit(let title, let oid):
                    writer.key("subject")
                    writer.string(title)
                    writer.key("oid")
                    writer.string(oid.hexadecimal)
                case .titleChange(let old, let new):
                    writer.key("from")
                    writer.string(old)
                    writer.key("to")
                    writer.string(new)
                }
            }
        }
    }

    private mutating func keys(of comment: DiscussionEvent.Comment, in event: DiscussionEvent) {
        key("edited")
        bool(comment.editedAt != nil)
        key("hidden")
        bool(comment.isHidden)
        key("numEdits")
        int(comment.history.count)
        key("latest")
        let text = comment.isHidden ? "This comment has been hidden" : comment.text
        version(text, comment.editedAt ?? event.createdAt, by: event.author)
        key("history")
        array { writer in
            for old in comment.history { writer.version(old.text, old.writtenAt, by: event.author) }
        }
    }

    /// Writes what a comment said at a time, also as HTML that is safe to show.
    private mutating func version(_ text: String, _ time: Int, by author: String) {
        object { writer in
            writer.key("raw")
            writer.string(text)
            writer.key("html")
            writer.string(HTMLRenderer().render(Array(text.utf8)))
            writer.key("updatedAt")
            writer.time(time)
            writer.key("author")
            writer.author(author)
        }
    }
}

extension DiscussionEvent.Content {
    fileprivate var typeName: String {
        switch self {
        case .comment: "comment"
        case .statusChange: "status-change"
        case .commit: "commit"
        case .titleChange: "title-change"
        }
    }
}
