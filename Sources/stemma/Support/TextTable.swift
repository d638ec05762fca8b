import Cards

/// Rows in columns that line up, whatever the script.
struct TextTable {
    private let header: [String]
    private var rows: [[String]] = []
    private let rightAligned: Set<Int>

    init(_ header: [String], rightAligned: Set<Int> = []) {
        self.header = header
        self.rightAligned = rightAligned
    }

    mutating func add(_ row: [String]) { rows.append(row.map(\.escapedForMessage)) }

    var isEmpty: Bool { rows.isEmpty }

    func text(color: Bool) -> String {
        let widths = header.indices.map { column in
            ([header] + rows).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        func line(_ row: [String]) -> String {
            var line = ""
            for (column, cell) in row.enumerated() {
                let padding = String(
                    repeating: " ", count: widths[column] - DisplayWidth.columns(of: cell))
                let isLast = column == row.count - 1
                line +=
                    rightAligned.contains(column) ? padding + cell : isLast ? cell : cell + padding
                if !isLast { line += "  " }
            }
            while line.last == " " { line.removeLast() }
            return line
        }
        let title = line(header)
        return (color ? "\u{1B}[1m\(title)\u{1B}[0m" : title) + "\n"
            + rows.map { line($0) + "\n" }.joined()
    }
}
