import Cards
import HTTPTypes
import Registry
import TestSupport
import Testing

@testable import HubServer

/// The setting `orgMembersGated`.
struct MembersGatedTests {
    private let fixture: PeopleFixture

    init() throws {
        fixture = try PeopleFixture()
        for user in ["reader", "writer"] { try fixture.server.addUser(user) }
        try fixture.server.addOrganization(
            "lab", members: ["owner": .admin, "writer": .write, "reader": .read])
        try fixture.server.addRepository("lab/model", files: ["a.txt": "bytes"])
        try fixture.set(.manual, "lab/model")
    }

    private func status(_ user: String) async throws -> Int {
        try await fixture.get(
            "/lab/model/resolve/main/a.txt", as: fixture.server.token(user, .read)
        ).status
    }

    private func set(_ isOn: Bool) async throws -> PeopleFixture.Answer {
        try await fixture.send(
            .put, "/api/models/lab/model/settings", as: fixture.owner,
            #"{"orgMembersGated":\#(isOn)}"#)
    }

    @Test func `members who may only read stand before the gate where it is so set`() async throws {
        #expect(try await status("reader") == 200)
        let answer = try await set(true)
        #expect(answer.json?["orgMembersGated"] == .bool(true))
        for (user, code) in [("reader", 403), ("writer", 200), ("owner", 200), ("other", 403)] {
            #expect(try await status(user) == code, "\(user)")
        }
        try fixture.server.registry.write {
            _ = try GateStore.grant(
                "reader", for: .init(unchecked: "lab/model", kind: .model), by: "owner", now: 3,
                in: $0)
        }
        #expect(try await status("reader") == 200)
        _ = try await set(false)
        #expect(try await status("other") == 403)
    }
}
