package import GRDB
internal import GRDBSQLite

/// The SQL function `stemma_text(blob)`: the card text that a blob of ``CardCompression`` holds.
///
/// Null gives null; a blob that cannot be read is an SQL error. Registered with SQLite directly,
/// because GRDB ends a text at its first NUL and copies it twice on the way.
package enum CardTextFunction {
    /// Makes the function known to one connection, as `Configuration.prepareDatabase` does.
    package static func register(_ db: Database) throws {
        let decompressor = try TextDecompressor()
        // Safety: the function keeps the decompressor, and SQLite releases it with the function. It
        // runs on the thread that uses the connection, and GRDB lets in one at a time.
        let code = unsafe sqlite3_create_function_v2(
            db.sqliteConnection, "stemma_text", 1,
            SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
            Unmanaged.passRetained(decompressor).toOpaque(),
            { context, _, arguments in unsafe CardTextFunction.call(context, arguments) },
            nil, nil,
            { unsafe $0.map { unsafe Unmanaged<TextDecompressor>.fromOpaque($0).release() } })
        guard code == SQLITE_OK else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
        }
    }

    private static func call(
        _ context: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?
    ) {
        guard let argument = unsafe arguments?.pointee,
            let data = unsafe sqlite3_user_data(context),
            unsafe sqlite3_value_type(argument) != SQLITE_NULL
        else {
            unsafe sqlite3_result_null(context)
            return
        }
        let decompressor = unsafe Unmanaged<TextDecompressor>.fromOpaque(data).takeUnretainedValue()
        let blob = unsafe UnsafeRawBufferPointer(
            start: sqlite3_value_blob(argument), count: Int(sqlite3_value_bytes(argument)))
        do throws(CardTextError) {
            let count = try unsafe decompressor.byteCount(of: blob.bytes)
            // One byte more, so that an empty text is no null pointer.
            guard let target = unsafe sqlite3_malloc64(UInt64(count) + 1) else {
                throw CardTextError(.outOfMemory)
            }
            do throws(CardTextError) {
                let bytes = unsafe UnsafeMutableRawBufferPointer(start: target, count: count)
                try unsafe decompressor.decompress(blob.bytes, into: bytes)
            } catch {
                unsafe sqlite3_free(target)
                throw error
            }
            let text = unsafe target.assumingMemoryBound(to: CChar.self)
            unsafe sqlite3_result_text64(
                context, text, UInt64(count), sqlite3_free, UInt8(SQLITE_UTF8))
        } catch {
            unsafe sqlite3_result_error(context, error.description, -1)
        }
    }
}
