import Cards
import GRDB
import TestSupport
import Testing

@testable import Registry

/// Repositories that change their names keep all that hangs on them.
struct MoveTests {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = try Registry(path: folder.path("registry.db"), access: .create)
        for (path, card) in [
            ("acme/base", "---\nlicense: mit\n---\n# Base\n"),
            ("acme/child", "---\nbase_model: acme/base\ndatasets: acme/data\n---\n"),
            ("acme/early", "---\nbase_model: team/base\nnew_version: acme/base\n---\n"),
            ("acme/both", "---\nbase_model: [acme/base, team/base]\n---\n"),
            ("datasets/acme/data", "---\nlicense: mit\n---\n"),
        ] {
            try folder.write(card, to: "in/\(path)/README.md")
        }
        _ = try ingest()
    }

    private func ingest() throws -> IngestSummary {
        try Ingest(registry, now: 1, threads: 1).run(
            IngestSource(files: [folder.path("in")], choice: .named))
    }

    private func children(of id: String) throws -> [String] {
        let walk = try registry.read { try LineageQuery.descendants(of: .test(id), in: $0) }
        return walk.steps.map { walk.nodes[$0.node].id.name }
    }

    private func expectSound() throws {
        for check in try Doctor(registry).examine() {
            #expect(check.passed, "\(check.name): \(check.message)")
        }
    }

    @Test func `children by either name belong to the family`() throws {
        #expect(try children(of: "acme/base") == ["acme/child", "acme/both"])
        try registry.move(.test("acme/base"), to: .test("team/base"), now: 2)
        let expected = ["acme/child", "acme/early", "acme/both"]
        #expect(try children(of: "team/base") == expected)
        #expect(try children(of: "acme/base") == expected)
        try expectSound()
        _ = try Doctor(registry).examine(repairs: true)
        #expect(try children(of: "team/base") == expected)
    }

    @Test func `a card that has the old name is said to`() throws {
        try registry.move(.test("acme/base"), to: .test("team/base"), now: 2)
        let walk = try registry.read {
            try LineageQuery.ancestors(of: .test("acme/child"), in: $0)
        }
        #expect(walk.steps.first?.named == .test("acme/base"))
        #expect(walk.nodes.last?.id == .test("team/base"))
    }

    @Test func `a chain of moves ends at the last name`() throws {
        try registry.move(.test("datasets/acme/data"), to: .test("datasets/b/data"), now: 2)
        try registry.move(.test("datasets/acme/data"), to: .test("datasets/c/data"), now: 3)
        for name in ["acme", "b", "c"] {
            #expect(
                try registry.currentID(of: .test("datasets/\(name)/data"))
                    == .test("datasets/c/data"))
        }
        #expect(try ingest().unchanged == 5)
        try expectSound()
    }

    @Test func `a way back leaves no trace in the tree`() throws {
        try registry.move(.test("acme/base"), to: .test("you/base"), now: 2)
        try registry.move(.test("you/base"), to: .test("acme/base"), now: 3)
        #expect(try children(of: "acme/base") == ["acme/child", "acme/both"])
        #expect(try registry.currentID(of: .test("you/base")) == .test("acme/base"))
        try expectSound()
    }

    @Test(arguments: [
        ("acme/base", "acme/child", "that repository exists"),
        ("acme/base", "acme/base", "that is its name"),
        ("acme/base", "datasets/acme/base", "a model cannot become a dataset"),
    ])
    func `a move that cannot be is refused`(from: String, to: String, reason: String) throws {
        #expect(
            throws: RegistryError.cannotMove(.test(from), to: .test(to), reason: reason)
        ) { try registry.move(.test(from), to: .test(to), now: 2) }
        try expectSound()
    }
}
