/// Writes JSON into a buffer of bytes: compact, keys in the order given, no line break inside.
///
/// U+0085, U+2028, U+2029 and control characters are written `\uXXXX`, so that a JSON line ends at LF only, whoever
/// reads it. The caller keeps objects and arrays balanced.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init() {}

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    // MARK: - Structure

    public mutating func object(_ content: (inout JSONWriter) throws -> Void) rethrows {
        open(UInt8(ascii: "{"))
        try content(&self)
        close(UInt8(ascii: "}"))
    }

    public mutating func array(_ content: (inout JSONWriter) throws -> Void) rethrows {
        open(UInt8(ascii: "["))
        try content(&self)
        close(UInt8(ascii: "]"))
    }

    public mutating func key(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        // Safety: a static string's bytes live for ever.
        unsafe bytes.append(
            contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    public mutating func key(_ key: String) {
        string(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func key(utf8 key: some Collection<UInt8>) {
        string(utf8: key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Ends a JSON line.
    public mutating func endLine() {
        bytes.append(.lineFeed)
        needsComma = false
    }

    // MARK: - Values

    public mutating func null() { literal("null") }

    public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    public mutating func int(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
        needsComma = true
    }

    /// Writes a number; one that JSON lacks becomes null.
    public mutating func double(_ value: Double) {
        guard value.isFinite else { return null() }
        separate()
        bytes.append(contentsOf: value.description.utf8)
        needsComma = true
    }

    public mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { unsafe string(utf8: $0) }
    }

    public mutating func string(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    /// Appends JSON that is already written.
    public mutating func raw(_ json: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    package mutating func string(utf8 value: some Collection<UInt8>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var index = value.startIndex
        var plain = index
        while index < value.endIndex {
            let byte = value[index]
            let next = value.index(after: index)
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte < 0x7F {
                index = next
                continue
            }
            guard let (escape, length) = Self.escape(of: value, at: index) else {
                index = next
                continue
            }
            bytes.append(contentsOf: value[plain..<index])
            bytes.append(contentsOf: escape.utf8)
            index = value.index(index, offsetBy: length)
            plain = index
        }
        bytes.append(contentsOf: value[plain...])
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    // MARK: - Parts

    private static func escape<Bytes: Collection<UInt8>>(
        of value: Bytes, at index: Bytes.Index
    ) -> (escape: String, length: Int)? {
        switch value[index] {
        case UInt8(ascii: "\""): return ("\\\"", 1)
        case UInt8(ascii: "\\"): return ("\\\\", 1)
        case 0x0A: return ("\\n", 1)
        case 0x0D: return ("\\r", 1)
        case 0x09: return ("\\t", 1)
        case 0x00...0x1F, 0x7F: return ("\\u" + hexadecimal(value[index], width: 4), 1)
        case 0xC2, 0xE2:
            let rest = value[index...].prefix(3)
            if rest.starts(with: [0xC2, 0x85]) { return ("\\u0085", 2) }
            if rest.elementsEqual([0xE2, 0x80, 0xA8]) { return ("\\u2028", 3) }
            if rest.elementsEqual([0xE2, 0x80, 0xA9]) { return ("\\u2029", 3) }
            return nil
        default: return nil
        }
    }

    private mutating func literal(_ text: StaticString) {
        separate()
        // Safety: a static string's bytes live for ever.
        unsafe bytes.append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func open(_ byte: UInt8) {
        separate()
        bytes.append(byte)
        needsComma = false
    }

    private mutating func close(_ byte: UInt8) {
        bytes.append(byte)
        needsComma = true
    }
}
