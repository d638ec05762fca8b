/// A token outside the tokenizer's own vocabulary, or one with rules of its own, as the tokenizer's files write it.
package struct AddedToken: Sendable, Equatable {
    package var content: String
    /// Whether it is left out where special tokens are skipped.
    package var isSpecial = false
    /// Whether it takes the white space before it, and after it.
    package var stripsLeft = false
    package var stripsRight = false
    /// Whether it matches whole words only.
    package var isSingleWord = false
    /// Whether it is looked for after normalisation.
    package var isNormalized = false
}

extension AddedToken {
    /// Text, or an object with `content`; `nil` for anything else.
    init?(_ json: JSON) {
        if let text = json.string {
            self.init(content: text)
            return
        }
        guard let content = json["content"]?.string else { return nil }
        self.init(
            content: content, isSpecial: json["special"]?.bool ?? false,
            stripsLeft: json["lstrip"]?.bool ?? false, stripsRight: json["rstrip"]?.bool ?? false,
            isSingleWord: json["single_word"]?.bool ?? false,
            isNormalized: json["normalized"]?.bool ?? false)
    }
}
