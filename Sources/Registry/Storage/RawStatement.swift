package import GRDB
internal import GRDBSQLite

/// A statement driven through SQLite's own calls, for loops where GRDB's values and rows are what
/// costs.
///
/// GRDB prepares it, caches it by its text and finalizes it; a `RawStatement` is made for one
/// piece of work inside one access to the database and does not outlive it. Parameters and columns
/// count as SQLite counts them: parameters from 1, columns from 0.
@safe package struct RawStatement {
    private let statement: Statement
    private let pointer: OpaquePointer
    private let connection: OpaquePointer?

    /// - Throws: `DatabaseError` when SQLite refuses the text.
    package init(_ db: Database, _ sql: String) throws {
        statement = try db.cachedStatement(sql: sql)
        unsafe pointer = statement.sqliteStatement
        unsafe connection = db.sqliteConnection
    }

    package func bind(_ index: Int32, _ value: Int) throws {
        try check(unsafe sqlite3_bind_int64(pointer, index, Int64(value)))
    }

    package func bind(_ index: Int32, _ value: String) throws {
        var value = value
        // Safety: SQLite copies the bytes before the call returns.
        let code = value.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) {
                unsafe sqlite3_bind_text(
                    pointer, index, $0.baseAddress, Int32(clamping: $0.count), Self.transient)
            }
        }
        try check(code)
    }

    package func bind(_ index: Int32, _ value: [UInt8]) throws {
        // Safety: SQLite copies the bytes before the call returns.
        let code = unsafe value.withUnsafeBytes {
            unsafe sqlite3_bind_blob64(
                pointer, index, $0.baseAddress, UInt64($0.count), Self.transient)
        }
        try check(code)
    }

    package func bind(_ index: Int32, _ value: Int?) throws {
        if let value { try bind(index, value) } else { try bindNull(index) }
    }

    package func bind(_ index: Int32, _ value: Double?) throws {
        guard let value else { return try bindNull(index) }
        try check(unsafe sqlite3_bind_double(pointer, index, value))
    }

    package func bind(_ index: Int32, _ value: String?) throws {
        if let value { try bind(index, value) } else { try bindNull(index) }
    }

    package func bindNull(_ index: Int32) throws {
        try check(unsafe sqlite3_bind_null(pointer, index))
    }

    /// Binds bytes as a text; what is not valid UTF-8 in them stays as it is.
    package func bind(_ index: Int32, utf8 value: [UInt8]?) throws {
        guard let value else { return try bindNull(index) }
        // Safety: SQLite copies the bytes before the call returns.
        let code = unsafe value.withUnsafeBytes { bytes in
            unsafe sqlite3_bind_text64(
                pointer, index, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                UInt64(bytes.count), Self.transient, UInt8(SQLITE_UTF8))
        }
        try check(code)
    }

    /// - Returns: whether there is a row; the columns are those of this row until the next call.
    package func step() throws -> Bool {
        let code = unsafe sqlite3_step(pointer)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let message = unsafe connection.map { unsafe String(cString: sqlite3_errmsg($0)) }
            unsafe sqlite3_reset(pointer)
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
        }
    }

    /// Makes the statement ready to run again; its parameters stay.
    package func reset() { unsafe sqlite3_reset(pointer) }

    /// Runs a statement that gives no rows.
    package func run() throws {
        while try step() {}
        reset()
    }

    package func int(_ column: Int32) -> Int { unsafe Int(sqlite3_column_int64(pointer, column)) }

    package func double(_ column: Int32) -> Double { unsafe sqlite3_column_double(pointer, column) }

    package func isNull(_ column: Int32) -> Bool {
        unsafe sqlite3_column_type(pointer, column) == SQLITE_NULL
    }

    /// A copy of the bytes of a column.
    package func bytes(_ column: Int32) -> [UInt8] {
        unsafe withBytes(column) { unsafe Array($0) }
    }

    /// A column's text; `nil` where it is null.
    package func text(_ column: Int32) -> String? {
        isNull(column)
            ? nil : unsafe withBytes(column) { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of a column where they lie; `body` must not keep them.
    package func withBytes<Result, Failure: Error>(
        _ column: Int32, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = unsafe sqlite3_column_blob(pointer, column)
        let count = unsafe Int(sqlite3_column_bytes(pointer, column))
        return try unsafe body(
            UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }

    private func check(_ code: Int32) throws {
        guard code != SQLITE_OK else { return }
        throw DatabaseError(resultCode: ResultCode(rawValue: code), sql: statement.sql)
    }

    private static var transient: sqlite3_destructor_type {
        // Safety: SQLite's own constant, minus one as a function that is never called.
        unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }
}
