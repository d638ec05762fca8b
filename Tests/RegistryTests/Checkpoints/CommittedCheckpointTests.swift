import Cards
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Registry

/// Checkpoints whose files are those of a version.
struct CommittedCheckpointTests {
    private let fixture: VersionFixture
    private let folder: TemporaryFolder
    private let weights = [UInt8]((0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })

    init() throws {
        fixture = try VersionFixture(files: ["README.md": "---\nlicense: mit\n---\n# Seal\n"])
        folder = try TemporaryFolder()
    }

    @discardableResult
    private func commitWeights(_ bytes: [UInt8], to ref: String = "main") throws -> Commit {
        let receipt = try fixture.store(bytes)
        try fixture.write { db in
            try BlobCatalog.note(
                receipt.sha256, size: receipt.size, now: VersionFixture.start, in: db)
        }
        return try fixture.commit(
            [.put(path: "model.safetensors", .stored(receipt.sha256))], to: ref)
    }

    private func checkpoint(_ revision: String = "main") throws -> CommittedCheckpoint? {
        try fixture.read { try CommittedCheckpoint(revision, of: fixture.repository, in: $0) }
    }

    private func layOut(_ checkpoint: CommittedCheckpoint, in folder: String) throws {
        try checkpoint.layOut(in: folder, blobs: { fixture.blobs }, from: fixture.registry)
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    }

    // MARK: - Files

