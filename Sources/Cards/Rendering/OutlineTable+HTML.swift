internal import CHTML

extension OutlineTable {
    /// Bytes in which the end of a table is looked for.
    private static let maximumBytes = 1 << 20

    /// The table whose tag starts at an index of a line; `nil` when it has no end or no rows.
    init?(htmlIn bytes: ArraySlice<UInt8>, at start: Int, line: MarkdownLine) {
        let limit = Swift.min(bytes.endIndex, start + Self.maximumBytes)
        guard let close = bytes.firstASCII("</table", from: start, before: limit) else {
            return nil
        }
        let chunk = Array(bytes[start..<close])
        // Safety: the tree points into the chunk, which outlives it.
        let parsed = unsafe chunk.withUnsafeBytes { chunk -> [[HTMLTableCell]]? in
            let tree = unsafe stemma_html_parse(
                chunk.baseAddress?.assumingMemoryBound(to: CChar.self), chunk.count,
                RenderingLimits.maximumParseMemory, RenderingLimits.parseTime(forBytes: chunk.count)
            )
            guard let tree = unsafe tree else { return nil }
            defer { unsafe stemma_html_free(tree) }
            return unsafe HTMLTableCell.rows(below: tree.pointee.root)
        }
        guard let parsed, !parsed.isEmpty else { return nil }
        var places = LinePlaces(bytes, line: line)
        var last = line
        func cell(_ found: HTMLTableCell) -> MarkdownOutline.Cell {
            let place = places.place(of: start + found.offset)
            return .init(text: found.text, line: place.line, column: place.column)
        }
        var rows = parsed.map { $0.map(cell) }
        let width = rows.map(\.count).max() ?? 0
        for index in rows.indices {
            let filler = MarkdownOutline.Cell(
                text: "", line: rows[index].last?.line ?? line.number,
                column: rows[index].last?.column ?? 1)
            rows[index] += Array(repeating: filler, count: width - rows[index].count)
        }
        last = places.line(of: close)
        let header = rows.removeFirst()
        self.init(
            table: .init(header: header, rows: rows, line: header.first?.line ?? line.number),
            last: last)
    }
}

/// Turns indices of a text into lines and columns in code points.
private struct LinePlaces {
    private let bytes: ArraySlice<UInt8>
    private var lines: [MarkdownLine]

    init(_ bytes: ArraySlice<UInt8>, line: MarkdownLine) {
        self.bytes = bytes
        lines = [line]
    }

    mutating func line(of index: Int) -> MarkdownLine {
        while let last = lines.last, index >= last.next, last.next < bytes.endIndex {
            lines.append(MarkdownLine(bytes, at: last.next, number: last.number + 1))
        }
        var low = 0
        var high = lines.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lines[middle].start <= index { low = middle } else { high = middle - 1 }
        }
        return lines[low]
    }

    mutating func place(of index: Int) -> (line: Int, column: Int) {
        let line = line(of: index)
        var count = TableRow.ColumnCount(bytes, line)
        return (line.number, count.column(of: Swift.min(index, line.end)))
    }
}
