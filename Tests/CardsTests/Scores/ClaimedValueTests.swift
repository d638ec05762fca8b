import Testing

@testable import Cards

struct ClaimedValueTests {
    @Test(
        arguments: [
            ("66.83", 66.83, nil, false), ("20.0 ± 1.2", 20, 1.2, false),
            ("12.34 +/- 5.6", 12.34, 5.6, false),
            ("71.3%", 71.3, nil, true), ("71.3 %", 71.3, nil, true), ("0.713", 0.713, nil, false),
            ("1,234.5", 1234.5, nil, false),
            ("112,305", 112305, nil, false), ("1,234,567", 1_234_567, nil, false),
            ("0,713", 0.713, nil, false),
            ("71,3", 71.3, nil, false), ("**45.0**", 45, nil, false), ("`45`", 45, nil, false),
            ("_45_", 45, nil, false),
            ("<b>45.0</b>", 45, nil, false), ("-16.00 +/- 0.00", -16, 0, false),
            ("−1.5", -1.5, nil, false), ("+3", 3, nil, false),
            (".5", 0.5, nil, false), ("5.", 5, nil, false), ("1e-3", 0.001, nil, false),
            ("1.5E+2", 150, nil, false),
            ("45.0 (5-shot)", 45, nil, false), ("45.0†", 45, nil, false),
            ("45.0 points", 45, nil, false),
            ("86.5% ± 0.4%", 86.5, 0.4, true), ("86.5 ± 0.4 %", 86.5, 0.4, true),
            ("-0.25 ± 0.05", -0.25, 0.05, false),
            ("112305.00 +/- 289490.53", 112305, 289490.53, false), ("38.01 [1]", 38.01, nil, false),
        ] as [(String, Double, Double?, Bool)])
    func `a value is read from its text`(
        text: String, value: Double, spread: Double?, isPercent: Bool
    ) {
        let claimed = ClaimedValue(parsing: text)
        #expect(claimed.value == value)
        #expect(claimed.spread == spread)
        #expect(claimed.isPercent == isPercent)
        #expect(claimed.problem == nil)
        #expect(claimed.text == text)
    }

    @Test(arguments: [
        ("", ClaimedValue.Problem.absent), ("n/a", .absent), ("N/A", .absent), ("NA", .absent),
        ("—", .absent), ("-", .absent),
        ("None", .absent), ("TBD", .absent), ("nan", .notFinite), ("nan +/- nan", .notFinite),
        (".nan", .notFinite),
        ("inf", .notFinite), ("1e999", .notFinite), ("20 ± nan", .notFinite), ("high", .notANumber),
        ("0x1F", .several),
        ("66.8 / 70.1", .several), ("45.0 better than 3", .several), ("1.2.3", .notANumber),
        ("45 apples", .notANumber),
        ("1,23,4", .notANumber), ("[]", .notANumber), (",", .notANumber), ("±", .notANumber),
        ("5 ±", .notANumber),
        ("{'f1': 0.8}", .notANumber), ("1e", .notANumber),
    ])
    func `a text without a value says why`(text: String, problem: ClaimedValue.Problem) {
        let claimed = ClaimedValue(parsing: text)
        #expect(claimed.value == nil)
        #expect(claimed.problem == problem)
    }

    @Test func `an approximate value is marked`() {
        #expect(ClaimedValue(parsing: "~45").isApproximate)
        #expect(ClaimedValue(parsing: "<0.01").value == 0.01)
        #expect(!ClaimedValue(parsing: "45").isApproximate)
    }

    @Test func `a long text is no value`() {
        #expect(
            ClaimedValue(parsing: String(repeating: "1", count: 100_000)).problem == .notANumber)
        #expect(ClaimedValue(number: .nan, text: ".nan").problem == .notFinite)
        #expect(ClaimedValue(number: 0.5, text: "0.5").value == 0.5)
    }
}

struct NormalizedScoreTests {
    private static func normalize(
        _ text: String, _ metric: String, _ hint: NormalizedScore.Hint? = nil
    ) -> NormalizedScore? {
        NormalizedScore(ClaimedValue(parsing: text), metric: Metric(id: metric), hint: hint)
    }

    @Test(arguments: [
        ("0.713", "acc", 71.3, true, false), ("71.3", "acc", 71.3, false, false),
        ("71.3%", "acc", 71.3, false, false),
        ("0.9%", "acc", 0.9, false, false), ("1", "acc", 100, true, true),
        ("0", "acc", 0, false, false),
        ("1%", "acc", 1, false, false), ("1.2", "wer", 1.2, false, true),
        ("1.2", "acc", 1.2, false, false),
        ("0.45", "bleu", 45, true, true), ("27.3", "bleu", 27.3, false, false),
        ("-0.2", "spearman", -20, true, false),
        ("83.2", "spearman", 83.2, false, false), ("105.3", "wer", 105.3, false, false),
    ])
    func `a value is brought to percent by the rule`(
        text: String, metric: String, value: Double, isConverted: Bool, isAmbiguous: Bool
    ) throws {
        let score = try #require(Self.normalize(text, metric))
        #expect(abs(score.value - value) < 1e-9)
        #expect(score.unit == .percent)
        #expect((score.conversion == .fractionToPercent) == isConverted)
        #expect(score.isAmbiguous == isAmbiguous)
        #expect(!score.isOutOfRange)
    }

    @Test(arguments: [
        ("101", "acc"), ("-0.1", "acc"), ("-5", "wer"), ("120", "bleu"), ("0.5", "perplexity"),
        ("11", "mt_bench_score"),
    ])
    func `a value that cannot be is marked`(text: String, metric: String) {
        #expect(Self.normalize(text, metric)?.isOutOfRange == true)
    }

    @Test(arguments: [
        ("269.81", "mean_reward"), ("0.5", "loss"), ("12.3", "perplexity"),
        ("8.1", "mt_bench_score"), ("0.5", "x"),
    ])
    func `other scales keep their values`(text: String, metric: String) {
        let score = Self.normalize(text, metric)
        #expect(score?.value == Double(text))
        #expect(score?.unit == .native)
        #expect(score?.isOutOfRange == false)
    }

    @Test func `the spread goes with the value`() throws {
        let score = try #require(Self.normalize("0.5 ± 0.02", "acc"))
        #expect(abs((score.spread ?? 0) - 2) < 1e-9)
    }

    @Test func `the other values of a card decide`() {
        #expect(NormalizedScore.hint(from: [0.8, 66.1]) == .percent)
        #expect(NormalizedScore.hint(from: [0.8, 0.5]) == .fraction)
        #expect(NormalizedScore.hint(from: [0.8]) == nil)
        #expect(NormalizedScore.hint(from: [0, 1]) == nil)
        #expect(Self.normalize("0.9", "acc", .percent)?.value == 0.9)
        #expect(Self.normalize("0.9", "acc", .percent)?.isAmbiguous == false)
        #expect(Self.normalize("0.45", "bleu", .fraction)?.isAmbiguous == false)
        #expect(Self.normalize("n/a", "acc") == nil)
    }
}
