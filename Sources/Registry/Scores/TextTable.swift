internal import Cards

/// Rows of texts in columns that line up, whatever script they are in.
package struct TextTable {
    private let header: [String]
    private let rightAligned: Set<Int>
    private var rows: [[String]] = []
    private static let gap = 2

    package init(_ header: [String], rightAligned: Set<Int> = []) {
        self.header = header
        self.rightAligned = rightAligned
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// - Parameter row: as many texts as the header has, whatever is in them.
    package mutating func add(_ row: [String]) { add(escaped: row.map(\.escapedForMessage)) }

    /// - Parameter row: as many texts as the header has, none with a line break or anything that a terminal obeys.
    mutating func add(escaped row: [String]) { rows.append(row) }

    /// The header, in bold where there are colours, and the rows, each with a line break.
    package func text(color: Bool) -> String {
        var lines = lines(width: nil)
        lines[0] = TextPaint(isOn: color)(lines[0], .bold)
        return lines.map { $0 + "\n" }.joined()
    }

    /// The header and the rows.
    ///
    /// - Parameter width: columns of the terminal; longer lines are cut.
    func lines(width: Int?) -> [String] {
        let all = [header] + rows
        let widths = header.indices.map { column in
            all.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        return all.map { row in
            let cells = row.enumerated().map { column, text in
                DisplayWidth.pad(
                    text, to: widths[column],
                    alignment: rightAligned.contains(column) ? .trailing : .leading)
            }
            var line = cells.joined(separator: String(repeating: " ", count: Self.gap))
            while line.last == " " { line.removeLast() }
            return width.map { DisplayWidth.truncate(line, to: $0) } ?? line
        }
    }
}
