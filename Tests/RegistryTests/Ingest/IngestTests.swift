import Cards
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Registry

struct IngestTests {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = try Registry(path: folder.path("registry.db"), access: .create)
    }

    private func ingest(_ choice: CardFiles.Choice = .named) throws -> IngestSummary {
        try Ingest(registry, now: 1, threads: 2).run(
            IngestSource(files: [folder.path("cards")], choice: choice))
    }

    private func expectSound() throws {
        for check in try Doctor(registry).examine() {
            #expect(check.passed, "\(check.name): \(check.message)")
        }
    }

    @Test func `a tree of cards is stored once`() throws {
        try folder.write("---\nlicense: mit\n---\n# A\n", to: "cards/acme/a/README.md")
        try folder.write("---\nlicense: mit\n---\n# D\n", to: "cards/datasets/acme/d/README.md")
        try folder.write("---\nlicense: mit\n---\n", to: "cards/gpt2/README.md")
        try folder.write("no card", to: "cards/NOTES.md")
        var summary = try ingest()
        #expect((summary.seen, summary.added, summary.failed) == (3, 3, 0))
        summary = try ingest()
        #expect((summary.seen, summary.unchanged) == (3, 3))
        let names = try registry.read { db in
            try String.fetchAll(db, sql: "SELECT kind || name FROM repository ORDER BY 1")
        }
        #expect(names == ["0acme/a", "0gpt2", "1acme/d"])
        try expectSound()
    }

    @Test func `a changed card replaces all that it said`() throws {
        try folder.write(
            """
            ---
            license: mit
            tags: [old, kept]
            base_model: acme/base
            datasets: acme/data
            extra_gated_heading: Please
            model-index:
            - name: a
              results:
              - task: {type: text-generation}
                dataset: {type: cais/mmlu, name: MMLU}
                metrics: [{type: acc, value: 0.5}]
            ---
            # Old words
            """, to: "cards/acme/a/README.md")
        _ = try ingest()
        try folder.write(
            "---\nlicense: gemma\ntags: [kept, new]\n---\n# New words\n",
            to: "cards/acme/a/README.md")
        let summary = try ingest()
        #expect(summary.updated == 1)
        try registry.read { db in
            for table in ["edge", "dataset_link", "score", "gate"] {
                #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") == 0, "\(table)")
            }
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM revision") == 2)
            let reader = try PostingReader(db)
            #expect(try reader.set(field: FilterField.tag.rawValue, value: "old").isEmpty)
            #expect(try reader.set(field: FilterField.tag.rawValue, value: "new").count == 1)
            #expect(try SearchRepositories("old").page(in: db).hits.isEmpty)
            #expect(try SearchRepositories("new words").page(in: db).hits.count == 1)
        }
        try expectSound()
    }

    @Test func `a card that cannot be read stops nothing`() throws {
        try folder.write("---\nlicense: [\n---\n", to: "cards/acme/broken/README.md")
        try folder.write("---\nlicense: mit\n---\n", to: "cards/acme/good/README.md")
        try folder.write("---\nlicense: mit\n---\n", to: "cards/ac me/x/README.md")
        let summary = try ingest()
        #expect((summary.seen, summary.added, summary.failed) == (3, 2, 1))
        let errors = try registry.read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT errors FROM card JOIN repository ON repository.id = repository_id
                    WHERE name = 'acme/broken'
                    """)
        }
        #expect(errors == 1)
        try expectSound()
    }

    @Test func `json lines say id, kind and content`() throws {
        let lines = try folder.write(
            """
            {"id": "acme/a", "kind": "model", "content": "---\\nlicense: mit\\n---\\n# A\\u00e9"}
            {"id": "datasets/acme/b", "content": "---\\nlicense: mit\\n---\\n"}

            {"id": "acme/a", "kind": "model", "content": "---\\nlicense: gemma\\n---\\n"}
            {"id": "a/b/c", "content": ""}
            not json
            {"id": "acme/c", "kind": "car", "content": ""}
            """, to: "cards.jsonl")
        var failures: [Int?] = []
        let summary = try Ingest(registry, now: 1, threads: 2).run(
            IngestSource(jsonLines: lines),
            report: { if case .failed(let failure) = $0 { failures.append(failure.line) } })
        #expect((summary.seen, summary.added, summary.updated, summary.failed) == (6, 2, 1, 3))
        #expect(failures == [5, 6, 7])
        try expectSound()
    }

    @Test func `a parent may arrive after its child`() throws {
        try folder.write("---\nbase_model: acme/base\n---\n", to: "cards/acme/child/README.md")
        _ = try ingest()
        func state() throws -> Int? {
            try registry.read { db in
                try Int.fetchOne(db, sql: "SELECT state FROM repository WHERE name = 'acme/base'")
            }
        }
        #expect(try state() == 0)
        try folder.write("---\nlicense: mit\n---\n", to: "cards/acme/base/README.md")
        _ = try ingest()
        #expect(try state() == 1)
        let tree = try registry.read {
            try LineageTree.tree(of: RepositoryID(unchecked: "acme/base", kind: .model), in: $0)
        }
        #expect(tree.descendants.nodes.count == 2)
        try expectSound()
    }

    @Test func `rebuilding gives what ingesting gave`() throws {
        for index in 0..<50 {
            try folder.write(
                "---\nlicense: \(index.isMultiple(of: 2) ? "mit" : "gemma")\ntags: [t\(index % 7)]\n"
                    + "base_model: acme/m\(index / 3)\n---\n# Number \(index)\n",
                to: "cards/acme/m\(index)/README.md")
        }
        _ = try ingest()
        let before = try dump()
        _ = try Doctor(registry).examine(repairs: true)
        #expect(try dump() == before)
        try expectSound()
    }

    private func dump() throws -> [String] {
        try registry.read { db in
            try [
                "SELECT child || ' ' || parent || relation || line FROM edge",
                "SELECT field || ' ' || value || ' ' || count FROM term ORDER BY 1",
                "SELECT repository_id || ' ' || title || license FROM card",
            ].flatMap { try String.fetchAll(db, sql: $0) }
        }
    }

    @Test func `the doctor sees what is out of step`() throws {
        try folder.write("---\nlicense: mit\n---\n# A\n", to: "cards/acme/a/README.md")
        _ = try ingest()
        try registry.write { db in
            try db.execute(sql: "UPDATE card SET title = 'Other'")
            try db.execute(sql: "DELETE FROM posting WHERE term_id = (SELECT min(id) FROM term)")
            try db.execute(sql: "UPDATE revision SET sha256 = x'00'")
        }
        let failed = try Doctor(registry).examine().filter { !$0.passed }.map(\.name)
        #expect(failed == ["texts", "search", "filters"])
    }
}
