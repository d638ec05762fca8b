import Cards
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

struct DuplicateTests {
    private let fixture: PeopleFixture
    private let path = "/api/models/owner/model/duplicate"

    init() throws {
        fixture = try PeopleFixture()
        try fixture.server.commit(
            ["README.md": "---\nlicense: mit\nbase_model: acme/base\n---\n"], to: fixture.model)
        try fixture.server.commitLarge([1, 2, 3], as: "w.bin", to: fixture.model)
    }

    private func version(_ id: String) throws -> (repository: StoredRepository, commit: Commit) {
        try fixture.server.registry.read { db in
            let repository = try RepositoryStore.find(try #require(RepositoryID(id)), in: db)
            return (repository, try VersionStore.resolve("main", of: repository, in: db))
        }
    }

    private func expectSound() throws {
        let doctor = Doctor(fixture.server.registry, blobs: fixture.server.blobs)
        #expect(try doctor.examine(deep: true).filter { !$0.passed } == [])
    }

    @Test func `a copy has the files and the card, in one commit`() async throws {
        let answer = try await fixture.post(
            path, as: fixture.other, #"{"repository":"other/copy"}"#)
        #expect(answer.status == 200, "\(answer.error ?? "")")
        #expect(answer.json?["url"]?.text?.hasSuffix("/other/copy") == true)
        let (source, copy) = (try version("owner/model"), try version("other/copy"))
        #expect(copy.commit.tree == source.commit.tree)
        #expect(copy.commit.parents == [])
        #expect(copy.commit.title == "Duplicate from owner/model")
        #expect(copy.commit.author == "other")
        #expect(!copy.repository.isPrivate)
        let lineage = try await fixture.get("/api/stemma/models/other/copy/lineage").json
        #expect(lineage?["ancestors"]?[0]?["id"] == .text("acme/base"))
        // It stays whole without the other one.
        try fixture.server.registry.write { try RepositoryStore.delete(source.repository, in: $0) }
        #expect(
            try await fixture.server.request("/other/copy/resolve/main/w.bin").bytes == [1, 2, 3])
        try expectSound()
    }

    @Test func `a card without a history is copied too`() async throws {
        let card = "---\nlicense: mit\n---\n# Card\n"
        try fixture.server.registry.store(
            Array(card.utf8), as: .init(unchecked: "acme/card", kind: .model), path: nil, now: 5)
        let answer = try await fixture.post(
            "/api/models/acme/card/duplicate", as: fixture.other, #"{"repository":"other/card"}"#)
        #expect(answer.status == 200)
        #expect(
            try await fixture.server.request("/other/card/resolve/main/README.md").text == card)
        let source = try version("acme/card").repository
        #expect(try fixture.server.registry.read { try !RefTable.hasHistory(source.row, in: $0) })
        try expectSound()
    }

    @Test func `nothing that is hidden is shown by copying it`() async throws {
        try fixture.server.registry.write { db in
            try RepositoryStore.update(
                .init(isPrivate: true, gating: .manual), of: fixture.model, now: 1, in: db)
        }
        let body = #"{"repository":"owner/copy"}"#
        #expect(try await fixture.post(path, as: fixture.other, body).code == "RepoNotFound")
        #expect(try await fixture.post(path, as: fixture.owner, body).status == 200)
        let copy = try version("owner/copy").repository
        #expect(copy.isPrivate)
        #expect(copy.gating == .manual)
    }

    @Test func `who does not pass the gate copies nothing`() async throws {
        try fixture.set(.manual)
        let answer = try await fixture.post(
            path, as: fixture.other, #"{"repository":"other/copy"}"#)
        #expect(answer.status == 403)
        #expect(answer.code == "GatedRepo")
        #expect(throws: RegistryError.self) { try version("other/copy") }
    }

    @Test func `a token for one's own namespace copies what is public`() async throws {
        let own = try fixture.server.token(
            "other", .fineGrained, scopes: [TokenScope(target: .owner("other"), role: .write)])
        let body = #"{"repository":"other/copy"}"#
        let answer = try await fixture.post(path, as: own, body)
        #expect(answer.status == 200, "\(answer.error ?? "")")
        let foreign = try await fixture.post(path, as: own, #"{"repository":"owner/copy"}"#)
        #expect(foreign.status == 403)
        let reader = try fixture.server.token("other", .read)
        #expect(try await fixture.post(path, as: reader, body).status == 403)
        // A gate stands before whom its terms were not shown to.
        try fixture.set(.auto)
        let gated = try await fixture.post(path, as: own, #"{"repository":"other/again"}"#)
        #expect(gated.code == "GatedRepo")
    }

    @Test func `what cannot be made is refused`() async throws {
        for (body, status) in [
            (#"{"repository":"owner/copy"}"#, 403), (#"{"repository":"nobody/copy"}"#, 403),
            (#"{"repository":"other/a--b"}"#, 400), ("{}", 400),
            (#"{"repository":"other/x","visibility":"secret"}"#, 400),
        ] {
            #expect(try await fixture.post(path, as: fixture.other, body).status == status)
        }
        #expect(try await fixture.post(path, as: nil, #"{"repository":"other/x"}"#).status == 401)
        let again = try await fixture.post(
            path, as: fixture.owner, #"{"repository":"owner/MODEL"}"#)
        #expect(again.status == 409)
        #expect(again.json?["url"]?.text?.hasSuffix("/owner/model") == true)
    }
}
