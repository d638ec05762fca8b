import Foundation
import GRDB
import Testing

@testable import Registry

/// One content in two repositories: rows of files belong to all, what keeps the bytes to each.
struct SharedContentTests {
    private let fixture: VersionFixture
    private let text = String(repeating: "A long card. ", count: 3_000)
    private let now = VersionFixture.start + 10 * 24 * 3600

    init() throws { fixture = try VersionFixture() }

    /// Another repository, whose `README.md` lies in the blob store, as `stemma pull` puts it there.
    private func makeOther() throws -> (repository: StoredRepository, receipt: BlobReceipt) {
        let receipt = try fixture.store(Array(text.utf8))
        let repository = try fixture.write { db in
            try BlobCatalog.note(
                receipt.sha256, size: receipt.size, now: VersionFixture.start, in: db)
            return try RepositoryStore.create(
                .init(
                    .test("google/x"), author: "stemma",
                    files: [.put(path: "README.md", .blob(receipt))]),
                blobs: fixture.blobs, now: VersionFixture.start, in: db
            ).repository
        }
        return (repository, receipt)
    }

    private func collect() throws {
        for hash in try fixture.read({
            try ContentHash.fetchAll($0, sql: "SELECT sha256 FROM blob")
        }) {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: Double(VersionFixture.start))],
                ofItemAtPath: fixture.blobs.path(of: hash))
        }
        _ = try BlobCollector(fixture.registry, fixture.blobs).run(now: now)
    }

    @Test func `a content outlives the repository that brought it first`() throws {
        let (other, receipt) = try makeOther()
        try fixture.put("README.md", text)
        try fixture.write { try RepositoryStore.delete(other, in: $0) }
        try collect()
        #expect(!fixture.blobs.contains(receipt.sha256))
        #expect(try fixture.text("README.md") == text)
        let checks = try Doctor(fixture.registry, blobs: fixture.blobs).examine(deep: true)
        #expect(checks.filter { !$0.passed } == [])
    }

    @Test func `a pointer written as a text does not hide the content`() throws {
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        try fixture.commit([.put(path: "a.bin", .stored(receipt.sha256))], account: 7)
        let file = try #require(try fixture.file("a.bin"))
        let pointer = LFSPointer(sha256: receipt.sha256, size: 3)
        var text = file
        text.isLFS = false
        try fixture.write { try ObjectTable.insert(text, content: pointer.text, in: $0) }
        #expect(
            try fixture.read { try BlobCatalog.location(of: file, in: fixture.repository, $0) }
                == .stored(receipt.sha256))
    }

    @Test func `the doctor finds what might be taken away, and keeps it`() throws {
        let (other, _) = try makeOther()
        try fixture.write { try $0.execute(sql: "DELETE FROM blob_use") }
        let doctor = Doctor(fixture.registry, blobs: fixture.blobs)
        #expect(try doctor.examine().filter { !$0.passed }.map(\.name) == ["uses"])
        #expect(try doctor.examine(repairs: true).filter { !$0.passed } == [])
        let uses = try fixture.read {
            try Int64.fetchAll($0, sql: "SELECT repository_id FROM blob_use")
        }
        #expect(uses == [other.row])
    }

    @Test func `nobody who writes waits while contents are hashed`() throws {
        let (_, receipt) = try makeOther()
        let other = try Registry(path: fixture.registry.path, access: .write)
        defer { try? other.close() }
        let doctor = Doctor(fixture.registry, blobs: fixture.blobs)
        let check = try other.write { _ in try doctor.contents(deep: true) }
        #expect(check.passed)
        try Data("damaged".utf8).write(to: URL(filePath: fixture.blobs.path(of: receipt.sha256)))
        #expect(try !doctor.contents(deep: false).passed)
    }

    @Test func `without a store the doctor misses what lies there`() throws {
        _ = try makeOther()
        let failed = try Doctor(fixture.registry).examine().filter { !$0.passed }
        #expect(failed.map(\.name) == ["contents"])
        #expect(failed.first?.message.contains("there is no blob store") == true)
    }

    @Test func `a rehearsed collection counts and takes nothing away`() throws {
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        let own = try fixture.upload([4, 5], account: 7)
        try fixture.write {
            try VersionStore.createBranch("b", of: fixture.repository, now: 1, in: $0)
        }
        try fixture.commit([.put(path: "a.bin", .stored(own.sha256))], to: "b", account: 7)
        try fixture.write {
            try VersionStore.deleteBranch("b", of: fixture.repository, now: 1, in: $0)
        }
        let registry = try Registry(path: fixture.registry.path, access: .rehearse)
        defer { try? registry.close() }
        let later = Int(Date().timeIntervalSince1970) + 10 * 24 * 3600
        let rehearsed = try BlobCollector(registry, fixture.blobs).run(now: later)
        #expect(rehearsed.commits == 1)
        #expect(rehearsed.contents == 2)
        #expect(rehearsed.bytes == 5)
        #expect(fixture.blobs.contains(receipt.sha256))
        #expect(try BlobCollector(fixture.registry, fixture.blobs).run(now: later) == rehearsed)
        #expect(!fixture.blobs.contains(receipt.sha256))
    }
}
