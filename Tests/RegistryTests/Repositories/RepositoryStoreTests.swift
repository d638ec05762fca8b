import Cards
import Foundation
import GRDB
import Testing

@testable import Registry

struct RepositoryStoreTests {
    @Test func `a new repository has one commit with gitattributes`() throws {
        let fixture = try VersionFixture("datasets/me/data")
        let head = try fixture.head()
        #expect(head.parents == [])
        #expect(head.author == "me")
        let paths = try fixture.read {
            try VersionStore.paths(of: head, of: fixture.repository, in: $0)
        }
        #expect(paths == [".gitattributes"])
        let attributes = GitAttributes(Array(try #require(try fixture.text(".gitattributes")).utf8))
        var budget = MatchBudget()
        #expect(try attributes.isLFS("a/b.parquet", &budget) == true)
        #expect(try attributes.isLFS("a.png", &budget) == true)
        #expect(try attributes.isLFS("a.json", &budget) == nil)
        #expect(fixture.repository.createdAt == VersionFixture.start)
    }

    @Test func `a model is registered with its card in one commit`() throws {
        let fixture = try VersionFixture(files: ["README.md": "---\nlicense: mit\n---\n# X\n"])
        #expect(try fixture.head().parents == [])
        #expect(try fixture.paths() == ["README.md"])
        let view = try fixture.read { try StoredCard.fetch(fixture.repository.id, in: $0) }
        #expect(view.summary.license == "mit")
    }

    @Test func `a repository is found in any case of its letters`() throws {
        let fixture = try VersionFixture("Me/Model")
        for name in ["Me/Model", "me/model", "ME/MODEL"] {
            let found = try fixture.read { try RepositoryStore.find(.test(name), in: $0) }
            #expect(found == fixture.repository)
            #expect(found.isNamed(.test(name)))
        }
        #expect(throws: RegistryError.self) {
            try fixture.read { _ = try RepositoryStore.find(.test("datasets/Me/Model"), in: $0) }
        }
    }

    @Test(arguments: ["me/model", "ME/Model"])
    func `a name that is taken is taken in any case`(name: String) throws {
        let fixture = try VersionFixture()
        #expect(throws: RegistryError.exists(.test("me/model"))) {
            try fixture.write { db in
                _ = try RepositoryStore.create(.init(.test(name), author: "x"), now: 1, in: db)
            }
        }
    }

