import Testing

@testable import Cards

struct SourcePositionTests {
    @Test(arguments: [
        "", "a", "\n", "\r", "\r\n", "a\nb\r\nc\rd", "\r\r\n\n\r", "\u{FEFF}a\u{E9}\n\u{4E2D}\r",
        "\u{FEFF}", String(repeating: "line\r\nand \u{1F600} more\n", count: 30),
    ])
    func `one place is where a table of lines has it`(text: String) {
        let bytes = Array(text.utf8)
        let lines = LineTable(bytes)
        for offset in -1...bytes.count + 1 {
            #expect(SourcePosition(ofByte: offset, in: bytes) == lines.position(of: offset))
        }
    }

    @Test
    func `bytes are counted beyond what a lane holds`() {
        let bytes = [UInt8](repeating: .lineFeed, count: 10_007)
        #expect(ByteSearch.count(.lineFeed, in: bytes, 3..<10_007) == 10_004)
        #expect(ByteSearch.count(.carriageReturn, in: bytes, bytes.indices) == 0)
    }
}
