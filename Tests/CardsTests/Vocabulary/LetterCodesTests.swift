import Testing

@testable import Cards

struct LetterCodesTests {
    @Test
    func `codes are those of the table`() {
        let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
        for first in letters {
            for second in letters {
                for code in [[first, second]] + letters.map({ [first, second, $0] }) {
                    let isKnown = Vocabulary.languageLines.find(code.span) != nil
                    #expect(LetterCodes.languages.contains(code.span) == isKnown)
                }
            }
        }
        #expect(LetterCodes.languages.contains(Array("En".utf8).span) == nil)
        #expect(LetterCodes.languages.contains(Array("code".utf8).span) == nil)
        #expect(LetterCodes.retired.contains(Array("iw".utf8).span) == true)
        #expect(LetterCodes.retired.contains(Array("he".utf8).span) == false)
    }
}
