import Foundation
import Inference
import Testing

@Suite(.enabled(if: TokenizerReference.root != nil, "\(TokenizerReference.absence)"))
struct SentencePieceFileTests {
    private func model() throws -> [UInt8] {
        let path = TokenizerReference.path("checkpoints/llama-gqa/tokenizer.model")
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test func `a damaged model is refused or read, and never traps`() throws {
        let whole = try model()
        for step in 0..<400 {
            var bytes = whole
            bytes[step * 7919 % bytes.count] ^= UInt8(1 << (step % 8))
            let read = try? Tokenizer(sentencePiece: bytes)
            if let ids = try? read?.encode("Hello 안녕 <s>") { _ = read?.decode(ids) }
        }
    }

    @Test func `a model cut short names the byte`() throws {
        let whole = try model()
        // One of two cuts in a row lies inside a field.
        let messages = [5000, 5001].map { count in
            let bytes = Array(whole.prefix(count))
            let error = #expect(throws: (any Error).self) { try Tokenizer(sentencePiece: bytes) }
            return error.map { "\($0)" } ?? ""
        }
        #expect(messages.contains { $0.contains("is not a SentencePiece model: at byte") })
    }
}
