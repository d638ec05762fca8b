import Cards
import GRDB
import HTTPTypes
import HummingbirdTesting
import Registry
import Testing

@testable import HubServer

struct FileGateTests {
    private let hub: HubFixture

    init() throws {
        hub = try HubFixture()
        for name in ["ana", "bob"] { try hub.addUser(name) }
        let model = try hub.addRepository(
            "ana/m",
            files: [
                "README.md": "---\nlicense: mit\n---\n", "LICENSE": "terms", "sub/README.md": "x",
                "w.bin": "weights",
            ])
        try hub.registry.write { db in
            try RepositoryStore.update(
                .init(gating: .manual), of: model, now: HubFixture.now, in: db)
        }
    }

    @Test(arguments: [
        "resolve/main/w.bin", "resolve/none/none", "raw/main/w.bin", "raw/main/README.md",
        "resolve/main/sub/README.md",
    ])
    func `the gate comes before revisions and paths`(path: String) async throws {
        let anonymous = try await hub.request("/ana/m/\(path)")
        #expect(anonymous.status == .unauthorized)
        #expect(anonymous.field("X-Error-Code") == "GatedRepo")
        let stranger = try await hub.request("/ana/m/\(path)", token: hub.token("bob"))
        #expect(stranger.status == .forbidden)
        #expect(stranger.field("X-Error-Code") == "GatedRepo")
        #expect(
            stranger.field("X-Error-Message")?.contains(
                "Access to model ana/m is restricted and you are not in the authorized list")
                == true)
    }

    @Test(arguments: ["README.md", "LICENSE"])
    func `the card and the licence are for everybody`(path: String) async throws {
        #expect(try await hub.request("/ana/m/resolve/main/\(path)").status == .ok)
    }

    @Test(arguments: ["resolve/main/README.md", "resolve/main/LICENSE", "raw/main/README.md"])
    func `nothing of a disabled repository is for everybody`(path: String) async throws {
        try hub.registry.write {
            try $0.execute(sql: "UPDATE repository SET is_disabled = 1 WHERE name = 'ana/m'")
        }
        let answer = try await hub.request("/ana/m/\(path)")
        #expect(answer.status == .forbidden)
        #expect(answer.field("X-Error-Message") == HubError.disabled.message)
    }

    @Test
    func `the owner and who was let in pass`() async throws {
        let path = "/ana/m/resolve/main/w.bin"
        #expect(try await hub.request(path, token: hub.token("ana")).text == "weights")
        try hub.registry.write { db in
            _ = try GateStore.grant(
                "bob", for: #require(.init("ana/m")), by: "ana", now: HubFixture.now, in: db)
        }
        #expect(try await hub.request(path, token: hub.token("bob", .read)).text == "weights")
    }
}
