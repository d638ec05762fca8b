/// A place in a file as people count it.
///
/// Lines and columns start at 1. A column counts Unicode code points; a tab counts one and a byte-order mark at the
/// start of the file nothing. Lines end at LF, CR LF or CR, and nowhere else.
public struct SourcePosition: Equatable, Hashable, Comparable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }

    /// The first character of a file.
    public static let start = SourcePosition(line: 1, column: 1)
}

/// A stretch of a file; `end` is the place just after its last character.
public struct SourceRange: Equatable, Hashable, Sendable {
    public var start: SourcePosition
    public var end: SourcePosition

    public init(_ start: SourcePosition, _ end: SourcePosition) {
        self.start = start
        self.end = end
    }

    /// An empty range at one place.
    public init(at position: SourcePosition) {
        self.init(position, position)
    }
}

extension SourcePosition {
    /// The place of the byte at `offset`, as `LineTable` tells it, for those who ask for one place of a file.
    package init(ofByte offset: Int, in bytes: [UInt8]) {
        let start = bytes.starts(with: utf8ByteOrderMark) ? 3 : 0
        let end = min(max(offset, start), bytes.count)
        var line = 1 + ByteSearch.count(.lineFeed, in: bytes, start..<end)
        var carriage = start
        while let index = ByteSearch.first(.carriageReturn, in: bytes, carriage..<end) {
            if Self.endsLine(index, of: bytes) { line += 1 }
            carriage = index + 1
        }
        var lineStart = end
        while lineStart > start, !Self.endsLine(lineStart - 1, of: bytes) { lineStart -= 1 }
        var column = 1
        for index in lineStart..<end where !bytes[index].isUTF8Continuation { column += 1 }
        if end < bytes.count, end > lineStart, bytes[end].isUTF8Continuation { column -= 1 }
        self.init(line: line, column: column)
    }

    /// Whether a line ends with the byte at `index`: at LF, or at CR unless LF follows.
    private static func endsLine(_ index: Int, of bytes: [UInt8]) -> Bool {
        switch bytes[index] {
        case .lineFeed: true
        case .carriageReturn: index + 1 >= bytes.count || bytes[index + 1] != .lineFeed
        default: false
        }
    }
}

extension SourceRange {
    /// The places of the first byte of `offsets` and of the one after its last.
    package init(ofBytes offsets: Range<Int>, in bytes: [UInt8]) {
        self.init(
            SourcePosition(ofByte: offsets.lowerBound, in: bytes),
            SourcePosition(ofByte: offsets.upperBound, in: bytes))
    }
}
