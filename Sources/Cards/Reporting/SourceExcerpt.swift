/// A line of a card and the caret that goes under it, as they look on a terminal.
struct SourceExcerpt {
    private static let tabWidth = 4

    /// The line, tabs as spaces, controls as pictures, cut around the caret.
    let line: String
    /// Spaces, a caret and tildes as wide as what they point at.
    let caret: String

    private struct Cell {
        var text: String
        var columns: Int
        var scalars: Int
    }

    /// - Parameter width: the columns that the line may take.
    init(of lines: LineTable, _ range: SourceRange, width: Int) {
        let bytes = lines.bytesOfLine(range.start.line)
        let reach = width * 2
        // Only what may be seen is looked at: a line can be as long as a file.
        let first = max(0, range.start.column - 1 - reach)
        let (window, isCutBefore, isCutAfter) = Self.scalars(
            of: bytes, from: first, count: reach * 2)
        let cells = Self.cells(of: window)
        let start = range.start.column - 1 - first
        let isOneLine = range.end.line == range.start.line
        let end = isOneLine ? max(start + 1, range.end.column - 1 - first) : Int.max
        var before = 0
        var under = 0
        var position = 0
        for cell in cells {
            if position + cell.scalars <= start {
                before += cell.columns
            } else if position < end {
                under += cell.columns
            }
            position += cell.scalars
        }
        under = max(1, under)
        let total = cells.reduce(0) { $0 + $1.columns }
        guard total > width || isCutBefore || isCutAfter else {
            line = cells.map(\.text).joined()
            caret = Self.mark(after: before, under)
            return
        }
        (line, caret) = Self.cut(
            cells, width, before, under, isCutBefore: isCutBefore, isCutAfter: isCutAfter)
    }

    private static func cut(
        _ cells: [Cell], _ width: Int, _ before: Int, _ under: Int, isCutBefore: Bool,
        isCutAfter: Bool
    ) -> (line: String, caret: String) {
        let room = width - 2
        let total = cells.reduce(0) { $0 + $1.columns }
        let target = under >= room ? before : before - (room - min(under, room)) / 2
        let from = max(0, min(target, total - room))
        var text = ""
        var used = 0
        var skipped = 0
        var isCutLater = isCutAfter
        for cell in cells {
            if skipped < from {
                skipped += cell.columns
            } else if used + cell.columns <= room {
                text += cell.text
                used += cell.columns
            } else {
                isCutLater = true
                break
            }
        }
        let isCutEarlier = isCutBefore || skipped > 0
        let shift = max(0, before - skipped) + (isCutEarlier ? 1 : 0)
        let visible = max(1, min(under, used - max(0, before - skipped)))
        return (
            (isCutEarlier ? "…" : "") + text + (isCutLater ? "…" : ""), mark(after: shift, visible)
        )
    }

    private static func mark(after columns: Int, _ length: Int) -> String {
        String(repeating: " ", count: columns) + "^" + String(repeating: "~", count: length - 1)
    }

    private static func scalars(
        of bytes: ArraySlice<UInt8>, from first: Int, count: Int
    ) -> (text: String, isCutBefore: Bool, isCutAfter: Bool) {
        var start = bytes.startIndex
        var skipped = 0
        while start < bytes.endIndex, skipped < first || bytes[start].isUTF8Continuation {
            start += 1
            if start < bytes.endIndex, !bytes[start].isUTF8Continuation { skipped += 1 }
        }
        var end = start
        var taken = 0
        while end < bytes.endIndex {
            if !bytes[end].isUTF8Continuation {
                guard taken < count else { break }
                taken += 1
            }
            end += 1
        }
        return (
            String(decoding: bytes[start..<end], as: UTF8.self), start > bytes.startIndex,
            end < bytes.endIndex
        )
    }

    private static func cells(of text: String) -> [Cell] {
        var cells: [Cell] = []
        var column = 0
        for character in text {
            let scalars = character.unicodeScalars.count
            var cell: Cell
            if character == "\t" {
                let columns = tabWidth - column % tabWidth
                cell = Cell(
                    text: String(repeating: " ", count: columns), columns: columns, scalars: 1)
            } else {
                let shown = String(character).escapedForTerminal
                cell = Cell(
                    text: shown, columns: DisplayWidth.columns(of: shown), scalars: scalars)
            }
            column += cell.columns
            cells.append(cell)
        }
        return cells
    }
}
