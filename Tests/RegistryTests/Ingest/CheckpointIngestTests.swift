import Cards
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Registry

/// Checkpoint folders: what is remembered of them, and what their files say about the relation to a parent.
struct CheckpointIngestTests {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = try Registry(path: folder.path("registry.db"), access: .create)
    }

    private func ingest(_ path: String = "in") throws -> IngestSummary {
        try Ingest(registry, now: 1, threads: 2).run(
            IngestSource(files: [folder.path(path)], choice: .named))
    }

    private func files(of name: String) throws -> [String] {
        try registry.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT path || ' ' || size FROM file
                    JOIN repository ON repository.id = file.repository_id
                    WHERE name = ? AND path <> 'README.md'
                    """, arguments: [name])
        }
    }

    private func place(_ id: RepositoryID) throws -> String? {
        try registry.read { try CheckpointStore.checkpointFolder(of: id, in: $0) }
    }

    private func relation(of name: String) throws -> String? {
        try registry.read { db in
            try String.fetchOne(
                db,
                sql: """
                    SELECT relation || ' ' || relation_provenance FROM edge
                    JOIN repository ON repository.id = edge.child WHERE name = ?
                    """, arguments: [name])
        }
    }

    private func expectSound() throws {
        for check in try Doctor(registry).examine() {
            #expect(check.passed, "\(check.name): \(check.message)")
        }
    }

    @Test func `files and place are remembered`() throws {
        try folder.write("---\nlicense: mit\n---\n", to: "in/acme/a/README.md")
        try folder.write("{}", to: "in/acme/a/config.json")
        try folder.write("weights", to: "in/acme/a/model.safetensors")
        try folder.write("weights", to: "in/acme/bare/model.gguf")
        try folder.write("---\nlicense: mit\n---\n", to: "in/acme/card/README.md")
        let summary = try ingest()
        #expect((summary.seen, summary.added, summary.failed) == (3, 3, 0))
        #expect(try files(of: "acme/a") == ["config.json 2", "model.safetensors 7"])
        #expect(try files(of: "acme/bare") == ["model.gguf 7"])
        #expect(try files(of: "acme/card") == [])
        let folder = FileReader.resolved(self.folder.path("in/acme/bare"))
        #expect(try place(.test("acme/bare")) == folder)
        #expect(try place(.test("acme/card")) == nil)
        #expect(throws: RegistryError.self) {
            _ = try place(.test("acme/none"))
        }
        try expectSound()
    }

    @Test func `a change of a file is an update`() throws {
        try folder.write("---\nlicense: mit\n---\n", to: "in/acme/a/README.md")
        try folder.write("weights", to: "in/acme/a/model.safetensors")
        _ = try ingest()
        #expect(try ingest().unchanged == 1)
        try folder.write("other weights", to: "in/acme/a/model.safetensors")
        #expect(try ingest().updated == 1)
        #expect(try files(of: "acme/a") == ["model.safetensors 13"])
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1)],
            ofItemAtPath: folder.path("in/acme/a/model.safetensors"))
        #expect(try ingest().updated == 1)
        #expect(try ingest().unchanged == 1)
        let revisions = try registry.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM revision")
        }
        #expect(revisions == 1, "the card has not changed")
        try expectSound()
    }

    @Test(arguments: [
        ("adapter_config.json", "adapter inferred"), ("model.gguf", "quantized inferred"),
        ("config.json", "finetune inferred"),
    ])
    func `files tell the relation`(file: String, expected: String) throws {
        try folder.write("---\nbase_model: acme/base\n---\n", to: "in/acme/child/README.md")
        _ = try ingest()
        #expect(try relation(of: "acme/child") == "finetune inferred")
        try folder.write("{}", to: "in/acme/child/\(file)")
        #expect(try ingest().updated == 1)
        #expect(try relation(of: "acme/child") == expected)
        // The card alone does not take away what the files said, nor does a repair.
        try folder.write("---\nbase_model: acme/base\n---\nMore.\n", to: "in/acme/child/README.md")
        #expect(try ingest("in/acme/child/README.md").updated == 1)
        #expect(try relation(of: "acme/child") == expected)
        _ = try Doctor(registry).examine(repairs: true)
        #expect(try relation(of: "acme/child") == expected)
        try expectSound()
    }

    @Test func `an adapter without a card has the base that its configuration names`() throws {
        try folder.write(
            #"{"base_model_name_or_path": "acme/base"}"#, to: "in/acme/lora/adapter_config.json")
        _ = try ingest()
        #expect(try relation(of: "acme/lora") == "adapter inferred")
        #expect(try ingest().unchanged == 1)
        let tree = try registry.read { try LineageTree.tree(of: .test("acme/lora"), in: $0) }
        #expect(tree.ancestors.nodes.map(\.id.name).contains("acme/base"))
        try folder.write("{}", to: "in/acme/lora/adapter_config.json")
        #expect(try ingest().updated == 1)
        #expect(try relation(of: "acme/lora") == nil)
        try expectSound()
    }

    @Test func `a folder of checkpoints is their owner`() throws {
        try folder.write("{}", to: "in/acme/a/config.json")
        try folder.write("---\nlicense: mit\n---\n", to: "in/acme/card/README.md")
        _ = try ingest("in/acme")
        #expect(try place(.test("acme/a")) != nil)
        #expect(try place(.test("acme/card")) == nil)
        #expect(try ingest().unchanged == 2, "from above they have the same names")
    }

    @Test func `a checkpoint beside owners has a name of its own`() throws {
        try folder.write("{}", to: "in/acme/a/config.json")
        try folder.write("{}", to: "in/gpt2/config.json")
        _ = try ingest()
        #expect(try place(.test("gpt2")) != nil)
        try folder.write("{}", to: "models/gpt2/config.json")
        _ = try ingest("models")
        #expect(try place(.test("gpt2"))?.hasSuffix("models/gpt2") == true)
    }

    @Test func `a folder without a card keeps the card that is known`() throws {
        let lines = try folder.write(
            #"{"id": "acme/a", "content": "---\nlicense: gemma\n---\n# Known\n"}"#,
            to: "cards.jsonl")
        _ = try Ingest(registry, now: 1, threads: 1).run(IngestSource(jsonLines: lines))
        try folder.write("weights", to: "in/acme/a/model.safetensors")
        #expect(try ingest().updated == 1)
        #expect(try ingest().unchanged == 1)
        let card = try registry.read { try StoredCard.fetch(.test("acme/a"), in: $0) }
        #expect(card.summary.license == "gemma")
        try expectSound()
    }

    @Test func `a folder in a checkpoint is a part of it`() throws {
        try folder.write("{}", to: "in/acme/a/config.json")
        try folder.write("{}", to: "in/acme/a/unet/config.json")
        try folder.write("{}", to: "in/acme/a/unet/deep/config.json")
        #expect(try ingest().seen == 1)
    }

    @Test func `a lone folder takes its name from those above`() throws {
        try folder.write("{}", to: "in/acme/a/config.json")
        _ = try ingest("in/acme/a")
        #expect(try place(.test("acme/a")) != nil)
    }

    @Test func `data sets have no checkpoints`() throws {
        try folder.write("---\nlicense: mit\n---\n", to: "in/datasets/acme/d/README.md")
        try folder.write("{}", to: "in/datasets/acme/d/config.json")
        #expect(try ingest().seen == 1)
        #expect(try place(.test("datasets/acme/d")) == nil)
    }

    @Test(.enabled(if: Paths.shared != nil, "there is no folder of reference checkpoints"))
    func `reference checkpoints are all registered`() throws {
        let reference = try #require(Paths.shared).appendingPathComponent("reference")
        for (name, count) in [("family", 20), ("checkpoints", 54)] {
            let path = reference.appendingPathComponent(name).path
            let summary = try Ingest(registry, now: 1).run(
                IngestSource(files: [path], choice: .named))
            #expect((summary.added, summary.failed) == (count, 0))
            let again = try Ingest(registry, now: 2).run(
                IngestSource(files: [path], choice: .named))
            #expect(again.unchanged == count)
        }
        let tree = try registry.read {
            try LineageTree.tree(of: .test("stemma-demo/tern-0.4m"), in: $0)
        }
        let relations = Dictionary(
            tree.descendants.steps.map { (tree.descendants.nodes[$0.node].id.name, $0.relation) },
            uniquingKeysWith: { first, _ in first })
        #expect(relations["stemma-demo/tern-0.4m-recipes-lora"] == .adapter)
        #expect(relations["stemma-demo/tern-0.4m-q8_0-gguf"] == .quantized)
        #expect(relations["stemma-demo/tern-0.4m-kitchen-it-slerp"] == .merge)
        #expect(relations["stemma-demo/tern-0.4m-kitchen-tables"] == .finetune)
        #expect(relations["reedbed/tern-0.4m-polished"] == .finetune)
        #expect(relations["reedbed/sandpiper-0.4m"] == nil)
        try expectSound()
    }
}
