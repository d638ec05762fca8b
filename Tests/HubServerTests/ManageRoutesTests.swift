import Cards
import Foundation
import HTTPTypes
import Testing

@testable import HubServer
@testable import Registry

struct ManageRoutesTests {
    private let server: UploadFixture

    init() throws { server = try UploadFixture() }

    private func create(
        _ body: String, _ token: String? = nil
    ) async throws -> UploadFixture.Answer {
        try await server.send(.post, "/api/repos/create", body, token: token ?? server.alice)
    }

    private func info(_ id: String, _ token: String) async throws -> UploadFixture.Answer {
        try await server.send(.get, "/api/models/\(id)", token: token)
    }

    @Test func `a repository is made once`() async throws {
        let made = try await create(#"{"name":"new","organization":null,"type":"dataset"}"#)
        #expect(made.status == .ok, "\(made.text)")
        #expect(try made.json["name"]?.string == "alice/new")
        #expect(try made.json["url"]?.string?.hasSuffix("/datasets/alice/new") == true)
        #expect(try made.json["id"]?.string?.count == 24)
        let again = try await create(#"{"name":"NEW","type":"dataset"}"#)
        #expect(again.status == .conflict)
        #expect(try again.json["url"]?.string == (try made.json["url"]?.string))
        #expect(try again.json["error"]?.string == "You already created this dataset repo")
    }

    @Test(arguments: [
        (#"{"name":"x","organization":"bob"}"#, 403),
        (#"{"name":"x","organization":"nobody"}"#, 403),
        (#"{"name":"a--b"}"#, 400), (#"{"name":"a.git"}"#, 400), (#"{"name":"../a"}"#, 400),
        (#"{"name":""}"#, 400), (#"{"name":3}"#, 400), (#"{}"#, 400), (#"[]"#, 400),
        (#"{"name":"a","type":"space"}"#, 400), (#"{"name":"a","visibility":"secret"}"#, 400),
    ])
    func `what cannot be made is refused`(body: String, status: Int) async throws {
        #expect(try await create(body).status.code == status)
    }

    @Test func `a repository begins with the files that come with it, or not at all`() async throws
    {
        let bad = #"{"name":"f","files":[{"path":"README.md","content":"---\nlicense: x\n---\n"}]}"#
        #expect(try await create(bad).status == .badRequest)
        #expect(try await info("alice/f", server.alice).status == .notFound)
        let good =
            #"{"name":"f","files":[{"path":"a.txt","content":"YQ==","encoding":"base64"}]}"#
        #expect(try await create(good).status == .ok)
        let unknown =
            #"{"name":"g","files":[{"path":"a.txt","content":"YQ==","encoding":"base-64"}]}"#
        let refused = try await create(unknown)
        #expect(refused.status == .badRequest)
        #expect(refused.text.contains("'encoding'"), "\(refused.text)")
        let answer = try await info("alice/f", server.alice)
        #expect(
            try answer.json["siblings"]?.items.map { $0["rfilename"]?.string }
                == [".gitattributes", "a.txt"])
    }

    @Test func `repositories of a discreet organisation are private`() async throws {
        try await server.hub.write { db in
            _ = try AccountStore.addOrganization(
                "Acme", privateByDefault: true, by: .commandLine, now: 1, in: db)
            _ = try AccountStore.setMember(
                "alice", of: "Acme", role: .write, by: .commandLine, now: 1, in: db)
        }
        let made = try await create(#"{"name":"x","organization":"acme"}"#)
        #expect(try made.json["name"]?.string == "Acme/x")
        #expect(try made.json["private"]?.bool == true)
        let open = try await create(#"{"name":"y","organization":"Acme","visibility":"public"}"#)
        #expect(try open.json["private"]?.bool == false)
    }

    @Test func `settings are those that are said`() async throws {
        let path = UploadFixture.api + "/settings"
        let answer = try await server.send(
            .put, path, #"{"private":true,"gated":"manual","unknown":1}"#, token: server.alice)
        #expect(answer.text == #"{"private":true,"visibility":"private","gated":"manual"}"#)
        #expect(try await info(UploadFixture.id, server.bob).status == .notFound)
        #expect(try await info(UploadFixture.id, server.alice).json["gated"]?.string == "manual")
        for wrong in [#"{"gated":true}"#, #"{"gated":"often"}"#, #"{"private":"yes"}"#] {
            let answer = try await server.send(.put, path, wrong, token: server.alice)
            #expect(answer.status == .badRequest)
        }
        let stranger = try await server.send(.put, path, "{}", token: server.bob)
        #expect(stranger.status == .notFound)
    }

    @Test func `a repository moves, there and back, and goes`() async throws {
        func move(_ from: String, _ to: String, _ token: String) async throws -> Int {
            try await server.send(
                .post, "/api/repos/move",
                #"{"fromRepo":"\#(from)","toRepo":"\#(to)","type":"model"}"#, token: token
            ).status.code
        }
        #expect(try await move("alice/repo", "alice/other", server.bob) == 403)
        #expect(try await move("alice/repo", "bob/other", server.alice) == 403)
        #expect(try await move("alice/repo", "alice/other", server.alice) == 200)
        let old = try await info("alice/repo", server.alice)
        #expect(old.status == .temporaryRedirect)
        #expect(old.headers[.location] == "/api/models/alice/other")
        #expect(try await move("alice/other", "alice/repo", server.alice) == 200)
        _ = try await create(#"{"name":"taken"}"#)
        let taken = try await server.send(
            .post, "/api/repos/move", #"{"fromRepo":"alice/repo","toRepo":"alice/TAKEN"}"#,
            token: server.alice)
        #expect(taken.status == .conflict)
        #expect(taken.text.contains("A model repository called alice/taken already exists"))

        let body = #"{"name":"repo","organization":"alice"}"#
        func delete(_ token: String) async throws -> UploadFixture.Answer {
            try await server.send(.delete, "/api/repos/delete", body, token: token)
        }
        #expect(try await delete(server.bob).status == .forbidden)
        #expect(try await delete(server.alice).status == .ok)
        let gone = try await delete(server.alice)
        #expect(gone.status == .notFound)
        #expect(gone.headers[.errorCode] == "RepoNotFound")
    }
}
