import Testing

@testable import Cards

struct TextMarksTests {
    @Test(arguments: TextMark.allCases)
    func `a mark is found at every place`(_ mark: TextMark) {
        let word = Array(mark.text.description.utf8)
        for place in 0..<40 {
            let bytes =
                [UInt8](repeating: UInt8(ascii: "n"), count: place) + word + Array("nn".utf8)
            let end = place + word.count
            #expect(Array(TextMarks(bytes, bytes.indices).offsets(of: mark)) == [place])
            #expect(Array(TextMarks(bytes, place..<end).offsets(of: mark)) == [place])
            #expect(!TextMarks(bytes, 0..<end - 1).contains(mark))
            #expect(!TextMarks(bytes, place + 1..<bytes.count).contains(mark))
        }
    }

    @Test
    func `marks that follow each other are all found`() {
        let text = TextMark.allCases.map { "\($0.text)" }.joined()
        let bytes = Array((text + text).utf8)
        let marks = TextMarks(bytes, bytes.indices)
        for mark in TextMark.allCases {
            var places: [Int] = []
            ByteSearch.forEach(mark.text, in: bytes, bytes.indices) {
                places.append($0)
                return true
            }
            #expect(Array(marks.offsets(of: mark)) == places)
        }
    }
}
