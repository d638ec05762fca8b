/// The sections that a complete model card has, recognised by words in headings of several languages.
enum CardSections {
    /// The names of the sections and the beginnings of words that mark them, in lower case.
    private static let sections: [(name: String, words: [StaticString])] = [
        (
            "description",
            [
                "description", "model", "overview", "introduction", "about", "summary", "概要", "介绍",
                "소개", "설명", "モデル",
            ]
        ),
        (
            "use",
            [
                "use", "usage", "using", "how to", "get", "quick", "example", "inference",
                "intended",
                "使い方", "使用", "사용", "快速",
            ]
        ),
        (
            "limitations",
            [
                "limit", "bias", "risk", "ethic", "out-of-scope", "caveat", "disclaimer", "制限",
                "注意", "局限", "한계", "限制",
            ]
        ),
        (
            "training",
            [
                "train", "pretrain", "data", "fine-tun", "finetun", "hyperparameter", "学習", "训练",
                "학습", "データ", "数据", "데이터",
            ]
        ),
        (
            "evaluation",
            [
                "eval", "result", "benchmark", "performance", "metric", "score", "leaderboard",
                "評価",
                "评测", "评估", "평가", "性能", "성능",
            ]
        ),
        ("licence", ["license", "licence", "terms", "ライセンス", "许可", "라이선스", "協議"]),
    ]

    static let count = sections.count

    private struct Word {
        var section: Int
        var text: StaticString
    }

    /// The words in the order of their first bytes.
    private static let words: [Word] = sections.enumerated().flatMap { index, section in
        section.words.map { Word(section: index, text: $0) }
    }.sorted { unsafe $0.text.utf8Start.pointee < $1.text.utf8Start.pointee }

    /// Where the words that start with a byte end in `words`; those of the byte before end where they start.
    private static let ends: [Int] = (0...UInt8.max).map { byte in
        words.firstIndex { unsafe $0.text.utf8Start.pointee > byte } ?? words.count
    }

    /// Whether a word may start with two bytes, by `pair`: most words of a heading are told by that alone.
    private static let beginnings: [Bool] = words.reduce(
        into: [Bool](repeating: false, count: 1024)
    ) {
        // Safety: no word is shorter than two bytes.
        unsafe $0[pair($1.text.utf8Start[0], $1.text.utf8Start[1])] = true
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) << 5 ^ Int(second)) & 1023
    }

    /// What the linter says of a text that lacks sections; `nil` where it has all.
    static func shortcoming(of body: CardBody) -> String? {
        let found = found(in: body)
        return found == all ? nil : shortcomings[found]
    }

    private static let all = (1 << count) - 1

    /// What there is to say of each set of sections, made once: nearly every card lacks one.
    private static let shortcomings: [String] = (0..<all).map { found in
        let missing = sections.indices.filter { found & 1 << $0 == 0 }.map { sections[$0].name }
        return
            "the text has \(count - missing.count) of \(count) usual sections; missing: \(missing.joined(separator: ", "))"
    }

    /// A bit for each section that a heading, or a line in bold, speaks of.
    private static func found(in body: CardBody) -> Int {
        var found = 0
        let bytes = body.file
        let (words, ends, beginnings) = (words, ends, beginnings)
        var start = body.range.lowerBound
        while start < body.range.upperBound, found != all {
            let end =
                ByteSearch.first(.lineFeed, in: bytes, start..<body.range.upperBound)
                ?? body.range.upperBound
            if bytes[start] == UInt8(ascii: "#") || bytes[start] == UInt8(ascii: "*") {
                // Safety: a static string's bytes live for ever, and as many of the line's are compared with them.
                unsafe bytes.withUnsafeBufferPointer { bytes in
                    let line = unsafe UnsafeBufferPointer(
                        rebasing: bytes[start..<min(end, start + 120)])
                    var isInWord = false
                    for index in line.indices {
                        let byte = unsafe line[index].lowercased
                        let isLetter = byte.isASCIILetter
                        defer { isInWord = isLetter }
                        guard byte >= 0x80 || isLetter && !isInWord else { continue }
                        guard index + 1 < line.count,
                            unsafe beginnings[pair(byte, line[index + 1].lowercased)]
                        else { continue }
                        let rest = unsafe line[index...]
                        for word in words[ends[Int(byte) - 1]..<ends[Int(byte)]] {
                            guard found & 1 << word.section == 0,
                                unsafe rest.starts(withFolded: word.text)
                            else { continue }
                            found |= 1 << word.section
                        }
                    }
                }
            }
            start = end + 1
        }
        return found
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// Whether the bytes begin with `word`, which is in lower case, whatever the case of their own letters.
    fileprivate func starts(withFolded word: StaticString) -> Bool {
        guard unsafe count >= word.utf8CodeUnitCount else { return false }
        for offset in 0..<word.utf8CodeUnitCount {
            guard unsafe self[startIndex + offset].lowercased == word.utf8Start[offset] else {
                return false
            }
        }
        return true
    }
}
