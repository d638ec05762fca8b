import Cards
import Foundation
import GRDB
import Testing

@testable import Registry

struct GateStoreTests {
    private let fixture: RegistryFixture
    private let id = RepositoryID.test("a/gated")

    init() throws {
        fixture = try RegistryFixture()
        try fixture.write { db in
            try db.register("a/gated")
            try db.register("a/open")
        }
        try set("extra_gated_prompt: Read.\nextra_gated_fields:\n  Name: text")
    }

    private func set(_ yaml: String) throws {
        let terms = try #require(GateTermsTests.terms(yaml))
        try fixture.write { try $0.gate("a/gated", terms) }
    }

    @discardableResult
    private func ask(
        _ user: String = "kim", _ answers: [String: String] = ["Name": "Kim"], now: Int = 100
    ) throws -> GateRequest {
        try fixture.write {
            try GateStore.request(user, for: id, answers: answers, now: now, in: $0)
        }
    }

    private func access(_ user: String? = "kim") throws -> GateAccess {
        try fixture.read { try GateStore.access(of: user, to: id, in: $0) }
    }

    @Test func `an automatic gate lets in at once and keeps what was accepted`() throws {
        #expect(try access() == .denied(.notAsked))
        #expect(try access(nil) == .denied(.notAsked))
        let request = try ask()
        #expect(request.state == .accepted)
        #expect(request.fields == #"{"Name":"Kim"}"#)
        #expect(request.requestedAt == 100)
        #expect(request.decidedAt == 100)
        #expect(request.decidedBy == nil)
        let gate = try #require(try fixture.read { try GateStore.gate(of: id, in: $0) })
        #expect(request.termsSHA256 == gate.termsSHA256)
        #expect(gate.terms.prompt == "Read.")
        #expect(try access() == .allowed)
        #expect(try access("lee") == .denied(.notAsked))
        // Asking again keeps the first acceptance.
        #expect(try ask(now: 200) == request)
    }

    @Test func `a manual gate waits for an answer`() throws {
        try set("gated: manual\nextra_gated_prompt: Read.")
        try ask(answers: [:])
        #expect(try access() == .denied(.pending))
        try fixture.write {
            try GateStore.grant("kim", for: id, by: "owner", now: 110, in: $0)
        }
        #expect(try access() == .allowed)
        let list = try fixture.read { try GateStore.requests(for: id, in: $0) }
        #expect(list.map(\.decidedBy) == ["owner"])
        #expect(list.map(\.requestedAt) == [100])
        try fixture.write {
            try GateStore.revoke("kim", for: id, reason: "left", by: "owner", now: 120, in: $0)
        }
        #expect(try access() == .denied(.revoked))
        let error = #expect(throws: GateError.self) { try ask(answers: [:]) }
        #expect(error?.description == "the request of 'kim' for 'a/gated' was revoked: left")
    }

    private func ask(answers: [String: String]) throws { try ask("kim", answers) }

    @Test func `changed terms ask again`() throws {
        try ask()
        try set("extra_gated_prompt: Read more.\nextra_gated_fields:\n  Name: text")
        #expect(try access() == .denied(.termsChanged))
        #expect(
            try fixture.read { try GateStore.requests(for: id, in: $0) }.map(\.hasOldTerms)
                == [true])
        try ask(now: 300)
        #expect(try access() == .allowed)
        #expect(try fixture.read { try GateStore.requests(for: id, in: $0) }.count == 1)
    }

    @Test func `a grant of a request with old terms does not accept the new`() throws {
        try set("gated: manual\nextra_gated_prompt: Old.")
        try ask(answers: [:])
        try set("gated: manual\nextra_gated_prompt: New.")
        try fixture.write {
            try GateStore.grant("kim", for: id, by: "owner", now: 110, in: $0)
        }
        #expect(try access() == .denied(.termsChanged))
        try fixture.write {
            try GateStore.grant("lee", for: id, by: "owner", now: 110, in: $0)
        }
        #expect(try access("lee") == .allowed)
    }

    @Test func `a rejection has a short reason`() throws {
        try set("gated: manual\nextra_gated_prompt: Read.")
        try ask(answers: [:])
        let long = String(repeating: "x", count: 201)
        #expect(throws: GateError.reasonTooLong(201)) {
            try fixture.write {
                try GateStore.reject("kim", for: id, reason: long, by: "o", now: 1, in: $0)
            }
        }
        let request = try fixture.write {
            try GateStore.reject("kim", for: id, reason: "no", by: "o", now: 1, in: $0)
        }
        #expect(request.state == .rejected)
        #expect(request.reason == "no")
        #expect(try access() == .denied(.rejected))
        #expect(
            try fixture.read { try GateStore.requests(for: id, state: .pending, in: $0) }.isEmpty)
        #expect(throws: GateError.noRequest(user: "lee", id)) {
            try fixture.write { try GateStore.reject("lee", for: id, by: "o", now: 1, in: $0) }
        }
    }

    @Test func `a wrong form stores nothing`() throws {
        #expect(throws: GateError.self) { try ask("kim", [:]) }
        #expect(throws: GateError.invalidUser("a b")) { try ask("a b") }
        #expect(try fixture.read { try GateStore.requests(for: id, in: $0) }.isEmpty)
    }

    @Test func `an open repository lets everybody in`() throws {
        let open = RepositoryID.test("a/open")
        #expect(try fixture.read { try GateStore.access(of: nil, to: open, in: $0) } == .allowed)
        #expect(throws: GateError.notGated(open)) {
            try fixture.write {
                try GateStore.request("kim", for: open, answers: [:], now: 1, in: $0)
            }
        }
        #expect(throws: RegistryError.notFound("a/none", mentioned: false)) {
            try fixture.read { try GateStore.access(of: nil, to: .test("a/none"), in: $0) }
        }
    }

    @Test func `gated ancestors are reported`() throws {
        try fixture.write { db in
            try db.register("b/child")
            try db.register("b/grandchild")
            try db.edge("b/child", "a/gated")
            try db.edge("b/grandchild", "b/child")
        }
        let found = try fixture.read {
            try GateStore.inherited(by: .test("b/grandchild"), in: $0)
        }
        #expect(found == [InheritedGate(id: id, mode: "auto", distance: 2)])
    }

    @Test func `gates and requests are written as JSON`() throws {
        var writer = JSONWriter()
        try ask().write(to: &writer)
        #expect(
            writer.text.hasPrefix(
                #"{"id":"a/gated","user":"kim","state":"accepted","fields":{"Name":"Kim"},"terms_sha256":""#
            ))
        #expect(
            writer.text.hasSuffix(
                #"","terms_changed":false,"requested_at":100,"decided_at":100,"decided_by":null,"reason":null}"#
            ))
        writer.removeAll()
        try fixture.read { try GateStore.gate(of: id, in: $0) }?.write(to: &writer)
        #expect(writer.text.hasPrefix(#"{"id":"a/gated","mode":"auto","terms":{"heading":null,"#))
        writer.removeAll()
        try access().write(to: &writer)
        #expect(writer.text == #"{"allowed":true,"reason":null}"#)
    }
}

extension Database {
    func gate(_ text: String, _ terms: GateTerms) throws {
        try execute(
            sql:
                "INSERT OR REPLACE INTO gate (repository_id, terms, terms_sha256, mode) VALUES (?, ?, ?, ?)",
            arguments: [
                try mention(text), String(decoding: terms.json, as: UTF8.self),
                Data(terms.sha256), terms.mode.rawValue,
            ])
    }
}
