import GRDB
import GRDBSQLite

/// A value of a row, kept between reading it and writing it.
enum PlainValue {
    case null
    case int(Int64)
    case double(Double)
    case text([UInt8])
    case blob([UInt8])
}

/// A prepared statement as a C program would use it.
@safe final class PlainStatement {
    private let statement: OpaquePointer

    init(_ db: Database, _ sql: String) throws {
        var pointer: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(
            db.sqliteConnection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
        guard code == SQLITE_OK, let pointer = unsafe pointer else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), sql: sql)
        }
        unsafe statement = pointer
    }

    deinit { unsafe sqlite3_finalize(statement) }

    func bind(_ index: Int, _ value: PlainValue) {
        let index = Int32(index)
        // Safety: minus one as a function that is never called: SQLite copies what it is given.
        let transient = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: unsafe sqlite3_bind_null(statement, index)
        case .int(let value): unsafe sqlite3_bind_int64(statement, index, value)
        case .double(let value): unsafe sqlite3_bind_double(statement, index, value)
        case .text(let bytes):
            unsafe bytes.withUnsafeBytes {
                _ = unsafe sqlite3_bind_text64(
                    statement, index, $0.baseAddress?.assumingMemoryBound(to: CChar.self),
                    UInt64($0.count), transient, UInt8(SQLITE_UTF8))
            }
        case .blob(let bytes):
            unsafe bytes.withUnsafeBytes {
                _ = unsafe sqlite3_bind_blob64(
                    statement, index, $0.baseAddress, UInt64($0.count), transient)
            }
        }
    }

    /// Whether there is a row.
    func step() throws -> Bool {
        let code = unsafe sqlite3_step(statement)
        guard code == SQLITE_ROW || code == SQLITE_DONE else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code),
                message: unsafe sqlite3_db_handle(statement).map {
                    unsafe String(cString: sqlite3_errmsg($0))
                })
        }
        return code == SQLITE_ROW
    }

    func reset() { unsafe sqlite3_reset(statement) }

    /// The columns of the present row.
    func row() -> [PlainValue] {
        let count = unsafe sqlite3_column_count(statement)
        return (0..<count).map { column in
            switch unsafe sqlite3_column_type(statement, column) {
            case SQLITE_INTEGER: return .int(unsafe sqlite3_column_int64(statement, column))
            case SQLITE_FLOAT: return .double(unsafe sqlite3_column_double(statement, column))
            case SQLITE_TEXT: return .text(bytes(column))
            case SQLITE_BLOB: return .blob(bytes(column))
            default: return .null
            }
        }
    }

    private func bytes(_ column: Int32) -> [UInt8] {
        let start = unsafe sqlite3_column_blob(statement, column)
        let count = unsafe Int(sqlite3_column_bytes(statement, column))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }
}
