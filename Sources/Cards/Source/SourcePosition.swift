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
