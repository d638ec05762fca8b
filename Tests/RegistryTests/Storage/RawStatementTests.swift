import GRDB
import Testing

@testable import Registry

struct RawStatementTests {
    private let queue: DatabaseQueue

    init() throws { queue = try DatabaseQueue() }

    @Test func `empty values are not null`() throws {
        let types = try queue.read { db in
            let statement = try RawStatement(
                db, "SELECT typeof(?1), typeof(?2), typeof(?3), ?1 || 'x'")
            try statement.bind(1, "")
            try statement.bind(2, [])
            try statement.bind(3, utf8: [])
            defer { statement.reset() }
            var types: [String] = []
            if try statement.step() {
                for column in 0..<4 as Range<Int32> {
                    types.append(
                        unsafe statement.withBytes(column) {
                            unsafe String(decoding: $0, as: UTF8.self)
                        })
                }
            }
            return types
        }
        #expect(types == ["text", "blob", "text", "x"])
    }

    @Test func `an error of SQLite is thrown and leaves the statement usable`() throws {
        try queue.write { db in
            try db.execute(sql: "CREATE TABLE t (id INTEGER PRIMARY KEY)")
            let insert = try RawStatement(db, "INSERT INTO t VALUES (?)")
            try insert.bind(1, 1)
            try insert.run()
            let error = #expect(throws: DatabaseError.self) { try insert.run() }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT)
            #expect(error?.message == "UNIQUE constraint failed: t.id")
            try insert.bind(1, 2)
            try insert.run()
        }
        #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT sum(id) FROM t") } == 3)
    }
}
