import Registry
import TestSupport
import Testing

@testable import HubServer

/// What is told of a family in which one is private: `lab/base` is the parent of `lab/secret`, and that one's children
/// are `lab/child` and `lab/hidden-child`.
struct HiddenRelativesTests {
    private let fixture: PeopleFixture

    init() throws {
        fixture = try PeopleFixture()
        // 'owner/name' in a card is taken for a place that nobody filled in.
        try fixture.server.addOrganization("lab", members: ["owner": .admin])
        for (name, license, parent, isPrivate) in [
            ("base", "gemma", "", false), ("secret", "cc-by-nc-4.0", "lab/base", true),
            ("child", "apache-2.0", "lab/secret", false),
            ("hidden-child", "mit", "lab/base", true),
        ] {
            let line = parent.isEmpty ? "" : "base_model: \(parent)\n"
            try fixture.server.addRepository(
                "lab/\(name)", files: ["README.md": "---\nlicense: \(license)\n\(line)---\n"],
                isPrivate: isPrivate)
        }
    }

    private func ask(_ id: String, _ what: String, as token: String?) async throws -> PlainJSON {
        try #require(
            try await fixture.get("/api/stemma/models/lab/\(id)/\(what)", as: token).json)
    }

    private func ids(_ json: PlainJSON, _ key: String) -> [String] {
        json[key]?.list?.compactMap { $0["id"]?.text } ?? []
    }

    @Test func `a hidden ancestor is a name, and nothing lies behind it`() async throws {
        let known = try await ask("child", "lineage", as: fixture.owner)
        #expect(ids(known, "ancestors") == ["lab/secret", "lab/base"])
        for token in [nil, fixture.other] {
            let told = try await ask("child", "lineage", as: token)
            // The child's own card names it.
            #expect(ids(told, "ancestors") == ["lab/secret"])
            let secret = try #require(told["ancestors"]?[0])
            #expect(secret["license"] == .null)
            #expect(secret["state"] == .text("mentioned"))
            #expect(secret["children"]?["finetune"] == .number(1), "the child itself")
        }
    }

    @Test func `hidden descendants are in no tree and in no count`() async throws {
        let known = try await ask("base", "lineage", as: fixture.owner)
        #expect(
            Set(ids(known, "descendants")) == [
                "lab/secret", "lab/child", "lab/hidden-child",
            ])
        for token in [nil, fixture.other] {
            let told = try await ask("base", "lineage", as: token)
            #expect(ids(told, "descendants") == [])
            #expect(told["children"]?["finetune"] == .number(0))
        }
    }

    @Test func `a licence chain ends at a hidden ancestor`() async throws {
        let known = try await ask("child", "license", as: fixture.owner)
        #expect(ids(known, "chain") == ["lab/child", "lab/secret", "lab/base"])
        #expect(known["chain"]?[1]?["license"] == .list([.text("cc-by-nc-4.0")]))
        for token in [nil, fixture.other] {
            let told = try await ask("child", "license", as: token)
            #expect(ids(told, "chain") == ["lab/child", "lab/secret"])
            let secret = try #require(told["chain"]?[1])
            #expect(secret["registered"] == .bool(false))
            #expect(secret["license"] == .list([]))
            #expect(secret["quote"] == .null)
            // What it asks for is not told in other words either.
            let claims = (told["obligations"]?.list ?? []) + (told["findings"]?.list ?? [])
            #expect(!claims.contains { $0["from"]?.list?.contains(.text("lab/base")) == true })
            #expect(
                told["uses"]?.list?.allSatisfy { $0["deciding"] != .text("lab/base") } == true)
        }
    }
}
