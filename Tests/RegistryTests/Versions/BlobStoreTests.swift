import Foundation
import GRDB
import TestSupport
import Testing

@testable import Registry

struct BlobStoreTests {
    private let folder: TemporaryFolder
    private let store: BlobStore

    init() throws {
        folder = try TemporaryFolder()
        store = try BlobStore(folder: folder.path("blobs"))
    }

    private func files() throws -> [String] {
        let all = FileManager.default.enumerator(atPath: store.folder)?.allObjects ?? []
        return all.compactMap { $0 as? String }.filter {
            $0.utf8.count > 64 || $0.contains("temporary/")
        }
    }

    private func put(_ bytes: [UInt8]) throws -> BlobReceipt {
        let writer = try store.makeWriter()
        try writer.append(bytes)
        return try writer.finish()
    }

    @Test func `a content is found under its hash`() throws {
        let writer = try store.makeWriter(size: 6)
        try writer.append([1, 2, 3])
        try writer.append([4, 5, 6])
        let receipt = try writer.finish(expecting: ContentHash(of: [1, 2, 3, 4, 5, 6]))
        #expect(receipt.oid == GitHash.blob([1, 2, 3, 4, 5, 6]))
        #expect(receipt.size == 6)
        #expect(try store.open(receipt.sha256).read(10, at: 0) == [1, 2, 3, 4, 5, 6])
        #expect(try store.open(receipt.sha256).read(3, at: 4) == [5, 6])
        #expect(store.size(of: receipt.sha256) == 6)
        #expect(try files().count == 1)
    }

    @Test func `git's id is known without the size beforehand`() throws {
        let bytes = [UInt8](repeating: 7, count: 3_000_000)
        #expect(try put(bytes).oid == GitHash.blob(bytes))
    }

    @Test func `nothing is there before the end, and nothing is left of what has no end`() throws {
        do {
            let writer = try store.makeWriter()
            try writer.append([1, 2, 3])
            #expect(!store.contains(ContentHash(of: [1, 2, 3])))
            #expect(try files().count == 1)
        }
        #expect(try files() == [])
    }

    @Test func `what is not what was expected is not stored`() throws {
        let wrong = try store.makeWriter()
        try wrong.append([1])
        let hash = ContentHash(of: [2])
        #expect(throws: BlobError.wrongHash(expected: hash, found: ContentHash(of: [1]))) {
            try wrong.finish(expecting: hash)
        }
        let short = try store.makeWriter(size: 2)
        try short.append([1])
        #expect(throws: BlobError.wrongSize(expected: 2, found: 1)) { try short.finish() }
        let long = try store.makeWriter(size: 2)
        #expect(throws: BlobError.wrongSize(expected: 2, found: 3)) { try long.append([1, 2, 3]) }
        long.cancel()
        #expect(try files() == [])
    }

    @Test func `the same content twice is one file`() throws {
        #expect(try put([1, 2]) == put([1, 2]))
        #expect(try files().count == 1)
        var found: [ContentHash] = []
        try store.forEach { hash, size in
            found.append(hash)
            #expect(size == 2)
        }
        #expect(found == [ContentHash(of: [1, 2])])
    }

    @Test func `old temporary files go when the store is opened, new ones stay`() throws {
        let old = store.folder + "/temporary/old"
        let new = store.folder + "/temporary/new"
        for path in [old, new] { try Data([1]).write(to: URL(fileURLWithPath: path)) }
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -2 * 24 * 3600)], ofItemAtPath: old)
        _ = try BlobStore(folder: store.folder)
        #expect(!FileManager.default.fileExists(atPath: old))
        #expect(FileManager.default.fileExists(atPath: new))
    }

    @Test func `a content that is missing is an error of its own`() throws {
        let hash = ContentHash(of: [1])
        #expect(throws: BlobError.missing(hash)) { try store.open(hash) }
        #expect(try store.touch(hash) == false)
        #expect(store.size(of: hash) == nil)
    }

    @Test func `a folder that cannot be made is an error that names it`() throws {
        let path = try folder.write("", to: "file") + "/blobs"
        let error = #expect(throws: BlobError.self) { try BlobStore(folder: path) }
        #expect(error.map { "\($0)" }?.contains(path) == true)
    }

    @Test func `the store of a registry lies beside it`() {
        #expect(BlobStore.defaultFolder(ofDatabase: "/a/registry.db") == "/a/registry.blobs")
        #expect(BlobStore.defaultFolder(ofDatabase: "cards") == "cards.blobs")
    }
}
