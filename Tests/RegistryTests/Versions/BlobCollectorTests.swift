import Foundation
import GRDB
import Testing

@testable import Registry

struct BlobCollectorTests {
    private let fixture: VersionFixture
    private let now = VersionFixture.start + 10 * 24 * 3600

    init() throws { fixture = try VersionFixture() }

    private func collect(grace: Int = BlobCollector.grace) throws -> BlobCollector.Summary {
        try BlobCollector(fixture.registry, fixture.blobs).run(now: now, grace: grace)
    }

    /// Makes a content of the store as old as the fixture.
    private func age(_ hash: ContentHash) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: Double(VersionFixture.start))],
            ofItemAtPath: fixture.blobs.path(of: hash))
    }

    @Test func `what a version uses stays`() throws {
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        try fixture.commit([.put(path: "a.bin", .stored(receipt.sha256))], account: 7)
        try fixture.commit([.deleteFile(path: "a.bin")], account: 7)
        try age(receipt.sha256)
        #expect(try collect() == BlobCollector.Summary())
        #expect(fixture.blobs.contains(receipt.sha256))
    }

    @Test func `what nobody uses goes after a while`() throws {
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        try age(receipt.sha256)
        #expect(try collect(grace: 100 * 24 * 3600) == BlobCollector.Summary())
        let summary = try collect()
        #expect(summary.contents == 1)
        #expect(summary.bytes == 3)
        #expect(!fixture.blobs.contains(receipt.sha256))
    }

    @Test func `what a deleted repository used goes, and what another uses stays`() throws {
        let shared = try fixture.upload([1], account: 7)
        let own = try fixture.upload([2], account: 7)
        for receipt in [shared, own] {
            try fixture.commit(
                [.put(path: "\(receipt.size)\(receipt.oid).bin", .stored(receipt.sha256))],
                account: 7)
        }
        try fixture.write { db in
            let other = try RepositoryStore.create(
                .init(
                    .test("you/x"), author: "you", accountID: 7,
                    files: [.put(path: "a.bin", .stored(shared.sha256))]),
                blobs: fixture.blobs, now: 1, in: db)
            #expect(other.commit.title == "initial commit")
            try RepositoryStore.delete(fixture.repository, in: db)
        }
        for receipt in [shared, own] { try age(receipt.sha256) }
        // What was committed was in use until now, so that its rows are as old as the commit.
        let summary = try collect()
        #expect(summary.contents == 1)
        #expect(summary.objects > 0)
        #expect(fixture.blobs.contains(shared.sha256))
        #expect(!fixture.blobs.contains(own.sha256))
        #expect(
            try Doctor(fixture.registry, blobs: fixture.blobs).examine().filter { !$0.passed } == []
        )
    }

    @Test func `commits of a branch that was deleted go after a while`() throws {
        let day = 24 * 3600
        try fixture.put("shared", "1")
        let repository = fixture.repository
        try fixture.write { db in
            try VersionStore.createBranch("b", of: repository, now: VersionFixture.start, in: db)
        }
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        try fixture.commit([.put(path: "a.bin", .stored(receipt.sha256))], to: "b", account: 7)
        let last = try fixture.put("folder/small", "2", to: "b")
        try age(receipt.sha256)
        #expect(try collect() == BlobCollector.Summary())
        try fixture.write {
            try VersionStore.deleteBranch("b", of: repository, now: now - day, in: $0)
        }
        // Somebody may be fetching it by its id.
        #expect(try collect() == BlobCollector.Summary())
        #expect(try fixture.head(last.oid.hexadecimal) == last)
        let summary = try collect(grace: day / 2)
        #expect(summary.commits == 2)
        #expect(summary.contents == 1)
        #expect(summary.bytes == 3)
        #expect(summary.objects > 3)
        #expect(throws: VersionError.self) { try fixture.head(last.oid.hexadecimal) }
        #expect(try fixture.text("shared") == "1")
        #expect(try collect(grace: 0) == BlobCollector.Summary())
        let doctor = Doctor(fixture.registry, blobs: fixture.blobs)
        #expect(try doctor.examine(deep: true).filter { !$0.passed } == [])
    }

    @Test func `commits that a tag, a pull request or a discussion reaches stay`() throws {
        let repository = fixture.repository
        var ids: [ObjectID] = []
        for name in ["tagged", "proposed", "begun"] {
            try fixture.write { db in
                try VersionStore.createBranch(name, of: repository, now: 1, in: db)
            }
            ids.append(try fixture.put(name, name, to: name).oid)
        }
        try fixture.write { db in
            try VersionStore.createTag("v1", at: "tagged", of: repository, in: db)
            try VersionStore.createPullRequest(9, at: ids[1], of: repository, in: db)
            // Its own commits are elsewhere; where it began is what it is compared with.
            _ = try DiscussionStore.openPullRequest(
                on: repository, title: "t", author: "me", start: ids[2], isDraft: true, now: 1,
                in: db)
            for name in ["tagged", "proposed", "begun"] {
                try VersionStore.deleteBranch(name, of: repository, now: 1, in: db)
            }
        }
        #expect(try collect().commits == 0)
        for id in ids { #expect(try fixture.head(id.hexadecimal).oid == id) }
    }

    @Test func `commits and branches beside a collection lose nothing`() async throws {
        let (registry, blobs, repository, now) = (
            fixture.registry, fixture.blobs, fixture.repository, now
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for _ in 0..<40 {
                    _ = try BlobCollector(registry, blobs).run(now: now + 10, grace: 0)
                }
            }
            for index in 0..<20 {
                group.addTask {
                    let name = "b\(index)"
                    func write(_ body: (Database) throws -> Void) throws {
                        try registry.write(body)
                    }
                    try write {
                        try VersionStore.createBranch(name, of: repository, now: now, in: $0)
                    }
                    let commit = try registry.write { db in
                        try VersionStore.commit(
                            CommitRequest(
                                [.put(path: "f/\(index)", .bytes([UInt8(index)]))], title: "t",
                                author: "me", ref: name), to: repository, blobs: blobs, now: now,
                            in: db)
                    }
                    // Another name for the commit, and the first one goes.
                    try write { db in
                        try VersionStore.createTag(
                            "t\(index)", at: commit.oid.hexadecimal, of: repository, in: db)
                        try VersionStore.deleteBranch(name, of: repository, now: now, in: db)
                    }
                }
            }
            try await group.waitForAll()
        }
        for index in 0..<20 { #expect(try fixture.paths("t\(index)") == ["f/\(index)"]) }
        let checks = try Doctor(registry, blobs: blobs).examine(deep: true)
        #expect(checks.filter { !$0.passed } == [])
    }

    @Test func `a file that was stored again while rows were removed stays`() throws {
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        try age(receipt.sha256)
        let cutoff = now - BlobCollector.grace
        // The rows are gone; before the file goes somebody sends it again.
        try fixture.write { try $0.execute(sql: "DELETE FROM blob_upload; DELETE FROM blob") }
        _ = try fixture.store([1, 2, 3])
        #expect(try fixture.blobs.remove(receipt.sha256, notSince: cutoff) { false } == nil)
        #expect(fixture.blobs.contains(receipt.sha256))
    }

    @Test func `a file that was touched, or that a row names, stays`() throws {
        let receipt = try fixture.store([1, 2, 3])
        try age(receipt.sha256)
        let cutoff = now - BlobCollector.grace
        #expect(try fixture.blobs.remove(receipt.sha256, notSince: cutoff) { true } == nil)
        #expect(try fixture.blobs.touch(receipt.sha256))
        #expect(try fixture.blobs.remove(receipt.sha256, notSince: cutoff) { false } == nil)
        try age(receipt.sha256)
        #expect(try fixture.blobs.remove(receipt.sha256, notSince: cutoff) { false } == 3)
    }

    @Test func `uploads and commits beside a collection lose nothing`() async throws {
        let fixture = fixture
        let now = now
        let registry = fixture.registry
        let blobs = fixture.blobs
        let repository = fixture.repository
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for _ in 0..<20 { _ = try BlobCollector(registry, blobs).run(now: now, grace: 0) }
            }
            for index in 0..<20 {
                group.addTask {
                    let writer = try blobs.makeWriter()
                    try writer.append([UInt8](repeating: UInt8(index), count: 10))
                    let receipt = try writer.finish()
                    try registry.write { db in
                        try BlobCatalog.noteUpload(
                            receipt.sha256, size: receipt.size, account: 7, now: now + 1, in: db)
                    }
                    _ = try registry.write { db in
                        try VersionStore.commit(
                            CommitRequest(
                                [.put(path: "f\(index).bin", .stored(receipt.sha256))], title: "t",
                                author: "me", accountID: 7), to: repository, blobs: blobs,
                            now: now + 1, in: db)
                    }
                }
            }
            try await group.waitForAll()
        }
        let head = try fixture.head()
        for file in try fixture.read({ try VersionStore.files(of: head, of: repository, in: $0) })
        where file.isLFS {
            #expect(blobs.contains(file.sha256))
        }
    }
}
