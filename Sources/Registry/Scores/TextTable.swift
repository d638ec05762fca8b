internal import Cards

/// Rows of texts in columns that line up, whatever script they are in.
struct TextTable {
    private var rows: [[String]]
    var alignments: [ColumnAlignment]
    private static let gap = 2

    init(_ header: [String]) {
        rows = [header]
        alignments = header.map { _ in .leading }
    }

    /// - Parameter row: as many texts as the header has; none may hold a line break.
    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    /// - Parameter width: columns of the terminal; longer lines are cut.
    func lines(width: Int?) -> [String] {
        var widths = alignments.map { _ in 0 }
        for row in rows {
            for (column, text) in row.enumerated() {
                widths[column] = max(widths[column], DisplayWidth.columns(of: text))
            }
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, text in
                DisplayWidth.pad(text, to: widths[column], alignment: alignments[column])
            }
            var line = cells.joined(separator: String(repeating: " ", count: Self.gap))
            while line.last == " " { line.removeLast() }
            return width.map { DisplayWidth.truncate(line, to: $0) } ?? line
        }
    }
}
