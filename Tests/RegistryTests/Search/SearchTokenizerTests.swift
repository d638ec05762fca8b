import Foundation
import Testing

@testable import Registry

struct SearchTokenizerTests {
    private let tokenizer = SearchTokenizer()

    private func tokens(_ text: [UInt8], _ mode: SearchTokenizer.Mode = .document) -> [String] {
        var tokens: [String] = []
        _ = unsafe text.withUnsafeBufferPointer { text in
            unsafe tokenizer.tokenize(text, mode) { token in
                #expect(token.start < token.end && token.end <= text.count)
                tokens.append(unsafe String(decoding: token.bytes, as: UTF8.self))
                return 0
            }
        }
        return tokens
    }

    @Test(arguments: [
        ("", []),
        ("  \n-- ", []),
        ("google/Gemma-2b", ["google", "gemma", "2b"]),
        (
            "snake_case.name AutoModelForCausalLM",
            ["snake", "case", "name", "automodelforcausallm"]
        ),
        ("don't", ["don", "t"]),
        ("Café CAFÉ cafe\u{301} Ça İstanbul", ["cafe", "cafe", "cafe", "ca", "istanbul"]),
        ("Łódź Ørsted straße ﬁ", ["lodz", "orsted", "straße", "ﬁ"]),
        ("ΑΘΉΝΑ Σοφός", ["αθηνα", "σοφοσ"]),
        ("Ёлка Москва", ["елка", "москва"]),
        ("ＧＰＴ－４ Ｇemma２", ["gpt", "4", "gemma2"]),
        ("٣٤ १२", ["34", "12"]),
        ("السَّلام كـتاب", ["السلام", "كتاب"]),
        ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
        ("שָׁלוֹם", ["שלום"]),
        ("emoji 🤗 hug👍ging", ["emoji", "hug", "ging"]),
        ("c++ a+b x²", ["c", "a", "b", "x²"]),
    ])
    func `words are folded`(text: String, expected: [String]) {
        #expect(tokens(Array(text.utf8)) == expected)
        #expect(tokens(Array(text.utf8), .query) == expected)
        // What is folded stays as it is.
        #expect(tokens(Array(expected.joined(separator: " ").utf8)) == expected)
    }

    @Test(arguments: [
        ("模", ["模"], ["模"]),
        ("大模型", ["大模", "大", "模型", "模", "型"], ["大模", "模型"]),
        ("7B모델", ["7b", "모델", "모", "델"], ["7b", "모델"]),
        (
            "モデルの学習", ["モデ", "モ", "デル", "デ", "ルの", "ル", "の学", "の", "学習", "学", "習"],
            ["モデ", "デル", "ルの", "の学", "学習"]
        ),
        ("ﾓﾃﾞﾙ", ["モデ", "モ", "デル", "デ", "ル"], ["モデ", "デル"]),
        ("か\u{3099}き", ["がき", "が", "き"], ["がき"]),
        ("한글".decomposedStringWithCanonicalMapping, ["한글", "한", "글"], ["한글"]),
        ("ไทย", ["ไท", "ไ", "ทย", "ท", "ย"], ["ไท", "ทย"]),
        ("数据集，模型", ["数据", "数", "据集", "据", "集", "模型", "模", "型"], ["数据", "据集", "模型"]),
        ("中\u{FE00}文abc中", ["中文", "中", "文", "abc", "中"], ["中文", "abc", "中"]),
        ("𠮷野家", ["𠮷野", "𠮷", "野家", "野", "家"], ["𠮷野", "野家"]),
    ])
    func `scripts without spaces are cut into pairs`(
        text: String, document: [String], query: [String]
    ) {
        #expect(tokens(Array(text.utf8)) == document)
        #expect(tokens(Array(text.utf8), .query) == query)
    }

    @Test func `each part of a run is found`() {
        let scalars = Array("한국어와日本語モデルและ中文".unicodeScalars)
        let document = Set(tokens(Array("x 한국어와日本語モデルและ中文 y".utf8)))
        for start in scalars.indices {
            for end in start..<scalars.count {
                var part = String.UnicodeScalarView()
                part.append(contentsOf: scalars[start...end])
                let query = tokens(Array(String(part).utf8), .query)
                #expect(!query.isEmpty)
                #expect(document.isSuperset(of: query))
            }
        }
    }

    @Test func `long words count by their beginning`() {
        let word = [UInt8](repeating: UInt8(ascii: "A"), count: 100_000)
        #expect(tokens(word) == [String(repeating: "a", count: 64)])
        let accented = String(repeating: "ж", count: 40) + "a"
        #expect(tokens(Array(accented.utf8)) == [String(repeating: "ж", count: 32)])
        let odd = "a" + String(repeating: "ж", count: 40) + "bc"
        #expect(tokens(Array(odd.utf8)) == ["a" + String(repeating: "ж", count: 31)])
    }

    @Test(
        arguments: [
            ([0xFF, 0x61, 0xC3], ["a"]),
            ([0x61, 0xC0, 0x80, 0x62], ["a", "b"]),
            ([0xED, 0xA0, 0x80, 0x61], ["a"]),
            ([0xF4, 0x90, 0x80, 0x80, 0x61], ["a"]),
            ([0xE6, 0xA8], []),
            ([0xE6, 0xA8, 0xA1, 0xE6, 0x61], ["模", "a"]),
            ([0x61, 0, 0x62], ["a", "b"]),
            ([0xF0, 0x9F, 0xA4, 0x97], []),
        ] as [([UInt8], [String])])
    func `bytes that are not UTF-8 separate`(text: [UInt8], expected: [String]) {
        #expect(tokens(text) == expected)
    }

    @Test func `random bytes give valid tokens that stay as they are`() {
        var state: UInt64 = 42
        for _ in 0..<100 {
            var text: [UInt8] = []
            for _ in 0..<200 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let value = UInt32(truncatingIfNeeded: state >> 40)
                if value % 4 == 0 {
                    text.append(UInt8(truncatingIfNeeded: value >> 8))
                } else if let scalar = Unicode.Scalar(value % (value % 4 == 1 ? 0x3200 : 0x11_0000))
                {
                    text += Array(String(Character(scalar)).utf8)
                }
            }
            for token in Set(tokens(text)) {
                #expect(token.utf8.count <= 64 && !token.isEmpty)
                #expect(!token.unicodeScalars.contains("\u{FFFD}"))
                #expect(tokens(Array(token.utf8), .query).joined() == token)
            }
        }
    }

    @Test func `letters lose their marks as the Unicode data says`() throws {
        var folding = ScalarFolding()
        for value in 0xC0..<0x2000 as Range<UInt32> {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else {
                continue
            }
            let entry = folding.entry(value)
            guard entry.kind == .letter else { continue }
            let lower = scalar.properties.lowercaseMapping
            let parts = Array(lower.decomposedStringWithCanonicalMapping.unicodeScalars)
            let marks = parts.dropFirst().allSatisfy { folding.entry($0.value).kind == .dropped }
            guard parts.count > 1, marks else { continue }
            let base = folding.entry(parts[0].value).scalar
            #expect(entry.scalar == base, "U+\(String(value, radix: 16))")
        }
    }
}
