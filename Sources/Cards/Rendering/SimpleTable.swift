/// Reads a table whose rows are plain to see, without its block structure being parsed.
///
/// A row that begins with a bar can be nothing but a row. Most cells are numbers and words, which are their own
/// text; the others are parsed together, each as a heading, whose content is one line as that of a cell.
enum SimpleTable {
    /// The lines of the rows, from 1, and the texts of their cells; `nil` where the table is not that simple.
    static func texts(
        _ bytes: ArraySlice<UInt8>, _ lines: [MarkdownLine], definitions: [UInt8]
    ) -> [(line: Int, cells: [String])]? {
        guard lines.dropFirst(2).allSatisfy({ bytes[$0.first] == UInt8(ascii: "|") }) else {
            return nil
        }
        var rows: [(line: Int, cells: [String])] = []
        var markup: [UInt8] = []
        var places: [(row: Int, cell: Int)] = []
        for (index, line) in lines.enumerated() where index != 1 {
            var texts: [String] = []
            for cell in TableRow.cells(bytes, line) {
                if bytes[cell].contains(where: OutlineText.isMarkup) {
                    // Signs at the end of a heading belong to its frame.
                    if bytes[cell].last == UInt8(ascii: "#") { return nil }
                    places.append((rows.count, texts.count))
                    append(bytes[cell], to: &markup)
                    texts.append("")
                } else {
                    texts.append(String(decoding: bytes[cell], as: UTF8.self))
                }
            }
            rows.append((index + 1, texts))
        }
        if places.isEmpty { return rows }
        if markup.contains(UInt8(ascii: "[")) { markup += definitions }
        guard let texts = MarkdownDocument(markup.span)?.blockTexts(), texts.count == places.count
        else {
            return nil
        }
        for (place, text) in zip(places, texts) { rows[place.row].cells[place.cell] = text }
        return rows
    }

    /// Adds a heading; a bar in a cell is written with a backslash, which is gone before the text is read.
    private static func append(_ cell: ArraySlice<UInt8>, to markup: inout [UInt8]) {
        markup += "# ".utf8
        for (index, byte) in zip(cell.indices, cell) {
            let isBeforeBar =
                byte == UInt8(ascii: "\\") && index + 1 < cell.endIndex
                && cell[index + 1] == UInt8(ascii: "|")
            if !isBeforeBar { markup.append(byte) }
        }
        markup.append(UInt8(ascii: "\n"))
    }
}
