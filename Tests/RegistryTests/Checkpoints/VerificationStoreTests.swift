import Cards
import Checkpoints
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Registry

struct VerificationStoreTests {
    private let fixture: RegistryFixture
    private let folder: TemporaryFolder
    private let id = RepositoryID.test("a/model")

    init() throws {
        fixture = try RegistryFixture()
        folder = try TemporaryFolder()
        try folder.write("weights", to: "model.safetensors")
        try fixture.write { try $0.register("a/model") }
    }

    private func register() throws -> Bool {
        try fixture.write { db in
            let row = try RepositoryTable.registered(id, in: db)
            return try CheckpointStore.register(
                FolderState(folder: folder.url.path), folder: folder.url.path, of: Int(row), in: db)
        }
    }

    private func record(_ outcome: String, at time: Int = 100, level: String = "run") throws {
        let record = VerificationRecord(
            revision: try FolderState(folder: folder.url.path).revision, level: level,
            outcome: outcome, engine: "stemma", host: "here", startedAt: time, seconds: 1.5,
            report: Array("{}".utf8))
        try fixture.write { try VerificationStore.record(record, of: id, in: $0) }
    }

    private func listed(_ outcome: String) throws -> Int {
        var query = ListQuery()
        query.filters = [(field: .verified, anyOf: [outcome])]
        return try fixture.read { try query.ids(in: $0).total }
    }

    @Test func `a checkpoint is found by its id and by its folder`() throws {
        #expect(try register())
        #expect(try !register(), "nothing has changed")
        let path = folder.url.path
        let known = try fixture.read { try CheckpointStore.checkpointFolder(of: id, in: $0) }
        #expect(known == path)
        let found = try fixture.read { try CheckpointStore.repository(atFolder: path, in: $0) }
        #expect(found == id)
        #expect(try fixture.read { try CheckpointStore.all(in: $0) }.map(\.id) == [id])
        let files = try fixture.read { try String.fetchAll($0, sql: "SELECT path FROM file") }
        #expect(files == ["model.safetensors"])
    }

    @Test func `the last outcome is the one that lists show`() throws {
        #expect(try fixture.read { try VerificationStore.latest(of: id, in: $0) } == nil)
        try record("failed")
        #expect(try listed("failed") == 1)
        try record("passed", at: 200)
        #expect(try listed("failed") == 0)
        #expect(try listed("passed") == 1)
        let last = try fixture.read { try VerificationStore.latest(of: id, in: $0) }
        #expect(last?.outcome == "passed")
        #expect(last?.startedAt == 200)
    }

    @Test func `files that change make a verification stale`() throws {
        #expect(try register())
        try record("passed")
        #expect(try !register())
        #expect(try listed("passed") == 1)
        try folder.write("other weights", to: "model.safetensors")
        #expect(try register())
        #expect(try listed("passed") == 0)
        #expect(try listed(VerificationStore.stale) == 1)
        try record("passed")
        #expect(try listed(VerificationStore.stale) == 0)
    }

    @Test func `the doctor knows what verifications say`() throws {
        func filters() throws -> Bool? {
            try Doctor(fixture.registry).examine().first { $0.name == "filters" }?.passed
        }
        // The fixture's card has no text to take filters from.
        try fixture.write { try $0.execute(sql: "DELETE FROM card") }
        #expect(try filters() == true)
        try record("passed")
        #expect(try filters() == true)
        try fixture.write { try $0.execute(sql: "DELETE FROM verification") }
        #expect(try filters() == false)
    }

    @Test func `outcomes come back when filters are made anew`() throws {
        try record("warned")
        try fixture.write { db in
            try db.execute(sql: "DELETE FROM posting; DELETE FROM term")
            let postings = PostingWriter()
            try VerificationStore.restore(postings, in: db)
            try postings.flush(db)
        }
        #expect(try listed("warned") == 1)
    }

    @Test func `a stale one is still stale when filters are made anew`() throws {
        #expect(try register())
        try record("passed")
        try folder.write("other weights", to: "model.safetensors")
        #expect(try register())
        try fixture.write { db in
            try db.execute(sql: "DELETE FROM posting; DELETE FROM term")
            let postings = PostingWriter()
            try VerificationStore.restore(postings, in: db)
            try postings.flush(db)
        }
        #expect(try listed(VerificationStore.stale) == 1)
        #expect(try listed("passed") == 0)
    }

    @Test func `a lesser level does not hide what a higher one found`() throws {
        try record("failed")
        try record("passed", level: "files")
        #expect(try listed("failed") == 1)
        #expect(try listed("passed") == 0)
        try record("passed", at: 300)
        #expect(try listed("passed") == 1)
    }

    @Test func `what is not registered cannot be verified`() {
        #expect(throws: RegistryError.notFound("a/other", mentioned: false)) {
            try fixture.read { try VerificationStore.latest(of: .test("a/other"), in: $0) }
        }
    }
}
