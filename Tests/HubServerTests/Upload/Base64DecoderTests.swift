import Foundation
import Testing

@testable import HubServer

struct Base64DecoderTests {
    private func decode(_ text: String, pieces: Int = .max) throws -> [UInt8] {
        var decoder = Base64Decoder()
        var output: [UInt8] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: min(pieces, max(bytes.count, 1))) {
            let piece = Array(bytes[start..<min(start + min(pieces, bytes.count), bytes.count)])
            try decoder.decode(piece.span, into: &output)
        }
        try decoder.finish(into: &output)
        return output
    }

    @Test(arguments: [1, 2, 3, 5, 64])
    func `pieces of any size give what Foundation gives`(pieces: Int) throws {
        for count in 0..<40 {
            let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ count) }
            let text = Data(content).base64EncodedString()
            #expect(try decode(text, pieces: pieces) == content)
        }
    }

    @Test func `padding may be missing`() throws {
        #expect(try decode("YQ") == Array("a".utf8))
        #expect(try decode("YWI") == Array("ab".utf8))
    }

    @Test(arguments: [
        "Y", "YQ=", "YQ==YQ==", "=", "Y===", "YQ=a", "YW J", "YWJ\n", "YW-_", "YR==", "YWJ=",
        "YQ===",
    ])
    func `what is no Base64 is refused`(text: String) {
        #expect(throws: Base64Decoder.Failure.self) { try decode(text) }
    }
}
