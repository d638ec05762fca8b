import HTTPTypes
import HummingbirdTesting
import Registry
import Testing

@testable import HubServer

/// Nobody can make the server keep a body, or read it, who is refused after all.
struct UnheardBodiesTests {
    /// Would be 400 or 422 if it were looked at.
    private static let malformed = "["

    private let fixture: HubFixture

    init() throws {
        fixture = try HubFixture()
        for user in ["ana", "ben"] { try fixture.addUser(user) }
        for id in ["ana/open", "datasets/ana/open"] { try fixture.addRepository(id) }
        for id in ["ana/hidden", "datasets/ana/hidden"] {
            try fixture.addRepository(id, isPrivate: true)
        }
    }

    private func statuses(
        _ name: String, token: String?, of routes: (RouteProbe) -> Bool
    ) async throws -> [String: Int] {
        let probes = RouteProbe.all(fixture.hub).filter { !$0.isReading && routes($0) }
        return try await fixture.test { client in
            var statuses: [String: Int] = [:]
            for probe in probes {
                let path =
                    probe.isOfAnyRepository ? probe.path("ana", name) : probe.path("ana", "a")
                let answer = try await probe.ask(client, path, token: token, body: Self.malformed)
                statuses["\(probe.method) \(probe.pattern)"] = answer.status.code
            }
            return statuses
        }
    }

    /// 403 and 404 are what signed addresses say that were not signed.
    private static let refusals = [401, 403, 404]

    @Test func `a stranger's body is not read`() async throws {
        let routes: (RouteProbe) -> Bool = { $0.pattern != "/api/validate-yaml" }
        for (route, status) in try await statuses("hidden", token: nil, of: routes) {
            #expect(Self.refusals.contains(status), "\(route): \(status)")
        }
        let token = try fixture.token("ben")
        for (route, status) in try await statuses(
            "hidden", token: token, of: \.isOfAnyRepository)
        {
            #expect(Self.refusals.contains(status), "\(route): \(status)")
        }
    }

    @Test func `a body that would change something is not read of a reader`() async throws {
        // What anybody may ask who may read.
        let questions = ["/paths-info/", "/objects/batch", "/ask-access"]
        let routes: (RouteProbe) -> Bool = { probe in
            probe.isOfAnyRepository && !questions.contains { probe.pattern.contains($0) }
                && !probe.pattern.hasSuffix("/user-access-request/cancel")
        }
        let token = try fixture.token("ana", .read)
        for (route, status) in try await statuses("open", token: token, of: routes) {
            #expect(Self.refusals.contains(status), "\(route): \(status)")
        }
    }
}
