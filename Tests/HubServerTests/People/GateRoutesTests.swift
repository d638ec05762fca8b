import HTTPTypes
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

struct GateRoutesTests {
    private let fixture: PeopleFixture
    private let review = "/api/models/owner/model/user-access-request"

    init() throws {
        fixture = try PeopleFixture()
        try fixture.set(.manual)
    }

    private func ask(
        _ body: String = "{}", as token: String? = nil, type: String = "application/json"
    ) async throws -> PeopleFixture.Answer {
        try await fixture.send(
            .post, "/owner/model/ask-access", as: token ?? fixture.other, body, type: type)
    }

    private func users(_ list: String, _ query: String = "") async throws -> [String] {
        let answer = try await fixture.get("\(review)/\(list)\(query)", as: fixture.owner)
        return answer.json?.list?.compactMap { $0["user"]?["user"]?.text } ?? ["\(answer.status)"]
    }

    private func handle(
        _ status: String, _ subject: String = #""user":"other""#
    ) async throws -> PeopleFixture.Answer {
        try await fixture.post(
            "\(review)/handle", as: fixture.owner, "{\(subject),\"status\":\"\(status)\"}")
    }

    @Test func `a request waits, is accepted, rejected and reset`() async throws {
        let asked = try await ask()
        #expect(asked.status == 303)
        #expect(asked.headers[.location] == "/owner/model")
        #expect(try await users("pending") == ["other"])
        #expect(try await ask().status == 303)
        #expect(try await handle("accepted").status == 200)
        #expect(try await users("accepted") == ["other"])
        #expect(try await handle("accepted").status == 404)
        // Asking again changes nothing.
        #expect(try await ask().status == 303)
        #expect(try await users("accepted") == ["other"])
        #expect(try await handle("rejected").status == 200)
        #expect(try await ask().status == 303)
        #expect(try await users("rejected") == ["other"])
        #expect(try await handle("reset").status == 200)
        #expect(try await users("reset") == ["other"])
        #expect(try await ask().status == 303)
        #expect(try await users("pending") == ["other"])
    }

    @Test func `a request is shown with what clients need`() async throws {
        _ = try await ask()
        let list = try await fixture.get("\(review)/pending", as: fixture.owner).json
        let request = try #require(list?[0])
        let key = try #require(request["requestId"]?.text)
        #expect(request["status"] == .text("pending"))
        #expect(request["timestamp"]?.text?.hasSuffix("Z") == true)
        #expect(request["user"]?["fullname"] == .text("Name of other"))
        #expect(try await handle("accepted", "\"requestId\":\"\(key)\"").status == 200)
        #expect(try await users("accepted") == ["other"])
    }

