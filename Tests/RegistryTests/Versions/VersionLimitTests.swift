import GRDB
import Testing

@testable import Registry

/// What keeps the work on a version within bounds.
struct VersionLimitTests {
    @Test func `a folder cannot be copied`() throws {
        let fixture = try VersionFixture(files: ["a/b": "1"])
        #expect(throws: VersionError.invalidPath("a", reason: "a folder cannot be copied")) {
            try fixture.commit([.copy(path: "c", from: "a", revision: "main")])
        }
        #expect(try fixture.paths() == ["a/b"])
    }

    @Test func `folders that no path leads to end a walk`() throws {
        let fixture = try VersionFixture(files: ["a": "1"])
        let file = try #require(try fixture.file("a"))
        for depth in [PathRules.maximumDepth - 1, PathRules.maximumDepth] {
            let commit = try fixture.write { db in
                var entry = TreeContent.Entry(mode: .file, name: [0x61], oid: file.oid)
                for _ in 0...depth {
                    let tree = TreeContent([entry])
                    entry.mode = .directory
                    entry.oid = GitHash.tree(tree.bytes)
                    try TreeTable.insert(tree, oid: entry.oid, in: db)
                }
                return Commit(
                    tree: entry.oid, parents: [], author: "me", title: "deep", message: "",
                    createdAt: 0)
            }
            let paths = Result {
                try fixture.read {
                    try VersionStore.paths(of: commit, of: fixture.repository, in: $0)
                }
            }
            #expect((try? paths.get().count) == (depth < PathRules.maximumDepth ? 1 : nil))
        }
    }

    @Test func `many paths are looked up by reading each folder once`() throws {
        var files: [String: String] = [:]
        for index in 0..<100 { files["data/\(index % 2)/\(index)"] = "\(index)" }
        let fixture = try VersionFixture(files: files)
        let head = try fixture.head()
        try fixture.read { db in
            let lookup = PathLookup(try VersionReader(fixture.repository.row, in: db))
            for path in files.keys { #expect(try lookup.entry(at: path, in: head.tree) != nil) }
            #expect(try lookup.entry(at: "data/2/1", in: head.tree) == nil)
            #expect(try lookup.entry(at: "data/0/0/0", in: head.tree) == nil)
            #expect(lookup.readFolders == 4)
        }
    }

    @Test func `a change long ago is not looked for without end`() throws {
        let fixture = try VersionFixture()
        let first = try fixture.put("old", "1")
        for index in 0..<5 { try fixture.put("new", "\(index)") }
        let head = try fixture.head()
        func lastCommits(
            _ limit: VersionStore.HistoryLimit
        ) throws -> [String: Commit] {
            try fixture.read {
                try VersionStore.lastCommits(
                    of: ["old", "new"], from: head, of: fixture.repository, limit: limit, in: $0)
            }
        }
        #expect(try lastCommits(.init()) == ["new": head, "old": first])
        #expect(try lastCommits(.init(commits: 3)) == ["new": head])
        #expect(try lastCommits(.init(byteCount: 300)) == ["new": head])
    }

    @Test func `files are counted up to a budget`() throws {
        let fixture = try VersionFixture(files: ["a": "12", "b/c": "345"])
        let head = try fixture.head()
        let attributes = try #require(try fixture.file(".gitattributes")).size
        func count(_ budget: inout Int) throws -> Int? {
            try fixture.read { db in
                try VersionStore.byteCount(
                    of: head, of: fixture.repository, budget: &budget, in: db)
            }
        }
        var budget = 5
        #expect(try count(&budget) == attributes + 5)
        #expect(budget == 2)
        #expect(try count(&budget) == nil)
        #expect(budget == 0)
    }
}
