/// Hides from libyaml the characters that it takes for line breaks or drops and YAML 1.2 does not: U+0085, U+2028,
/// U+2029 and U+FEFF stand for characters of the same length that the text does not hold.
struct LineBreakSubstitution {
    let text: [UInt8]
    private var pairs: [(original: [UInt8], substitute: [UInt8])] = []

    /// `nil` where there is nothing to hide.
    init?(_ bytes: [UInt8], range: Range<Int>, blanks: [Range<Int>]) {
        var text = Array(bytes[range])
        for blank in blanks {
            for offset in blank where range.contains(offset) {
                text[offset - range.lowerBound] = UInt8(ascii: " ")
            }
        }
        for original: [UInt8] in [
            [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xEF, 0xBB, 0xBF],
        ]
        where Self.first(original, in: text) != nil {
            // Letters of N'Ko and private-use characters: one that does not occur is all but certain.
            let candidates: [[UInt8]] =
                original.count == 2
                ? (0x80...0xBF).map { [0xDF, $0] } : (0x80...0xBF).map { [0xEE, 0x80, $0] }
            let used = pairs.map(\.substitute)
            guard
                let substitute = candidates.first(where: {
                    !used.contains($0) && Self.first($0, in: text) == nil
                })
            else { continue }
            Self.replace(original, by: substitute, in: &text)
            pairs.append((original, substitute))
        }
        guard !pairs.isEmpty || !blanks.isEmpty else { return nil }
        self.text = text
    }

    func restored(_ scalar: [UInt8]) -> [UInt8] {
        var scalar = scalar
        for pair in pairs { Self.replace(pair.substitute, by: pair.original, in: &scalar) }
        return scalar
    }

    private static func first(_ pattern: [UInt8], in text: [UInt8], from start: Int = 0) -> Int? {
        var index = start
        while index + pattern.count <= text.count,
            let found = ByteSearch.first(
                pattern[0], in: text, index..<text.count - pattern.count + 1)
        {
            if text[found..<found + pattern.count].elementsEqual(pattern) { return found }
            index = found + 1
        }
        return nil
    }

    private static func replace(_ pattern: [UInt8], by other: [UInt8], in text: inout [UInt8]) {
        var index = 0
        while let found = first(pattern, in: text, from: index) {
            text.replaceSubrange(found..<found + pattern.count, with: other)
            index = found + pattern.count
        }
    }
}
