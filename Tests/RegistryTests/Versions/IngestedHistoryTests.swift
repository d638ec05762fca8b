import Cards
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Registry

/// Repositories whose card came by `stemma ingest`.
struct IngestedHistoryTests {
    private let card = "---\nlicense: mit\n---\n# Model\n"

    private func ingest(_ text: String, _ registry: Registry, now: Int = 100) throws {
        try registry.store(
            Array(text.utf8), as: .test("o/m"), path: nil, now: now)
    }

    private func repository(_ registry: Registry) throws -> StoredRepository {
        try registry.read { try RepositoryStore.find(.test("o/m"), in: $0) }
    }

    @Test func `a card has a version that is worked out, the same each time`() throws {
        let fixture = try RegistryFixture()
        try ingest(card, fixture.registry)
        let repository = try repository(fixture.registry)
        try fixture.read { (db) throws in
            let commit = try VersionStore.resolve("main", of: repository, in: db)
            #expect(try VersionStore.head(of: repository, in: db) == commit.oid)
            #expect(commit.author == "stemma")
            #expect(commit.createdAt == 100)
            for revision in [
                "HEAD", commit.oid.hexadecimal, String(commit.oid.hexadecimal.prefix(8)),
            ] {
                #expect(try VersionStore.resolve(revision, of: repository, in: db) == commit)
            }
            let files = try VersionStore.files(of: commit, of: repository, in: db)
            #expect(files.map(\.path) == ["README.md"])
            #expect(files.first?.oid == GitHash.blob(Array(card.utf8)))
            let location = try BlobCatalog.location(
                of: try #require(files.first), in: repository, db)
            #expect(location == .inline(Array(card.utf8)))
            #expect(
                try VersionStore.refs(of: repository, in: db)
                    == [Ref(name: Ref.main, commit: commit.oid)])
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM git_commit") == 0)
        }
    }

    @Test func `the first commit makes it real`() throws {
        let fixture = try RegistryFixture()
        try ingest(card, fixture.registry)
        let repository = try repository(fixture.registry)
        let root = try fixture.read { try VersionStore.resolve("main", of: repository, in: $0) }
        let commit = try fixture.write { db in
            try VersionStore.commit(
                CommitRequest([.put(path: "a", .bytes([1]))], title: "t", author: "me"),
                to: repository, now: 200, in: db)
        }
        #expect(commit.parents == [root.oid])
        try fixture.read { (db) throws in
            #expect(try VersionStore.resolve(root.oid.hexadecimal, of: repository, in: db) == root)
            #expect(
                try VersionStore.paths(of: commit, of: repository, in: db) == ["README.md", "a"])
        }
    }

    @Test func `a branch of a repository without commits begins at its card`() throws {
        let fixture = try RegistryFixture()
        try ingest(card, fixture.registry)
        let repository = try repository(fixture.registry)
        try fixture.write { try VersionStore.createBranch("b", of: repository, now: 9, in: $0) }
        try fixture.read { (db) throws in
            #expect(
                try VersionStore.resolve("b", of: repository, in: db)
                    == VersionStore.resolve("main", of: repository, in: db))
        }
    }

    @Test func `a card that is ingested over commits becomes one`() throws {
        let fixture = try VersionFixture(files: ["README.md": card, "a": "1"])
        let before = try fixture.head()
        let new = card + "more\n"
        try fixture.registry.store(
            Array(new.utf8), as: fixture.repository.id, path: nil, now: 300)
        let after = try fixture.head()
        #expect(after.parents == [before.oid])
        #expect(after.author == "stemma")
        #expect(try fixture.text("README.md") == new)
        #expect(try fixture.text("a") == "1")
        try fixture.registry.store(
            Array(new.utf8), as: fixture.repository.id, path: nil, now: 400)
        #expect(try fixture.head() == after)
    }

    @Test(arguments: [true, false])
    func `a folder that is ingested keeps what was committed`(hasCard: Bool) throws {
        let fixture = try VersionFixture(files: ["README.md": card, "notes/a": "1"])
        let content = try fixture.upload([1, 2], account: 7).sha256
        try fixture.commit([.put(path: "w.bin", .stored(content))], account: 7)
        let before = try fixture.head()
        let new = card + "more\n"
        if hasCard { try fixture.folder.write(new, to: "in/me/model/README.md") }
        try fixture.folder.write("{}", to: "in/me/model/config.json")
        try fixture.folder.write("weights", to: "in/me/model/model.gguf")
        for _ in 1...2 {
            _ = try Ingest(fixture.registry, now: 300, threads: 1).run(
                IngestSource(files: [fixture.folder.path("in")], choice: .named))
            let head = try fixture.head()
            #expect(hasCard ? head.parents == [before.oid] : head == before)
            #expect(try fixture.text("README.md") == (hasCard ? new : card))
            #expect(try fixture.text("notes/a") == "1")
            #expect(try fixture.file("w.bin")?.sha256 == content)
            #expect(try fixture.paths() == ["README.md", "notes/a", "w.bin"])
        }
        let doctor = Doctor(fixture.registry, blobs: fixture.blobs)
        #expect(try doctor.examine(deep: true).filter { !$0.passed } == [])
    }

    @Test func `a repository that is moved keeps its history`() throws {
        let fixture = try VersionFixture(files: ["README.md": card])
        let head = try fixture.head()
        try fixture.registry.move(fixture.repository.id, to: .test("you/other"), now: 5)
        let moved = try fixture.read { try RepositoryStore.find(.test("me/model"), in: $0) }
        #expect(moved.id == .test("you/other"))
        #expect(!moved.isNamed(.test("me/model")))
        #expect(try fixture.read { try VersionStore.head(of: moved, in: $0) } == head.oid)
    }
}
