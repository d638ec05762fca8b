/// What a tokenizer's files may ask for before they are refused. The largest published vocabulary holds 262,208 pieces.
enum TokenizerLimits {
    /// Bytes of a tokenizer file; Gemma 3's `tokenizer.json` takes 33 MB.
    static let fileBytes = 256 << 20
    /// Ids are below this: tables have a row an id.
    static let ids = 1 << 22
    /// Bytes of one piece.
    static let pieceBytes = 1 << 16
    /// Bytes of all pieces.
    static let vocabularyBytes = 128 << 20
    static let merges = 1 << 23
    static let addedTokens = 1 << 16
    /// Bytes of an added token: a text that keeps nearly holding one costs that much a byte.
    static let addedTokenBytes = 512
    /// Normalizers, pre-tokenizers or decoders that one `Sequence` may hold, nested ones counted.
    static let steps = 64
    /// Bytes of a regular expression, and instructions it may compile to.
    static let patternBytes = 1 << 14
    static let patternInstructions = 1 << 14
    /// Groups inside groups of a regular expression.
    static let patternDepth = 64
    /// Steps of the matcher a byte of text, on average over the text; the published patterns need about ten.
    static let patternStepsPerByte = 256
    /// Bytes that a text may grow to while it is normalised, while it is cut, and while it is decoded, for each byte it had.
    static let growth = 32
    /// Bytes of a text to encode.
    static let textBytes = 256 << 20
}
