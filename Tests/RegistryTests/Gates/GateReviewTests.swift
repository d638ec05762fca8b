import Cards
import GRDB
import Testing

@testable import Registry

struct GateReviewTests {
    private let fixture: RegistryFixture
    private let id = RepositoryID.test("a/gated")

    init() throws {
        fixture = try RegistryFixture()
        try fixture.registry.store(
            Array("---\nlicense: mit\nextra_gated_prompt: Read.\n---\n# Card\n".utf8), as: id,
            path: nil, now: 10)
    }

    private func set(_ gating: StoredRepository.Gating?) throws {
        try fixture.write { try GateStore.setGating(gating, of: id, now: 20, in: $0) }
    }

    private func mode() throws -> GateTerms.Mode? {
        try fixture.read { try GateStore.gate(of: id, in: $0)?.terms.mode }
    }

    private func ask(_ user: String, now: Int = 30) throws -> GateRequest {
        try fixture.write {
            try GateStore.request(user, for: id, answers: [:], now: now, in: $0)
        }
    }

    private func decide(_ state: GateRequest.State, _ user: String) throws -> GateRequest {
        try fixture.write {
            try GateStore.decide(state, on: user, for: id, by: "owner", now: 40, in: $0)
        }
    }

    private func access(_ user: String) throws -> GateAccess {
        try fixture.read { try GateStore.access(of: user, to: id, in: $0) }
    }

    private func isListed() throws -> Bool {
        var query = ListQuery()
        query.filters = [(.gated, ["true"])]
        return try fixture.read { [query] in try query.page(in: $0) }.total > 0
    }

    @Test func `a setting overrides the card and keeps its terms`() throws {
        #expect(try mode() == .auto)
        let terms = try fixture.read { try GateStore.gate(of: id, in: $0)?.termsSHA256 }
        try set(.manual)
        #expect(try mode() == .manual)
        #expect(try fixture.read { try GateStore.gate(of: id, in: $0)?.termsSHA256 } == terms)
        #expect(try fixture.read { try GateStore.gate(of: id, in: $0)?.terms.prompt } == "Read.")
        try set(.off)
        #expect(try mode() == nil)
        #expect(try isListed() == false)
        // Another card does not open what the setting closes, nor close what it opens.
        try fixture.registry.store(
            Array("---\ngated: true\n---\n".utf8), as: id, path: nil, now: 50)
        #expect(try mode() == nil)
        try set(.manual)
        #expect(try isListed())
        try fixture.registry.store(Array("# No terms\n".utf8), as: id, path: nil, now: 60)
        #expect(try mode() == .manual)
        try set(nil)
        #expect(try mode() == nil)
        #expect(try Doctor(fixture.registry).examine().allSatisfy(\.passed))
    }

    @Test func `requests outlive the gate`() throws {
        try set(.manual)
        _ = try ask("kim")
        try set(.off)
        #expect(try access("kim") == .allowed)
        try set(.auto)
        // Who waits goes on waiting: only new requests are answered at once.
        #expect(try access("kim") == .denied(.pending))
        #expect(try ask("lee").state == .accepted)
    }

    @Test func `a request goes through all states`() throws {
        try set(.manual)
        _ = try ask("kim")
        #expect(try decide(.accepted, "kim").decidedBy == "owner")
        #expect(try access("kim") == .allowed)
        #expect(throws: GateError.noRequest(user: "kim", id)) { try decide(.accepted, "kim") }
        _ = try decide(.rejected, "kim")
        #expect(try access("kim") == .denied(.rejected))
        #expect(throws: GateError.noRequest(user: "kim", id)) { try decide(.revoked, "kim") }
        _ = try decide(.reset, "kim")
        #expect(try access("kim") == .denied(.reset))
        #expect(try ask("kim", now: 70).state == .pending)
        #expect(throws: GateError.noRequest(user: "lee", id)) { try decide(.accepted, "lee") }
        try fixture.write { try GateStore.cancel("kim", for: id, in: $0) }
        #expect(try access("kim") == .denied(.notAsked))
        #expect(throws: GateError.noRequest(user: "kim", id)) {
            try fixture.write { try GateStore.cancel("kim", for: id, in: $0) }
        }
    }

    @Test func `lists are paged both ways and filtered by name`() throws {
        let users = ["ana", "Ben", "ann", "eve", "bea"]
        for (index, user) in users.enumerated() { _ = try ask(user, now: 30 + index) }
        func page(_ page: GateStore.Page) throws -> [GateRequest] {
            try fixture.read { try GateStore.requests(for: id, page, in: $0) }
        }
        let first = try page(.init(states: [.accepted], limit: 2))
        #expect(first.map(\.user) == ["bea", "eve"])
        let second = try page(.init(states: [.accepted], after: first.last?.key, limit: 2))
        #expect(second.map(\.user) == ["ann", "Ben"])
        let back = try page(.init(states: [.accepted], before: second.first?.key, limit: 2))
        #expect(back == first)
        #expect(
            try page(.init(states: [.accepted], prefix: "B", limit: 9)).map(\.user)
                == ["bea", "Ben"])
        #expect(try page(.init(states: [.accepted], prefix: "%", limit: 9)).isEmpty)
        #expect(try page(.init(states: [.pending], limit: 9)).isEmpty)
    }

    @Test func `what is refused says why and how to ask`() throws {
        func message(_ user: String?, isMember: Bool = false) throws -> String? {
            try fixture.read {
                try GateStore.refusal(of: user, isMember: isMember, to: id, in: $0)
            }?.message(endpoint: "http://hub")
        }
        let restricted =
            "Access to model a/gated is restricted and you are not in the authorized list."
        #expect(
            try message("kim") == restricted + " Visit http://hub/a/gated to ask for access.")
        #expect(try message("kim", isMember: true) == nil)
        #expect(try message(nil)?.contains("Please log in") == true)
        try set(.manual)
        _ = try ask("kim")
        #expect(try message("kim")?.contains("awaiting a review") == true)
        _ = try decide(.rejected, "kim")
        #expect(try message("kim")?.contains("rejected") == true)
        _ = try decide(.reset, "kim")
        #expect(try message("kim")?.contains("reset") == true)
    }
}
