import Cards
import GRDB
import Testing

@testable import Registry

struct HistoryRewriterTests {
    private let fixture: VersionFixture
    private let kept: ContentHash
    private let gone: ContentHash

    init() throws {
        fixture = try VersionFixture(files: ["README.md": "---\nlicense: mit\n---\n"])
        kept = try fixture.upload([1], account: 7).sha256
        gone = try fixture.upload([2], account: 7).sha256
    }

    private func remove(_ hashes: Set<ContentHash>) throws {
        try fixture.write { db in
            try VersionStore.removeLFSFiles(
                hashes, of: fixture.repository, blobs: fixture.blobs, now: 500, in: db)
        }
        let doctor = Doctor(fixture.registry, blobs: fixture.blobs)
        #expect(try doctor.examine(deep: true).filter { !$0.passed } == [])
    }

    @Test func `commits before the file keep their ids, later ones follow`() throws {
        let before = try fixture.put("a", "1")
        try fixture.commit([.put(path: "x/y/gone.bin", .stored(gone))], title: "add")
        try fixture.commit([.put(path: "kept.bin", .stored(kept))], title: "more")
        let last = try fixture.put("b", "2")
        try fixture.write { db in
            try VersionStore.createTag(
                "v1", at: last.oid.hexadecimal, of: fixture.repository, in: db)
        }
        try remove([gone])
        let head = try fixture.head()
        let log = try fixture.read { db in
            try VersionStore.log(from: head, of: fixture.repository, limit: 9, in: db)
        }
        #expect(log.map(\.title) == ["change", "more", "add", "change", "initial commit"])
        #expect(log[3] == before)
        #expect(log[0].oid != last.oid)
        #expect(try fixture.head("v1") == log[0])
        // Folders go with what was alone in them.
        #expect(try fixture.paths() == ["README.md", "a", "b", "kept.bin"])
        #expect(throws: VersionError.self) { try fixture.head(last.oid.hexadecimal) }
    }

    @Test func `what was found out about a commit follows it`() throws {
        let other = try fixture.upload([3], account: 7).sha256
        try fixture.commit([.put(path: "notes/gone.bin", .stored(gone))])
        let first = try fixture.commit([.put(path: "model.safetensors", .stored(kept))])
        let second = try fixture.commit([.put(path: "model.safetensors", .stored(other))])
        try fixture.write { db in
            for (commit, outcome) in [(first, "passed"), (second, "warned")] {
                let record = VerificationRecord(
                    revision: commit.oid.hexadecimal, level: "run", outcome: outcome,
                    engine: "stemma", host: "here", startedAt: 1, seconds: 1,
                    report: Array("{}".utf8))
                try VerificationStore.record(record, of: fixture.repository.id, in: db)
            }
        }
        func shown() throws -> VerificationRecord? {
            try fixture.read {
                let (record, isStale) = try #require(
                    try VerificationStore.counting(of: fixture.repository.row, in: $0))
                return isStale ? nil : record
            }
        }
        try remove([gone])
        #expect(try shown()?.outcome == "warned")
        #expect(try shown()?.revision == fixture.head().oid.hexadecimal)
        try fixture.commit([.put(path: "model.safetensors", .stored(kept))])
        #expect(try shown()?.outcome == "passed", "these files were verified before")
        try remove([kept])
        #expect(try shown() == nil)
    }

    @Test func `a history without the file stays as it is`() throws {
        try fixture.commit([.put(path: "kept.bin", .stored(kept))])
        let head = try fixture.head()
        try remove([gone])
        #expect(try fixture.head() == head)
    }

    @Test func `a pull request begins at the new commit`() throws {
        try fixture.commit([.put(path: "gone.bin", .stored(gone))])
        let start = try fixture.head().oid
        let opened = try fixture.write { db in
            try DiscussionStore.openPullRequest(
                on: fixture.repository, title: "t", description: "", author: "me",
                base: Ref.main, start: start, isDraft: false, now: 400, in: db)
        }
        try fixture.put("a", "1", to: opened.ref)
        try remove([gone])
        let range = try fixture.read { db in
            try PullRequestStore.range(
                of: DiscussionStore.find(opened.number, of: fixture.repository, in: db),
                of: fixture.repository, in: db)
        }
        #expect(range.start == (try fixture.head()))
        #expect(range.head.parents == [range.start.oid])
    }

    @Test func `what the card's files said goes with them`() throws {
        let table = try fixture.upload(Array("- dataset: {id: x}\n  value: 1\n".utf8), account: 7)
        try fixture.commit([
            .put(path: ".eval_results/x.yaml", .stored(table.sha256)),
            .put(path: "model.safetensors", .stored(kept)),
        ])
        try remove([table.sha256, kept])
        #expect(try fixture.paths() == ["README.md"])
        let files = try fixture.read { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM blob_use WHERE repository_id = ?",
                arguments: [fixture.repository.row])
        }
        #expect(files == 0)
    }
}
