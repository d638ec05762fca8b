/// A string as Python has it: a sequence of code points, equal only when every one is.
///
/// `String` compares by canonical equivalence and counts graphemes, so it cannot stand for one. The bytes are valid UTF-8.
struct Text: Hashable, Sendable {
    private(set) var bytes: [UInt8]

    init(_ string: String) { bytes = Array(string.utf8) }
    /// - Parameter bytes: valid UTF-8.
    init(validUTF8 bytes: [UInt8]) { self.bytes = bytes }
    init(validUTF8 bytes: ArraySlice<UInt8>) { self.bytes = Array(bytes) }
    init(scalars: some Sequence<Unicode.Scalar>) {
        bytes = []
        for scalar in scalars { append(scalar) }
    }

    static let empty = Text(validUTF8: [])

    var string: String { String(decoding: bytes, as: UTF8.self) }
    var isEmpty: Bool { bytes.isEmpty }
    var byteCount: Int { bytes.count }

    /// The code points. O(n).
    var scalars: [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(bytes.count)
        forEachScalar { scalars.append($0) }
        return scalars
    }

    /// How many code points. O(n).
    var count: Int {
        bytes.reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
    }

    var isASCII: Bool { bytes.allSatisfy { $0 < 0x80 } }

    func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
        if isASCII {
            for byte in bytes { body(Unicode.Scalar(byte)) }
        } else {
            for scalar in string.unicodeScalars { body(scalar) }
        }
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            bytes.append(
                contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
        }
    }

    mutating func append(_ other: Text) { bytes.append(contentsOf: other.bytes) }
    mutating func append(_ string: StaticString) {
        string.withUTF8Buffer { buffer in unsafe bytes.append(contentsOf: buffer) }
    }

    static func + (left: Text, right: Text) -> Text {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(left.bytes.count + right.bytes.count)
        bytes.append(contentsOf: left.bytes)
        bytes.append(contentsOf: right.bytes)
        return Text(validUTF8: bytes)
    }

    /// Order by code points, which is the order of UTF-8 bytes.
    static func < (left: Text, right: Text) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension Text: ExpressibleByStringLiteral {
    init(stringLiteral string: String) { self.init(string) }
}

extension Text {
    /// Where `needle` first occurs at or after `start`, in bytes; an empty needle is found at once.
    func firstOffset(of needle: Text, from start: Int = 0) -> Int? {
        guard let first = needle.bytes.first else { return start <= bytes.count ? start : nil }
        let last = bytes.count - needle.bytes.count
        var offset = start
        while offset <= last {
            guard let hit = bytes[offset...].firstIndex(of: first), hit <= last else { return nil }
            if bytes[hit..<hit + needle.bytes.count].elementsEqual(needle.bytes) { return hit }
            offset = hit + 1
        }
        return nil
    }

    /// Where `needle` last occurs before `end`, in bytes.
    func lastOffset(of needle: Text, upTo end: Int) -> Int? {
        var offset = end - needle.bytes.count
        while offset >= 0 {
            if bytes[offset..<offset + needle.bytes.count].elementsEqual(needle.bytes) {
                return offset
            }
            offset -= 1
        }
        return nil
    }

    func contains(_ needle: Text) -> Bool { firstOffset(of: needle) != nil }

    func hasPrefix(_ prefix: Text) -> Bool { bytes.starts(with: prefix.bytes) }

    func hasSuffix(_ suffix: Text) -> Bool {
        bytes.count >= suffix.bytes.count
            && bytes.suffix(suffix.bytes.count).elementsEqual(suffix.bytes)
    }

    /// Every occurrence of `old`, or the first `limit`, replaced; an empty `old` matches between code points, as in Python.
    func replacing(_ old: Text, with new: Text, limit: Int = .max) -> Text {
        var left = limit < 0 ? .max : limit
        if old.isEmpty {
            var result = Text.empty
            for scalar in scalars {
                if left > 0 {
                    result.append(new)
                    left -= 1
                }
                result.append(scalar)
            }
            if left > 0 { result.append(new) }
            return result
        }
        var result: [UInt8] = []
        var start = 0
        while left > 0, let hit = firstOffset(of: old, from: start) {
            result.append(contentsOf: bytes[start..<hit])
            result.append(contentsOf: new.bytes)
            start = hit + old.bytes.count
            left -= 1
        }
        result.append(contentsOf: bytes[start...])
        return Text(validUTF8: result)
    }
}