    @Test func `what a checkpoint needs is laid out, and nothing else`() throws {
        try fixture.put("config.json", "{}")
        try fixture.put("tokenizer.json", "{}")
        try fixture.put("logo.svg", "<svg/>")
        try fixture.put(".hidden.json", "{}")
        try fixture.put("nested/model.safetensors", "x")
        try commitWeights(weights)
        let checkpoint = try #require(try checkpoint())
        try layOut(checkpoint, in: folder.url.path)
        #expect(
            try names() == ["README.md", "config.json", "model.safetensors", "tokenizer.json"])
        let laidOut = try Data(contentsOf: folder.url.appendingPathComponent("model.safetensors"))
        #expect(laidOut == Data(weights))
        #expect(
            checkpoint.hashes["model.safetensors"] == ContentHash(of: weights).hexadecimal)
    }

    @Test func `a large content is not copied`() throws {
        try commitWeights(weights)
        try layOut(try #require(try checkpoint()), in: folder.url.path)
        let stored = fixture.blobs.path(of: ContentHash(of: weights))
        func inode(_ path: String) throws -> Int {
            try #require(
                try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int)
        }
        #expect(
            try inode(folder.path("model.safetensors")) == inode(stored),
            "both lie in the same file system")
    }

    @Test func `an older revision has its own files`() throws {
        let old = try commitWeights(weights)
        try fixture.write {
            try VersionStore.createTag("v1", at: "main", of: fixture.repository, in: $0)
        }
        try commitWeights([1, 2, 3])
        #expect(try checkpoint("v1")?.commit == old)
        #expect(try checkpoint(old.oid.hexadecimal)?.files.last?.size == weights.count)
        #expect(try checkpoint()?.files.last?.size == 3)
        #expect(throws: VersionError.revisionNotFound("v2")) { try checkpoint("v2") }
    }

    @Test func `a version without weights or configuration is no checkpoint`() throws {
        #expect(try checkpoint() == nil)
        try fixture.put("tokenizer.json", "{}")
        #expect(try checkpoint() == nil)
        #expect(try fixture.read { try CommittedCheckpoint.all(in: $0) } == [])
        try commitWeights(weights)
        #expect(try checkpoint() != nil)
        #expect(try fixture.read { try CommittedCheckpoint.all(in: $0) } == [.test("me/model")])
    }

    @Test func `a content that is gone is an error`() throws {
        try commitWeights(weights)
        let hash = ContentHash(of: weights)
        try FileManager.default.removeItem(atPath: fixture.blobs.path(of: hash))
        let checkpoint = try #require(try checkpoint())
        #expect(throws: BlobError.missing(hash)) { try layOut(checkpoint, in: folder.url.path) }
    }

    // MARK: - Verifications

    private func record(_ outcome: String, of commit: Commit, level: String = "run") throws {
        let record = VerificationRecord(
            revision: commit.oid.hexadecimal, level: level, outcome: outcome, engine: "stemma",
            host: "here", startedAt: 1, seconds: 1, report: Array("{}".utf8))
        try fixture.write { try VerificationStore.record(record, of: .test("me/model"), in: $0) }
    }

    private func shown() throws -> [String] {
        try fixture.read { db in
            let known = try String.fetchAll(
                db, sql: "SELECT value FROM term WHERE field = ?",
                arguments: [FilterField.verified.rawValue])
            let reader = try PostingReader(db)
            return try known.filter {
                try reader.set(field: FilterField.verified.rawValue, value: $0)
                    .contains(UInt32(fixture.repository.row))
            }
        }
    }

    private func failedChecks() throws -> [Doctor.Check] {
        try Doctor(fixture.registry, blobs: fixture.blobs).examine().filter { !$0.passed }
    }

    @Test func `only a commit that changes what is loaded makes a verification stale`() throws {
        let first = try commitWeights(weights)
        try record("passed", of: first)
        #expect(try shown() == ["passed"])
        try fixture.put("README.md", "---\nlicense: mit\n---\n# Walrus\n")
        try fixture.put("nested/config.json", "{}")
        #expect(try shown() == ["passed"])
        try fixture.put("config.json", "{}")
        #expect(try shown() == [VerificationStore.stale])
        #expect(
            try fixture.read { try CardView.fetch(.test("me/model"), in: $0) }.isVerificationStale)
        try fixture.commit([.deleteFile(path: "config.json")])
        #expect(try shown() == ["passed"], "the files are those that were verified")
        #expect(try failedChecks() == [])
    }

    @Test func `a branch says nothing about main`() throws {
        let first = try commitWeights(weights)
        try record("passed", of: first)
        try fixture.write {
            try VersionStore.createBranch("dev", of: fixture.repository, now: 1, in: $0)
        }
        let other = try commitWeights([1, 2, 3], to: "dev")
        #expect(try shown() == ["passed"])
        try record("failed", of: other)
        #expect(try shown() == ["passed"])
        try commitWeights([1, 2, 3])
        #expect(try shown() == ["failed"], "main has the files of the branch now")
    }

    @Test func `a lesser level of a later commit hides nothing`() throws {
        try record("failed", of: try commitWeights(weights))
        let later = try fixture.put("README.md", "---\nlicense: mit\n---\n# Walrus\n")
        try record("passed", of: later, level: "files")
        #expect(try shown() == ["failed"])
        try fixture.write {
            _ = try VersionStore.superSquash(
                "main", message: nil, author: "me", of: fixture.repository,
                now: VersionFixture.start, in: $0)
        }
        #expect(try shown() == ["failed"])
        try record("passed", of: try fixture.head())
        #expect(try shown() == ["passed"])
        #expect(try failedChecks() == [])
    }

    @Test func `a branch that goes takes nothing with it that is so of main`() throws {
        try commitWeights(weights)
        try fixture.write {
            try VersionStore.createBranch("dev", of: fixture.repository, now: 1, in: $0)
        }
        try record("passed", of: try fixture.put("notes/a", "a", to: "dev"))
        #expect(try shown() == ["passed"])
        try fixture.write {
            try VersionStore.deleteBranch("dev", of: fixture.repository, now: 1, in: $0)
        }
        let collected = try BlobCollector(fixture.registry, fixture.blobs)
            .run(now: VersionFixture.start + 100, grace: 0)
        #expect(collected.commits == 1)
        #expect(try shown() == ["passed"])
        #expect(try failedChecks() == [])
    }

    @Test func `a history that is squashed keeps what was found out`() throws {
        try record("warned", of: try commitWeights(weights))
        try fixture.put("README.md", "---\nlicense: mit\n---\n# Walrus\n")
        let squashed = try fixture.write {
            try VersionStore.superSquash(
                "main", message: nil, author: "me", of: fixture.repository,
                now: VersionFixture.start, in: $0)
        }
        #expect(try shown() == ["warned"])
        let last = try fixture.read { try VerificationStore.latest(of: .test("me/model"), in: $0) }
        #expect(last?.revision == squashed.oid.hexadecimal)
        try commitWeights([1])
        #expect(try shown() == [VerificationStore.stale])
    }

    // MARK: - Folders

    private func ingestFolder(links: Bool = false) throws {
        try folder.write("---\nlicense: mit\n---\n# Seal\n", to: "in/me/model/README.md")
        try folder.write("{}", to: "in/me/model/config.json")
        try folder.write("weights", to: "in/me/model/model.safetensors")
        let source = IngestSource(files: [folder.path("in")], choice: .named)
        let summary = try Ingest(fixture.registry, now: 1, threads: 1, links: links).run(source)
        #expect(summary.failed == 0)
    }

    private func place() throws -> String? {
        try fixture.read { try CheckpointStore.checkpointFolder(of: .test("me/model"), in: $0) }
    }

    @Test(arguments: [true, false])
    func `weights that are committed take the place of a folder`(links: Bool) throws {
        try ingestFolder(links: links)
        #expect(try place() != nil)
        try fixture.put("README.md", "---\nlicense: mit\n---\n# Walrus\n")
        #expect(try place() != nil)
        try commitWeights(weights)
        #expect(try place() == nil)
        let names = try fixture.read {
            try String.fetchAll($0, sql: "SELECT path || ' ' || size FROM file ORDER BY path")
        }
        #expect(names.contains("model.safetensors \(weights.count)"))
        #expect(try failedChecks() == [])
        try ingestFolder()
        #expect(try place() != nil, "what comes last counts")
        #expect(try fixture.read { try CommittedCheckpoint.all(in: $0) } == [])
    }
}
