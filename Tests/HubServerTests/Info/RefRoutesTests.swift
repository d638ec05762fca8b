import HTTPTypes
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

struct RefRoutesTests {
    static let base = "/api/models/acme/refs"

    private func names(_ fixture: InfoFixture, _ kind: String) async throws -> [String] {
        let refs = try await fixture.get(Self.base + "/refs").json
        return refs?[kind]?.list?.compactMap { $0["name"]?.text } ?? []
    }

    private func fixture() throws -> (InfoFixture, token: String) {
        let fixture = try InfoFixture([])
        let token = try fixture.addUser("acme")
        try fixture.create("acme/refs")
        return (fixture, token)
    }

    @Test func `branches come and go`() async throws {
        let (fixture, token) = try fixture()
        let made = try await fixture.send(
            .post, Self.base + "/branch/feature%2Fx", "", token: token)
        #expect(made.status.kind == .successful)
        #expect(try await names(fixture, "branches") == ["feature/x", "main"])
        let again = try await fixture.send(
            .post, Self.base + "/branch/feature%2Fx", #"{"startingPoint": "main"}"#, token: token)
        #expect(again.status == .conflict)
        #expect(again.json?["error"] == .text("Reference refs/heads/feature/x already exists"))
        let missing = try await fixture.send(
            .post, Self.base + "/branch/y", #"{"startingPoint": "nowhere"}"#, token: token)
        #expect(missing.status == .notFound)
        #expect(missing.headers[.errorCode] == "RevisionNotFound")
        let invalid = try await fixture.send(
            .post, Self.base + "/branch/refs%2Fheads%2Fx", token: token)
        #expect(invalid.status == .badRequest)
        let gone = try await fixture.send(.delete, Self.base + "/branch/feature/x", token: token)
        #expect(gone.status.kind == .successful)
        #expect(try await names(fixture, "branches") == ["main"])
        let unknown = try await fixture.send(.delete, Self.base + "/branch/x", token: token)
        #expect(unknown.status == .notFound)
        #expect(unknown.json?["error"]?.text?.contains("Invalid rev id") == true)
        let main = try await fixture.send(.delete, Self.base + "/branch/main", token: token)
        #expect(main.status == .forbidden)
        #expect(main.json?["error"]?.text?.contains("Cannot delete refs/heads/main") == true)
    }

    @Test func `a branch begins without files where that is asked for`() async throws {
        let (fixture, token) = try fixture()
        try fixture.commit([.put(path: "a", .bytes([1]))], title: "t", to: "acme/refs")
        for (body, status) in [
            (#"{"emptyBranch": true}"#, 200), (#"{"emptyBranch": true}"#, 409),
            (#"{"emptyBranch": true, "overwrite": true}"#, 200), (#"{"emptyBranch": 1}"#, 400),
        ] {
            let made = try await fixture.send(
                .post, Self.base + "/branch/bare", body, token: token)
            #expect(made.status.code == status)
        }
        #expect(try await fixture.get(Self.base + "/tree/bare").json == .list([]))
        let commits = try #require(try await fixture.get(Self.base + "/commits/bare").json?.list)
        #expect(commits.count == 1)
        #expect(commits[0]["authors"]?[0]?["user"] == .text("acme"))
        #expect(try await fixture.get(Self.base + "/tree/main").json?.list?.count == 2)
        let checks = try Doctor(fixture.hub.registry, blobs: fixture.hub.blobs).examine()
        #expect(checks.filter { !$0.passed } == [])
    }

    @Test func `tags come and go`() async throws {
        let (fixture, token) = try fixture()
        let head = try #require(try await fixture.get(Self.base).json?["sha"]?.text)
        for (revision, tag) in [("main", "v1"), (head, "v2"), (String(head.prefix(7)), "v3")] {
            let made = try await fixture.send(
                .post, Self.base + "/tag/\(revision)", #"{"tag": "\#(tag)", "message": "m"}"#,
                token: token)
            #expect(made.status.kind == .successful)
        }
        #expect(try await names(fixture, "tags") == ["v1", "v2", "v3"])
        let refs = try await fixture.get(Self.base + "/refs?include_prs=1").json
        #expect(refs?["tags"]?[0]?["ref"] == .text("refs/tags/v1"))
        #expect(refs?["tags"]?[0]?["targetCommit"] == .text(head))
        #expect(refs?["converts"] == .list([]))
        #expect(refs?["pullRequests"] == .list([]))
        let again = try await fixture.send(
            .post, Self.base + "/tag/main", #"{"tag": "v1"}"#, token: token)
        #expect(again.status == .conflict)
        // The revision is looked at before the name.
        let missing = try await fixture.send(
            .post, Self.base + "/tag/nowhere", #"{"tag": "in valid"}"#, token: token)
        #expect(missing.headers[.errorCode] == "RevisionNotFound")
        let invalid = try await fixture.send(
            .post, Self.base + "/tag/main", #"{"tag": "in valid"}"#, token: token)
        #expect(invalid.status == .badRequest)
        #expect(
            try await fixture.send(.delete, Self.base + "/tag/v1", token: token).status.kind
                == .successful)
        let unknown = try await fixture.send(.delete, Self.base + "/tag/main", token: token)
        #expect(unknown.headers[.errorCode] == "RevisionNotFound")
        #expect(try await fixture.get(Self.base + "/revision/v1").status == .notFound)
    }

    @Test func `a branch becomes one commit`() async throws {
        let (fixture, token) = try fixture()
        try fixture.commit(
            [.put(path: "a", .bytes([1]))], title: "second", to: "acme/refs")
        let done = try await fixture.send(
            .post, Self.base + "/super-squash/main", #"{"message": "all of it"}"#, token: token)
        #expect(done.status.kind == .successful)
        let log = try await fixture.get(Self.base + "/commits/main").json
        #expect(log?.list?.compactMap { $0["title"]?.text } == ["all of it"])
        _ = try await fixture.send(.post, Self.base + "/tag/main", #"{"tag": "v1"}"#, token: token)
        let tag = try await fixture.send(.post, Self.base + "/super-squash/v1", token: token)
        #expect(tag.status == .badRequest)
    }

    @Test func `changes need the right to write`() async throws {
        let (fixture, _) = try fixture()
        let other = try fixture.addUser("other")
        for (method, path) in [
            (HTTPRequest.Method.post, "/branch/x"), (.delete, "/branch/x"), (.post, "/tag/main"),
            (.delete, "/tag/x"), (.post, "/super-squash/main"),
        ] {
            let body = #"{"tag": "v1"}"#
            let stranger = try await fixture.send(method, Self.base + path, body, token: other)
            #expect(stranger.status == .forbidden)
            #expect(stranger.headers[.errorCode] == nil)
            let anonymous = try await fixture.send(method, Self.base + path, body)
            #expect(anonymous.status == .unauthorized)
        }
    }
}
