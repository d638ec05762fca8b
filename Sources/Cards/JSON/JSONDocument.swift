/// One JSON text as a tree in one flat array of records.
///
/// A text without escapes stays where it is in the source; only texts with escapes are copied. Walking it is a matter
/// of indices, so that a hostile text can neither recurse nor grow.
package final class JSONDocument: Sendable {
    let bytes: [UInt8]
    let decoded: [UInt8]
    let records: [JSONRecord]

    /// Reads a text that holds one value (RFC 8259), with white space around it.
    ///
    /// Beyond the standard it takes `NaN`, `Infinity` and `-Infinity`, which Python writes, and a byte-order mark. An
    /// escaped surrogate without its partner becomes U+FFFD.
    ///
    /// - Parameter range: the part of `bytes` to read; offsets count from the start of `bytes`.
    package convenience init(_ bytes: [UInt8], range: Range<Int>? = nil) throws(JSONError) {
        let range = (range ?? bytes.indices).clamped(to: bytes.indices)
        var parser = JSONParser(capacity: min(range.count / 8, 1 << 16))
        // Safety: the parser checks every index against the buffer's end and keeps no pointer.
        let failure = unsafe bytes.withUnsafeBufferPointer { parser.parse($0, range) }
        if let failure {
            throw JSONError(
                reason: failure.reason, offset: failure.offset,
                position: LineTable(bytes).position(of: failure.offset))
        }
        self.init(bytes: bytes, decoded: parser.decoded, records: parser.records)
    }

    private init(bytes: [UInt8], decoded: [UInt8], records: [JSONRecord]) {
        self.bytes = bytes
        self.decoded = decoded
        self.records = records
    }

    package var root: JSONValue { JSONValue(document: self, index: 0) }

    /// Turns the offsets of values into lines and columns. Made anew, in one pass over the text, each time.
    package func makeLineTable() -> LineTable { LineTable(bytes) }
}

struct JSONRecord: Sendable {
    var kind: JSONValue.Kind
    /// The text of a string lies in `decoded`; of a number, it is one of those that Python adds; of a bool, it is true.
    var flag: Bool
    /// Offset of the value in the source.
    var start: UInt32
    /// Number or text: where it starts, quotes aside. Collection: the number of items or entries.
    var payload: UInt32
    /// Number or text: how long it is. Collection: the record after its last descendant.
    var extent: UInt32
}

/// A value of a JSON document.
package struct JSONValue: Sendable {
    package enum Kind: UInt8, Sendable {
        case null, bool, number, string, array, object
    }

    let document: JSONDocument
    let index: Int

    private var record: JSONRecord { document.records[index] }

    package var kind: Kind { record.kind }

    /// Byte offset of the value in the source; of a text, that of its quote.
    package var offset: Int { Int(record.start) }

    package var isNull: Bool { kind == .null }

    package var bool: Bool? { kind == .bool ? record.flag : nil }

    /// The bytes of a text after escapes are undone, or of a number as written; empty for anything else.
    package var textBytes: ArraySlice<UInt8> {
        let record = record
        let start = Int(record.payload)
        switch record.kind {
        case .string where record.flag: return document.decoded[start..<start + Int(record.extent)]
        case .string, .number: return document.bytes[start..<start + Int(record.extent)]
        default: return []
        }
    }

    /// The text of a string or of a number as written; empty for anything else.
    package var text: String { String(decoding: textBytes, as: UTF8.self) }

    package var string: String? { kind == .string ? text : nil }

    /// The value of a number: infinite where it is beyond a double, not a number for `NaN`.
    package var double: Double? {
        guard kind == .number else { return nil }
        guard record.flag else { return CoreSchema.float(textBytes) }
        return switch textBytes.first {
        case UInt8(ascii: "N"): .nan
        case UInt8(ascii: "-"): -.infinity
        default: .infinity
        }
    }

    /// The value of a number that is whole and fits.
    package var int: Int? {
        guard kind == .number, !record.flag else { return nil }
        let text = textBytes
        if text.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") }) {
            return CoreSchema.integer(text)
        }
        return CoreSchema.float(text).flatMap { Int(exactly: $0) }
    }

    /// The number of items of a list or entries of an object; 0 for anything else.
    package var count: Int {
        kind == .array || kind == .object ? Int(record.payload) : 0
    }

    /// The items of a list; empty for anything else.
    package var items: Items { Items(self) }

    /// The entries of an object in the order of the text, repeated keys as often as written; empty for anything else.
    package var entries: Entries { Entries(self) }

    /// The value of a key of an object, the last of equal ones; `nil` where there is none.
    package subscript(key: StaticString) -> JSONValue? {
        var found: JSONValue?
        for entry in entries where entry.key.hasText(key) { found = entry.value }
        return found
    }

    package func value(named key: String) -> JSONValue? {
        var found: JSONValue?
        for entry in entries where entry.key.textBytes.elementsEqual(key.utf8) {
            found = entry.value
        }
        return found
    }

    package func hasText(_ other: StaticString) -> Bool {
        let text = textBytes
        guard kind == .string, text.count == other.utf8CodeUnitCount else { return false }
        // Safety: a static string's bytes live for ever.
        return unsafe text.elementsEqual(
            UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
    }

    /// The index of the record after this value and all below it.
    fileprivate var successor: Int {
        let record = record
        return record.kind == .array || record.kind == .object ? Int(record.extent) : index + 1
    }
}

extension JSONValue {
    package struct Items: Sequence, IteratorProtocol, Sendable {
        private let document: JSONDocument
        private var index: Int
        private let end: Int

        init(_ value: JSONValue) {
            document = value.document
            index = value.index + 1
            end = value.kind == .array ? value.successor : index
        }

        package mutating func next() -> JSONValue? {
            guard index < end else { return nil }
            let value = JSONValue(document: document, index: index)
            index = value.successor
            return value
        }
    }

    package struct Entries: Sequence, IteratorProtocol, Sendable {
        private let document: JSONDocument
        private var index: Int
        private let end: Int

        init(_ value: JSONValue) {
            document = value.document
            index = value.index + 1
            end = value.kind == .object ? value.successor : index
        }

        package mutating func next() -> (key: JSONValue, value: JSONValue)? {
            guard index + 1 < end else { return nil }
            let key = JSONValue(document: document, index: index)
            let value = JSONValue(document: document, index: index + 1)
            index = value.successor
            return (key, value)
        }
    }
}
