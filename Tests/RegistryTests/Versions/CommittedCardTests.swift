import Cards
import Foundation
import GRDB
import Testing

@testable import Registry

struct CommittedCardTests {
    private let card = """
        ---
        license: mit
        base_model: google/gemma-2b
        tags: [one]
        extra_gated_prompt: Please.
        ---
        # A model about walruses
        """

    @Test func `card, lineage, gate, filters and search come with the commit`() throws {
        let fixture = try VersionFixture()
        try fixture.put("README.md", card)
        let id = fixture.repository.id
        try fixture.read { (db) throws in
            #expect(try StoredCard.fetch(id, in: db).bytes == Array(card.utf8))
            #expect(
                try LineageQuery.ancestors(of: id, in: db).nodes.map(\.id.name).contains(
                    "google/gemma-2b"))
            #expect(try GateStore.gate(of: id, in: db) != nil)
            let row = UInt32(truncatingIfNeeded: fixture.repository.row)
            let filters = try PostingReader(db)
            #expect(try filters.set(field: FilterField.tag.rawValue, value: "one").contains(row))
            #expect(
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM search WHERE search MATCH 'walruses'")
                    == 1)
        }
        try fixture.commit([.deleteFile(path: "README.md")])
        try fixture.read { (db) throws in
            #expect(try StoredCard.fetch(id, in: db).bytes == [])
            #expect(try GateStore.gate(of: id, in: db) == nil)
            #expect(
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM search WHERE search MATCH 'walruses'")
                    == 0)
        }
        #expect(try Doctor(fixture.registry).examine().filter { !$0.passed } == [])
    }

    @Test func `a card with errors stops the whole commit`() throws {
        let fixture = try VersionFixture(files: ["README.md": card])
        let head = try fixture.head()
        let bad = "---\ntags: [\n---\n"
        let changes: [Change] = [
            .put(path: "a", .bytes([1])), .put(path: "README.md", .bytes(Array(bad.utf8))),
        ]
        let error = #expect(throws: VersionError.self) { try fixture.commit(changes) }
        guard case .invalidCard(let diagnostics) = error else {
            Issue.record("expected an invalid card, found \(String(describing: error))")
            return
        }
        #expect(diagnostics.allSatisfy { $0.rule.hasPrefix("yaml/") && $0.range != nil })
        #expect(try fixture.head() == head)
        #expect(try fixture.paths() == ["README.md"])
        try fixture.commit(changes, allowsInvalidCards: true)
        #expect(try fixture.text("README.md") == bad)
    }

    @Test(arguments: [
        "license: not-a-licence", "model-index: 3", "- a", "tags: {a: 1}",
        "license: mit\nlicense: mit",
        "language: EN",
    ])
    func `what the Hub refuses is refused`(metadata: String) throws {
        let fixture = try VersionFixture()
        #expect(throws: VersionError.self) {
            try fixture.put("README.md", "---\n\(metadata)\n---\n")
        }
    }

    @Test(arguments: [
        "", "no front matter", "---\n---\n", "---\nfoo: bar\npipeline_tag: nope\n---\n",
    ])
    func `what the Hub only warns about is stored`(text: String) throws {
        let fixture = try VersionFixture()
        try fixture.put("README.md", text)
        #expect(try fixture.text("README.md") == text)
    }

    @Test func `a broken card that is there does not stop other commits`() throws {
        let fixture = try VersionFixture()
        try fixture.commit(
            [.put(path: "README.md", .bytes(Array("---\ntags: [\n---\n".utf8)))],
            allowsInvalidCards: true)
        try fixture.put("a", "1")
        #expect(try fixture.paths() == ["README.md", "a"])
    }

    @Test func `results in files are scores as long as the file is there`() throws {
        let fixture = try VersionFixture()
        let results = """
            - dataset:
                id: cais/mmlu
                task_id: default
              value: 61.5
            """
        func scores() throws -> Int {
            try fixture.read {
                try Int.fetchOne(
                    $0, sql: "SELECT count(*) FROM score WHERE claimant_id = ?",
                    arguments: [fixture.repository.row]) ?? -1
            }
        }
        try fixture.put(".eval_results/mmlu.yaml", results)
        #expect(try scores() == 1)
        try fixture.put("README.md", card)
        #expect(try scores() == 1)
        try fixture.commit([.deleteFolder(path: ".eval_results")])
        #expect(try scores() == 0)
    }

    @Test func `the files beside a card tell what it is`() throws {
        let fixture = try VersionFixture(files: ["README.md": card])
        func relation() throws -> String? {
            try fixture.read {
                try String.fetchOne(
                    $0, sql: "SELECT relation FROM edge WHERE child = ?",
                    arguments: [fixture.repository.row])
            }
        }
        #expect(try relation() == "finetune")
        try fixture.put("adapter_config.json", "{}")
        #expect(try relation() == "adapter")
        try fixture.commit([.deleteFile(path: "adapter_config.json")])
        #expect(try relation() == "finetune")
        #expect(try Doctor(fixture.registry).examine().filter { !$0.passed } == [])
    }

    @Test func `the base in an adapter's configuration is a parent`() throws {
        let fixture = try VersionFixture()
        func edge() throws -> String? {
            try fixture.read {
                try String.fetchOne(
                    $0,
                    sql: """
                        SELECT parent.name || ' ' || relation || ' ' || provenance || ' ' || source
                        FROM edge JOIN repository parent ON parent.id = edge.parent WHERE child = ?
                        """, arguments: [fixture.repository.row])
            }
        }
        func put(_ base: String) throws {
            try fixture.put("adapter_config.json", #"{"base_model_name_or_path":"\#(base)"}"#)
        }
        try put("a/one")
        let first = try edge()
        #expect(first == "a/one adapter inferred files")
        try put("a/two")
        #expect(try edge() == "a/two adapter inferred files", "of the same size")
        try fixture.put("README.md", "---\nlicense: mit\n---\n")
        #expect(try edge() == "a/two adapter inferred files")
        _ = try Doctor(fixture.registry).examine(repairs: true)
        #expect(try edge() == "a/two adapter inferred files")
        try fixture.put("README.md", "---\nbase_model: a/three\n---\n")
        #expect(try edge() == "a/three adapter declared base_model")
        try fixture.put("README.md", "")
        try put("/home/ana/gemma-2b")
        #expect(try edge() == nil)
        #expect(try Doctor(fixture.registry).examine().filter { !$0.passed } == [])
    }

    @Test func `a card longer than what the database keeps is read from the store`() throws {
        let fixture = try VersionFixture()
        let text = card + String(repeating: "\nword", count: 20_000)
        let receipt = try fixture.store(Array(text.utf8))
        try fixture.commit([.put(path: "README.md", .blob(receipt))])
        let stored = try fixture.read { try StoredCard.fetch(fixture.repository.id, in: $0) }
        #expect(stored.bytes == Array(text.utf8))
    }
}
