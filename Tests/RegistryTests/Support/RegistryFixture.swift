import Cards
import Foundation
import GRDB

@testable import Registry

/// A registry in a temporary folder, filled row by row; the folder goes with it.
final class RegistryFixture {
    let registry: Registry
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("stemma-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        registry = try Registry(
            path: folder.appendingPathComponent("registry.db").path, access: .create)
    }

    deinit {
        try? registry.close()
        try? FileManager.default.removeItem(at: folder)
    }

    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try registry.read(body)
    }

    @discardableResult
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try registry.write(body)
    }
}

extension RepositoryID {
    /// An id as tests write it, valid or not.
    static func test(_ text: String) -> RepositoryID {
        text.hasPrefix("datasets/")
            ? RepositoryID(unchecked: String(text.dropFirst(9)), kind: .dataset)
            : RepositoryID(unchecked: text, kind: .model)
    }
}

extension Database {
    /// The row of a name, made where there is none.
    @discardableResult
    func mention(_ text: String) throws -> Int64 {
        let id = RepositoryID.test(text)
        try execute(
            sql: "INSERT OR IGNORE INTO repository (kind, name) VALUES (?, ?)",
            arguments: [id.kind.code, id.name])
        return try Int64.fetchOne(
            self, sql: "SELECT id FROM repository WHERE kind = ? AND name = ?",
            arguments: [id.kind.code, id.name]) ?? 0
    }

    /// Registers a repository with a card.
    @discardableResult
    func register(
        _ text: String, license: String? = nil, licenseName: String? = nil,
        licenseLink: String? = nil, licenseLine: Int? = nil, task: String? = nil,
        newVersion: String? = nil
    ) throws -> Int64 {
        let row = try mention(text)
        try execute(sql: "UPDATE repository SET state = 1 WHERE id = ?", arguments: [row])
        try execute(
            sql: """
                INSERT INTO revision (repository_id, sha256, byte_count, text, created_at)
                VALUES (?, x'00', 0, x'', 0)
                """, arguments: [row])
        let revision = lastInsertedRowID
        try execute(
            sql: """
                INSERT INTO card (repository_id, revision_id, body_offset, license, license_name,
                  license_link, license_line, pipeline_tag, new_version, errors, warnings)
                VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, 0, 0)
                """,
            arguments: [
                row, revision, license, licenseName, licenseLink, licenseLine, task,
                try newVersion.map { try mention($0) },
            ])
        return row
    }

    func edge(
        _ child: String, _ parent: String, _ relation: String = "finetune",
        provenance: String = "declared", relationProvenance: String = "declared",
        source: String = "base_model", line: Int? = nil
    ) throws {
        try execute(
            sql: """
                INSERT INTO edge (child, parent, relation, provenance, relation_provenance, source, line)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                try mention(child), try mention(parent), relation, provenance, relationProvenance,
                source, line,
            ])
    }

    func link(_ model: String, dataset: String, line: Int? = nil) throws {
        try execute(
            sql: "INSERT INTO dataset_link (model, dataset, line) VALUES (?, ?, ?)",
            arguments: [try mention(model), try mention("datasets/" + dataset), line])
    }

    func move(_ old: String, to new: String) throws {
        try execute(
            sql: "UPDATE repository SET moved_to = ? WHERE id = ?",
            arguments: [try mention(new), try mention(old)])
    }
}
