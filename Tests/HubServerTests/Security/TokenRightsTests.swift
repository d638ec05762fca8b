import Cards
import GRDB
import Foundation
import HTTPTypes
import HummingbirdTesting
import Registry
import Testing

@testable import HubServer

/// What a token gives is never more than its role, and nothing once it is revoked.
struct TokenRightsTests {
    private let fixture: HubFixture

    init() throws {
        fixture = try HubFixture()
        for user in ["ana", "ben"] { try fixture.addUser(user) }
        for id in ["ana/open", "datasets/ana/open", "ana/other"] {
            try fixture.addRepository(
                id, files: ["README.md": "---\nlicense: mit\n---\n# X\n", "a.txt": "a"])
        }
    }

    /// Routes that read, though their method is one that writes.
    private static let readers = ["/paths-info/", "/validate-yaml"]

    /// What any token may do that says who its user is: ask to read. It changes nothing where nothing is gated.
    private static let questions = ["/ask-access", "/user-access-request/cancel"]

    private var writers: [RouteProbe] {
        RouteProbe.all(fixture.hub).filter { probe in
            !probe.isReading && !Self.readers.contains { probe.pattern.contains($0) }
        }
    }

    /// Every row that a client could have changed.
    private func contents() throws -> [String: Int] {
        try fixture.registry.read { db in
            let tables = try String.fetchAll(
                db,
                sql:
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
            )
            var contents: [String: Int] = [:]
            for table in tables {
                contents[table] = try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map(
                    \.description
                )
                .joined().hashValue
            }
            return contents
        }
    }

    private static func path(_ probe: RouteProbe) -> String {
        probe.isOfAnyRepository ? probe.path("ana", "open") : probe.path("ana", "ana")
    }

    /// Tokens that may read `ana/open` and no more.
    @Test(arguments: ["read", "fine", "fine elsewhere", "anonymous", "forged"])
    func `a caller who may only read changes nothing by any route`(caller: String) async throws {
        func scope(_ text: String, _ role: TokenScope.Role) throws -> TokenScope {
            TokenScope(target: try #require(.init(text)), role: role)
        }
        let token: String? =
            switch caller {
            case "read": try fixture.token("ana", .read)
            case "fine": try fixture.token("ana", .fineGrained, scopes: [scope("ana", .read)])
            case "fine elsewhere":
                try fixture.token("ana", .fineGrained, scopes: [scope("ana/other", .write)])
            case "forged": "stm_" + String(repeating: "A", count: 40)
            default: nil
            }
        let before = try contents()
        let bodies: [(String, String)] = [
            ("/api/repos/create", #"{"name":"new"}"#),
            ("/api/repos/delete", #"{"name":"open","organization":"ana"}"#),
            ("/api/repos/move", #"{"fromRepo":"ana/open","toRepo":"ana/x","type":"model"}"#),
            ("/api/collections", #"{"title":"t","namespace":"ana"}"#),
        ]
        let writers = writers
        #expect(writers.count > 10)
        try await fixture.test { client in
            for probe in writers {
                let answer = try await probe.ask(
                    client, Self.path(probe), token: token,
                    body: bodies.first { $0.0 == probe.pattern }?.1)
                #expect(
                    !answer.isSuccess
                        && (answer.status != .seeOther
                            || Self.questions.contains { probe.pattern.hasSuffix($0) }),
                    "\(probe.method) \(probe.pattern): \(answer.status)")
                #expect(answer.status.code < 500, "\(probe.method) \(probe.pattern)")
            }
        }
        #expect(try contents() == before)
    }

    @Test func `a revoked token is refused by every route`() async throws {
        let secret = try fixture.token("ana")
        #expect(try await fixture.request("/api/whoami-v2", token: secret).isSuccess)
        try fixture.registry.write {
            let token = try #require(TokenSecret(secret))
            try TokenStore.revoke(.secret(token), by: .commandLine, now: 1, in: $0)
        }
        // These know their callers by an address that this server has signed.
        let signed = ["/api/lfs/objects/", "/api/xet/"]
        let probes = RouteProbe.all(fixture.hub).filter { probe in
            !signed.contains { probe.pattern.hasPrefix($0) }
        }
        try await fixture.test { client in
            for probe in probes {
                let answer = try await probe.ask(client, Self.path(probe), token: secret)
                #expect(answer.status == .unauthorized, "\(probe.method) \(probe.pattern)")
                #expect(
                    answer.field("X-Error-Message")
                        == "Invalid credentials in Authorization header")
            }
        }
    }

    @Test(arguments: ["PUT", "POST", "GET"])
    func `an address that this server has not signed gives nothing`(method: String) async throws {
        let probes = RouteProbe.all(fixture.hub).filter { probe in
            ["/api/lfs/objects/", "/api/xet/"].contains { probe.pattern.hasPrefix($0) }
                && probe.method.rawValue == method
        }
        let queries = [
            "", "?signature=", "?size=2&token=1&expires=99999999999&act=put&signature=00",
            "?size=2&token=1&expires=99999999999&act=put&signature="
                + String(repeating: "0", count: 64),
            "?size=-1&token=1&expires=99999999999&act=get&repository=1&signature="
                + String(repeating: "a", count: 64),
        ]
        let before = try contents()
        try await fixture.test { client in
            for probe in probes {
                for query in queries {
                    let answer = try await probe.ask(client, probe.path() + query, token: nil)
                    #expect(
                        [401, 403, 404].contains(answer.status.code),
                        "\(probe.method) \(probe.pattern)\(query): \(answer.status)")
                }
            }
        }
        #expect(try contents() == before)
    }

    @Test(arguments: [
        "Bearer", "Bearer ", "Basic !!!!", "Basic YW5h", "Token x", "Bearer a b", "Bearer \u{1}",
        "Digest username=ana",
    ])
    func `credentials that are none are refused also where none are needed`(
        field: String
    ) async throws {
        for path in ["/api/models/ana/open", "/ana/open/resolve/main/a.txt", "/api/models"] {
            let answer = try await fixture.request(path, headers: [.authorization: field])
            #expect(answer.status == .unauthorized, "\(path)")
        }
    }

    @Test func `a token is as good as a password of git`() async throws {
        let secret = try fixture.token("ana")
        let basic = Data("anybody:\(secret)".utf8).base64EncodedString()
        let answer = try await fixture.request(
            "/api/whoami-v2", headers: [.authorization: "Basic \(basic)"])
        #expect(answer.isSuccess)
    }
}
