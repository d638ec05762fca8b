/// A table found by its first two lines, or by its tag, and the last line it takes.
struct OutlineTable {
    var table: MarkdownOutline.Table
    var last: MarkdownLine
}

extension OutlineTable {
    /// The lines that a table may take: from its header to the next blank line.
    struct Chunk {
        /// The lines in the text, without the marks of the quote or the list item around them.
        private(set) var lines: [MarkdownLine]
        private(set) var text: [UInt8] = []
        /// Whether there may be links whose targets are defined elsewhere.
        var hasBrackets: Bool { text.contains(UInt8(ascii: "[")) }

        init(_ bytes: ArraySlice<UInt8>, header: MarkdownLine, delimiter: MarkdownLine) {
            let isQuoted = bytes[header.first] == UInt8(ascii: ">")
            lines = [
                OutlineTable.withoutMarks(header, in: bytes),
                OutlineTable.withoutQuote(delimiter, in: bytes),
            ]
            var position = delimiter.next
            while position < bytes.endIndex {
                let line = MarkdownLine(bytes, at: position, number: header.number + lines.count)
                let row = OutlineTable.withoutQuote(line, in: bytes)
                if row.isBlank || isQuoted != (row.first != line.first) { break }
                lines.append(row)
                position = line.next
            }
            for line in lines {
                text.append(contentsOf: bytes[line.first..<line.end])
                text.append(UInt8(ascii: "\n"))
            }
        }
    }

    /// How many columns the two lines make a table of; `nil` when they make none.
    static func columns(
        _ bytes: ArraySlice<UInt8>, header: MarkdownLine, delimiter: MarkdownLine
    ) -> Int? {
        let dashes = withoutQuote(delimiter, in: bytes)
        guard let count = TableRow.delimiterCount(bytes, dashes),
            count <= RenderingLimits.maximumTableColumns,
            TableRow.cells(bytes, withoutMarks(header, in: bytes)).count == count
        else { return nil }
        return count
    }

    /// The table that a chunk starts with, whose header and delimiter row are known to have as many cells.
    init?(_ bytes: ArraySlice<UInt8>, _ chunk: Chunk, columns: Int, definitions: [UInt8]) {
        let texts =
            SimpleTable.texts(bytes, chunk.lines, definitions: definitions)
            ?? Self.texts(chunk, definitions: definitions)
        guard let texts, texts.first?.line == 1, var last = chunk.lines.dropFirst().first else {
            return nil
        }
        var rows: [[MarkdownOutline.Cell]] = []
        for row in texts where chunk.lines.indices.contains(row.line - 1) {
            let line = chunk.lines[row.line - 1]
            if row.line > 2 { last = line }
            let places = TableRow.cells(bytes, line)
            var count = TableRow.ColumnCount(bytes, line)
            rows.append(
                (0..<columns).map { index in
                    let place = index < places.count ? places[index].lowerBound : line.end
                    return .init(
                        text: index < row.cells.count ? row.cells[index] : "", line: line.number,
                        column: count.column(of: place))
                })
        }
        guard !rows.isEmpty else { return nil }
        let header = rows.removeFirst()
        let line = header.first?.line ?? last.number
        self.init(table: .init(header: header, rows: rows, line: line), last: last)
    }

    /// The rows as cmark-gfm finds them: their lines, from 1, and the texts of their cells.
    private static func texts(
        _ chunk: Chunk, definitions: [UInt8]
    ) -> [(line: Int, cells: [String])]? {
        let source = chunk.hasBrackets ? chunk.text + definitions : chunk.text
        return MarkdownDocument(source.span)?.firstTable()
    }

    private static func withoutMarks(
        _ line: MarkdownLine, in bytes: ArraySlice<UInt8>
    ) -> MarkdownLine {
        let line = withoutQuote(line, in: bytes)
        guard !line.isBlank, let content = MarkdownBlockStart.listItem(bytes, line) else {
            return line
        }
        return line.dropping(to: content, in: bytes)
    }

    private static func withoutQuote(_ line: MarkdownLine, in bytes: ArraySlice<UInt8>)
        -> MarkdownLine
    {
        var line = line
        while !line.isBlank, bytes[line.first] == UInt8(ascii: ">") {
            line = line.dropping(to: line.first + 1, in: bytes)
        }
        return line
    }
}
