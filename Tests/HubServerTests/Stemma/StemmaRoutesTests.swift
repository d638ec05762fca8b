import Cards
import Foundation
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

struct StemmaRoutesTests {
    private let fixture: PeopleFixture

    init() throws {
        fixture = try PeopleFixture()
        try fixture.server.addRepository(
            "owner/base", files: ["README.md": "---\nlicense: mit\n---\n"])
        try fixture.server.addRepository(
            "owner/child",
            files: ["README.md": "---\nbase_model: owner/base\nlicense: nonsense!\n---\n"])
        try fixture.server.addRepository(
            "owner/secret",
            files: [
                "README.md": """
                ---
                base_model: owner/base
                model-index:
                - name: secret
                  results:
                  - task: {type: text-generation}
                    dataset: {name: MMLU, type: mmlu}
                    metrics: [{type: accuracy, value: 71.5}]
                ---

                """
            ], isPrivate: true)
    }

    @Test func `a private repository is not there for strangers`() async throws {
        for name in ["lineage", "scores", "license", "gate", "verification", "diagnostics"] {
            let secret = try await fixture.get(
                "/api/stemma/models/owner/secret/\(name)", as: fixture.other)
            #expect(secret.status == 404)
            #expect(secret.code == "RepoNotFound")
        }
    }

    @Test func `leaderboards leave out what the caller may not see`() async throws {
        func names(_ token: String?) async throws -> [String]? {
            try await fixture.get("/api/stemma/leaderboards/mmlu", as: token).json?["entries"]?
                .list?.compactMap { $0["id"]?.text }
        }
        #expect(try await names(fixture.owner) == ["owner/secret"])
        #expect(try await names(nil) == nil)
        #expect(try await fixture.get("/api/stemma/leaderboards").json == .list([]))
        #expect(
            try await fixture.get("/api/stemma/leaderboards", as: fixture.owner).json?[0]?[
                "benchmark"] == .text("mmlu"))
    }

    @Test func `answers are those of the command line`() async throws {
        let gate = try await fixture.get("/api/stemma/models/owner/child/gate").json
        #expect(gate?["gate"] == .null)
        #expect(gate?["access"]?["allowed"] == .bool(true))
        let scores = try await fixture.get("/api/stemma/models/owner/child/scores").json
        #expect(scores?["scores"] == .list([]))
        let found = try await fixture.get("/api/stemma/models/owner/child/diagnostics").json
        #expect(found?["diagnostics"]?[0]?["rule"]?.text?.isEmpty == false)
        #expect(
            try await fixture.get("/api/stemma/models/owner/child/verification").status == 404)
    }

    @Test func `the report of a verified commit is shown`() async throws {
        let record = VerificationRecord(
            revision: String(repeating: "0", count: 40), level: "run", outcome: "passed",
            engine: "stemma", host: "here", startedAt: 1, seconds: 1,
            report: Array(#"{"outcome":"passed"}"#.utf8))
        try fixture.server.registry.write {
            try VerificationStore.record(
                record, of: RepositoryID(unchecked: "owner/child", kind: .model), in: $0)
        }
        let answer = try await fixture.get("/api/stemma/models/owner/child/verification")
        #expect(answer.json == .map(["outcome": .text("passed")]))
    }

    @Test func `a legacy name has no owner`() async throws {
        try fixture.server.registry.store(
            Array("---\nlicense: mit\n---\n".utf8),
            as: RepositoryID(unchecked: "gpt2", kind: .model),
            path: nil, now: 1)
        let answer = try await fixture.get("/api/stemma/models/gpt2/lineage")
        #expect(answer.json?["id"] == .text("gpt2"))
    }
}

struct DatasetRoutesTests {
    private let fixture: PeopleFixture

    init() throws {
        fixture = try PeopleFixture()
        try fixture.server.addRepository(
            "datasets/cais/mmlu",
            files: ["README.md": "---\nlicense: mit\npretty_name: MMLU\n---\n", "a b.csv": "x\n"])
        try fixture.server.commit(
            [
                "README.md": """
                ---
                model-index:
                - name: model
                  results:
                  - task: {type: text-generation}
                    dataset: {name: MMLU, type: cais/mmlu}
                    metrics: [{type: accuracy, value: 71.5}]
                ---

                """
            ], to: fixture.model)
    }

    @Test func `a dataset that is a benchmark ranks models`() async throws {
        let json = try await fixture.get("/api/datasets/cais/mmlu/leaderboard?base_model=true").json
        let entry = try #require(json?[0])
        #expect(entry["rank"] == .number(1))
        #expect(entry["modelId"] == .text("owner/model"))
        #expect(entry["value"] == .number(71.5))
        #expect(entry["author"]?["type"] == .text("user"))
        #expect(entry["verified"] == .bool(false))
    }

    @Test func `croissant describes the files`() async throws {
        let json = try #require(try await fixture.get("/api/datasets/cais/mmlu/croissant").json)
        #expect(json["@type"] == .text("sc:Dataset"))
        #expect(json["alternateName"] == .text("MMLU"))
        #expect(json["license"] == .list([.text("mit")]))
        let file = json["distribution"]?.list?.first { $0["name"] == .text("a b.csv") }
        #expect(file?["encodingFormat"] == .text("text/csv"))
        #expect(file?["sha256"]?.text?.utf8.count == 64)
        #expect(file?["contentUrl"]?.text?.hasSuffix("/a%20b.csv") == true)
        try fixture.set(.manual, "datasets/cais/mmlu")
        let gated = try await fixture.get("/api/datasets/cais/mmlu/croissant").json
        #expect(gated?["distribution"]?[0]?["sha256"] == nil)
    }
}
