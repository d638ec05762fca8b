/// Writes lines for a terminal, each with the marks of the lists and quotes around it.
struct TerminalWriter {
    private struct Prefix {
        /// Before the first line; then `rest`.
        var first: String?
        var rest: String
        var columns: Int
        var style: TerminalStyle
        var hasContent = false
        /// Whether it is counted in depth only, as the indentation is deep enough.
        var isHidden = false
    }

    let width: Int
    private let color: Bool
    private let hyperlinks: Bool
    private var output = ""
    private var byteCount = 0
    private var prefixes: [Prefix] = []
    private var hasContent = false
    private var blankPending = false
    private(set) var isFull = false

    init(width: Int, color: Bool, hyperlinks: Bool) {
        self.width = width
        self.color = color
        self.hyperlinks = hyperlinks && color
    }

    /// The columns that are left for text; never fewer than ten.
    var room: Int {
        max(10, width - prefixes.reduce(0) { $0 + ($1.isHidden ? 0 : $1.columns) })
    }

    /// Asks for an empty line before what comes next in the same list item or quote.
    mutating func separate() {
        if prefixes.last?.hasContent ?? hasContent { blankPending = true }
    }

    /// What follows is marked: its first line with `first`, the others with `rest`, which is as wide.
    mutating func push(first: String?, rest: String, style: TerminalStyle = []) {
        writePendingBlank()
        let isHidden = prefixes.count >= RenderingLimits.maximumIndentation
        prefixes.append(
            Prefix(
                first: first, rest: rest, columns: DisplayWidth.columns(of: first ?? rest),
                style: style,
                isHidden: isHidden))
    }

    /// Ends what `push` began. A mark that no line has shown yet gets a line of its own.
    mutating func pop() {
        if let last = prefixes.last, last.first != nil, !last.hasContent { write([]) }
        if !prefixes.isEmpty { prefixes.removeLast() }
    }

    mutating func write(_ line: [TerminalAtom]) {
        writePendingBlank()
        startLine()
        write(atoms: line)
        endLine(trimmed: line.isEmpty)
    }

    /// A line as it is, such as a line of code; the text is already harmless.
    mutating func write(text: String, style: TerminalStyle) {
        writePendingBlank()
        startLine()
        append(text, style: style)
        endLine(trimmed: text.isEmpty)
    }

    /// A line of cells, each padded to its width.
    mutating func write(
        cells: [(line: [TerminalAtom], width: Int, alignment: ColumnAlignment)], separator: String
    ) {
        writePendingBlank()
        startLine()
        for (index, cell) in cells.enumerated() {
            if index > 0 { append(separator, style: .dim) }
            let missing = max(0, cell.width - TerminalWrapping.columns(of: cell.line))
            let before =
                switch cell.alignment {
                case .leading: 0
                case .center: missing / 2
                case .trailing: missing
                }
            append(String(repeating: " ", count: before), style: [])
            write(atoms: cell.line)
            append(String(repeating: " ", count: missing - before), style: [])
        }
        endLine()
    }

    func finish() -> String { output }

    private mutating func writePendingBlank() {
        guard blankPending else { return }
        blankPending = false
        startLine()
        endLine(trimmed: true)
    }

    private mutating func startLine() {
        hasContent = true
        for index in prefixes.indices {
            prefixes[index].hasContent = true
            let text = prefixes[index].first ?? prefixes[index].rest
            prefixes[index].first = nil
            if !prefixes[index].isHidden { append(text, style: prefixes[index].style) }
        }
    }

    private mutating func endLine(trimmed: Bool = false) {
        while output.utf8.last == UInt8(ascii: " "), trimmed { output.removeLast() }
        append("\n", style: [])
        if byteCount > RenderingLimits.maximumOutput { isFull = true }
    }

    private mutating func write(atoms line: [TerminalAtom]) {
        var index = 0
        while index < line.count {
            // Neighbours that look alike are one run, with the spaces between them.
            var text = index > 0 && line[index].breakBefore == .space ? " " : ""
            if !text.isEmpty, index > 0,
                line[index - 1].style != line[index].style
                    || line[index - 1].link != line[index].link
            {
                append(text, style: [])
                text = ""
            }
            let first = line[index]
            var end = index
            repeat {
                if end > index, line[end].breakBefore == .space { text += " " }
                text += line[end].text
                end += 1
            } while end < line.count && line[end].style == first.style
                && line[end].link == first.link
            append(text, style: first.style, link: first.link)
            index = end
        }
    }

    private mutating func append(_ text: String, style: TerminalStyle, link: String? = nil) {
        if text.isEmpty || isFull { return }
        let before = output.utf8.count
        let isStyled = color && !style.isEmpty
        if let link, hyperlinks { output += "\u{1B}]8;;\(link)\u{1B}\\" }
        if isStyled { output += style.sequence }
        output += text
        if isStyled { output += TerminalStyle.reset }
        if link != nil, hyperlinks { output += "\u{1B}]8;;\u{1B}\\" }
        byteCount += output.utf8.count - before
    }
}
