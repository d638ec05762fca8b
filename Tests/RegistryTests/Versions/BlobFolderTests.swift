import Foundation
import GRDB
import TestSupport
import Testing

@testable import Registry

struct BlobFolderTests {
    private let folder: TemporaryFolder
    private let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = try Registry(path: folder.path("registry.db"), access: .create)
    }

    private func path(_ name: String) -> String {
        folder.url.resolvingSymlinksInPath().appendingPathComponent(name).path
    }

    /// Stores a content in a folder.
    private func store(in blobs: BlobStore) throws {
        let writer = try blobs.makeWriter()
        try writer.append([1, 2, 3])
        let receipt = try writer.finish()
        try registry.write {
            try BlobCatalog.note(receipt.sha256, size: receipt.size, now: 1, in: $0)
        }
    }

    @Test func `contents lie beside the registry unless somebody says otherwise`() throws {
        let usual = try BlobFolder.path(of: registry, asked: nil)
        #expect(usual == path("registry.blobs"))
        #expect(try BlobFolder.existingStore(of: registry) == nil)
        #expect(!FileManager.default.fileExists(atPath: usual))
    }

    @Test func `a folder is remembered, relative to the registry`() throws {
        try store(in: BlobFolder.openStore(of: registry, asked: path("elsewhere/..//data")))
        #expect(try BlobFolder.path(of: registry, asked: nil) == path("data"))
        #expect(try BlobFolder.openStore(of: registry).folder == path("data"))
        let value = try registry.read { try String.fetchOne($0, sql: "SELECT value FROM setting") }
        #expect(value == "data")
    }

    @Test func `another folder is refused while contents lie in the first`() throws {
        try store(in: BlobFolder.openStore(of: registry, asked: path("data")))
        #expect(
            throws: RegistryError.otherBlobFolder(path: path("data"), asked: path("other"))
        ) {
            try BlobFolder.openStore(of: registry, asked: path("other"))
        }
        #expect(!FileManager.default.fileExists(atPath: path("other")))
        try FileManager.default.copyItem(atPath: path("data"), toPath: path("other"))
        #expect(
            try BlobFolder.openStore(of: registry, asked: path("other")).folder == path("other"))
        #expect(try BlobFolder.path(of: registry, asked: nil) == path("other"))
    }

    @Test func `a folder that is gone is not made anew`() throws {
        try store(in: BlobFolder.openStore(of: registry, asked: path("data")))
        try FileManager.default.moveItem(atPath: path("data"), toPath: path("moved"))
        let gone = RegistryError.noBlobFolder(path: path("data"))
        #expect(throws: gone) { try BlobFolder.openStore(of: registry) }
        #expect(throws: gone) { try BlobFolder.existingStore(of: registry) }
        #expect(
            try BlobFolder.existingStore(of: registry, asked: path("moved"))?.folder
                == path("moved"))
        #expect(try BlobFolder.path(of: registry, asked: nil) == path("moved"))
    }

    @Test func `a registry and its folder take other names together`() throws {
        try store(in: BlobFolder.openStore(of: registry))
        try registry.close()
        for suffix in ["db", "blobs"] {
            try FileManager.default.moveItem(
                atPath: path("registry.\(suffix)"), toPath: path("team.\(suffix)"))
        }
        let renamed = try Registry(path: path("team.db"), access: .write)
        defer { try? renamed.close() }
        #expect(try BlobFolder.openStore(of: renamed).folder == path("team.blobs"))
    }
}
