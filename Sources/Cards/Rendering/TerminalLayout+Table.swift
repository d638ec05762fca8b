/// A table of a card, measured for a terminal.
struct TerminalTable {
    struct Cell {
        var atoms: [TerminalAtom]
        var alignment: ColumnAlignment
    }

    var rows: [[Cell]] = []
    /// How many of the first rows are headings.
    var headerCount = 0
    var columnCount: Int { rows.map(\.count).max() ?? 0 }

    /// Columns between two columns of text: a rule with a space on either side.
    static let gap = 3
    /// Words up to the first of these widths that the terminal has room for are kept whole. Where it has none for
    /// the last, rows become lists.
    private static let wholeWords = [24, 18, 14, 10, 7, 4]

    /// The width of each column, together no more than `room`; `nil` where there are too many columns.
    func columnWidths(room: Int) -> [Int]? {
        let count = columnCount
        var natural = [Int](repeating: 1, count: count)
        var words = [Int](repeating: 1, count: count)
        for row in rows {
            for (column, cell) in row.enumerated() {
                let extent = TerminalWrapping.extent(of: cell.atoms)
                natural[column] = max(natural[column], extent.natural)
                words[column] = max(words[column], extent.smallest)
            }
        }
        let available = room - Self.gap * (count - 1)
        if natural.reduce(0, +) <= available { return natural }
        for limit in Self.wholeWords {
            let smallest = words.map { min($0, limit) }
            if smallest.reduce(0, +) <= available {
                return Self.share(available, natural: natural, smallest: smallest)
            }
        }
        return nil
    }

    /// Gives every column what it needs up to a common level, the highest that fits.
    private static func share(_ available: Int, natural: [Int], smallest: [Int]) -> [Int] {
        func widths(_ level: Int) -> [Int] {
            zip(natural, smallest).map { max($1, min($0, level)) }
        }
        var low = 0
        var high = natural.max() ?? 0
        while low < high {
            let middle = (low + high + 1) / 2
            if widths(middle).reduce(0, +) <= available { low = middle } else { high = middle - 1 }
        }
        var result = widths(low)
        var left = available - result.reduce(0, +)
        for column in result.indices where left > 0 && result[column] < natural[column] {
            result[column] += 1
            left -= 1
        }
        return result
    }
}

extension TerminalLayout {
    mutating func drawTable(_ content: Range<Int>) {
        notes = LinkNotes()
        let table = readTable(content)
        guard table.columnCount > 0 else { return }
        draw(table)
        for (index, address) in (notes?.addresses ?? []).enumerated() {
            if writer.isFull { break }
            writer.write(text: "[\(index + 1)] \(address)", style: .dim)
        }
        notes = nil
    }

