/// Words that texts are compared with, found by their length first.
struct WordList: Sendable {
    /// The words of each length.
    private var words: [[StaticString]] = []

    init(_ words: [StaticString]) {
        for word in words {
            while self.words.count <= word.utf8CodeUnitCount { self.words.append([]) }
            self.words[word.utf8CodeUnitCount].append(word)
        }
    }

    /// - Parameter fold: what to make of each byte of the text before it is compared.
    func contains(
        _ text: ArraySlice<UInt8>, folding fold: (UInt8) -> UInt8 = { $0 }
    ) -> Bool {
        guard text.count < words.count else { return false }
        return words[text.count].contains { word in
            for offset in 0..<text.count {
                // Safety: a static string's bytes live for ever, and the word is as long as the text.
                guard unsafe fold(text[text.startIndex + offset]) == word.utf8Start[offset] else {
                    return false
                }
            }
            return true
        }
    }
}