    @Test func `only who may write decides`() async throws {
        _ = try await ask()
        for path in ["pending", "accepted", "rejected", "reset"] {
            #expect(try await fixture.get("\(review)/\(path)").status == 401)
            #expect(try await fixture.get("\(review)/\(path)", as: fixture.other).status == 403)
        }
        let body = #"{"user":"other","status":"accepted"}"#
        #expect(try await fixture.post("\(review)/handle", as: fixture.other, body).status == 403)
        #expect(try await fixture.post("\(review)/grant", as: fixture.other, body).status == 403)
        #expect(try await fixture.post("\(review)/batch", as: fixture.other, body).status != 200)
        #expect(
            try await fixture.get("/owner/model/user-access-report", as: fixture.other).status
                == 403)
        #expect(try await users("pending") == ["other"])
        let reader = try fixture.server.token("owner", .read)
        #expect(try await fixture.get("\(review)/pending", as: reader).status == 403)
    }

    @Test func `a grant needs a user without access`() async throws {
        let grant = { (user: String) in
            try await fixture.post("\(review)/grant", as: fixture.owner, "{\"user\":\"\(user)\"}")
        }
        let granted = try await grant("OTHER")
        #expect(granted.status == 200)
        #expect(granted.json?["user"]?["email"] == nil)
        #expect(try await users("accepted") == ["other"])
        #expect(try await grant("other").status == 400)
        #expect(try await grant("nobody").status == 404)
        try fixture.set(.off)
        let refused = try await grant("other")
        #expect(refused.status == 400)
        #expect(refused.code == "RepoNotGated")
        #expect(try await handle("rejected").code == "RepoNotGated")
    }

    @Test func `who waits may take the request back`() async throws {
        let path = "/owner/model/user-access-request/cancel"
        #expect(try await fixture.post(path, as: fixture.other).status == 404)
        _ = try await ask()
        #expect(try await fixture.post(path, as: fixture.other).status == 200)
        #expect(try await users("pending") == [])
        _ = try await ask()
        _ = try await handle("accepted")
        #expect(try await fixture.post(path, as: fixture.other).status == 404)
    }

    @Test func `bad requests are told so`() async throws {
        #expect(try await handle("accepted").status == 404)
        #expect(try await handle("maybe").status == 400)
        #expect(try await handle("revoked").status == 400)
        #expect(try await handle("accepted", "\"nobody\":1").status == 400)
        #expect(try await handle("accepted", "\"user\":\"nobody\"").status == 404)
        _ = try await ask()
        let long = String(repeating: "x", count: 201)
        #expect(
            try await fixture.post(
                "\(review)/handle", as: fixture.owner,
                "{\"user\":\"other\",\"status\":\"rejected\",\"rejectionReason\":\"\(long)\"}"
            ).status == 400)
        #expect(try await fixture.post("\(review)/handle", as: fixture.owner, "[").status == 400)
        #expect(try await users("pending") == ["other"])
        #expect(try await fixture.post("/owner/model/ask-access").status == 401)
    }

    @Test func `a batch tells of each request`() async throws {
        _ = try await ask()
        let answer = try await fixture.post(
            "\(review)/batch", as: fixture.owner,
            #"{"status":"accepted","requests":[{"user":"other"},{"user":"nobody"}]}"#)
        #expect(answer.json?[0]?["success"] == .bool(true))
        #expect(answer.json?[1]?["success"] == .bool(false))
        #expect(try await users("accepted") == ["other"])
        #expect(
            try await fixture.post(
                "\(review)/batch", as: fixture.owner, #"{"status":"accepted","requests":[]}"#
            ).status == 400)
    }

    @Test func `a reason is for who is rejected`() async throws {
        _ = try await ask()
        for (status, code) in [("accepted", 400), ("reset", 400), ("rejected", 200)] {
            let decision = #""status":"\#(status)","rejectionReason":"no""#
            for (path, subject) in [
                ("batch", #""requests":[{"user":"other"}]"#), ("handle", #""user":"other""#),
            ] where path == "batch" || code == 400 {
                let answer = try await fixture.post(
                    "\(review)/\(path)", as: fixture.owner, "{\(decision),\(subject)}")
                #expect(answer.status == code, "\(path), \(status)")
            }
        }
        let rejected = try await fixture.get("\(review)/rejected", as: fixture.owner).json
        #expect(rejected?[0]?["rejectionReason"] == .text("no"))
    }

    @Test func `a user is meant by the whole id`() async throws {
        _ = try await ask()
        let user = try fixture.server.registry.read { try AccountStore.user("other", in: $0) }
        let later = RowKey(row: user.id, createdAt: user.createdAt + 1)
        #expect(try await handle("accepted", "\"userId\":\"\(later)\"").status == 404)
        #expect(try await handle("accepted", "\"userId\":\"\(user.key)\"").status == 200)
        #expect(try await users("accepted") == ["other"])
        let organization = try fixture.server.addOrganization("team")
        #expect(
            try await handle("accepted", "\"userId\":\"\(organization.key)\"").status == 404)
    }

    @Test func `lists are paged and searched`() async throws {
        for index in 0..<12 {
            try fixture.server.addUser("user\(index)")
            _ = try await ask(as: fixture.server.token("user\(index)"))
        }
        let first = try await fixture.get("\(review)/pending?limit=10", as: fixture.owner)
        #expect(first.json?.list?.count == 10)
        let cursor = try #require(first.json?[9]?["requestId"]?.text)
        #expect(first.headers[.link]?.contains("cursor=\(cursor)>; rel=\"next\"") == true)
        #expect(try await users("pending", "?limit=10&cursor=\(cursor)") == ["user1", "user0"])
        #expect(try await users("pending", "?q=USER1") == ["user11", "user10", "user1"])
        #expect(try await users("pending", "?cursor=x") == ["400"])
    }

    @Test func `answers of the form are checked and shown`() async throws {
        try fixture.server.commit(
            [
                "README.md": """
                ---
                extra_gated_fields:
                  Name: text
                  I agree: checkbox
                ---

                """
            ], to: fixture.model)
        let refused = try await ask(#"{"Name":"Kim"}"#)
        #expect(refused.status == 400)
        #expect(refused.error?.contains("'I agree'") == true)
        // A page sends more than the form asks for.
        let asked = try await ask(
            "Name=Kim+Lee&I+agree=on&csrf=1", type: "application/x-www-form-urlencoded")
        #expect(asked.status == 303)
        let request = try await fixture.get("\(review)/pending", as: fixture.owner).json?[0]
        #expect(request?["fields"]?["Name"] == .text("Kim Lee"))
        #expect(request?["fields"]?["I agree"] == .text("true"))
        #expect(request?["fields"]?["csrf"] == nil)
    }

    @Test func `changed terms are accepted anew`() async throws {
        try fixture.set(.auto)
        _ = try await ask()
        let gate = "/api/stemma/models/owner/model/gate"
        func reason() async throws -> PlainJSON? {
            try await fixture.get(gate, as: fixture.other).json?["access"]?["reason"]
        }
        #expect(try await reason() == .null)
        try fixture.server.commit(
            ["README.md": "---\nextra_gated_prompt: New terms.\n---\n"], to: fixture.model)
        #expect(try await reason() == .text("terms_changed"))
        _ = try await ask()
        #expect(try await reason() == .null)
    }

    @Test func `a private repository has no gate for strangers`() async throws {
        try fixture.server.addRepository("owner/secret", isPrivate: true)
        try fixture.set(.auto, "owner/secret")
        let asked = try await fixture.post("/owner/secret/ask-access", as: fixture.other)
        #expect(asked.status == 404)
        #expect(asked.code == "RepoNotFound")
        let list = "/api/models/owner/secret/user-access-request/pending"
        #expect(try await fixture.get(list, as: fixture.other).status == 404)
    }
}
