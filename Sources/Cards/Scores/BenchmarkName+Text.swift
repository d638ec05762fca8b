extension BenchmarkName {
    /// The form that names are compared in: ASCII letters in lower case, what is neither letter nor
    /// digit folded to one `_`, `/` and `+` kept, none of them at the ends.
    ///
    /// `Tools/make-vocabulary` does the same to the names in the table.
    package static func normalized(_ text: String) -> String {
        var kept: [UInt8] = []
        kept.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): kept.append(byte + 32)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                128...,
                UInt8(ascii: "+"), UInt8(ascii: "/"):
                kept.append(byte)
            default:
                if let last = kept.last, last != UInt8(ascii: "_"), last != UInt8(ascii: "/") {
                    kept.append(UInt8(ascii: "_"))
                }
            }
        }
        while let last = kept.last, last == UInt8(ascii: "_") || last == UInt8(ascii: "/") {
            kept.removeLast()
        }
        let start =
            kept.firstIndex { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "/") } ?? kept.endIndex
        return String(decoding: kept[start...], as: UTF8.self)
    }

    /// The number of examples in the prompt that a text states: `(25-Shot)`, `5 shot`, `zero-shot`;
    /// `nil` for `few-shot`.
    package static func shots(in text: String) -> Int? {
        guard ASCIIText.contains(text, "shot") else { return nil }
        return shotRange(in: Array(text.utf8))?.count
    }

    /// `text` without its statement of the shots and the brackets around it.
    static func withoutShots(_ text: String) -> String {
        guard ASCIIText.contains(text, "shot") else { return text }
        var bytes = Array(text.utf8)
        guard let (range, _) = shotRange(in: bytes) else { return text }
        var start = range.lowerBound
        var end = range.upperBound
        let open = bytes[..<start].lastIndex { "([{".utf8.contains($0) }
        let close = bytes[end...].firstIndex { ")]}".utf8.contains($0) }
        if let open, let close, !bytes[open..<start].contains(where: { ")]}".utf8.contains($0) }) {
            start = open
            end = close + 1
        }
        bytes.removeSubrange(start..<end)
        let kept = withSingleSpaces(String(decoding: bytes, as: UTF8.self))
        let trimmed = kept.drop { ",;:-|".contains($0) || $0.isWhitespace }
        return String(
            trimmed.reversed().drop { ",;:-|".contains($0) || $0.isWhitespace }.reversed())
    }

    /// Where the shots are stated and how many they are; `nil` as count for `few-shot`.
    private static func shotRange(in bytes: [UInt8]) -> (range: Range<Int>, count: Int?)? {
        let lower = bytes.map(ASCIIText.lowercased)
        let word = Array("shot".utf8)
        guard lower.count > word.count else { return nil }
        for at in 1...(lower.count - word.count)
        where lower[at..<(at + word.count)].elementsEqual(word) {
            var end = at + word.count
            if end < lower.count, lower[end] == UInt8(ascii: "s") { end += 1 }
            var start = at
            while start > 0, " -_".utf8.contains(lower[start - 1]) { start -= 1 }
            let before = start
            while start > 0, ASCIIText.isDigit(lower[start - 1]) { start -= 1 }
            if start < before, before - start <= 4,
                let count = Int(String(decoding: lower[start..<before], as: UTF8.self))
            {
                return (start..<end, count)
            }
            let words = [
                ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5),
                ("few", nil),
            ]
            for (name, count) in words as [(String, Int?)]
            where lower[..<before].suffix(name.utf8.count).elementsEqual(name.utf8) {
                return (before - name.utf8.count..<end, count)
            }
        }
        return nil
    }

    /// The text of a cell of a table without links, emphasis and code marks.
    static func withoutMarkup(_ text: String) -> String {
        guard text.utf8.contains(where: { "*`[".utf8.contains($0) }) else { return text }
        var text = text
        if let close = firstRange(of: "](", in: text),
            let open = text[..<close.lowerBound].firstIndex(of: "[")
        {
            let after =
                text[close.upperBound...].firstIndex(of: ")").map { text.index(after: $0) }
                ?? text.endIndex
            text = String(
                text[..<open] + text[text.index(after: open)..<close.lowerBound] + text[after...])
        }
        return withSingleSpaces(text.filter { !"*`".contains($0) })
    }

    /// A title without the words after the benchmark's name, and these: brackets, else a language,
    /// a split or a metric.
    static func withoutRemark(_ title: String) -> (head: String, remark: String)? {
        if title.hasSuffix(")"), let open = title.lastIndex(of: "("), open != title.startIndex {
            let head = withSingleSpaces(String(title[..<open]))
            let remark = String(title[title.index(after: open)...].dropLast())
            return head.isEmpty ? nil : (head, remark)
        }
        guard let space = title.lastIndex(of: " ") else { return nil }
        let last = String(title[title.index(after: space)...])
        let head = String(title[..<space])
        guard isPlain(last) || language(last) != nil else { return nil }
        return (head, last)
    }

    /// The part that a remark names; `nil` for the test split and for metrics.
    static func subset(fromRemark remark: String) -> String? {
        guard !isPlain(remark) else { return nil }
        let normal = language(remark) ?? normalized(remark)
        return normal.isEmpty ? nil : normal
    }

    /// Whether a remark says nothing about the part: the usual split, or the metric.
    private static func isPlain(_ remark: String) -> Bool {
        // 'is' is Icelandic before it is the inception score.
        if remark.utf8.count == 2, Vocabulary.languages.contains(remark) { return false }
        let plain = [
            "", "test", "test_set", "testmini", "benchmark", "dataset", "average", "avg", "score",
            "all",
        ]
        return plain.contains(normalized(remark))
            || MetricName.resolve(type: remark, name: nil).isRecognised
    }

    /// The code of the language that a remark names, or the pair `ro-en` as written.
    private static func language(_ remark: String) -> String? {
        guard remark.utf8.count >= 2, let match = Vocabulary.languages.match(remark) else {
            return nil
        }
        switch match.kind {
        case .exact, .name, .letterCase:
            return Vocabulary.languages[match.code]?.scope == .special ? nil : match.code
        case .region, .pair: return normalized(remark)
        default: return nil
        }
    }

    /// The first place of `other` in `text`, without Foundation.
    private static func firstRange(of other: String, in text: String) -> Range<String.Index>? {
        var start = text.startIndex
        while start < text.endIndex {
            if text[start...].hasPrefix(other) {
                return start..<text.index(start, offsetBy: other.count)
            }
            start = text.index(after: start)
        }
        return nil
    }

    /// `text` with one space wherever it has white space, and none at the ends.
    static func withSingleSpaces(_ text: String) -> String {
        var last = UInt8(ascii: " ")
        let isClean = text.utf8.allSatisfy { byte in
            defer { last = byte }
            // Beyond ASCII there are other spaces, which are rare.
            return byte > 32 && byte < 127 || byte == 32 && last != 32
        }
        if isClean, last != 32 || text.isEmpty { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
