import Inference
import Testing

struct StopStringsTests {
    private func run(_ stops: [String], _ pieces: [String]) -> (text: String, isStopped: Bool) {
        var matcher = StopStrings(stops)
        var text = ""
        for piece in pieces { text += matcher.append(piece) }
        return (text + matcher.finish(), matcher.isStopped)
    }

    @Test(arguments: [
        (["END"], "one END two", "one ", true), (["END"], "one EN", "one EN", false),
        (["\n\n", "User:"], "a\nUser: b", "a\n", true), ([], "anything", "anything", false),
        ([""], "anything", "anything", false), (["aab"], "aaab", "a", true),
        (["끝"], "글 끝 글", "글 ", true),
        // The one that is complete first, also where another began before it.
        (["abcd", "c"], "abcd", "ab", true), (["bc", "abc"], "xabc", "x", true),
    ])
    func `the text ends before the stop string`(
        stops: [String], text: String, expected: String, isStopped: Bool
    ) {
        let whole = run(stops, [text])
        #expect(whole.text == expected && whole.isStopped == isStopped)
        let single = run(stops, text.map(String.init))
        #expect(single.text == expected && single.isStopped == isStopped)
    }

    @Test func `how the text is cut makes no difference`() {
        var state: UInt64 = 3
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<2_000 {
            let text = (0..<below(30)).map { _ in ["a", "b", "é", "\n"][below(4)] }
            let stops = (0..<(1 + below(3))).map { _ in
                (0..<(1 + below(4))).map { _ in ["a", "b", "é", "\n"][below(4)] }.joined()
            }
            var pieces: [String] = []
            var rest = text[...]
            while !rest.isEmpty {
                let count = 1 + below(rest.count)
                pieces.append(rest.prefix(count).joined())
                rest = rest.dropFirst(count)
            }
            let whole = run(stops, [text.joined()])
            let parts = run(stops, pieces)
            #expect(whole.text == parts.text && whole.isStopped == parts.isStopped)
        }
    }

    @Test func `only what may start a stop string is held back`() {
        var matcher = StopStrings(["<end>"])
        #expect(matcher.append("a<e") == "a")
        #expect(matcher.append("x<") == "<ex")
        #expect(matcher.append("end>z") == "")
        #expect(matcher.isStopped && matcher.append("more") == "" && matcher.finish() == "")
    }
}

struct StopRuleTests {
    @Test func `an end token comes before the number of tokens`() {
        let rule = StopRule(endTokens: [2, 106], maximumTokens: 3)
        #expect(rule.reason(after: 5, count: 2) == nil)
        #expect(rule.reason(after: 106, count: 3) == .endOfSequence)
        #expect(rule.reason(after: 5, count: 3) == .maximumTokens)
    }
}
