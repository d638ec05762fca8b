import Testing

@testable import Cards

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("a\u{7}b", 2), ("é", 1), ("e\u{301}", 1), ("…", 1), ("한국어", 6),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("日本語", 6), ("カタカナ", 8), ("ｶﾀｶﾅ", 4), ("か\u{3099}", 2),
        ("中文：模型", 10), ("Ａ", 2), ("　", 2), ("א", 1), ("ا\u{64E}", 1), ("ก\u{E34}", 1),
        ("नि", 2), ("🙂", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🏽", 2), ("❤", 1), ("❤️", 2), ("🏳️‍🌈", 2),
        ("🇰🇷", 2), ("🇰🇷🇯🇵", 4), ("🇰", 2), ("1️⃣", 2), ("✅", 2), ("☑️", 2), ("©", 1), ("a\u{200B}b", 2),
        ("\u{2060}x\u{FEFF}", 1), ("𠮷", 2), ("㉠", 2), ("┌─┐", 3), ("a\u{FE0F}", 1),
        ("🏴\u{E0067}\u{E0062}\u{E007F}", 2), ("क्\u{200D}ष", 2), ("\u{600}", 1),
    ])
    func `a text takes the columns of its scalars`(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
        #expect(DisplayWidth.columns(of: text[...]) == columns)
    }

    @Test func `tables of boundaries are sorted and apart`() {
        for table in [DisplayWidthTable.zero, DisplayWidthTable.wide] {
            #expect(table.count.isMultiple(of: 2))
            #expect(zip(table, table.dropFirst()).allSatisfy { $0 < $1 })
        }
    }

    @Test(arguments: [
        ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("한국어 모델", 6, "한국…"), ("한국어", 5, "한국…"),
        ("한국어", 4, "한…"), ("abc", 1, "…"), ("abc", 0, ""), ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦…"),
    ])
    func `a long text is cut between graphemes`(text: String, width: Int, expected: String) {
        let cut = DisplayWidth.truncate(text, to: width)
        #expect(cut == expected)
        #expect(DisplayWidth.columns(of: cut) <= width)
    }

    @Test(arguments: [
        ("한", ColumnAlignment.leading, "한   "), ("한", .trailing, "   한"), ("한", .center, " 한  "),
        ("한국어모", .leading, "한국어모"),
    ])
    func `padding counts columns`(text: String, alignment: ColumnAlignment, expected: String) {
        #expect(DisplayWidth.pad(text, to: 5, alignment: alignment) == expected)
    }
}