    @Test func `a name that is none is refused`() throws {
        let fixture = try VersionFixture()
        for name in ["me/a..b", "me/-x", "a/b/c", "me/x.git", ""] {
            #expect(throws: RegistryError.invalidID(name)) {
                try fixture.write { db in
                    _ = try RepositoryStore.create(.init(.test(name), author: "x"), now: 1, in: db)
                }
            }
        }
    }

    @Test func `a name that cards mention can be taken`() throws {
        let fixture = try VersionFixture(files: ["README.md": "---\nbase_model: you/base\n---\n"])
        #expect(throws: RegistryError.self) {
            try fixture.read { _ = try RepositoryStore.find(.test("you/base"), in: $0) }
        }
        try fixture.write { db in
            _ = try RepositoryStore.create(.init(.test("you/base"), author: "you"), now: 1, in: db)
        }
        let children = try fixture.read {
            try Int.fetchOne(
                $0,
                sql:
                    "SELECT count(*) FROM edge JOIN repository ON repository.id = parent WHERE name = 'you/base' AND state = 1"
            )
        }
        #expect(children == 1)
    }

    @Test func `what is deleted leaves nothing but what others say of it`() throws {
        let fixture = try VersionFixture(
            "ann/walrus",
            files: [
                "README.md":
                    "---\nbase_model: you/base\ntags: [one]\nextra_gated_prompt: x\n---\n# A walrus\n",
                ".eval_results/a.yaml":
                    "- dataset: {id: cais/mmlu, task_id: default}\n  value: 1\n",
            ])
        let child = try fixture.write { db in
            try RepositoryStore.create(
                .init(
                    .test("you/child"), author: "you",
                    files: [
                        .put(
                            path: "README.md",
                            .bytes(Array("---\nbase_model: ann/walrus\n---\n".utf8)))
                    ]), now: 1, in: db
            ).repository
        }
        try fixture.write { try RepositoryStore.delete(fixture.repository, in: $0) }
        #expect(throws: RegistryError.notFound("ann/walrus", mentioned: false)) {
            try fixture.read { _ = try RepositoryStore.find(.test("ann/walrus"), in: $0) }
        }
        try fixture.read { (db) throws in
            for table in ["git_commit", "ref", "gate", "score", "blob_use", "file", "score_file"] {
                let column = table == "score" ? "claimant_id" : "repository_id"
                let count = try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM \(table) WHERE \(column) = ?",
                    arguments: [fixture.repository.row])
                #expect(count == 0, "\(table)")
            }
            #expect(
                try Int.fetchOne(db, sql: "SELECT count(*) FROM search WHERE search MATCH 'walrus'")
                    == 0)
            let parents = try LineageQuery.ancestors(of: child.id, in: db).nodes.map(\.id.name)
            #expect(parents.contains("ann/walrus"))
        }
        #expect(try Doctor(fixture.registry).examine().filter { !$0.passed } == [])
        let again = try fixture.write { db in
            try RepositoryStore.create(.init(.test("ann/walrus"), author: "me"), now: 2, in: db)
        }
        #expect(again.commit.parents == [])
    }

    @Test func `a move refuses a name that is taken and leads from the old one`() throws {
        let fixture = try VersionFixture()
        try fixture.write { db in
            _ = try RepositoryStore.create(.init(.test("you/x"), author: "you"), now: 1, in: db)
        }
        func move(_ name: String) throws {
            try fixture.write {
                try RepositoryStore.move(fixture.repository, to: .test(name), now: 9, in: $0)
            }
        }
        #expect(throws: RegistryError.exists(.test("you/x"))) { try move("YOU/x") }
        #expect(throws: RegistryError.invalidID("a..b/c")) { try move("a..b/c") }
        try move("me/new")
        let found = try fixture.read { try RepositoryStore.find(.test("ME/model"), in: $0) }
        #expect(found.id == .test("me/new"))
        #expect(found.row == fixture.repository.row)
        // The old name can be given to another; then it leads nowhere else.
        let other = try fixture.write { db in
            try RepositoryStore.create(.init(.test("me/model"), author: "me"), now: 2, in: db)
        }
        #expect(
            try fixture.read { try RepositoryStore.find(.test("me/model"), in: $0) }
                == other.repository)
    }

    @Test func `names that led to a deleted repository are gone too`() throws {
        let fixture = try VersionFixture()
        try fixture.write { db in
            try RepositoryStore.move(fixture.repository, to: .test("me/new"), now: 9, in: db)
            try RepositoryStore.delete(
                RepositoryStore.find(.test("me/model"), in: db), in: db)
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM repository") == 0)
        }
    }

    @Test func `the case of a name can be changed`() throws {
        let fixture = try VersionFixture()
        try fixture.write {
            try RepositoryStore.move(fixture.repository, to: .test("me/Model"), now: 9, in: $0)
        }
        #expect(
            try fixture.read { try RepositoryStore.find(.test("me/model"), in: $0) }.id.name
                == "me/Model")
    }

    @Test func `settings are changed one by one`() throws {
        let fixture = try VersionFixture()
        func set(_ settings: RepositoryStore.Settings) throws -> StoredRepository {
            try fixture.write {
                try RepositoryStore.update(settings, of: fixture.repository, now: 9, in: $0)
                return try RepositoryStore.find(fixture.repository.id, in: $0)
            }
        }
        #expect(try set(.init(isPrivate: true)).isPrivate)
        let gated = try set(.init(gating: .manual))
        #expect(gated.isPrivate)
        #expect(gated.gating == .manual)
        #expect(try !set(.init(hasDiscussions: false)).hasDiscussions)
        #expect(try !set(.init(isPrivate: false)).isPrivate)
    }

    @Test func `who takes a name in another case takes what led from it`() throws {
        let fixture = try VersionFixture("me/Old")
        try fixture.write { (db) throws in
            try RepositoryStore.move(fixture.repository, to: .test("me/new"), now: 1, in: db)
            let other = try RepositoryStore.create(
                .init(.test("me/old"), author: "me"), now: 2, in: db
            ).repository
            for name in ["me/Old", "me/old", "ME/OLD"] {
                #expect(try RepositoryStore.find(.test(name), in: db).row == other.row)
            }
            try RepositoryStore.move(other, to: .test("me/other"), now: 3, in: db)
            let first = try RepositoryStore.find(.test("me/new"), in: db)
            try RepositoryStore.move(first, to: .test("ME/Old"), now: 4, in: db)
            #expect(try RepositoryStore.find(.test("me/old"), in: db).row == first.row)
        }
    }
}
