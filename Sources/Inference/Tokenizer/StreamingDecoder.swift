/// Decodes ids one by one, as a model makes them: each step gives the text that is new and will not change.
///
/// A character whose bytes are spread over several ids comes with the last of them; bytes that can no longer become one come as
/// U+FFFD. What was given out, joined, is `Tokenizer.decode` of all ids, with two exceptions: beside broken bytes the number of
/// U+FFFD may differ, as what was given out is not taken back, and spaces are not cleaned up.
package struct StreamingDecoder: Sendable {
    private let tokenizer: Tokenizer
    private let skipsSpecialTokens: Bool
    /// Ids whose text is not given out yet, after some that are kept because decoding looks at what stands before.
    private var window: [Int] = []
    /// How many ids of the window are context, and the text they make by themselves.
    private var contextCount = 0
    private var contextText = ""

    /// How many ids in a row have ended in the middle of a character.
    private var openCount = 0

    /// No character takes more bytes, and no piece holds less than one: after so many ids in a row the bytes are broken.
    private static let longestCharacter = 4

    init(_ tokenizer: Tokenizer, skipsSpecialTokens: Bool) {
        self.tokenizer = tokenizer
        self.skipsSpecialTokens = skipsSpecialTokens
    }

    /// The text that `id` completes; often a word, sometimes nothing.
    package mutating func append(_ id: Int) -> String {
        window.append(id)
        let text = text(of: window)
        guard text.utf8.count > contextText.utf8.count else { return "" }
        openCount = text.unicodeScalars.last == "\u{FFFD}" ? openCount + 1 : 0
        guard openCount == 0 || openCount >= Self.longestCharacter else { return "" }
        return giveOut(text)
    }

    /// What is still held back, when no more ids come.
    package mutating func finish() -> String { giveOut(text(of: window)) }

    private mutating func giveOut(_ text: String) -> String {
        let new = String(decoding: text.utf8.dropFirst(contextText.utf8.count), as: UTF8.self)
        openCount = 0
        // The ids just given out become the context of the next.
        window.removeFirst(contextCount)
        contextCount = window.count
        contextText = self.text(of: window)
        return new
    }

    private func text(of ids: [Int]) -> String {
        tokenizer.decodeWithoutCleaning(ids, skipSpecialTokens: skipsSpecialTokens)
    }
}

extension Tokenizer {
    /// A decoder for ids that come one by one.
    package func makeStreamingDecoder(skipSpecialTokens: Bool = true) -> StreamingDecoder {
        StreamingDecoder(self, skipsSpecialTokens: skipSpecialTokens)
    }
}
