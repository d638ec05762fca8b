import Cards
import GRDB
import Testing

@testable import Registry

struct LineageQueryTests {
    private let fixture: RegistryFixture

    init() throws {
        fixture = try RegistryFixture()
    }

    /// `depth:id:relation` of every step, in the order of the tree; `+` marks a repeated repository, `@` a cycle.
    private func outline(_ walk: LineageWalk) -> [String] {
        walk.stepsInTreeOrder().map { index in
            let step = walk.steps[index]
            let mark =
                switch step.visit {
                case .first: ""
                case .again: "+"
                case .cycle: "@"
                }
            return "\(step.depth):\(walk.nodes[step.node].id):\(step.relation)\(mark)"
        }
    }

    private func up(_ id: String, depth: Int? = nil) throws -> LineageWalk {
        try fixture.read { try LineageQuery.ancestors(of: .test(id), depth: depth, in: $0) }
    }

    private func down(
        _ id: String, depth: Int? = nil, relations: Set<BaseModelRelation>? = nil
    ) throws -> LineageWalk {
        try fixture.read {
            try LineageQuery.descendants(
                of: .test(id), depth: depth, relations: relations, in: $0)
        }
    }

    private func makeFamily() throws {
        try fixture.write { db in
            for name in ["a/base", "a/it", "b/tune", "b/lora", "c/quant"] {
                try db.register(name, license: "mit")
            }
            try db.edge("a/it", "a/base", line: 3)
            try db.edge("b/tune", "a/it", line: 4)
            try db.edge("b/lora", "a/it", "adapter", provenance: "inferred")
            try db.edge("c/quant", "b/tune", "quantized")
        }
    }

