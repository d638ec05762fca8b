import Cards
@testable import HubClient
import Testing

struct RemoteHubTests {
    private static let commit = String(repeating: "c", count: 40)

    private static func item(_ path: String, _ rest: String = "") -> String {
        #"{"type":"file","path":"\#(path)","size":1,"oid":"\#(commit)"\#(rest)}"#
    }

    private func files(_ server: ScriptedServer) throws -> [RemoteFile] {
        let hub = try RemoteHub(try .test(server.url))
        return try hub.files(of: try #require(RepositoryIDFixture.model), revision: "main")
    }

    @Test
    func `a list of files goes on at its link`() throws {
        let servers = Servers()
        let server = try ScriptedServer { request in
            request.target.contains("cursor")
                ? ScriptedServer.answer(200, [:], "[\(Self.item("b"))]")
                : ScriptedServer.answer(
                    200, ["Link": "<\(servers.other)/next?cursor=x>; rel=\"next\""],
                    "[\(Self.item("a")),{\"type\":\"directory\",\"path\":\"d\"}]")
        }
        servers.other = server.url
        #expect(try files(server).map(\.path) == ["a", "b"])
    }

    @Test
    func `a list that goes round in circles ends`() throws {
        let servers = Servers()
        let server = try ScriptedServer { _ in
            ScriptedServer.answer(200, ["Link": "<\(servers.other)/x>; rel=\"next\""], "[]")
        }
        servers.other = server.url
        #expect(throws: HubClientError.self) { try files(server) }
        #expect(server.requests.count == 2)
    }

    @Test(arguments: [
        "[\(item("../x"))]", "[\(item("/etc/x"))]", "[\(item("a")),\(item("a"))]", "{}", "[", "",
        #"[{"type":"file","path":"a","size":-1,"oid":"\#(commit)"}]"#,
        #"[{"type":"file","path":"a","size":1,"oid":"short"}]"#,
        #"[{"type":"file","path":"a","size":9e99,"oid":"\#(commit)"}]"#,
        #"[{"type":"file","path":"a","size":9223372036854775807,"oid":"\#(commit)"}]"#,
        "["
            + (0..<2).map { file in
                #"{"type":"file","path":"\#(file)","size":1152921504606846976,"oid":"\#(commit)"}"#
            }.joined(separator: ",") + "]",
        "[\(item("a\\u001b[2J"))]", "[\(item("a\\u009b2J"))]", "[\(item("a\\u202etxt"))]",
        "[\(item("a", #","lfs":{"oid":"x","size":1}"#))]",
    ])
    func `a list that is none is refused`(body: String) throws {
        let server = try ScriptedServer { _ in ScriptedServer.answer(200, [:], body) }
        #expect(throws: HubClientError.self) { try files(server) }
    }

    @Test
    func `answers that break off again and again are an error`() throws {
        let server = try ScriptedServer { _ in
            ScriptedServer.answer(200, ["Content-Length": "500"], "[")
        }
        #expect(throws: HubClientError.self) { try files(server) }
        #expect(server.requests.count == 3)
    }

    @Test
    func `a list of an owner names nobody else's repositories`() throws {
        let server = try ScriptedServer { request in
            let owner = request.target.contains("author=me") ? "Me" : "google"
            return ScriptedServer.answer(
                200, [:], #"[{"id":"\#(owner)/gemma","sha":"\#(Self.commit)"}]"#)
        }
        let hub = try RemoteHub(try .test(server.url))
        let mine = try hub.list(.model, author: "me", filters: [], limit: nil)
        #expect(mine.map(\.id.name) == ["Me/gemma"])
        #expect(throws: HubClientError.self) {
            try hub.list(.model, author: "you", filters: [], limit: nil)
        }
    }

    @Test
    func `what another hub says is one line, and not long`() throws {
        let server = try ScriptedServer { _ in
            ScriptedServer.answer(
                403, ["Content-Type": "text/plain"],
                "no\r\nstemma: all is well" + String(repeating: "x", count: 5000))
        }
        let error = #expect(throws: HubClientError.self) { try files(server) }
        guard case .notAllowed(403, _, "no") = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test
    func `masked hashes are a gate`() throws {
        let mask = String(repeating: "*", count: 64)
        let item = Self.item("a", #","lfs":{"oid":"\#(mask)","size":1}"#)
        let server = try ScriptedServer { _ in ScriptedServer.answer(200, [:], "[\(item)]") }
        let error = #expect(throws: HubClientError.self) { try files(server) }
        guard case .gated(let link, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(link == server.url + "/me/model")
    }

    @Test
    func `an endless answer is cut off`() throws {
        let server = try ScriptedServer { _ in
            ScriptedServer.answer(200, [:], String(repeating: " ", count: 33 << 20))
        }
        let error = #expect(throws: HubClientError.self) { try files(server) }
        guard case .malformed = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: [
        (404, "RepoNotFound", HubClientError.Missing.repository),
        (401, "RepoNotFound", .repository), (404, "RevisionNotFound", .revision),
        (404, "EntryNotFound", .entry), (404, "", .entry),
    ])
    func `what is missing is told by its code`(
        status: Int, code: String, missing: HubClientError.Missing
    ) throws {
        let server = try ScriptedServer { _ in
            ScriptedServer.answer(status, ["X-Error-Code": code], #"{"error":"gone"}"#)
        }
        let error = #expect(throws: HubClientError.self) { try files(server) }
        guard case .notFound(missing, _, "gone") = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test
    func `an endless redirect ends`() throws {
        let server = try ScriptedServer { _ in ScriptedServer.answer(302, ["Location": "/x"]) }
        let error = #expect(throws: HubClientError.self) { try files(server) }
        guard case .unsafeRedirect = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(server.requests.count == 11)
    }

    @Test
    func `a token goes to the endpoint alone`() throws {
        let servers = Servers()
        let server = try ScriptedServer { request in
            request.target.hasPrefix("/x")
                ? ScriptedServer.answer(200, [:], "[]")
                : ScriptedServer.answer(
                    200, ["Link": "<\(servers.other)/x>; rel=\"next\""], "[]")
        }
        servers.other = server.otherURL
        let hub = try RemoteHub(try .test(server.url, token: "secret"))
        _ = try hub.files(of: try #require(RepositoryIDFixture.model), revision: "main")
        #expect(server.requests.map { $0.headers["authorization"] } == ["Bearer secret", nil])
    }

    @Test
    func `nobody listens`() throws {
        let hub = try RemoteHub(try .test("http://127.0.0.1:1"))
        let error = #expect(throws: HubClientError.self) {
            try hub.describe(try #require(RepositoryIDFixture.model), revision: "main")
        }
        guard case .unreachable = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: ["", "hub", "ftp://hub", "http://a@hub", "http://hub?x=1"])
    func `an endpoint is an address`(text: String) {
        #expect(throws: HubClientError.invalidEndpoint(text)) {
            try RemoteHubSettings(endpoint: text, token: nil)
        }
    }

    @Test
    func `a token with a line break is refused`() throws {
        #expect(throws: HubClientError.invalidToken) {
            try RemoteHubSettings(endpoint: "http://hub", token: "a\r\nHost: b")
        }
        let settings = try RemoteHubSettings(endpoint: "http://hub/", token: " a\n")
        #expect(settings.token == "a")
        #expect(settings.name == "http://hub")
    }
}
