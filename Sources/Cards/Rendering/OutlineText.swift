/// The text of a heading without its markup.
enum OutlineText {
    /// Bytes in which the end of a heading that is written as HTML is looked for.
    static let maximumHTMLHeading = 4_096
    /// Bytes of a heading that are read.
    private static let maximumHeading = 16_384

    /// - Parameter markup: what follows the opening `#`, or stands between the tags; may have line breaks.
    static func heading(_ markup: ArraySlice<UInt8>) -> String {
        var markup = markup.prefix(maximumHeading)
        if markup.contains(where: isMarkup) {
            // A heading is one line, so what follows cannot begin a block of its own.
            var line = Array("# ".utf8)
            line.append(
                contentsOf: markup.lazy.map { $0 == 0x0A || $0 == 0x0D ? UInt8(ascii: " ") : $0 })
            guard let document = MarkdownDocument(line.span) else { return "" }
            return document.blockTexts().first ?? ""
        }
        while let last = markup.last, last <= 0x20 { markup.removeLast() }
        while let first = markup.first, first <= 0x20 { markup.removeFirst() }
        return String(decoding: markup, as: UTF8.self)
    }

    /// Whether a byte may be more than itself in inline Markdown.
    static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case 0, UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "!"), UInt8(ascii: "#"),
            UInt8(ascii: "&"),
            UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "\\"),
            UInt8(ascii: "]"),
            UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