    @Test func `ancestors and descendants go to any depth`() throws {
        try makeFamily()
        #expect(
            try outline(up("c/quant")) == [
                "1:b/tune:quantized", "2:a/it:finetune", "3:a/base:finetune",
            ])
        #expect(
            try outline(down("a/base")) == [
                "1:a/it:finetune", "2:b/tune:finetune", "3:c/quant:quantized", "2:b/lora:adapter",
            ])
        #expect(try outline(down("c/quant")) == [])
    }

    @Test(arguments: [
        (0, []), (1, ["1:a/it:finetune"]),
        (2, ["1:a/it:finetune", "2:b/tune:finetune", "2:b/lora:adapter"]),
        (
            20,
            ["1:a/it:finetune", "2:b/tune:finetune", "3:c/quant:quantized", "2:b/lora:adapter"]
        ),
    ])
    func `a depth ends the walk`(depth: Int, expected: [String]) throws {
        try makeFamily()
        #expect(try outline(down("a/base", depth: depth)) == expected)
    }

    @Test func `relations choose the edges`() throws {
        try makeFamily()
        #expect(
            try outline(down("a/base", relations: [.finetune])) == [
                "1:a/it:finetune", "2:b/tune:finetune",
            ])
        #expect(try outline(down("a/base", depth: 2, relations: [.adapter])) == [])
    }

    @Test func `an edge says how it is known and where`() throws {
        try makeFamily()
        let walk = try up("b/lora")
        #expect(walk.steps.map(\.provenance) == ["inferred", "declared"])
        #expect(walk.steps.map(\.line) == [nil, 3])
        #expect(walk.steps.map(\.source) == ["base_model", "base_model"])
    }

    @Test func `a merge lists what its parents share once`() throws {
        try fixture.write { db in
            try db.edge("m/merge", "x/one", "merge", line: 2)
            try db.edge("m/merge", "x/two", "merge", line: 3)
            try db.edge("x/one", "base")
            try db.edge("x/two", "base")
            try db.edge("base", "root")
        }
        #expect(
            try outline(up("m/merge")) == [
                "1:x/one:merge", "2:base:finetune", "3:root:finetune", "1:x/two:merge",
                "2:base:finetune+",
            ])
        #expect(
            try outline(down("root")) == [
                "1:base:finetune", "2:x/one:finetune", "3:m/merge:merge", "2:x/two:finetune",
                "3:m/merge:merge+",
            ])
        #expect(try up("m/merge").cycles == [])
    }

    @Test func `a cycle is reported and not followed`() throws {
        try fixture.write { db in
            try db.edge("b", "a")
            try db.edge("c", "b")
            try db.edge("a", "c")
            try db.edge("d", "c")
        }
        let walk = try down("b")
        #expect(
            outline(walk) == ["1:c:finetune", "2:a:finetune", "3:b:finetune@", "2:d:finetune"])
        #expect(walk.cycles == [[.test("a"), .test("b"), .test("c")]])
        #expect(try up("d").cycles == walk.cycles)
        #expect(try up("b", depth: 3).cycles == walk.cycles)
    }

    @Test func `a cycle beside the way from the root is found`() throws {
        try fixture.write { db in
            try db.edge("a", "root")
            try db.edge("b", "root")
            try db.edge("a", "b")
            try db.edge("b", "a")
            try db.edge("self", "a")
            try db.edge("self", "self")
        }
        #expect(
            try down("root").cycles == [[.test("a"), .test("b")], [.test("self")]])
    }

    @Test func `a parent that nobody registered is there`() throws {
        try fixture.write { db in
            try db.register("a/child")
            try db.edge("a/child", "gone/parent")
        }
        let parent = try #require(try up("a/child").nodes.last)
        #expect(parent.id == .test("gone/parent"))
        #expect(!parent.isRegistered)
        #expect(try outline(down("gone/parent")) == ["1:a/child:finetune"])
        #expect(throws: RegistryError.notFound("nobody/knows", mentioned: false)) {
            try down("nobody/knows")
        }
    }

    @Test func `an edge to an old name leads to the new one`() throws {
        try fixture.write { db in
            try db.register("new/name", license: "mit")
            try db.register("new/base")
            try db.edge("new/name", "new/base")
            try db.register("a/child")
            try db.edge("a/child", "old/name")
            try db.register("a/other")
            try db.edge("a/other", "new/name")
            try db.move("older/name", to: "old/name")
            try db.move("old/name", to: "new/name")
        }
        let above = try up("a/child")
        #expect(outline(above) == ["1:new/name:finetune", "2:new/base:finetune"])
        #expect(above.steps[0].named == .test("old/name"))
        #expect(above.steps[1].named == nil)
        let below = try down("older/name")
        #expect(outline(below) == ["1:a/child:finetune", "1:a/other:finetune"])
        #expect(below.asked == .test("older/name"))
        #expect(below.root.id == .test("new/name"))
        #expect(try outline(down("new/name", depth: 1)) == outline(below))
    }

    @Test func `names that were changed in a circle end`() throws {
        try fixture.write { db in
            try db.move("a/one", to: "a/two")
            try db.move("a/two", to: "a/one")
            try db.edge("a/child", "a/one")
        }
        #expect(try outline(up("a/child")).count == 1)
        #expect(try outline(down("a/two")).count == 1)
    }

    @Test func `a registered repository that moved stays in sight`() throws {
        try fixture.write { db in
            try db.register("old/name")
            try db.move("old/name", to: "new/name")
            try db.edge("a/child", "old/name")
        }
        let parent = try #require(try up("a/child").nodes.last)
        #expect(parent.id == .test("old/name"))
        #expect(parent.movedTo == .test("new/name"))
    }

    @Test func `a chain of ten thousand is walked`() throws {
        try fixture.write { db in
            for index in 0..<10_000 { try db.edge("m/\(index + 1)", "m/\(index)") }
        }
        #expect(try up("m/10000").steps.count == 10_000)
        let tree = try fixture.read { try LineageTree.tree(of: .test("m/5000"), in: $0) }
        #expect(tree.descendants.steps.last?.depth == 5_000)
        #expect(tree.text(width: 80).utf8.count < 2_000_000)
        #expect(tree.svg.utf8.count < 1_000_000)
        var writer = JSONWriter()
        tree.write(to: &writer)
        #expect(throws: Never.self) { try JSONDocument(writer.bytes) }
    }

    @Test func `children are counted by relation`() throws {
        try makeFamily()
        try fixture.write { db in
            try db.move("a/it-old", to: "a/it")
            try db.edge("z/child", "a/it-old", "quantized")
        }
        let counts = try fixture.read { db in
            let rows = try ["a/it", "c/quant", "a/base"].map { try db.row($0) }
            return try LineageQuery.childCounts(of: rows, in: db).values.map(\.description).sorted()
        }
        #expect(counts == ["1 finetune", "1 finetune, 1 adapter, 1 quantized"])
    }

    @Test func `new versions are followed to the last`() throws {
        try fixture.write { db in
            try db.register("v/1", newVersion: "v/2")
            try db.register("v/2", newVersion: "v/3-old")
            try db.move("v/3-old", to: "v/3")
            try db.register("v/3", newVersion: "v/4")
            try db.register("w/1", newVersion: "w/2")
            try db.register("w/2", newVersion: "w/1")
            try db.register("w/self", newVersion: "w/self")
        }
        let chain = { (id: String) in
            try fixture.read { try LineageQuery.newVersions(of: .test(id), in: $0) }
        }
        #expect(try chain("v/1").successors == ["v/2", "v/3", "v/4"].map(RepositoryID.test))
        #expect(try chain("v/1").latest == .test("v/4"))
        #expect(try chain("v/4") == VersionChain(successors: [], isCycle: false))
        #expect(try chain("w/1") == VersionChain(successors: [.test("w/2")], isCycle: true))
        #expect(try chain("w/1").latest == nil)
        #expect(try chain("w/self").isCycle)
    }

    @Test func `models and datasets know each other`() throws {
        try fixture.write { db in
            try db.register("m/b")
            try db.register("m/a")
            try db.register("datasets/d/set", license: "cc0-1.0")
            try db.link("m/b", dataset: "d/set", line: 7)
            try db.link("m/b", dataset: "squad", line: 6)
            try db.link("m/a", dataset: "old/set", line: 2)
            try db.move("datasets/old/set", to: "datasets/d/set")
        }
        let datasets = try fixture.read {
            try LineageQuery.datasets(byModel: .test("m/b"), in: $0)
        }
        #expect(datasets.map(\.id.description) == ["datasets/squad", "datasets/d/set"])
        #expect(datasets.map(\.isRegistered) == [false, true])
        #expect(datasets.map(\.line) == [6, 7])
        let page = try fixture.read {
            try LineageQuery.models(byDataset: .test("datasets/d/set"), limit: 1, in: $0)
        }
        #expect(page.total == 2)
        #expect(page.links.map(\.id.description) == ["m/a"])
    }
}

extension Database {
    fileprivate func row(_ text: String) throws -> Int64 {
        try LineageQuery.currentRow(of: .test(text), in: self)
    }
}
