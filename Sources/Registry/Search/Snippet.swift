/// The part of a text that shows best why it matched.
package struct Snippet: Equatable, Sendable {
    /// One line: runs of white space and control characters are one space; `…` where text was cut.
    package var text: String
    /// What matched, as ranges of UTF-8 offsets into `text`, ascending, apart from each other.
    package var highlights: [Range<Int>]

    /// How much of a text is looked at, in bytes.
    package static let searchLimit = 256 << 10
    private static let matchLimit = 2_000

    /// - Parameters:
    ///   - text: UTF-8; a card without its front matter reads best.
    ///   - byteCount: about how long the snippet may be.
    package init(of text: [UInt8], for query: SearchQuery, byteCount: Int = 240) {
        self = unsafe text.withUnsafeBufferPointer { text in
            let text = unsafe UnsafeBufferPointer(rebasing: text.prefix(Self.searchLimit))
            let matcher = QueryMatcher(query)
            var matches: [QueryMatcher.Match] = []
            _ = unsafe matcher.forEachMatch(in: text, SearchTokenizer()) { match in
                matches.append(match)
                return matches.count < Self.matchLimit
            }
            let window = unsafe Self.window(text, matches, max(16, byteCount))
            return unsafe Self.cut(text, window, matches)
        }
    }

    private init(text: String, highlights: [Range<Int>]) {
        self.text = text
        self.highlights = highlights
    }

    /// The range with the most different tokens, then the most matches, then the first.
    private static func window(
        _ text: UnsafeBufferPointer<UInt8>, _ matches: [QueryMatcher.Match], _ byteCount: Int
    ) -> Range<Int> {
        guard text.count > byteCount else { return 0..<text.count }
        var best = (tokens: 0, matches: 0, start: 0)
        var inside: [Int: Int] = [:]
        var first = 0
        for (index, match) in matches.enumerated() {
            inside[match.token, default: 0] += 1
            while match.end - matches[first].start > byteCount * 3 / 4, first < index {
                let count = (inside[matches[first].token] ?? 1) - 1
                inside[matches[first].token] = count == 0 ? nil : count
                first += 1
            }
            let found = (inside.count, index - first + 1)
            if found > (best.tokens, best.matches) {
                best = (found.0, found.1, matches[first].start)
            }
        }
        // Some text before the first match, from the beginning of a word or of the line.
        var start = max(0, best.start - byteCount / 6)
        if start > 0 {
            let words = start..<best.start
            if let line = words.last(where: { unsafe text[$0] == UInt8(ascii: "\n") }) {
                start = line + 1
            } else if let space = words.first(where: { unsafe text[$0] == UInt8(ascii: " ") }
            ) {
                start = space + 1
            }
            while start < best.start, unsafe text[start] & 0xC0 == 0x80 { start += 1 }
        }
        var end = min(text.count, start + byteCount)
        if end < text.count {
            let half = start + byteCount / 2
            if let space = (half..<end).last(where: { unsafe text[$0] <= UInt8(ascii: " ") }) {
                end = space
            }
            while end > start, unsafe text[end] & 0xC0 == 0x80 { end -= 1 }
        }
        return start..<end
    }

    private static func cut(
        _ text: UnsafeBufferPointer<UInt8>, _ window: Range<Int>, _ matches: [QueryMatcher.Match]
    ) -> Self {
        var bytes: [UInt8] = []
        var highlights: [Range<Int>] = []
        let ellipsis = Array("…".utf8)
        if window.lowerBound > 0 { bytes += ellipsis }
        var waiting = matches.filter {
            $0.start >= window.lowerBound && $0.end <= window.upperBound
        }[...]
        var place = window.lowerBound
        var open: Int?
        var openEnd = 0
        while place < window.upperBound {
            if open != nil, place >= openEnd, (waiting.first.map { $0.start > place }) ?? true {
                close()
            }
            while let match = waiting.first, match.start <= place {
                if open == nil { open = bytes.count }
                openEnd = max(openEnd, match.end)
                waiting.removeFirst()
            }
            let byte = unsafe text[place]
            if byte > UInt8(ascii: " "), byte != 0x7F {
                bytes.append(byte)
            } else if bytes.last != UInt8(ascii: " "), !bytes.isEmpty {
                bytes.append(UInt8(ascii: " "))
            }
            place += 1
        }
        close()
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        if window.upperBound < text.count { bytes += ellipsis }
        // Bytes that are not UTF-8 would be replaced by longer ones and move the ranges.
        guard let string = String(validating: bytes, as: UTF8.self) else {
            return Self(text: String(decoding: bytes, as: UTF8.self), highlights: [])
        }
        return Self(text: string, highlights: highlights)

        func close() {
            if let start = open, start < bytes.count { highlights.append(start..<bytes.count) }
            open = nil
        }
    }
}
