import Foundation
import GRDB

/// The rows of a registry's tables as texts, sorted: numbers of rows replaced by what the rows say, without times and
/// without what is stored in a form that may differ (compressed texts, sets of row numbers, the full-text index).
struct RegistryDump {
    private(set) var tables: [String: [String]] = [:]

    init(_ url: URL) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: url.path, configuration: configuration)
        tables = try queue.read { db in
            let names = try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                      AND name NOT LIKE 'search%' AND name NOT LIKE 'name_part%'
                      AND name NOT IN ('posting', 'grdb_migrations')
                    """)
            return try Dictionary(
                uniqueKeysWithValues: names.map { ($0, try Self.rows(of: $0, db).sorted()) })
        }
        try queue.close()
    }

    /// Takes away something that a registry works out from its texts.
    static func damage(_ url: URL) throws {
        let queue = try DatabaseQueue(path: url.path)
        try queue.write { try $0.execute(sql: "DELETE FROM posting") }
        try queue.close()
    }

    private static func rows(of table: String, _ db: Database) throws -> [String] {
        var parents: [String: String] = [:]
        for key in try Row.fetchAll(db, sql: "PRAGMA foreign_key_list(\(table))") {
            parents[key["from"]] = key["table"]
        }
        return try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { row in
            try row.compactMap { column, value -> String? in
                // A state of files is made of their times.
                guard column != "id", column != "revision", !column.hasSuffix("_at") else {
                    return nil
                }
                if let parent = parents[column] {
                    return "\(column): \(try name(of: value, in: parent, db))"
                }
                switch value.storage {
                case .blob(let data) where column.hasSuffix("sha256"):
                    return "\(column): \(data.map { String($0, radix: 16) })"
                case .blob: return nil
                default: return "\(column): \(value)"
                }
            }.joined(separator: ", ")
        }
    }

    /// What tells a row of another table from all others.
    private static func name(of value: DatabaseValue, in table: String, _ db: Database) throws
        -> String
    {
        guard let id = Int.fromDatabaseValue(value) else { return "none" }
        let column =
            switch table {
            case "repository": "kind || '/' || name"
            case "revision": "hex(sha256)"
            case "setup": "description"
            default: "name"
            }
        return try String.fetchOne(db, sql: "SELECT \(column) FROM \(table) WHERE id = \(id)")
            ?? "missing"
    }
}
