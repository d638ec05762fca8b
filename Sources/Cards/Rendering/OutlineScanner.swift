/// Finds headings and tables in the lines of a Markdown text.
///
/// The block structure is followed as far as it decides where these two may stand: fences, raw HTML,
/// lists and paragraphs are known; headings inside of lists and quotes are left out.
struct OutlineScanner {
    private(set) var headings: [MarkdownOutline.Heading] = []
    private(set) var tables: [MarkdownOutline.Table] = []

    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var number: Int
    private var state = State.text
    /// The line before, where it is text that may be a table's header.
    private var previous: MarkdownLine?
    /// The first line of the paragraph that the line before belongs to, where it may become a heading.
    private var paragraph: MarkdownLine?
    /// The column at which the content of the last list item starts.
    private var listIndent = 0
    private var cellCount = 0
    /// The definitions of links in the text, once they are needed.
    private var definitions: [UInt8]?
    private let hasBars: Bool
    private let hasHTMLTables: Bool

    private enum State {
        case text
        case fence(byte: UInt8, count: Int)
        case html(HTMLBlockStart)
    }

    init(_ bytes: ArraySlice<UInt8>, firstLine: Int) {
        self.bytes = bytes.prefix(RenderingLimits.maximumInput)
        position = bytes.startIndex
        number = firstLine
        hasBars =
            self.bytes.firstByte(
                UInt8(ascii: "|"), from: bytes.startIndex, before: self.bytes.endIndex) != nil
        hasHTMLTables =
            self.bytes.firstASCII("<table", from: bytes.startIndex, before: self.bytes.endIndex)
            != nil
    }

    mutating func scan() {
        while position < bytes.endIndex {
            let line = MarkdownLine(bytes, at: position, number: number)
            position = line.next
            number += 1
            read(line)
        }
    }

    private mutating func read(_ line: MarkdownLine) {
        switch state {
        case .fence(let byte, let count):
            if MarkdownBlockStart.closesFence(bytes, line, byte: byte, count: count) {
                state = .text
            }
        case .html(.opaque(let marker)):
            if bytes.firstASCII(marker, from: line.start, before: line.end) != nil { state = .text }
        case .html(.untilBlank):
            if line.isBlank { state = .text } else { readHTML(line) }
        case .text:
            if line.isBlank { endParagraph() } else { readText(line) }
        }
    }

    private mutating func endParagraph() {
        previous = nil
        paragraph = nil
    }

    private mutating func readText(_ line: MarkdownLine) {
        if previous == nil {
            if line.indent < listIndent { listIndent = 0 }
            if line.indent >= listIndent + 4 { return }
        }
        if let fence = MarkdownBlockStart.fence(bytes, line) {
            endParagraph()
            state = .fence(byte: fence.byte, count: fence.count)
            return
        }
        let isTopLevel = line.indent < 4 && (listIndent == 0 || line.indent < listIndent)
        switch bytes[line.first] {
        case UInt8(ascii: "#") where isTopLevel:
            guard let (level, text) = MarkdownBlockStart.heading(bytes, line) else { break }
            endParagraph()
            listIndent = 0
            addHeading(level, OutlineText.heading(bytes[text]), line)
            return
        case UInt8(ascii: "="), UInt8(ascii: "-"):
            if line.indent < 4, let paragraph,
                let level = MarkdownBlockStart.underline(bytes, line)
            {
                addHeading(
                    level, OutlineText.heading(bytes[paragraph.first..<line.start]), paragraph)
                endParagraph()
                return
            }
        case UInt8(ascii: "<"):
            let start = HTMLBlockStart.at(bytes, line, inParagraph: previous != nil)
            if let start {
                endParagraph()
                beginHTML(start, line)
                return
            }
        default:
            break
        }
        if hasBars, !isFull, let header = previous,
            let columns = OutlineTable.columns(bytes, header: header, delimiter: line)
        {
            let chunk = OutlineTable.Chunk(bytes, header: header, delimiter: line)
            if chunk.hasBrackets, definitions == nil {
                definitions = LinkDefinitions.collect(bytes)
            }
            if let table = OutlineTable(
                bytes, chunk, columns: columns, definitions: definitions ?? [])
            {
                add(table)
                return
            }
        }
        readParagraph(line)
    }

    private mutating func readParagraph(_ line: MarkdownLine) {
        if MarkdownBlockStart.isThematicBreak(bytes, line) {
            endParagraph()
            return
        }
        if let content = MarkdownBlockStart.listItem(bytes, line) {
            paragraph = nil
            listIndent = line.indent + content - line.first
            let inner = line.dropping(to: content, in: bytes)
            if let fence = MarkdownBlockStart.fence(bytes, inner) {
                previous = nil
                state = .fence(byte: fence.byte, count: fence.count)
                return
            }
        } else if bytes[line.first] == UInt8(ascii: ">") {
            paragraph = nil
        } else if previous == nil, listIndent == 0 {
            paragraph = line
        }
        previous = line
    }

    private mutating func beginHTML(_ start: HTMLBlockStart, _ line: MarkdownLine) {
        if case .opaque(let marker) = start {
            if bytes.firstASCII(marker, from: line.first, before: line.end) == nil {
                state = .html(start)
            }
        } else {
            state = .html(start)
            readHTML(line)
        }
    }

    /// Headings and tables that are written as HTML.
    private mutating func readHTML(_ line: MarkdownLine) {
        if hasHTMLTables, !isFull,
            let start = bytes.firstASCII("<table", from: line.first, before: line.end),
            let table = OutlineTable(htmlIn: bytes, at: start, line: line)
        {
            add(table)
            return
        }
        guard let start = bytes.firstASCII("<h", from: line.first, before: line.end),
            start + 3 < line.end,
            (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(bytes[start + 2]),
            let open = bytes[start..<line.end].firstIndex(of: UInt8(ascii: ">"))
        else { return }
        let limit = min(bytes.endIndex, open + OutlineText.maximumHTMLHeading)
        let end = bytes.firstASCII("</h", from: open, before: limit) ?? line.end
        let level = Int(bytes[start + 2] - UInt8(ascii: "0"))
        addHeading(level, OutlineText.heading(bytes[(open + 1)..<end]), line)
    }

    private mutating func addHeading(_ level: Int, _ text: String, _ line: MarkdownLine) {
        guard !text.isEmpty, headings.count < RenderingLimits.maximumOutlineHeadings else { return }
        headings.append(.init(level: level, text: text, line: line.number))
    }

    private var isFull: Bool {
        tables.count >= RenderingLimits.maximumOutlineTables
            || cellCount >= RenderingLimits.maximumOutlineCells
    }

    private mutating func add(_ found: OutlineTable) {
        endParagraph()
        position = found.last.next
        number = found.last.number + 1
        var table = found.table
        cellCount += (table.rows.count + 1) * table.header.count
        if cellCount > RenderingLimits.maximumOutlineCells { return }
        table.heading = headings.isEmpty ? nil : headings.count - 1
        tables.append(table)
    }
}
