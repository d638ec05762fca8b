import HTTPTypes
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

struct DiscussionRoutesTests {
    private let fixture: PeopleFixture
    private let path = "/api/models/owner/model/discussions"

    init() throws { fixture = try PeopleFixture() }

    private func open(
        _ title: String = "Question", isPullRequest: Bool = false, as token: String? = nil
    ) async throws -> PeopleFixture.Answer {
        try await fixture.post(
            path, as: token ?? fixture.other,
            #"{"title":"\#(title)","description":"Why?","pullRequest":\#(isPullRequest)}"#)
    }

    @Test func `a reader opens a discussion and others answer`() async throws {
        let made = try await open(" Question ")
        #expect(made.status == 200)
        #expect(made.json?["num"] == .number(1))
        #expect(made.json?["status"] == .text("open"))
        #expect(made.json?["author"]?["name"] == .text("other"))
        let comment = try await fixture.post(
            "\(path)/1/comment", as: fixture.owner, #"{"comment":"**Because.**"}"#)
        #expect(comment.json?["newMessage"]?["data"]?["latest"]?["raw"] == .text("**Because.**"))
        let html = comment.json?["newMessage"]?["data"]?["latest"]?["html"]?.text
        #expect(html?.contains("<strong>Because.</strong>") == true)
        let closed = try await fixture.post(
            "\(path)/1/status", as: fixture.owner, #"{"status":"closed","comment":"Done."}"#)
        #expect(closed.json?["newStatus"]?["data"]?["status"] == .text("closed"))
        let details = try #require(try await fixture.get("\(path)/1").json)
        #expect(details["title"] == .text("Question"))
        #expect(details["status"] == .text("closed"))
        #expect(
            details["events"]?.list?.compactMap { $0["type"]?.text }
                == ["comment", "comment", "comment", "status-change"])
        #expect(details["repo"]?["name"] == .text("owner/model"))
        #expect(details["repo"]?["type"] == .text("model"))
        #expect(try await fixture.get("\(path)/2").status == 404)
    }

    @Test func `lists are filtered`() async throws {
        _ = try await open()
        _ = try await open("Request", isPullRequest: true)
        func numbers(_ query: String) async throws -> [Double] {
            let answer = try await fixture.get("\(path)?\(query)")
            return answer.json?["discussions"]?.list?.compactMap { $0["num"]?.number } ?? [-1]
        }
        #expect(try await numbers("") == [2, 1])
        #expect(try await numbers("type=discussion&status=all") == [1])
        #expect(try await numbers("type=pull_request&status=open") == [2])
        #expect(try await numbers("status=closed") == [])
        #expect(try await numbers("author=unknown") == [])
        #expect(try await numbers("p=1") == [])
        #expect(try await fixture.get("\(path)?type=bug").status == 400)
        #expect(try await fixture.get(path).json?["count"] == .number(2))
    }

    @Test func `only authors edit, and writers hide`() async throws {
        let made = try await open()
        let id = try #require(made.json?["events"]?[0]?["id"]?.text)
        let comment = "\(path)/1/comment/\(id)"
        let edit = #"{"content":"Edited"}"#
        #expect(try await fixture.post("\(comment)/edit", as: fixture.owner, edit).status == 403)
        let edited = try await fixture.post("\(comment)/edit", as: fixture.other, edit)
        #expect(edited.json?["updatedComment"]?["data"]?["edited"] == .bool(true))
        #expect(edited.json?["updatedComment"]?["id"] == .text(id))
        #expect(
            edited.json?["updatedComment"]?["data"]?["history"]?[0]?["raw"] == .text("Why?"))
        let hidden = try await fixture.post("\(comment)/hide", as: fixture.owner)
        #expect(hidden.json?["updatedComment"]?["data"]?["hidden"] == .bool(true))
        let details = try await fixture.get("\(path)/1")
        #expect(
            details.json?["events"]?[0]?["data"]?["latest"]?["raw"]
                == .text("This comment has been hidden"))
        #expect(try await fixture.post("\(comment)/edit", as: fixture.other, edit).status == 400)
        let missing = "\(path)/1/comment/000000000000000000000000/hide"
        #expect(try await fixture.post(missing, as: fixture.owner).status == 404)
    }

    @Test func `titles and states belong to the author and writers`() async throws {
        try fixture.server.addUser("third")
        let third = try fixture.server.token("third")
        _ = try await open()
        let title = #"{"title":"New"}"#
        #expect(try await fixture.post("\(path)/1/title", as: third, title).status == 403)
        let renamed = try await fixture.post("\(path)/1/title", as: fixture.other, title)
        #expect(renamed.json?["newTitle"]?["data"]?["from"] == .text("Question"))
        #expect(renamed.json?["newTitle"]?["data"]?["to"] == .text("New"))
        let status = #"{"status":"closed"}"#
        #expect(try await fixture.post("\(path)/1/status", as: third, status).status == 403)
        #expect(try await fixture.post("\(path)/1/status", as: fixture.owner, status).status == 200)
        #expect(try await fixture.post("\(path)/1/status", as: fixture.owner, status).status == 400)
        #expect(
            try await fixture.post("\(path)/1/status", as: fixture.owner, #"{"status":"merged"}"#)
                .status == 400)
    }

