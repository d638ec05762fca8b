import Testing

@testable import Registry

struct SearchRankingTests {
    private static let cards: [UInt32: (name: String, text: String)] = [
        1: ("google/gemma-2b", "# Gemma\nA small model."),
        2: ("someone/gemma-2b-lora", "An adapter for gemma-2b."),
        3: (
            "a/long", "Nothing here. " + String(repeating: "filler words ", count: 300) + "gemma 2b"
        ),
        4: ("b/short", "gemma 2b"),
        5: ("c/apart", "2b or not 2b, says gemma. " + String(repeating: "more ", count: 5)),
        6: ("d/heading", "## Gemma 2b\ntext text text text"),
    ]

    private func rank(
        _ text: String, names: [UInt32], texts: [UInt32], limit: Int = 10, candidates: Int = 400
    ) -> SearchRanking.Result {
        var (names, texts) = (names.makeIterator(), texts.makeIterator())
        return SearchRanking(SearchQuery(text)).rank(
            nameMatches: { names.next() }, textMatches: { texts.next() }, limit: limit,
            candidateLimit: candidates
        ) { id in
            Self.cards[id].map { .init(name: $0.name, text: Array($0.text.utf8)) }
        }
    }

    @Test func `names count most, then headings, then short texts`() {
        let result = rank("gemma 2b", names: [2, 1], texts: [6, 5, 4, 3, 2, 1])
        #expect(result.hits.map(\.id) == [1, 2, 6, 4, 5, 3])
        #expect(result.candidateCount == 6)
        #expect(!result.isApproximate)
    }

    @Test func `equal scores put the newest first`() {
        let document = SearchRanking.Document(name: "x/y", text: Array("same".utf8))
        var ids = ([9, 7, 3] as [UInt32]).makeIterator()
        let result = SearchRanking(SearchQuery("same")).rank(
            nameMatches: { nil }, textMatches: { ids.next() }, limit: 10
        ) { _ in document }
        #expect(result.hits.map(\.id) == [9, 7, 3])
    }

    @Test func `what is not read makes the result approximate`() {
        let result = rank("gemma", names: [2, 1], texts: [6, 5, 4, 3, 2, 1], candidates: 4)
        #expect(result.isApproximate)
        #expect(Set(result.hits.map(\.id)) == [1, 2, 5, 6])
        let all = rank("gemma", names: [2, 1], texts: [2, 1], candidates: 2)
        #expect(!all.isApproximate)
        #expect(rank("gemma", names: [], texts: []).hits.isEmpty)
        #expect(rank("gemma", names: [1, 99], texts: [4], limit: 1).hits.map(\.id) == [1])
    }

    @Test func `errors of the caller pass through`() {
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            _ = try SearchRanking(SearchQuery("x")).rank(
                nameMatches: { throw Stop() }, textMatches: { nil }, limit: 1
            ) { _ in nil }
        }
    }
}

struct SnippetTests {
    private func marked(_ text: String, _ query: String, _ byteCount: Int = 60) -> String {
        let snippet = Snippet(of: Array(text.utf8), for: SearchQuery(query), byteCount: byteCount)
        var bytes = Array(snippet.text.utf8)
        for range in snippet.highlights.reversed() {
            bytes.insert(UInt8(ascii: "]"), at: range.upperBound)
            bytes.insert(UInt8(ascii: "["), at: range.lowerBound)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("A model.\n\n  It is  small.", "small", "A model. It is [small]."),
        ("nothing here", "gemma", "nothing here"),
        ("", "gemma", ""),
        ("Gemma and GEMMA-2b", "gemma 2b", "[Gemma] and [GEMMA]-[2b]"),
        ("한국어 언어모델입니다", "언어모델", "한국어 [언어모델]입니다"),
        ("モデル", "デ", "モ[デ]ル"),
        ("quantization", "quant*", "[quantization]"),
    ])
    func `matches are marked in one line`(text: String, query: String, expected: String) {
        #expect(marked(text, query) == expected)
    }

    @Test func `the part with the most different words is shown`() {
        let filler = String(repeating: "some filler words that say nothing. ", count: 20)
        let text = "gemma first. " + filler + "gemma with lora adapters. " + filler
        let snippet = marked(text, "gemma lora")
        #expect(snippet.hasPrefix("…"))
        #expect(snippet.hasSuffix("…"))
        #expect(snippet.contains("[gemma] with [lora]"))
        #expect(snippet.utf8.count < 90)
    }

    @Test func `cuts fall between characters`() {
        let text = String(repeating: "中文大模型", count: 200)
        for size in 16..<60 {
            let snippet = Snippet(of: Array(text.utf8), for: SearchQuery("型中文"), byteCount: size)
            #expect(!snippet.text.unicodeScalars.contains("\u{FFFD}"))
            #expect(snippet.text.hasSuffix("…"))
        }
    }

    @Test func `any bytes give a snippet`() {
        var state: UInt64 = 3
        for _ in 0..<100 {
            let text = (0..<300).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> (state >> 62 == 0 ? 40 : 58)) &+ 90
            }
            let snippet = Snippet(of: text, for: SearchQuery("b a c"), byteCount: 50)
            for range in snippet.highlights { #expect(range.upperBound <= snippet.text.utf8.count) }
        }
    }
}
