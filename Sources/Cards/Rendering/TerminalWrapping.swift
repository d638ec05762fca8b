/// Lays pieces of text out in lines.
enum TerminalWrapping {
    /// The lines of the pieces, none wider than `width` columns.
    ///
    /// - Parameter keepsAddresses: whether a piece that holds `://` and is wider than a line stays whole, so that it
    ///   can be selected; the terminal wraps it.
    static func lines(
        of atoms: [TerminalAtom], width: Int, keepsAddresses: Bool
    ) -> [[TerminalAtom]] {
        var lines: [[TerminalAtom]] = []
        var line: [TerminalAtom] = []
        var columns = 0
        var index = 0
        while index < atoms.count {
            var end = index + 1
            var group = atoms[index].columns
            while end < atoms.count, atoms[end].breakBefore == .none {
                group += atoms[end].columns
                end += 1
            }
            let kind = atoms[index].breakBefore
            let space = kind == .space && !line.isEmpty ? 1 : 0
            if kind == .line || columns + space + group > width, !(line.isEmpty && kind != .line) {
                lines.append(line)
                line = []
                columns = 0
            } else {
                columns += space
            }
            for atom in atoms[index..<end] {
                if group <= width || (keepsAddresses && atom.text.contains("://")) {
                    line.append(atom)
                    columns += atom.columns
                } else {
                    append(atom, to: &line, &columns, &lines, width: width)
                }
            }
            index = end
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// Appends a piece that may have to be cut: after a sign such as `/`, else between graphemes.
    private static func append(
        _ atom: TerminalAtom, to line: inout [TerminalAtom], _ columns: inout Int,
        _ lines: inout [[TerminalAtom]], width: Int
    ) {
        var rest = atom.text[...]
        var left = atom.columns
        var piece = atom
        while columns + left > width, !rest.isEmpty {
            let head = cut(rest, room: width - columns, isLineStart: columns == 0)
            rest = rest.dropFirst(head.count)
            left -= head.columns
            if head.count > 0 {
                (piece.text, piece.columns) = (head.text, head.columns)
                line.append(piece)
            }
            lines.append(line)
            line = []
            columns = 0
            piece.breakBefore = .none
        }
        if rest.isEmpty { return }
        // Counted anew, as graphemes apart may be wider than together.
        (piece.text, piece.columns) = (String(rest), DisplayWidth.columns(of: rest))
        line.append(piece)
        columns += piece.columns
    }

    /// The start of a text that fits; at the start of a line at least one grapheme.
    private static func cut(
        _ text: Substring, room: Int, isLineStart: Bool
    ) -> (text: String, columns: Int, count: Int) {
        var taken = (text: "", columns: 0, count: 0)
        var afterSign: (text: String, columns: Int, count: Int)?
        for character in text {
            let next = DisplayWidth.columns(of: character)
            if taken.columns + next > room, !(isLineStart && taken.count == 0) { break }
            taken.text.append(character)
            taken.columns += next
            taken.count += 1
            if "-/_.,;&?=|".contains(character), taken.columns * 2 > room { afterSign = taken }
        }
        return afterSign ?? taken
    }

    /// The columns of the widest line when nothing is wrapped, and of the widest piece that is not broken.
    static func extent(of atoms: [TerminalAtom]) -> (natural: Int, smallest: Int) {
        var natural = 0
        var smallest = 0
        var line = 0
        var group = 0
        for atom in atoms {
            switch atom.breakBefore {
            case .line: line = 0
            case .space: line += 1
            case .none, .allowed: break
            }
            group = atom.breakBefore == .none ? group + atom.columns : atom.columns
            line += atom.columns
            natural = max(natural, line)
            smallest = max(smallest, group)
        }
        return (natural, smallest)
    }

    static func columns(of line: [TerminalAtom]) -> Int {
        var columns = 0
        for (index, atom) in line.enumerated() {
            columns += atom.columns + (index > 0 && atom.breakBefore == .space ? 1 : 0)
        }
        return columns
    }
}