    @Test func `a pull request is changed, compared and merged`() async throws {
        let made = try await open("Better", isPullRequest: true)
        #expect(made.json?["status"] == .text("draft"))
        #expect(made.json?["changes"]?["base"] == .text("refs/heads/main"))
        try fixture.server.commit(
            ["a.txt": "two\n", "b.txt": "new\n"], to: fixture.model, ref: "refs/pr/1")
        let details = try await fixture.get("\(path)/1?diff=1").json
        let diff = try #require(details?["diff"]?.text)
        #expect(diff.contains("--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-one\n+two\n"))
        #expect(details?["filesWithConflicts"] == .list([]))
        #expect(try await fixture.get("\(path)/1").json?["diff"] == nil)
        #expect(try await fixture.post("\(path)/1/merge", as: fixture.other).status == 403)
        #expect(try await fixture.post("\(path)/1/merge", as: fixture.owner).status == 200)
        let merged = try await fixture.get("\(path)/1").json
        #expect(merged?["status"] == .text("merged"))
        let commit = try fixture.server.registry.read {
            try VersionStore.resolve("main", of: fixture.model, in: $0)
        }
        #expect(merged?["changes"]?["mergeCommitId"] == .text(commit.oid.hexadecimal))
        #expect(try await fixture.post("\(path)/1/merge", as: fixture.owner).status == 400)
    }

    @Test func `a conflict is a 409 and named`() async throws {
        _ = try await open("Better", isPullRequest: true)
        try fixture.server.commit(["a.txt": "two\n"], to: fixture.model, ref: "refs/pr/1")
        try fixture.server.commit(["a.txt": "three\n"], to: fixture.model)
        let details = try await fixture.get("\(path)/1").json
        #expect(details?["filesWithConflicts"] == .list([.text("a.txt")]))
        let merge = try await fixture.post("\(path)/1/merge", as: fixture.owner)
        #expect(merge.status == 409)
        #expect(merge.error?.contains("'a.txt'") == true)
    }

    @Test func `a card that cannot be merged is judged as in a commit`() async throws {
        _ = try await open("Worse", isPullRequest: true)
        try fixture.server.commit(
            ["README.md": "---\nlicense: x y\n---\n"], to: fixture.model, ref: "refs/pr/1")
        let merge = try await fixture.post("\(path)/1/merge", as: fixture.owner)
        #expect(merge.status == 400)
        #expect(merge.error?.hasPrefix("Invalid metadata in README.md.") == true)
        #expect(merge.json?["errors"]?[0]?["line"] == .number(2))
    }

    @Test func `a gate keeps bytes of files out of discussions`() async throws {
        _ = try await open("Better", isPullRequest: true)
        let marker = "GATED-LINE-2817"
        let large = try fixture.server.store(Array("\(marker) large".utf8)).sha256
        try fixture.server.commit(
            [
                .put(path: "a.txt", .bytes(Array("\(marker)\n".utf8))),
                .put(path: "w.bin", .stored(large)),
            ], to: fixture.model, ref: "refs/pr/1")
        try fixture.set(.manual)
        let paths = [
            "\(path)/1?diff=1", "\(path)/1", path, "/owner/model/resolve/refs%2Fpr%2F1/a.txt",
            "/owner/model/raw/refs%2Fpr%2F1/w.bin", "/api/models/owner/model/tree/refs%2Fpr%2F1",
        ]
        // Who opened the request stands before the gate like anybody else.
        for token in [nil, fixture.other] {
            for path in paths {
                let text = try await fixture.server.request(path, token: token).text
                #expect(!text.contains(marker), "\(path)")
                #expect(!text.contains(large.hexadecimal), "\(path)")
            }
            #expect(try await fixture.get("\(path)/1?diff=1", as: token).json?["diff"] == nil)
        }
        try fixture.server.registry.write {
            _ = try GateStore.grant("other", for: fixture.model.id, by: "owner", now: 3, in: $0)
        }
        for token in [fixture.other, fixture.owner] {
            let diff = try await fixture.get("\(path)/1?diff=1", as: token).json?["diff"]?.text
            #expect(diff?.contains("+\(marker)\n") == true)
            #expect(diff?.contains("oid sha256:\(large)") == true)
        }
    }

    @Test func `who may not take part is told so`() async throws {
        let body = #"{"title":"Question"}"#
        #expect(try await fixture.post(path, body).status == 401)
        let reader = try fixture.server.token("other", .read)
        #expect(try await fixture.post(path, as: reader, body).status == 403)
        let secret = try fixture.server.addRepository("owner/secret", isPrivate: true)
        let hidden = "/api/models/owner/secret/discussions"
        #expect(try await fixture.post(hidden, as: fixture.other, body).status == 404)
        #expect(try await fixture.post(hidden, as: fixture.owner, body).status == 200)
        #expect(try await fixture.get("\(hidden)/1", as: fixture.other).code == "RepoNotFound")
        try await fixture.server.hub.write { db in
            try RepositoryStore.update(
                .init(hasDiscussions: false), of: secret, now: HubFixture.now, in: db)
        }
        #expect(try await fixture.get(hidden, as: fixture.owner).status == 403)
        #expect(try await fixture.post(hidden, as: fixture.owner, body).status == 403)
    }

    @Test func `bad requests are told so`() async throws {
        #expect(try await fixture.post(path, as: fixture.other, #"{"title":" "}"#).status == 400)
        #expect(try await fixture.post(path, as: fixture.other, #"{"title":1}"#).status == 400)
        #expect(try await fixture.post(path, as: fixture.other, "{").status == 400)
        #expect(try await fixture.get("\(path)/x").status == 404)
        _ = try await open()
        #expect(
            try await fixture.post("\(path)/1/comment", as: fixture.other, #"{"comment":""}"#)
                .status == 400)
        #expect(try await fixture.post("\(path)/1/merge", as: fixture.owner).status == 400)
    }
}
