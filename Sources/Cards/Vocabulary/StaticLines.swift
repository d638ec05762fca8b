/// A sorted table in the program's read-only data: nothing is built or copied before it is asked.
///
/// Each line is a record, its fields split by tabs, its key the first field; fields at the end of a
/// line that are empty are left out. `index` holds the byte offset of each record in the order of
/// the keys' bytes, as three characters of six bits, the highest first, each written as its value
/// plus 63. `Tools/make-vocabulary` writes both.
struct StaticLines: Sendable {
    let count: Int
    private let index: StaticString
    private let lines: StaticString

    private static let tab = UInt8(ascii: "\t")
    private static let lineEnd = UInt8(ascii: "\n")

    init(count: Int, index: StaticString, lines: StaticString) {
        self.count = count
        self.index = index
        self.lines = lines
    }

    /// The offset of the record with this key.
    ///
    /// - Complexity: O(log n) comparisons; allocates nothing.
    func find(_ key: Span<UInt8>) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            let offset = self.offset(ofSorted: middle)
            let order = compare(key, at: offset)
            if order == 0 { return offset }
            if order < 0 { high = middle } else { low = middle + 1 }
        }
        return nil
    }

    /// The offset of the record at `position` in the order of the keys.
    func offset(ofSorted position: Int) -> Int {
        precondition(position >= 0 && position < count)
        // Safety: the index has three bytes for each of `count` records; the generator and a test
        // see to it.
        precondition(index.utf8CodeUnitCount == count * 3)
        let digits = unsafe index.utf8Start + position * 3
        let high = unsafe Int(digits[0]) - 63
        let middle = unsafe Int(digits[1]) - 63
        let low = unsafe Int(digits[2]) - 63
        return high << 12 | middle << 6 | low
    }

    /// Negative when `key` sorts before the key at `offset`, 0 when they are equal.
    private func compare(_ key: Span<UInt8>, at offset: Int) -> Int {
        var position = offset
        for i in key.indices {
            guard let byte = byte(position), byte != Self.tab, byte != Self.lineEnd else {
                return 1
            }
            if key[i] != byte { return key[i] < byte ? -1 : 1 }
            position += 1
        }
        guard let byte = byte(position), byte != Self.tab, byte != Self.lineEnd else { return 0 }
        return -1
    }

    /// The byte at `offset` of the lines; `nil` past the end.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8? {
        guard offset >= 0 && offset < lines.utf8CodeUnitCount else { return nil }
        return unsafe lines.utf8Start[offset]
    }

    /// Where the field that begins at `offset` ends.
    func end(ofField offset: Int) -> Int {
        var end = offset
        while let byte = byte(end), byte != Self.tab, byte != Self.lineEnd { end += 1 }
        return end
    }

    /// The fields of the record at `offset`, as text.
    func fields(at offset: Int) -> [String] {
        var fields: [String] = []
        var start = offset
        while true {
            let end = end(ofField: start)
            fields.append(text(start..<end))
            guard byte(end) == Self.tab else { return fields }
            start = end + 1
        }
    }

    /// One field of the record at `offset`, from 0; empty where the record leaves it out.
    func field(_ number: Int, at offset: Int) -> String {
        var start = offset
        for _ in 0..<number {
            start = end(ofField: start)
            guard byte(start) == Self.tab else { return "" }
            start += 1
        }
        return text(start..<end(ofField: start))
    }

    /// The fields of the record with this key.
    func record(_ key: Span<UInt8>) -> StaticRecord? {
        find(key).map { StaticRecord(fields: fields(at: $0)) }
    }

    /// Every record, in the order of the lines.
    var records: [StaticRecord] {
        var records: [StaticRecord] = []
        records.reserveCapacity(count)
        var offset = 0
        while byte(offset) != nil {
            records.append(StaticRecord(fields: fields(at: offset)))
            while let byte = byte(offset), byte != Self.lineEnd { offset += 1 }
            offset += 1
        }
        return records
    }

    func text(_ range: Range<Int>) -> String {
        precondition(range.lowerBound >= 0 && range.upperBound <= lines.utf8CodeUnitCount)
        // Safety: the range lies within the literal, which lives as long as the program.
        let bytes = unsafe UnsafeBufferPointer(
            start: lines.utf8Start + range.lowerBound, count: range.count)
        return unsafe String(decoding: bytes, as: UTF8.self)
    }
}

/// One line of a `StaticLines`. Fields that the line leaves out are empty.
struct StaticRecord: Sendable {
    let fields: [String]

    subscript(index: Int) -> String { index < fields.count ? fields[index] : "" }

    /// The field, or `nil` where it is empty.
    func optional(_ index: Int) -> String? {
        let field = self[index]
        return field.isEmpty ? nil : field
    }
}
