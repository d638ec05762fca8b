/// What the first characters of a line begin, as far as an outline needs to know.
///
/// Source: the CommonMark specification 0.29, sections 4.1 to 4.6 and 5.2.
enum MarkdownBlockStart {
    /// The length of a run of three or more backticks or tildes that opens a fence.
    static func fence(_ bytes: ArraySlice<UInt8>, _ line: MarkdownLine) -> (
        byte: UInt8, count: Int
    )? {
        guard !line.isBlank else { return nil }
        let byte = bytes[line.first]
        guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
        let end = run(of: byte, bytes, from: line.first, to: line.end)
        let count = end - line.first
        if count < 3 { return nil }
        if byte == UInt8(ascii: "`"), bytes[end..<line.end].contains(byte) { return nil }
        return (byte, count)
    }

    static func closesFence(
        _ bytes: ArraySlice<UInt8>, _ line: MarkdownLine, byte: UInt8, count: Int
    ) -> Bool {
        let end = run(of: byte, bytes, from: line.first, to: line.end)
        return end - line.first >= count && isBlank(bytes[end..<line.end])
    }

    /// The level of an ATX heading and the range of its text.
    static func heading(
        _ bytes: ArraySlice<UInt8>, _ line: MarkdownLine
    ) -> (level: Int, text: Range<Int>)? {
        let end = run(of: UInt8(ascii: "#"), bytes, from: line.first, to: line.end)
        let level = end - line.first
        guard (1...6).contains(level), end == line.end || isBlank(bytes[end]) else { return nil }
        return (level, end..<line.end)
    }

    /// 1 for a line of `=`, 2 for a line of `-`: what is above is a heading.
    static func underline(_ bytes: ArraySlice<UInt8>, _ line: MarkdownLine) -> Int? {
        let byte = bytes[line.first]
        guard byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-") else { return nil }
        let end = run(of: byte, bytes, from: line.first, to: line.end)
        guard isBlank(bytes[end..<line.end]) else { return nil }
        return byte == UInt8(ascii: "=") ? 1 : 2
    }

    static func isThematicBreak(_ bytes: ArraySlice<UInt8>, _ line: MarkdownLine) -> Bool {
        let byte = bytes[line.first]
        guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
        else { return false }
        var count = 0
        for found in bytes[line.first..<line.end] {
            if found == byte { count += 1 } else if !isBlank(found) { return false }
        }
        return count >= 3
    }

    /// Where the content of a list item starts.
    static func listItem(_ bytes: ArraySlice<UInt8>, _ line: MarkdownLine) -> Int? {
        var index = line.first
        let byte = bytes[index]
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") {
            index += 1
        } else {
            while index < line.end, index - line.first < 9,
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
            {
                index += 1
            }
            guard index > line.first, index < line.end,
                bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
            else { return nil }
            index += 1
        }
        if index == line.end { return index }
        guard isBlank(bytes[index]) else { return nil }
        while index < line.end, isBlank(bytes[index]) { index += 1 }
        return index
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { isBlank($0) } }

    static func run(of byte: UInt8, _ bytes: ArraySlice<UInt8>, from start: Int, to end: Int) -> Int
    {
        var index = start
        while index < end, bytes[index] == byte { index += 1 }
        return index
    }
}
