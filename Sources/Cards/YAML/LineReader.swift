/// The lines of a front matter by their numbers in the file, for the wording of what is wrong in one of them.
struct LineReader {
    let firstLine: Int
    private let bytes: [UInt8]
    private let ranges: [Range<Int>]

    init(bytes: [UInt8], range: Range<Int>, firstLine: Int) {
        self.firstLine = firstLine
        self.bytes = bytes
        var ranges: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == .lineFeed || byte == .carriageReturn {
                ranges.append(start..<index)
                if byte == .carriageReturn, index + 1 < range.upperBound,
                    bytes[index + 1] == .lineFeed
                {
                    index += 1
                }
                start = index + 1
            }
            index += 1
        }
        ranges.append(start..<range.upperBound)
        self.ranges = ranges
    }

    var lines: Range<Int> { firstLine..<firstLine + ranges.count }

    /// The bytes of a line without its end, at their offsets in the file; empty where there is no such line.
    subscript(line: Int) -> ArraySlice<UInt8> {
        guard lines.contains(line) else { return [] }
        return bytes[ranges[line - firstLine]]
    }

    /// The offset of a place in the file; that of the line's end for a column beyond it.
    func offset(of position: SourcePosition) -> Int? {
        guard lines.contains(position.line) else { return nil }
        let range = ranges[position.line - firstLine]
        var column = 0
        for offset in range where !bytes[offset].isUTF8Continuation {
            column += 1
            if column == position.column { return offset }
        }
        return range.upperBound
    }

    /// The place of an offset within a line.
    func position(of offset: Int, inLine line: Int) -> SourcePosition {
        let start = self[line].startIndex
        guard start < offset else { return SourcePosition(line: line, column: 1) }
        let column = bytes[start..<min(offset, bytes.count)].count { !$0.isUTF8Continuation } + 1
        return SourcePosition(line: line, column: column)
    }

    /// The bytes from a place to the end of its line.
    func rest(from position: SourcePosition) -> ArraySlice<UInt8> {
        guard let offset = offset(of: position) else { return [] }
        return self[position.line][offset...]
    }

    /// The bytes of a place's line before it.
    func start(before position: SourcePosition) -> ArraySlice<UInt8> {
        guard let offset = offset(of: position) else { return [] }
        return self[position.line][..<offset]
    }

    /// Whether a place is the first of its line that is no blank.
    func isFirst(_ position: SourcePosition) -> Bool {
        start(before: position).allSatisfy(\.isBlank)
    }

    /// Whether nothing but blank lines and comments stands at and after a place.
    func isAtEnd(_ position: SourcePosition) -> Bool {
        guard position.line < lines.upperBound else { return true }
        guard rest(from: position).isBlankOrComment else { return false }
        return (position.line + 1..<max(lines.upperBound, position.line + 1)).allSatisfy {
            self[$0].isBlankOrComment
        }
    }
}

extension ArraySlice<UInt8> {
    var withoutLeadingBlanks: ArraySlice<UInt8> { drop(while: \.isBlank) }

    var withoutTrailingBlanks: ArraySlice<UInt8> {
        var end = endIndex
        while end > startIndex, self[end - 1].isBlank { end -= 1 }
        return self[..<end]
    }

    var isBlankOrComment: Bool {
        let rest = withoutLeadingBlanks
        return rest.isEmpty || rest.first == UInt8(ascii: "#")
    }

    /// The key at the start of a line such as `key: value`, `- key: value` or `"key": value`; `nil` where there is none.
    var leadingKey: ArraySlice<UInt8>? {
        var rest = withoutLeadingBlanks
        while rest.first == UInt8(ascii: "-"), rest.dropFirst().first?.isBlank == true {
            rest = rest.dropFirst().withoutLeadingBlanks
        }
        let key = rest.prefix { $0.isIdentifier }
        let after = rest[key.endIndex...]
        guard !key.isEmpty, after.first == UInt8(ascii: ":"),
            after.count == 1 || after.dropFirst().first?.isBlank == true
        else { return nil }
        return key
    }

    /// The offset where `pattern` first stands.
    func firstRange(ofBytes pattern: some Collection<UInt8>) -> Range<Int>? {
        let pattern = Array(pattern)
        guard let first = pattern.first, count >= pattern.count else { return nil }
        for index in startIndex...endIndex - pattern.count
        where self[index] == first && self[index..<index + pattern.count].elementsEqual(pattern) {
            return index..<index + pattern.count
        }
        return nil
    }
}

extension UInt8 {
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
