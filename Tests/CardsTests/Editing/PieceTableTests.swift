import Testing

@testable import Cards

struct PieceTableTests {
    @Test func `edits after edits add up to edits of the original`() {
        let original = Array("one two three".utf8)
        var table = PieceTable(original)
        table.apply([TextEdit(4..<7, "zwei"), TextEdit(13..<13, "!")])
        #expect(String(decoding: table.bytes, as: UTF8.self) == "one zwei three!")
        table.apply([TextEdit(0..<3, "eins"), TextEdit(5..<6, "")])
        #expect(String(decoding: table.bytes, as: UTF8.self) == "eins zei three!")
        #expect(original.applying(table.edits) == table.bytes)
        table.apply([TextEdit(0..<15, "")])
        #expect(table.bytes.isEmpty)
        #expect(table.edits == [TextEdit(0..<13, "")])
    }

    @Test func `random edits are the same piece by piece`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let original = (0..<40).map { _ in UInt8.random(in: 97...122, using: &generator) }
            var table = PieceTable(original)
            var plain = original
            for _ in 0..<6 {
                var edits: [TextEdit] = []
                var start = 0
                while start < plain.count, edits.count < 4 {
                    let low = Int.random(in: start...plain.count, using: &generator)
                    let high = Int.random(in: low...plain.count, using: &generator)
                    edits.append(
                        TextEdit(
                            low..<min(high, low + 5),
                            String(repeating: "X", count: Int.random(in: 0...3, using: &generator)))
                    )
                    start = min(high, low + 5) + 1
                }
                table.apply(edits)
                plain = plain.applying(edits)
                #expect(table.bytes == plain)
                #expect(original.applying(table.edits) == plain)
            }
        }
    }
}
