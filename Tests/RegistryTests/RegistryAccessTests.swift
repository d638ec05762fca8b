import Foundation
import GRDB
import GRDBSQLite
import TestSupport
import Testing

@testable import Registry

/// What opening, rehearsing and closing leave behind.
struct RegistryAccessTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("registry.db")
        let registry = try Registry(path: path, access: .create)
        try registry.write { _ = try $0.mention("acme/a") }
        try registry.close()
    }

    private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    }

    @Test(arguments: [Registry.Access.read, .write, .rehearse, .create])
    func `who writes nothing changes no byte`(access: Registry.Access) throws {
        let before = try bytes()
        let registry = try Registry(path: path, access: access)
        let count = try registry.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM repository")
        }
        #expect(count == 1)
        if access != .read { try registry.write { _ in } }
        try registry.close()
        #expect(try bytes() == before)
        #expect(try names() == ["registry.db"])
    }

    @Test func `a rehearsal sees what it writes and keeps nothing`() throws {
        let before = try bytes()
        let registry = try Registry(path: path, access: .rehearse)
        let count = try registry.write { db in
            try db.mention("acme/b")
            return try Int.fetchOne(db, sql: "SELECT count(*) FROM repository")
        }
        #expect(count == 2)
        try registry.close()
        #expect(try bytes() == before)
    }

    @Test func `a commit outlives a connection that is not closed`() throws {
        let registry = try Registry(path: path, access: .write)
        try registry.write { _ = try $0.mention("acme/b") }
        let other = try Registry(path: path, access: .read)
        let count = try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM repository") }
        #expect(count == 2)
    }

    @Test func `a registry that is open for reading refuses every change`() throws {
        let registry = try Registry(path: path, access: .read)
        for _ in 1...2 {
            #expect(throws: RegistryError.self) {
                try registry.read { _ = try $0.mention("acme/b") }
            }
            let count = try registry.read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM repository")
            }
            #expect(count == 1)
        }
    }

    @Test(arguments: [Registry.Access.read, .write])
    func `statements stay prepared from one read to the next`(access: Registry.Access) throws {
        let registry = try Registry(path: path, access: access)
        let prepared = try (1...3).map { _ in
            try registry.read { db in
                let statement = try db.cachedStatement(sql: "SELECT count(*) FROM repository")
                #expect(try Int.fetchOne(statement) == 1)
                return unsafe sqlite3_stmt_status(
                    statement.sqliteStatement, SQLITE_STMTSTATUS_REPREPARE, 0)
            }
        }
        #expect(prepared == [0, 0, 0])
    }

    @Test func `an error of SQLite names the file and no statement`() throws {
        let registry = try Registry(path: path, access: .write)
        let error = #expect(throws: RegistryError.self) {
            try registry.write { try $0.execute(sql: "INSERT INTO repository (id) VALUES (1)") }
        }
        #expect(error?.description.hasPrefix("\(path): ") == true)
        #expect(error?.description.contains("INSERT") == false)
    }

    @Test func `a registry of another version says what to do`() throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write {
            try $0.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '5-checkpoints'")
        }
        for access in [Registry.Access.read, .rehearse] {
            let error = #expect(throws: RegistryError.self) {
                try Registry(path: path, access: access)
            }
            #expect(error?.description.contains("stemma doctor") == true)
        }
        try queue.write {
            try $0.execute(
                sql: "INSERT INTO grdb_migrations VALUES ('5-checkpoints'), ('99-later')")
        }
        try queue.close()
        let error = #expect(throws: RegistryError.self) {
            try Registry(path: path, access: .write)
        }
        #expect(error?.description.contains("later version") == true)
    }
}
