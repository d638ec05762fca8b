/// The cells of one line of a table, by the rules of GitHub Flavored Markdown.
enum TableRow {
    /// The text of each cell, without the blanks around it.
    static func cells(_ bytes: ArraySlice<UInt8>, _ line: MarkdownLine) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var index = line.first
        if index < line.end, bytes[index] == UInt8(ascii: "|") { index += 1 }
        while index < line.end {
            while index < line.end, MarkdownBlockStart.isBlank(bytes[index]) { index += 1 }
            // What follows the last bar is no cell.
            if index == line.end { break }
            let start = index
            var end = index
            while index < line.end, bytes[index] != UInt8(ascii: "|") {
                let isEscape = bytes[index] == UInt8(ascii: "\\") && index + 1 < line.end
                index += isEscape ? 2 : 1
                if isEscape || !MarkdownBlockStart.isBlank(bytes[index - 1]) { end = index }
            }
            cells.append(start..<end)
            index += 1
        }
        return cells
    }

    /// How many columns a delimiter row has, such as `| --- | :-: |`; `nil` when the line is none.
    static func delimiterCount(_ bytes: ArraySlice<UInt8>, _ line: MarkdownLine) -> Int? {
        var count = 0
        var dashes = 0
        var closed = false
        var hasBar = false
        for index in line.first..<line.end {
            switch bytes[index] {
            case UInt8(ascii: "|"):
                if dashes > 0 { count += 1 } else if index != line.first { return nil }
                dashes = 0
                closed = false
                hasBar = true
            case UInt8(ascii: "-"):
                if closed { return nil }
                dashes += 1
            case UInt8(ascii: ":"):
                if closed { return nil }
                if dashes > 0 {
                    closed = true
                } else if !startsCell(bytes, line, index) {
                    return nil
                }
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                if dashes > 0 { closed = true }
            default:
                return nil
            }
        }
        if dashes > 0 { count += 1 }
        return hasBar && count > 0 ? count : nil
    }

    /// Whether only blanks stand between a byte and the bar or the line's start before it.
    private static func startsCell(_ bytes: ArraySlice<UInt8>, _ line: MarkdownLine, _ index: Int)
        -> Bool
    {
        let before = bytes[line.first..<index].last { !MarkdownBlockStart.isBlank($0) }
        return before == nil || before == UInt8(ascii: "|")
    }

    /// Counts columns in code points, for places in ascending order.
    struct ColumnCount {
        private let bytes: ArraySlice<UInt8>
        private var index: Int
        private var column = 1

        init(_ bytes: ArraySlice<UInt8>, _ line: MarkdownLine) {
            self.bytes = bytes
            index = line.start
        }

        mutating func column(of place: Int) -> Int {
            while index < place {
                if bytes[index] & 0xC0 != 0x80 { column += 1 }
                index += 1
            }
            return column
        }
    }
}
