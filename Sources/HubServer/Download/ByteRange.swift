/// What a request asks of a file: the field `Range` against the file's size (RFC 9110, section 14).
enum ByteRange: Equatable, Sendable {
    case whole
    /// Offsets of bytes; not empty.
    case part(Range<Int>)
    /// Nothing of it is in the file.
    case unsatisfiable

    /// Reads `bytes=a-b`, `bytes=a-` and `bytes=-n`. Anything else, several ranges too, asks for the whole file, as a
    /// server may do.
    init(_ field: String?, size: Int) {
        self = field.flatMap { Self.range($0, size: size) } ?? .whole
    }

    private static func range(_ field: String, size: Int) -> ByteRange? {
        let unit = "bytes="
        guard field.prefix(unit.count).lowercased() == unit else { return nil }
        let bounds = field.dropFirst(unit.count).split(
            separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard bounds.count == 2 else { return nil }
        let (first, last) = (bounds[0].trimmingSpaces, bounds[1].trimmingSpaces)
        if first.isEmpty {
            guard let count = number(last) else { return nil }
            return count == 0 || size == 0
                ? .unsatisfiable : .part(size - min(count, size)..<size)
        }
        guard let start = number(first) else { return nil }
        var end = Int.max
        if !last.isEmpty {
            guard let last = number(last), last >= start else { return nil }
            end = last
        }
        guard start < size else { return .unsatisfiable }
        return .part(start..<(min(end, size - 1) + 1))
    }

    /// Digits alone; a number that is too large for any file is the largest.
    private static func number(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text) ?? .max
    }
}
