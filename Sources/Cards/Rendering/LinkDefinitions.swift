/// The lines of a text that define the targets of links: `[label]: target`.
enum LinkDefinitions {
    /// Bytes of definitions that are read.
    private static let maximumBytes = 1 << 16

    /// The definitions as a paragraph of their own, with the blank line before it.
    ///
    /// Lines within code are taken too: all that they can do is to turn a label into a link.
    static func collect(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var found = Array("\n".utf8)
        var position = bytes.startIndex
        while position < bytes.endIndex, found.count < maximumBytes {
            let line = MarkdownLine(bytes, at: position, number: 0)
            position = line.next
            guard !line.isBlank, line.indent < 4, bytes[line.first] == UInt8(ascii: "["),
                let close = bytes[line.first..<line.end].firstIndex(of: UInt8(ascii: "]")),
                close + 1 < line.end, bytes[close + 1] == UInt8(ascii: ":"),
                found.count + line.end - line.first < maximumBytes
            else { continue }
            found.append(contentsOf: bytes[line.first..<line.end])
            found.append(UInt8(ascii: "\n"))
        }
        return found
    }
}
