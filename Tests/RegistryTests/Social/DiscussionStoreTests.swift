import Cards
import GRDB
import Testing

@testable import Registry

struct DiscussionStoreTests {
    private let fixture: VersionFixture

    init() throws {
        fixture = try VersionFixture(files: ["a.txt": "one\n", "b.txt": "one\n"])
    }

    private var repository: StoredRepository { fixture.repository }

    private func open(_ title: String = "Why?", now: Int = 10) throws -> Discussion {
        try fixture.write {
            try DiscussionStore.open(
                on: repository, title: title, description: "Tell me.", author: "kim", now: now,
                in: $0)
        }
    }

    private func request(_ title: String = "Better", isDraft: Bool = true) throws -> Discussion {
        let start = try fixture.head()
        return try fixture.write {
            try DiscussionStore.openPullRequest(
                on: repository, title: title, author: "kim", start: start.oid, isDraft: isDraft,
                now: 10, in: $0)
        }
    }

    private func find(_ number: Int) throws -> Discussion {
        try fixture.read { try DiscussionStore.find(number, of: repository, in: $0) }
    }

    private func events(_ discussion: Discussion) throws -> [DiscussionEvent] {
        try fixture.read { try DiscussionStore.events(of: discussion, of: repository, in: $0) }
    }

    private func merge(_ number: Int) throws -> Commit {
        let discussion = try find(number)
        return try fixture.write {
            try PullRequestStore.merge(
                discussion, of: repository, author: "me", accountID: nil, blobs: fixture.blobs,
                allowsInvalidCards: false, now: 2_000_000_000, in: $0)
        }
    }

    @Test func `discussions and pull requests share their numbers`() throws {
        let first = try open("  Why?  ")
        #expect(first.number == 1)
        #expect(first.title == "Why?")
        #expect(first.status == .open)
        let second = try request()
        #expect(second.number == 2)
        #expect(second.status == .draft)
        #expect(try fixture.head("refs/pr/2") == fixture.head())
        #expect(try find(2) == second)
        #expect(throws: DiscussionError.noDiscussion(3)) { try find(3) }
        #expect(throws: DiscussionError.emptyTitle) { try open(" ") }
    }

    @Test func `lists are filtered and paged, the newest first`() throws {
        _ = try open()
        _ = try request()
        let closed = try open("Other")
        try fixture.write {
            _ = try DiscussionStore.setStatus(
                .closed, of: closed, of: repository, by: "kim", now: 20, in: $0)
        }
        func numbers(
            _ filter: DiscussionStore.Filter, from start: Int = 0, limit: Int = 10
        ) throws -> [Int] {
            try fixture.read {
                try DiscussionStore.list(
                    filter, of: repository, from: start, limit: limit, in: $0
                ).discussions.map(\.number)
            }
        }
        #expect(try numbers(.init()) == [3, 2, 1])
        #expect(try numbers(.init(), from: 1, limit: 1) == [2])
        #expect(try numbers(.init(isPullRequest: true)) == [2])
        #expect(try numbers(.init(isPullRequest: false)) == [3, 1])
        // A draft is open.
        #expect(try numbers(.init(isOpen: true)) == [2, 1])
        #expect(try numbers(.init(isOpen: false)) == [3])
        #expect(try numbers(.init(author: "lee")) == [])
    }

    @Test func `comments are edited with their history and hidden for good`() throws {
        let discussion = try open()
        let comment = try fixture.write {
            try DiscussionStore.comment(
                "Because.", on: discussion, of: repository, author: "lee", now: 11, in: $0)
        }
        let edited = try fixture.write {
            try DiscussionStore.edit(
                comment.key, "Because of it.", of: discussion, of: repository, now: 12, in: $0)
        }
        #expect(
            edited.content
                == .comment(
                    .init(
                        text: "Because of it.", isHidden: false, editedAt: 12,
                        history: [.init(text: "Because.", writtenAt: 11)])))
        #expect(try events(discussion).last == edited)
        let hidden = try fixture.write {
            try DiscussionStore.hide(comment.key, of: discussion, of: repository, in: $0)
        }
        #expect(
            hidden.content
                == .comment(.init(text: "", isHidden: true, editedAt: 12, history: [])))
        #expect(throws: DiscussionError.isHidden) {
            try fixture.write {
                try DiscussionStore.edit(
                    comment.key, "x", of: discussion, of: repository, now: 13, in: $0)
            }
        }
        let other = try open("Other")
        #expect(throws: DiscussionError.noComment) {
            try fixture.read {
                try DiscussionStore.comment(comment.key, of: other, of: repository, in: $0)
            }
        }
    }

    @Test func `a merge brings the changes into the branch as one commit`() throws {
        let discussion = try request(isDraft: false)
        try fixture.put("a.txt", "two\n", to: discussion.ref)
        let change = try fixture.commit(
            [.deleteFile(path: "b.txt"), .put(path: "c/d.txt", .bytes([1]))], title: "More",
            to: discussion.ref)
        try fixture.write {
            try DiscussionStore.noteCommit(change, on: discussion.ref, of: repository, in: $0)
        }
        try fixture.put("other.txt", "theirs")
        let before = try fixture.head()
        let commit = try merge(discussion.number)
        #expect(try fixture.head() == commit)
        #expect(commit.parents == [before.oid])
        #expect(commit.title == "Better (#1)")
        #expect(commit.message.contains("- More (\(change.oid)) by me"))
        #expect(try fixture.paths() == ["a.txt", "c/d.txt", "other.txt"])
        #expect(try fixture.text("a.txt") == "two\n")
        let merged = try find(1)
        #expect(merged.status == .merged)
        #expect(merged.pullRequest?.mergeCommit == commit.oid)
        #expect(
            try events(merged).map(\.content).suffix(2) == [
                .commit(title: "More", change.oid), .statusChange(.merged),
            ])
        #expect(throws: DiscussionError.notOpen(.merged)) { try merge(1) }
    }

    @Test func `a conflict is told and changes nothing`() throws {
        let discussion = try request(isDraft: false)
        try fixture.put("a.txt", "two\n", to: discussion.ref)
        try fixture.put("a.txt", "three\n")
        let head = try fixture.head()
        #expect(
            try fixture.read {
                try PullRequestStore.conflicts(of: discussion, of: repository, in: $0)
            } == ["a.txt"])
        #expect(throws: DiscussionError.conflicts(["a.txt"])) { try merge(1) }
        #expect(try fixture.head() == head)
        #expect(try find(1).status == .open)
    }

    @Test func `a request without changes is not merged`() throws {
        _ = try request()
        #expect(throws: DiscussionError.nothingToMerge) { try merge(1) }
    }
}
