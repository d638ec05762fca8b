internal import Checkpoints

/// A piece that is found in the text before anything else is done to it, and its id.
struct AddedPiece: Sendable {
    var id: Int
    var token: AddedToken
}

/// How a piece is found in a text, as the tokenizer's files write it.
struct AddedToken: Sendable, Equatable {
    var content: String
    /// Left out of a text that is decoded without special tokens.
    var isSpecial = false
    /// Takes the white space before it, and after it, with it.
    var stripsLeft = false
    var stripsRight = false
    /// Only found where no letter or digit touches it.
    var isSingleWord = false
    /// Looked for in the normalised text.
    var isNormalized = false
}

extension AddedToken {
    /// A text, or an object with `content`; `nil` for anything else.
    init?(_ json: JSON) {
        guard let content = json.string ?? json["content"]?.string else { return nil }
        self.init(
            content: content, isSpecial: json["special"]?.bool ?? false,
            stripsLeft: json["lstrip"]?.bool ?? false, stripsRight: json["rstrip"]?.bool ?? false,
            isSingleWord: json["single_word"]?.bool ?? false,
            isNormalized: json["normalized"]?.bool ?? false)
    }
}
