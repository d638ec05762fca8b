import Cards
import Foundation
import Testing

@testable import Registry

struct MirrorBranchTests {
    private let fixture: VersionFixture
    private let content: ContentHash

    init() throws {
        fixture = try VersionFixture()
        content = try fixture.upload([1, 2, 3], account: 7).sha256
    }

    /// Whether a pull of a repository could go without fetching the content.
    private func isHere(for name: String) throws -> Bool {
        let id = RepositoryID.test(name)
        return try MirrorBranch(fixture.registry, id, branch: "main").has(
            content, in: fixture.blobs)
    }

    private func set(_ settings: RepositoryStore.Settings) throws {
        try fixture.write {
            try RepositoryStore.update(settings, of: fixture.repository, now: 5, in: $0)
        }
    }

    @Test func `what is here and anybody's, or nobody's yet, need not be fetched`() throws {
        #expect(try isHere(for: "me/mirror"))
        try fixture.commit([.put(path: "w.bin", .stored(content))], account: 7)
        #expect(try isHere(for: "me/mirror"))
    }

    @Test func `what is private or gated here is fetched, whoever names its hash`() throws {
        try fixture.commit([.put(path: "w.bin", .stored(content))], account: 7)
        try set(RepositoryStore.Settings(isPrivate: true))
        #expect(try !isHere(for: "me/mirror"))
        #expect(try isHere(for: fixture.repository.id.name))
        try set(RepositoryStore.Settings(isPrivate: false, gating: .manual))
        #expect(try !isHere(for: "me/mirror"))
    }

    @discardableResult
    private func pull(
        _ text: String, into branch: MirrorBranch, at head: ObjectID?
    ) throws -> ObjectID {
        try branch.commit(
            .init(
                [.put(path: "a.txt", .bytes(Array(text.utf8)))], stored: [], title: "Pull",
                message: "", head: head), isPrivate: true, gating: .manual, blobs: fixture.blobs,
            now: 7)
    }

    @Test func `what was committed during a pull is not overwritten`() throws {
        let branch = MirrorBranch(fixture.registry, fixture.repository.id, branch: "main")
        let head = try #require(try branch.state().head)
        let other = try fixture.put("a.txt", "mine")
        #expect(throws: VersionError.conflict(expected: head.hexadecimal, found: other.oid)) {
            try pull("theirs", into: branch, at: head)
        }
        #expect(try fixture.text("a.txt") == "mine")
        try pull("theirs", into: branch, at: other.oid)
        #expect(try fixture.text("a.txt") == "theirs")
    }

    @Test(arguments: [("google/x", "main"), ("me/model", "dev")])
    func `what was made during a pull is not overwritten`(id: String, name: String) throws {
        let branch = MirrorBranch(fixture.registry, .test(id), branch: name)
        #expect(try branch.state().head == nil)
        let made = try pull("one", into: branch, at: nil)
        #expect(throws: VersionError.conflict(expected: "nothing", found: made)) {
            try pull("two", into: branch, at: nil)
        }
        #expect(try branch.state().head == made)
    }

    @Test func `what was deleted during a pull is not made again`() throws {
        let branch = MirrorBranch(fixture.registry, fixture.repository.id, branch: "main")
        let head = try #require(try branch.state().head)
        try fixture.write { try RepositoryStore.delete(fixture.repository, in: $0) }
        #expect(throws: VersionError.conflict(expected: head.hexadecimal, found: nil)) {
            try pull("theirs", into: branch, at: head)
        }
        #expect(try branch.state().head == nil)
    }

    @Test func `a repository that is pulled is in the audit log`() throws {
        let branch = MirrorBranch(fixture.registry, .test("google/x"), branch: "main")
        let head = try pull("one", into: branch, at: nil)
        try pull("two", into: branch, at: head)
        let entries = try fixture.read { try AuditLog.list(limit: 10, in: $0) }
        #expect(entries.map(\.action) == ["repository.create"])
        #expect(entries.first?.subject == "google/x")
        #expect(entries.first?.detail == #"{"visibility":"private"}"#)
        #expect(entries.first?.actor == .commandLine)
    }
}