    private mutating func draw(_ table: TerminalTable) {
        guard let widths = table.columnWidths(room: writer.room) else {
            drawRecords(table)
            return
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
        let rows = table.rows.map { row in
            row.indices.map {
                TerminalWrapping.lines(of: row[$0].atoms, width: widths[$0], keepsAddresses: false)
            }
        }
        let hasTallRows = rows.dropFirst(table.headerCount).contains {
            $0.contains { $0.count > 1 }
        }
        for (index, lines) in rows.enumerated() {
            if writer.isFull { return }
            if index > 0, index == table.headerCount || (hasTallRows && index > table.headerCount) {
                writer.write(text: rule, style: .dim)
            }
            for line in 0..<max(1, lines.map(\.count).max() ?? 0) {
                let cells = widths.indices.map { column in
                    (
                        line: column < lines.count && line < lines[column].count
                            ? lines[column][line] : [],
                        width: widths[column],
                        alignment: column < lines.count
                            ? table.rows[index][column].alignment : .leading
                    )
                }
                writer.write(cells: cells, separator: " │ ")
            }
        }
        if table.rows.count == table.headerCount { writer.write(text: rule, style: .dim) }
    }

    /// A table with too many columns for the terminal: each row a list of its cells under their headings.
    private mutating func drawRecords(_ table: TerminalTable) {
        let headings = table.headerCount > 0 ? table.rows[table.headerCount - 1] : []
        for row in table.rows.dropFirst(table.headerCount) {
            if writer.isFull { return }
            writer.separate()
            for (column, cell) in row.enumerated() where !cell.atoms.isEmpty {
                var atoms = column < headings.count ? headings[column].atoms : []
                if !atoms.isEmpty {
                    atoms.append(
                        .init(text: ":", columns: 1, style: .bold, link: nil, breakBefore: .none))
                }
                for (index, atom) in cell.atoms.enumerated() {
                    var atom = atom
                    if index == 0 { atom.breakBefore = atoms.isEmpty ? .none : .space }
                    atoms.append(atom)
                }
                writer.push(first: nil, rest: "")
                for line in TerminalWrapping.lines(
                    of: atoms, width: writer.room, keepsAddresses: true)
                {
                    writer.write(line)
                }
                writer.pop()
            }
        }
    }

    private mutating func readTable(_ content: Range<Int>) -> TerminalTable {
        var table = TerminalTable()
        var isHeading = false
        /// Rows that a cell above still takes, by column.
        var taken: [Int: Int] = [:]
        func fill(_ row: inout [TerminalTable.Cell]) {
            while let rows = taken[row.count], row.count < RenderingLimits.maximumTableColumns {
                taken[row.count] = rows > 1 ? rows - 1 : nil
                row.append(.init(atoms: [], alignment: .leading))
            }
        }
        var row: [TerminalTable.Cell] = []
        var index = content.lowerBound
        while index < content.upperBound {
            switch html.events[index] {
            case .start(.tr, _, _):
                row = []
                isHeading = true
            case .start(.caption, _, let end):
                inline = TerminalInline()
                for line in TerminalWrapping.lines(
                    of: collect(index + 1..<end), width: writer.room, keepsAddresses: true)
                {
                    writer.write(line)
                }
                index = end
            case .start(let element, let attributes, let end)
            where element == .td || element == .th:
                fill(&row)
                if row.count < RenderingLimits.maximumTableColumns {
                    if element == .td { isHeading = false }
                    pushLook()
                    if element == .th { looks[looks.count - 1].style.insert(.bold) }
                    let column = row.count
                    row.append(
                        .init(atoms: collect(index + 1..<end), alignment: alignment(attributes)))
                    popLook()
                    let columns = html.value(.colspan, in: attributes).flatMap { Int($0) } ?? 1
                    let below = html.value(.rowspan, in: attributes).flatMap { Int($0) } ?? 1
                    while row.count < min(column + columns, RenderingLimits.maximumTableColumns) {
                        row.append(.init(atoms: [], alignment: .leading))
                    }
                    if below > 1 { for column in column..<row.count { taken[column] = below - 1 } }
                }
                index = end
            case .end(.tr):
                fill(&row)
                if row.isEmpty { break }
                if isHeading, table.rows.count == table.headerCount { table.headerCount += 1 }
                table.rows.append(row)
            default: break
            }
            index += 1
        }
        return table
    }

    private func alignment(_ attributes: Range<Int>) -> ColumnAlignment {
        var value = html.value(.align, in: attributes)
        if value == nil, let style = html.value(.style, in: attributes) {
            value = ["center", "right"].first { style.contains("text-align: \($0)") }
        }
        return switch value {
        case "center", "middle": .center
        case "right": .trailing
        default: .leading
        }
    }

    /// The text of a cell; blocks in it are lines.
    private mutating func collect(_ range: Range<Int>) -> [TerminalAtom] {
        let outer = inline
        inline = TerminalInline()
        defer { inline = outer }
        for index in range {
            switch html.events[index] {
            case .text(let bytes): inline.add(html.texts[bytes], look.style, link: look.link)
            case .start(let element, let attributes, let end):
                pushLook()
                if element.isInline {
                    startInline(element, attributes, index + 1..<end)
                } else if element == .td || element == .th {
                    inline.addSpace()
                } else {
                    inline.breakLineOnce()
                    if element == .li { inline.add("• ", look.style) }
                }
            case .end(let element):
                popLook()
                if !element.isInline, element != .td, element != .th { inline.breakLineOnce() }
            }
        }
        return inline.take()
    }
}
