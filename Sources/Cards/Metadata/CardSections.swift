/// The sections that a complete model card has, recognised by words in headings of several languages.
enum CardSections {
    /// The names of the sections and the beginnings of words that mark them, in lower case.
    private static let sections: [(name: String, words: [String])] = [
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

    /// The words by their first byte, with their section.
    private static let words: [[(section: Int, bytes: [UInt8])]] = {
        var table = [[(section: Int, bytes: [UInt8])]](repeating: [], count: 256)
        for (index, section) in sections.enumerated() {
            for word in section.words {
                let bytes = Array(word.utf8)
                table[Int(bytes[0])].append((index, bytes))
            }
        }
        return table
    }()

    /// The names of the sections that no heading, and no line in bold, speaks of.
    static func missing(in body: CardBody) -> [String] {
        var found = 0
        let all = (1 << count) - 1
        let bytes = body.file
        var start = body.range.lowerBound
        while start < body.range.upperBound, found != all {
            let end =
                ByteSearch.first(.lineFeed, in: bytes, start..<body.range.upperBound)
                ?? body.range.upperBound
            if bytes[start] == UInt8(ascii: "#") || bytes[start] == UInt8(ascii: "*") {
                read(bytes, start..<min(end, start + 120), &found)
            }
            start = end + 1
        }
        return sections.indices.filter { found & 1 << $0 == 0 }.map { sections[$0].name }
    }

    private static func read(_ bytes: [UInt8], _ line: Range<Int>, _ found: inout Int) {
        var previous = UInt8(ascii: " ")
        for index in line {
            let byte = bytes[index].lowercased
            defer { previous = byte }
            guard byte >= 0x80 || byte.isASCIILetter && !previous.isASCIILetter else { continue }
            for (section, word) in words[Int(byte)] where found & 1 << section == 0 {
                guard index + word.count <= line.upperBound else { continue }
                if zip(word, bytes[index...]).allSatisfy({ $0 == $1.lowercased }) {
                    found |= 1 << section
                }
            }
        }
    }
}
