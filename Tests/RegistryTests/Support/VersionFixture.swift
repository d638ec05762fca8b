import Cards
import Foundation
import GRDB
import TestSupport

@testable import Registry

/// A registry and a blob store in a temporary folder, and one repository in it, `me/model`.
final class VersionFixture {
    static let start = 1_700_000_000

    let folder: TemporaryFolder
    let registry: Registry
    let blobs: BlobStore
    private(set) var repository: StoredRepository

    /// - Parameter files: those that the repository begins with, beside `.gitattributes`.
    init(_ id: String = "me/model", files: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        registry = try Registry(path: folder.path("registry.db"), access: .create)
        blobs = try BlobStore(folder: folder.path("registry.blobs"))
        let changes = files.sorted { $0.key < $1.key }.map {
            Change.put(path: $0.key, .bytes(Array($0.value.utf8)))
        }
        let blobs = blobs
        repository = try registry.write { db in
            try RepositoryStore.create(
                .init(.test(id), author: "me", files: changes), blobs: blobs, now: Self.start,
                in: db
            ).repository
        }
    }

    deinit { try? registry.close() }

    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try registry.read(body)
    }

    @discardableResult
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try registry.write(body)
    }

    @discardableResult
    func commit(
        _ changes: [Change], title: String = "change", to ref: String = "main",
        parent: String? = nil, account: Int64? = nil, allowsInvalidCards: Bool = false,
        now: Int = VersionFixture.start + 60
    ) throws -> Commit {
        try write { db in
            try VersionStore.commit(
                CommitRequest(
                    changes, title: title, author: "me", accountID: account, parentCommit: parent,
                    ref: ref, allowsInvalidCards: allowsInvalidCards),
                to: repository, blobs: blobs, now: now, in: db)
        }
    }

    @discardableResult
    func put(_ path: String, _ text: String, to ref: String = "main") throws -> Commit {
        try commit([.put(path: path, .bytes(Array(text.utf8)))], to: ref)
    }

    func head(_ revision: String = "main") throws -> Commit {
        try read { try VersionStore.resolve(revision, of: repository, in: $0) }
    }

    /// Paths of all files but `.gitattributes`.
    func paths(_ revision: String = "main") throws -> [String] {
        let commit = try head(revision)
        return try read { try VersionStore.paths(of: commit, of: repository, in: $0) }
            .filter { $0 != ".gitattributes" }
    }

    func file(_ path: String, _ revision: String = "main") throws -> FileEntry? {
        let commit = try head(revision)
        let item = try read {
            try VersionStore.item(at: path, in: commit, of: repository, in: $0)
        }
        guard case .file(let file) = item else { return nil }
        return file
    }

    func text(_ path: String, _ revision: String = "main") throws -> String? {
        guard let file = try file(path, revision) else { return nil }
        let location = try read { try BlobCatalog.location(of: file, in: repository, $0) }
        switch try location.open(in: blobs) {
        case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .file(let file):
            return String(decoding: try file.read(file.size, at: 0), as: UTF8.self)
        }
    }

    /// Puts bytes into the blob store.
    func store(_ bytes: [UInt8]) throws -> BlobReceipt {
        let writer = try blobs.makeWriter(size: bytes.count)
        try writer.append(bytes)
        return try writer.finish()
    }

    func upload(_ bytes: [UInt8], account: Int64) throws -> BlobReceipt {
        let receipt = try store(bytes)
        try write { db in
            try BlobCatalog.noteUpload(
                receipt.sha256, size: receipt.size, account: account, now: Self.start, in: db)
        }
        return receipt
    }
}
