import Cards
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Registry

struct LinkTests {
    private let folder: TemporaryFolder
    private let registry: Registry
    private let blobs: BlobStore
    private let weights = Data((0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })

    init() throws {
        folder = try TemporaryFolder()
        registry = try Registry(path: folder.path("registry.db"), access: .create)
        blobs = try BlobStore(folder: folder.path("registry.blobs"))
        try folder.write("---\nlicense: mit\n---\n# Seal\n", to: "c/ann/seal/README.md")
        try folder.write("{}", to: "c/ann/seal/config.json")
        try folder.write("{}", to: "c/ann/seal/nested/more.json")
        try folder.write(weights, to: "c/ann/seal/model.safetensors")
        try folder.write(String(repeating: "word\n", count: 10_000), to: "c/ann/seal/vocab.txt")
    }

    private func ingest(now: Int) throws -> IngestSummary {
        let source = IngestSource(files: [folder.path("c")], choice: .named)
        return try Ingest(registry, now: now, threads: 1, links: true).run(source)
    }

    private func repository() throws -> StoredRepository {
        try registry.read { try RepositoryStore.find(.test("ann/seal"), in: $0) }
    }

    private func file(_ path: String) throws -> FileEntry? {
        let repository = try repository()
        let item = try registry.read { db in
            try VersionStore.item(
                at: path, in: VersionStore.resolve("main", of: repository, in: db), of: repository,
                in: db)
        }
        guard case .file(let file) = item else { return nil }
        return file
    }

    private func open(_ path: String) throws -> OpenContent {
        let file = try #require(try file(path))
        let repository = try repository()
        return try registry.read { try BlobCatalog.location(of: file, in: repository, $0) }
            .open(in: blobs)
    }

    private func log() throws -> [Commit] {
        let repository = try repository()
        return try registry.read { db in
            try VersionStore.log(
                from: VersionStore.resolve("main", of: repository, in: db), of: repository,
                limit: 10, in: db)
        }
    }

    @Test func `a folder becomes a version, and its large files stay where they are`() throws {
        #expect(try ingest(now: 100).failed == 0)
        #expect(try log().map(\.title) == ["Register files", "initial commit"])
        let model = try #require(try file("model.safetensors"))
        #expect(model.isLFS)
        #expect(model.size == weights.count)
        guard case .file(let content) = try open("model.safetensors") else {
            Issue.record("expected a file")
            return
        }
        #expect(content.path.hasSuffix("c/ann/seal/model.safetensors"))
        #expect(try content.read(weights.count, at: 0) == Array(weights))
        let vocabulary = try #require(try file("vocab.txt"))
        #expect(!vocabulary.isLFS)
        let words = Array(String(repeating: "word\n", count: 10_000).utf8)
        #expect(vocabulary.oid == GitHash.blob(words))
        #expect(try file("nested/more.json") != nil)
        var stored = 0
        try blobs.forEach { _, _ in stored += 1 }
        #expect(stored == 0)
        #expect(try Doctor(registry, blobs: blobs).examine(deep: true).filter { !$0.passed } == [])
    }

    @Test func `a second ingest changes nothing`() throws {
        _ = try ingest(now: 100)
        let before = try log()
        #expect(try ingest(now: 200).unchanged == 1)
        #expect(try log() == before)
    }

    @Test func `a file that was changed is not handed out until it is ingested again`() throws {
        _ = try ingest(now: 100)
        let old = try #require(try file("model.safetensors"))
        try folder.write(weights + Data([1]), to: "c/ann/seal/model.safetensors")
        let error = #expect(throws: BlobError.self) { try open("model.safetensors") }
        guard case .changed = error else {
            Issue.record("expected a changed file, found \(String(describing: error))")
            return
        }
        let contents = try Doctor(registry, blobs: blobs).examine().first { $0.name == "contents" }
        #expect(contents?.passed == false)
        #expect(contents?.message.contains("model.safetensors") == true)
        #expect(try ingest(now: 200).failed == 0)
        let new = try #require(try file("model.safetensors"))
        #expect(new.sha256 != old.sha256)
        guard case .file(let content) = try open("model.safetensors") else { return }
        #expect(content.size == weights.count + 1)
        #expect(try log().count == 3)
    }

    @Test func `a file that is gone is gone from the next version`() throws {
        _ = try ingest(now: 100)
        try FileManager.default.removeItem(atPath: folder.path("c/ann/seal/vocab.txt"))
        _ = try ingest(now: 200)
        #expect(try file("vocab.txt") == nil)
        #expect(try file("README.md") != nil)
    }

