import HTTPTypes
import HummingbirdTesting
import Testing

@testable import HubServer

/// Paths and fields that are meant to lead elsewhere.
struct HostilePathTests {
    private let fixture: HubFixture

    init() throws {
        fixture = try HubFixture()
        try fixture.addUser("ana")
        try fixture.addRepository("ana/open", files: ["README.md": "# X\n", "a/b.txt": "b"])
    }

    private static let paths = [
        "..", "../../etc/passwd", "a/../../b", "%2e%2e/%2e%2e/etc/passwd", "..%2f..%2fetc%2fpasswd",
        "%2fetc%2fpasswd", "/etc/passwd", "a%00.txt", "%00", "a%5c..%5cb", "..\\b", "%ff%fe", "%",
        "%2", "%zz", ".git/config", "a//b.txt", "./a/b.txt", "a/./b.txt",
        String(repeating: "a", count: 5000), String(repeating: "a/", count: 2000) + "b",
        "%0d%0aSet-Cookie:%20x=1", "a%0ab", "con", "%e2%80%ae",
    ]

    @Test(arguments: paths)
    func `a path that is no file's is not found`(path: String) async throws {
        let probes = RouteProbe.all(fixture.hub).filter { probe in
            probe.isOfRepository("models") && probe.pattern.hasSuffix("**") && probe.isReading
        }
        #expect(!probes.isEmpty)
        try await fixture.test { client in
            for probe in probes {
                let answer = try await probe.ask(
                    client, probe.path("ana", "open", rest: path), token: nil)
                let comment = Comment("\(probe.pattern): \(answer.status)")
                #expect(400..<500 ~= answer.status.code, comment)
                for field in answer.headers {
                    #expect(field.value.utf8.allSatisfy { 32..<127 ~= $0 }, comment)
                }
            }
        }
    }

    @Test(arguments: paths)
    func `a revision or a name that leads elsewhere is not found`(text: String) async throws {
        guard !text.contains("/") else { return }
        try await fixture.test { client in
            for path in [
                "/ana/open/resolve/\(text)/README.md", "/api/models/ana/open/revision/\(text)",
                "/api/models/ana/open/tree/\(text)", "/api/models/ana/\(text)",
                "/api/models/\(text)/open", "/\(text)/open/resolve/main/README.md",
            ] {
                let answer = try await client.execute(uri: path, method: .get)
                #expect(400..<500 ~= answer.status.code, "\(path): \(answer.status)")
            }
        }
    }

    @Test(arguments: [
        "../x", "/etc/x", "a/../../x", #"a\\b"#, ".git/hooks/x", "a//b", "", ".", "..", "a/",
        #"a\u0000b"#, #"a\nb"#, "./a", "a/./b", "refs/../../x", String(repeating: "n", count: 5000),
    ])
    func `no commit stores a path that leads elsewhere`(path: String) async throws {
        let token = try fixture.token("ana")
        let answer = try await fixture.request(
            "/api/models/ana/open/commit/main", method: .post, token: token,
            headers: [.contentType: "application/x-ndjson"], body: RouteProbe.commit(of: path))
        #expect(400..<500 ~= answer.status.code, "\(answer.status)")
        let tree = try await fixture.request("/api/models/ana/open/tree/main?recursive=true")
        #expect(tree.text.contains("a/b.txt"))
        #expect(!tree.text.contains("x\""))
    }

    @Test(arguments: [
        "{", "[", "nul", "\"a\"", "[]", "null", "{\"name\":1}", "{\"name\":{}}", "\u{0}",
        "{\"name\":\"a\",\"name\":\"b\"", String(repeating: "[", count: 100_000),
        #"{"name":"\ud800"}"#,
    ])
    func `a body that is no JSON is an error of the client`(body: String) async throws {
        let token = try fixture.token("ana")
        let probes = RouteProbe.all(fixture.hub).filter { !$0.isReading }
        try await fixture.test { client in
            for probe in probes {
                let path =
                    probe.isOfAnyRepository
                    ? probe.path("ana", "open") : probe.path("ana", "ana")
                let answer = try await probe.ask(client, path, token: token, body: body)
                #expect(
                    answer.status.code < 500, "\(probe.method) \(probe.pattern): \(answer.status)")
            }
        }
    }
}
