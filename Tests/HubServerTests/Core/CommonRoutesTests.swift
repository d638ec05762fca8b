import HTTPTypes
import HummingbirdTesting
import Registry
import Testing

@testable import HubServer

struct CommonRoutesTests {
    private let hub: HubFixture

    init() throws { hub = try HubFixture() }

    @Test(arguments: ["/api/agent-harnesses", "/api/tasks", "/healthz", "/"])
    func `what clients and operators ask for is there`(path: String) async throws {
        let answer = try await hub.request(path)
        #expect(answer.status == .ok)
        #expect(answer.field("Content-Type") == "application/json; charset=utf-8")
        #expect(try await hub.request(path, method: .head).status == .ok)
    }

    @Test
    func `telemetry is taken and thrown away`() async throws {
        let answer = try await hub.request("/api/telemetry/lib/version", method: .head)
        #expect(answer.status == .noContent)
    }

    @Test(arguments: ["/api/none", "/none", "/a/b/c", "/api/models/a/b/none/x"])
    func `an unknown path is 404 in JSON`(path: String) async throws {
        let answer = try await hub.request(path)
        #expect(answer.status == .notFound)
        #expect(answer.text == #"{"error":"There is nothing at \#(path)"}"#)
        #expect(answer.field("X-Error-Code") == nil)
    }

    @Test
    func `a wrong method is told the right ones`() async throws {
        let answer = try await hub.request("/healthz", method: .post)
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.field("Allow") == "GET, HEAD, OPTIONS")
        let file = try await hub.request("/ana/m/resolve/main/x/y", method: .delete)
        #expect(file.status == .methodNotAllowed)
    }

    @Test
    func `spaces are repositories that are not here`() async throws {
        for path in ["/api/spaces/a/b", "/spaces/a/b/resolve/main/x"] {
            let answer = try await hub.request(path)
            #expect(answer.status == .unauthorized)
            #expect(answer.field("X-Error-Code") == "RepoNotFound")
        }
    }

    @Test
    func `the client's request id is echoed, else one is made`() async throws {
        let own = try await hub.request(
            "/healthz", headers: [.requestID: "r-1", .amazonTraceID: "t-1"])
        #expect(own.field("X-Request-Id") == "r-1")
        let trace = try await hub.request("/none", headers: [.amazonTraceID: "t-1"])
        #expect(trace.field("X-Request-Id") == "t-1")
        let long = try await hub.request(
            "/healthz", headers: [.requestID: String(repeating: "x", count: 500) + "é"])
        #expect(long.field("X-Request-Id")?.utf8.count == HubLimits.requestIDLength)
        var made: Set<String> = []
        for _ in 0..<4 {
            try await made.insert(hub.request("/healthz").field("X-Request-Id") ?? "")
        }
        #expect(made.count == 4)
        #expect(made.allSatisfy { $0.utf8.count == 32 })
    }

    @Test
    func `a token that is not in force is refused everywhere`() async throws {
        for path in ["/healthz", "/api/agent-harnesses", "/ana/m/resolve/main/x"] {
            for field in ["Bearer stm_unknown", "Basic dXNlcjp4", "Digest x"] {
                let answer = try await hub.request(path, headers: [.authorization: field])
                #expect(answer.status == .unauthorized)
                #expect(
                    answer.field("X-Error-Message")
                        == "Invalid credentials in Authorization header")
                #expect(answer.field("X-Error-Code") == nil)
            }
        }
    }

    @Test
    func `a token's last use is written down later`() async throws {
        try hub.addUser("ana")
        let secret = try hub.token("ana", .read)
        #expect(try await hub.request("/healthz", token: secret).status == .ok)
        let used = { [hub] in
            try hub.registry.read { db in
                try TokenStore.list(in: db).map(\.token.lastUsedAt)
            }
        }
        #expect(try used() == [nil])
        try await hub.hub.flush()
        #expect(try used() == [HubFixture.now])
    }
}