    @Test func `linked files are never collected`() throws {
        _ = try ingest(now: 100)
        let repository = try repository()
        try registry.write { try RepositoryStore.delete(repository, in: $0) }
        let summary = try BlobCollector(registry, blobs).run(now: 100 + 10 * 24 * 3600)
        #expect(summary.contents == 2)
        #expect(summary.bytes == 0)
        #expect(FileManager.default.fileExists(atPath: folder.path("c/ann/seal/model.safetensors")))
    }

    // MARK: - What is known of linked files

    private func writeWeights(_ values: [Float], to path: String = "model.safetensors") throws {
        var writer = SafetensorsWriter()
        writer.add("a", [values.count], values)
        try folder.write(writer.file, to: "c/ann/seal/\(path)")
    }

    private func facts() throws -> ModelFacts? {
        let repository = try repository()
        return try registry.read { try ModelFacts.stored(of: Int(repository.row), in: $0) }
    }

    @Test func `weights that are linked say what they hold`() throws {
        try writeWeights([Float](repeating: 1, count: 20_000))
        #expect(try ingest(now: 100).failed == 0)
        #expect(try facts()?.parameters == 20_000)
        try folder.write(#"{"model_type":"llama"}"#, to: "c/ann/seal/config.json")
        #expect(try ingest(now: 200).failed == 0)
        #expect(try facts()?.parameters == 20_000)
        #expect(try facts()?.config == Array(#"{"model_type":"llama"}"#.utf8))
    }

    @Test func `a commit does not wait for a linked file that was changed`() throws {
        try writeWeights([Float](repeating: 1, count: 20_000))
        _ = try ingest(now: 100)
        try writeWeights([Float](repeating: 2, count: 30_000))
        let repository = try repository()
        try registry.write { db in
            _ = try VersionStore.commit(
                CommitRequest(
                    [
                        .put(
                            path: "config.json", .bytes(Array(#"{"model_type":"llama"}"#.utf8)))
                    ], title: "t", author: "ann"), to: repository, blobs: blobs, now: 200, in: db)
        }
        #expect(try facts()?.parameters == 20_000)
        #expect(try facts()?.config == Array(#"{"model_type":"llama"}"#.utf8))
    }

    @Test func `a card in the store does not hold up a folder without one`() throws {
        let text = Array(String(repeating: "A long card. ", count: 3_000).utf8)
        let blobs = try BlobFolder.openStore(of: registry)
        let writer = try blobs.makeWriter()
        try writer.append(text)
        let receipt = try writer.finish()
        try registry.write { db in
            try BlobCatalog.note(receipt.sha256, size: receipt.size, now: 1, in: db)
            _ = try RepositoryStore.create(
                .init(
                    .test("lab/m"), author: "stemma",
                    files: [.put(path: "README.md", .blob(receipt))]),
                blobs: blobs, now: 1, in: db)
        }
        try folder.write("{}", to: "d/config.json")
        try folder.write(weights, to: "d/model.safetensors")
        let source = IngestSource(files: [folder.path("d")], choice: .named, id: .test("lab/m"))
        #expect(try Ingest(registry, now: 100, threads: 1, links: true).run(source).failed == 0)
        try registry.read { db in
            let repository = try RepositoryStore.find(.test("lab/m"), in: db)
            let head = try VersionStore.resolve("main", of: repository, in: db)
            let paths = try VersionStore.paths(of: head, of: repository, in: db)
            #expect(paths.contains("README.md") && paths.contains("model.safetensors"))
        }
    }

    @Test func `of two folders with one content either will do`() throws {
        try FileManager.default.copyItem(
            atPath: folder.path("c/ann/seal"), toPath: folder.path("c/ann/walrus"))
        _ = try ingest(now: 100)
        for gone in ["walrus", "seal"] {
            try FileManager.default.moveItem(
                atPath: folder.path("c/ann/\(gone)/model.safetensors"),
                toPath: folder.path("away"))
            guard case .file(let content) = try open("model.safetensors") else {
                Issue.record("expected a file")
                return
            }
            #expect(!content.path.contains("/\(gone)/"))
            try FileManager.default.moveItem(
                atPath: folder.path("away"),
                toPath: folder.path("c/ann/\(gone)/model.safetensors"))
            _ = try ingest(now: 200)
        }
    }

    @Test func `a file that was written with its old time is another one`() throws {
        let path = folder.path("c/ann/seal/model.safetensors")
        let time = Date(timeIntervalSince1970: 1_700_000_000)
        try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
        _ = try ingest(now: 100)
        let file = try FileHandle(forUpdating: URL(filePath: path))
        try file.write(contentsOf: Data([255]))
        try file.close()
        try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
        #expect(throws: BlobError.changed(path: path)) { try open("model.safetensors") }
    }
}
