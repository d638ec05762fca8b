package import GRDB
internal import GRDBSQLite

/// The tokenizer of FTS5 tables: `tokenize = 'stemma'`, or `tokenize = 'stemma once'` for tables
/// that keep no positions and no sizes (`detail = none`, `columnsize = 0`): there a token that a
/// column has twice is passed on once, as far as the tokenizer notices.
///
/// Registered through FTS5's own interface; GRDB's looks up a protocol conformance at each call.
package enum SearchTokenizerModule {
    package static let name = "stemma"

    /// Makes the tokenizer known to one connection, as `Configuration.prepareDatabase` does.
    package static func register(_ db: Database) throws {
        let api = unsafe FTS5.api(db)
        var module = unsafe fts5_tokenizer(
            xCreate: { unsafe SearchTokenizerModule.create($1, $2, $3) },
            xDelete: { unsafe SearchTokenizerModule.delete($0) },
            xTokenize: { unsafe SearchTokenizerModule.tokenize($0, $1, $2, $3, $4, $5) })
        let code = unsafe api.pointee.xCreateTokenizer?(
            UnsafeMutablePointer(mutating: api), name, nil, &module, nil)
        guard code == SQLITE_OK else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code ?? SQLITE_ERROR), message: db.lastErrorMessage
            )
        }
    }

    private static func create(
        _ arguments: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ count: Int32,
        _ result: UnsafeMutablePointer<OpaquePointer?>?
    ) -> Int32 {
        var once = false
        for index in 0..<Int(count) {
            guard let argument = unsafe arguments?[index],
                unsafe String(cString: argument) == "once"
            else { return SQLITE_ERROR }
            once = true
        }
        let instance = Instance(once: once)
        unsafe result?.pointee = OpaquePointer(Unmanaged.passRetained(instance).toOpaque())
        return SQLITE_OK
    }

    private static func delete(_ instance: OpaquePointer?) {
        guard let instance = unsafe instance else { return }
        unsafe Unmanaged<Instance>.fromOpaque(UnsafeRawPointer(instance)).release()
    }

    private static func tokenize(
        _ instance: OpaquePointer?, _ context: UnsafeMutableRawPointer?, _ flags: Int32,
        _ text: UnsafePointer<CChar>?, _ count: Int32, _ callback: FTS5TokenCallback?
    ) -> Int32 {
        guard let instance = unsafe instance, let callback = unsafe callback, count >= 0 else {
            return SQLITE_ERROR
        }
        // Safety: SQLite passes back what `create` gave, and a text of `count` bytes.
        let object = unsafe Unmanaged<Instance>.fromOpaque(UnsafeRawPointer(instance))
        return unsafe object._withUnsafeGuaranteedRef { instance in
            let bytes = unsafe UnsafeBufferPointer(
                start: UnsafeRawPointer(text)?.assumingMemoryBound(to: UInt8.self),
                count: text == nil ? 0 : Int(count))
            return unsafe instance.tokenize(bytes, flags, context, callback)
        }
    }

    /// What FTS5 holds for a table.
    @safe private final class Instance {
        /// Places for the tokens seen last in a document; a power of two.
        private static let seenCount = 2_048

        private let tokenizer = SearchTokenizer()
        private let seen: UnsafeMutablePointer<UInt64>?

        init(once: Bool) {
            unsafe seen = once ? .allocate(capacity: Self.seenCount) : nil
        }

        deinit { unsafe seen?.deallocate() }

        func tokenize(
            _ text: UnsafeBufferPointer<UInt8>, _ flags: Int32, _ context: UnsafeMutableRawPointer?,
            _ callback: FTS5TokenCallback
        ) -> Int32 {
            if flags & FTS5_TOKENIZE_QUERY != 0 {
                return unsafe tokenizer.tokenize(text, .query) { token in
                    unsafe Self.send(token, context, callback)
                }
            }
            guard let seen = unsafe seen, flags & FTS5_TOKENIZE_DOCUMENT != 0 else {
                return unsafe tokenizer.tokenize(text, .document) { token in
                    unsafe Self.send(token, context, callback)
                }
            }
            unsafe seen.initialize(repeating: 0, count: Self.seenCount)
            return unsafe tokenizer.tokenize(text, .document) { token in
                let hash = unsafe Self.hash(token.bytes)
                let place = unsafe seen + Int(truncatingIfNeeded: hash) & (Self.seenCount - 1)
                if unsafe place.pointee == hash { return SQLITE_OK }
                unsafe place.pointee = hash
                return unsafe Self.send(token, context, callback)
            }
        }

        @inline(__always)
        private static func send(
            _ token: borrowing SearchTokenizer.Token, _ context: UnsafeMutableRawPointer?,
            _ callback: FTS5TokenCallback
        ) -> Int32 {
            let bytes = unsafe UnsafeRawPointer(token.bytes.baseAddress)
            return unsafe callback(
                context, token.isColocated ? FTS5_TOKEN_COLOCATED : 0,
                bytes?.assumingMemoryBound(to: CChar.self),
                Int32(truncatingIfNeeded: token.bytes.count),
                Int32(truncatingIfNeeded: token.start), Int32(truncatingIfNeeded: token.end))
        }

        /// 64 bits of a token, never 0. The token lies in a buffer with eight bytes to spare.
        @inline(__always)
        private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
            var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
            var place = 0
            while place < bytes.count {
                var word: UInt64 = 0
                let left = bytes.count - place
                if left >= 8 {
                    word = unsafe UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + place)
                        .loadUnaligned(as: UInt64.self)
                } else {
                    for index in 0..<left {
                        word |= unsafe UInt64(bytes[place + index]) << UInt64(8 * index)
                    }
                }
                let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
                hash = product.high ^ product.low
                place += 8
            }
            return hash | 1
        }
    }
}
