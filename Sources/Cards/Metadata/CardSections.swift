/// The sections that a complete model card has, recognised by words in headings of several languages.
enum CardSections {
    /// The names of the sections and the words that mark them, in lower case.
    static let all: [(name: String, words: [String])] = [
        (
            "description",
            [
                "description", "model details", "overview", "introduction", "about", "summary",
                "model card", "model information", "概要", "介绍", "소개", "설명", "モデル",
            ]
        ),
        (
            "use",
            [
                "use", "usage", "how to", "getting started", "get started", "quickstart", "example",
                "inference", "使い方", "使用", "사용", "快速",
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
                "train", "data", "fine-tun", "finetun", "hyperparameter", "学習", "训练", "학습",
                "データ", "数据", "데이터",
            ]
        ),
        (
            "evaluation",
            [
                "eval", "result", "benchmark", "performance", "metric", "score", "評価", "评测",
                "评估", "평가", "性能", "성능", "leaderboard",
            ]
        ),
        ("licence", ["license", "licence", "terms", "ライセンス", "许可", "라이선스", "協議"]),
    ]

    /// The names of the sections that no heading speaks of.
    static func missing(in body: CardBody) -> [String] {
        var missing = all[...].map { $0 }
        var start = body.range.lowerBound
        while start < body.range.upperBound, !missing.isEmpty {
            let end =
                ByteSearch.first(.lineFeed, in: body.file, start..<body.range.upperBound)
                ?? body.range.upperBound
            if body.file[start] == UInt8(ascii: "#") || body.file[start] == UInt8(ascii: "*") {
                let text = String(decoding: body.file[start..<min(end, start + 200)], as: UTF8.self)
                    .lowercased()
                missing.removeAll { section in section.words.contains { text.contains($0) } }
            }
            start = end + 1
        }
        return missing.map(\.name)
    }
}
