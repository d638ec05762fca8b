/// Reads JSON (RFC 8259) from bytes that nobody vouches for, as a whole value or piece by piece.
///
/// The pull functions (`members`, `elements`, `string`, `number`, `skip`) build no tree: a vocabulary of 256,000 pieces or a header
/// of 100 MB costs what the caller keeps of it. Errors name the file and the byte.
package struct JSONReader {
    /// How much a text may ask for before it is refused.
    package struct Limits: Sendable {
        /// Nested objects and lists; as deep as serde_json, which reads safetensors headers elsewhere, goes.
        package var depth = 128
        /// Values in a tree that `value()` builds: about 40 bytes each.
        package var values = 8_000_000
        /// Whether `NaN`, `Infinity` and `-Infinity` are numbers, as Python writes them.
        package var allowsNonFinite = true

        package init() {}
    }

    let bytes: [UInt8]
    let file: String
    /// Where the text starts in the file.
    private let origin: Int
    var limits: Limits
    package internal(set) var position = 0
    private var depth = 0

    /// - Parameters:
    ///   - file: the name for messages.
    ///   - origin: where the text starts in that file: added to the bytes that errors name.
    package init(_ bytes: [UInt8], file: String, origin: Int = 0, limits: Limits = Limits()) {
        self.origin = origin
        self.bytes = bytes
        self.file = file
        self.limits = limits
    }

    /// The whole text as one value; what follows it is an error.
    package static func parse(
        _ bytes: [UInt8], file: String, limits: Limits = Limits()
    ) throws(CheckpointError) -> JSON {
        var reader = JSONReader(bytes, file: file, limits: limits)
        let value = try reader.value()
        try reader.end()
        return value
    }

    /// Says that the text is over.
    package mutating func end() throws(CheckpointError) {
        skipSpace()
        guard position == bytes.count else {
            throw error("expected the end of the text, found \(describeNext())")
        }
    }

    /// The first byte of the next value, or `nil` at the end.
    package mutating func peek() -> UInt8? {
        skipSpace()
        return position < bytes.count ? bytes[position] : nil
    }

    /// Reads an object, calling `body` with each key while the reader stands before its value.
    ///
    /// - Parameter body: reads exactly one value, or calls `skip()`; is also told where the key starts.
    package mutating func members(
        _ body: (_ key: String, _ byte: Int, _ reader: inout JSONReader)
            throws(CheckpointError) -> Void
    ) throws(CheckpointError) {
        try open("{", "an object")
        if close("}") { return }
        while true {
            skipSpace()
            let start = position
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw error("expected a key in double quotes, found \(describeNext())")
            }
            let key = try string()
            skipSpace()
            guard take(":") else {
                throw error("expected ':' after a key, found \(describeNext())")
            }
            try body(key, start, &self)
            if close("}") { return }
            guard take(",") else {
                throw error("expected ',' or '}' after a member, found \(describeNext())")
            }
        }
    }

    /// Reads a list, calling `body` before each element.
    package mutating func elements(
        _ body: (_ reader: inout JSONReader) throws(CheckpointError) -> Void
    ) throws(CheckpointError) {
        try open("[", "a list")
        if close("]") { return }
        while true {
            try body(&self)
            if close("]") { return }
            guard take(",") else {
                throw error("expected ',' or ']' after an element, found \(describeNext())")
            }
        }
    }

    /// Reads over one value, checking its syntax.
    package mutating func skip() throws(CheckpointError) {
        switch peek() {
        case UInt8(ascii: "{"):
            try members { _, _, reader throws(CheckpointError) in try reader.skip() }
        case UInt8(ascii: "["): try elements { reader throws(CheckpointError) in try reader.skip() }
        case UInt8(ascii: "\""): try skipString()
        default: _ = try scalar()
        }
    }

    /// Reads one value as a tree.
    package mutating func value() throws(CheckpointError) -> JSON {
        limits.values -= 1
        guard limits.values >= 0 else { throw error("the text holds too many values") }
        switch peek() {
        case UInt8(ascii: "{"):
            var found: [JSONObject.Member] = []
            try members { key, byte, reader throws(CheckpointError) in
                found.append(.init(key: key, value: try reader.value(), byte: byte))
            }
            return .object(JSONObject(found))
        case UInt8(ascii: "["):
            var found: [JSON] = []
            try elements { reader throws(CheckpointError) in found.append(try reader.value()) }
            return .array(found)
        case UInt8(ascii: "\""): return .string(try string())
        default: return try scalar()
        }
    }

    private mutating func scalar() throws(CheckpointError) -> JSON {
        switch peek() {
        case UInt8(ascii: "n") where takeWord("null"): .null
        case UInt8(ascii: "t") where takeWord("true"): .bool(true)
        case UInt8(ascii: "f") where takeWord("false"): .bool(false)
        default: .number(try number())
        }
    }
}

// MARK: - Steps

extension JSONReader {
    /// An error at the byte of the text where the reader stands, or at `byte`.
    package func error(
        _ message: String, tensor: String? = nil, at byte: Int? = nil
    ) -> CheckpointError {
        CheckpointError(
            file: file, tensor: tensor, byte: origin + (byte ?? position), message: message)
    }

    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else {
            return false
        }
        position += 1
        return true
    }

    mutating func takeWord(_ word: StaticString) -> Bool {
        guard bytes.count - position >= word.utf8CodeUnitCount else { return false }
        let end = position + word.utf8CodeUnitCount
        guard bytes[position..<end].elementsEqual("\(word)".utf8) else { return false }
        position = end
        return true
    }

    private mutating func open(
        _ bracket: Unicode.Scalar, _ what: String
    ) throws(CheckpointError) {
        guard take(bracket) else { throw error("expected \(what), found \(describeNext())") }
        depth += 1
        guard depth <= limits.depth else {
            throw error("objects and lists are nested deeper than \(limits.depth)")
        }
    }

    private mutating func close(_ bracket: Unicode.Scalar) -> Bool {
        guard take(bracket) else { return false }
        depth -= 1
        return true
    }

    /// What stands at the position, for messages.
    func describeNext() -> String {
        guard position < bytes.count else { return "the end of the text" }
        let byte = bytes[position]
        return switch byte {
        case 0x21...0x7E: "'\(Character(Unicode.Scalar(byte)))'"
        case 0xEF where bytes[position...].starts(with: [0xEF, 0xBB, 0xBF]): "a byte order mark"
        default: "the byte 0x\(String(byte, radix: 16, uppercase: true))"
        }
    }
}
