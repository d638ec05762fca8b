/// How a block of raw HTML in Markdown ends.
///
/// Source: the CommonMark specification 0.29, section 4.6.
enum HTMLBlockStart {
    /// A line that holds this text ends the block, and nothing in it is a heading or a table.
    case opaque(until: StaticString)
    /// A blank line ends the block.
    case untilBlank

    /// What kind of block the line starts, whose first character is `<`.
    static func at(
        _ bytes: ArraySlice<UInt8>, _ line: MarkdownLine, inParagraph: Bool
    ) -> HTMLBlockStart? {
        let start = line.first
        if bytes.hasASCII("<!--", at: start) { return .opaque(until: "-->") }
        if bytes.hasASCII("<?", at: start) { return .opaque(until: "?>") }
        if bytes.hasASCII("<![cdata[", at: start) { return .opaque(until: "]]>") }
        if bytes.hasASCII("<!", at: start) { return .opaque(until: ">") }
        let nameStart = bytes.hasASCII("</", at: start) ? start + 2 : start + 1
        var nameEnd = nameStart
        var name = ""
        while nameEnd < line.end, nameEnd - nameStart < 12, isNameByte(bytes[nameEnd]) {
            name.unicodeScalars.append(Unicode.Scalar(bytes[nameEnd] | 0x20))
            nameEnd += 1
        }
        if name.isEmpty { return nil }
        if nameStart == start + 1 {
            switch name {
            case "pre": return .opaque(until: "</pre>")
            case "script": return .opaque(until: "</script>")
            case "style": return .opaque(until: "</style>")
            default: break
            }
        }
        let follows = nameEnd < line.end ? bytes[nameEnd] : UInt8(ascii: ">")
        let ends =
            MarkdownBlockStart.isBlank(follows) || follows == UInt8(ascii: ">")
            || follows == UInt8(ascii: "/")
        guard ends else { return nil }
        if blockNames.contains(name) { return .untilBlank }
        // Any other tag starts a block only where it stands alone on its line and interrupts nothing.
        return !inParagraph && isLoneTag(bytes, from: nameEnd, to: line.end) ? .untilBlank : nil
    }

    /// Whether one tag ends the line: the first `>` outside of quotes is its last character.
    private static func isLoneTag(_ bytes: ArraySlice<UInt8>, from start: Int, to end: Int) -> Bool
    {
        var quote: UInt8?
        for index in start..<end {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return MarkdownBlockStart.isBlank(bytes[(index + 1)..<end])
            }
        }
        return false
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static let blockNames: Set<String> = [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption",
        "center",
        "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption",
        "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav",
        "noframes", "ol", "optgroup", "option", "p", "param", "section", "source", "summary",
        "table",
        "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
    ]
}
