/// Turns text into the ids of a model and back.
///
/// One pipeline serves every file format, in the order of the tokenizers library: added tokens are cut out, the rest is normalised,
/// cut into words, and each word is segmented. `tokenizer.json`, `tokenizer.model` and the arrays of a GGUF file each fill it in
/// (`Tokenizer+JSON`, `Tokenizer+SentencePiece`, `Tokenizer+GGUF`).
package final class Tokenizer: Sendable {
    /// How a word becomes ids.
    enum Segmenter: Sendable {
        case bytePairs(BytePairEncoder)
        case sentencePiece(SentencePieceModel)
    }

    /// What a file says; `Tokenizer.init` adds what `TokenizerConfig` do.
    struct Parts: Sendable {
        var vocabulary = Vocabulary()
        var addedTokens: [AddedPiece] = []
        var normalizer: Normalizer?
        var preTokenizer: PreTokenizer?
        var segmenter: Segmenter
        /// Ids that go before and after every text; `nil` where the configuration alone says.
        var template: Template?
        /// `nil` joins pieces with spaces.
        var decoder: TokenDecoder?
    }

    struct Template: Sendable, Equatable {
        var before: [Int32] = []
        var after: [Int32] = []
    }

    package let vocabulary: Vocabulary
    package let specialIDs: SpecialIDs
    let parts: Parts
    private let cleansUpSpaces: Bool
    /// Looked for in the text as it is given, and in the normalised text.
    private let plainTokens: AddedTokens
    private let normalizedTokens: AddedTokens
    private let isSpecial: Set<Int>

    init(_ parts: Parts, config: TokenizerConfig, roles: SpecialIDs.Names) throws {
        let assembly = try TokenizerAssembly(parts, config: config, roles: roles)
        self.parts = assembly.parts
        vocabulary = assembly.parts.vocabulary
        specialIDs = assembly.specialIDs
        cleansUpSpaces = config.cleansUpSpaces
        plainTokens = assembly.plainTokens
        normalizedTokens = assembly.normalizedTokens
        isSpecial = Set(assembly.parts.addedTokens.filter(\.token.isSpecial).map(\.id))
    }

    /// One more than the largest id.
    package var count: Int { vocabulary.count }

    /// Ids that `skipSpecialTokens` leaves out.
    package var special: Set<Int> { isSpecial }

    package func id(ofPiece piece: String) -> Int? { vocabulary.id(of: piece) }

    /// The piece of an id as the vocabulary writes it; an empty text for an id without one.
    package func piece(_ id: Int) -> String {
        vocabulary.withPiece(id) { String(decoding: [UInt8](copying: $0), as: UTF8.self) } ?? ""
    }

    package func pieces(_ ids: [Int]) -> [String] { ids.map(piece) }
}

// MARK: - Encoding

extension Tokenizer {
    /// The ids of a text. Special tokens written in it are recognised.
    ///
    /// - Parameter addSpecialTokens: whether the BOS or EOS is added that the tokenizer adds by default.
    /// - Throws: where the text is longer than 256 MB, or one of the tokenizer's own expressions takes too long on it.
    package func encode(_ text: String, addSpecialTokens: Bool = true) throws -> [Int] {
        try encode(utf8: Array(text.utf8), addSpecialTokens: addSpecialTokens)
    }

    /// The ids of bytes that should be UTF-8. What is not becomes U+FFFD, as Python's `errors="replace"` has it, and is encoded as
    /// that character; NUL is a character as any other.
    package func encode(utf8 bytes: [UInt8], addSpecialTokens: Bool = true) throws -> [Int] {
        let template = addSpecialTokens ? parts.template ?? Template() : Template()
        do {
            let ids = try encodeWithoutTemplate(UTF8Repair.repaired(bytes))
            return (template.before + ids + template.after).map { Int($0) }
        } catch {
            throw InferenceError("the text", error.message)
        }
    }

    private func encodeWithoutTemplate(_ text: [UInt8]) throws(TextRefusal) -> [Int32] {
        guard text.count <= TokenizerLimits.textBytes else { throw .tooLong }
        var ids: [Int32] = []
        ids.reserveCapacity(text.count / 3)
        var scratch = BytePairEncoder.Scratch(textBytes: text.count)
        try plainTokens.split(text) { part, id throws(TextRefusal) in
            if let id {
                ids.append(Int32(id))
            } else {
                try encodeUnmarked(
                    Array(text[part]), isFirst: part.lowerBound == 0, into: &ids, &scratch)
            }
        }
        return ids
    }

    /// Encodes a text in which the plain added tokens are known not to be.
    private func encodeUnmarked(
        _ text: [UInt8], isFirst: Bool, into ids: inout [Int32],
        _ scratch: inout BytePairEncoder.Scratch
    ) throws(TextRefusal) {
        var text = text
        try parts.normalizer?.apply(
            to: &text, limit: (text.count + 64) * TokenizerLimits.growth)
        guard !normalizedTokens.isEmpty else {
            return try encodeNormalized(text, isFirst: isFirst, into: &ids, &scratch)
        }
        try normalizedTokens.split(text) { part, id throws(TextRefusal) in
            if let id {
                ids.append(Int32(id))
            } else {
                try encodeNormalized(
                    Array(text[part]), isFirst: isFirst && part.lowerBound == 0, into: &ids,
                    &scratch)
            }
        }
    }

    private func encodeNormalized(
        _ text: [UInt8], isFirst: Bool, into ids: inout [Int32],
        _ scratch: inout BytePairEncoder.Scratch
    ) throws(TextRefusal) {
        var words = TextParts(whole: text)
        try parts.preTokenizer?.apply(
            to: &words, isFirst: isFirst, limit: (text.count + 64) * TokenizerLimits.growth)
        switch parts.segmenter {
        case .bytePairs(let encoder):
            for range in words.ranges {
                words.withPart(range) { encoder.encode($0, into: &ids, scratch: &scratch) }
            }
        case .sentencePiece(let model):
            for range in words.ranges {
                try words.withPart(range) { word throws(TextRefusal) in
                    try model.encode(word, into: &ids)
                }
            }
        }
    }
}

// MARK: - Decoding

extension Tokenizer {
    /// The text of ids. An id without a piece gives nothing.
    package func decode(_ ids: [Int], skipSpecialTokens: Bool = false) -> String {
        let text = decodeWithoutCleaning(ids, skipSpecialTokens: skipSpecialTokens)
        return cleansUpSpaces ? Self.cleaningUpSpaces(text) : text
    }

    func decodeWithoutCleaning(_ ids: [Int], skipSpecialTokens: Bool) -> String {
        var texts = TextParts(capacity: ids.count * 4)
        for id in ids where !(skipSpecialTokens && isSpecial.contains(id)) {
            if parts.decoder == nil, !texts.ranges.isEmpty {
                texts.append { $0.append(UInt8(ascii: " ")) }
            }
            vocabulary.withPiece(id) { texts.append($0) }
        }
        let pieces = texts.bytes
        do {
            try parts.decoder?.apply(
                to: &texts, limit: (pieces.count + 64) * TokenizerLimits.growth)
        } catch {
            // A step of the tokenizer's own is too slow or writes too much; the pieces are still the best answer.
            return String(decoding: pieces, as: UTF8.self)
        }
        return String(decoding: texts.bytes, as: UTF8.self)
    }

    /// What `clean_up_tokenization_spaces` asks for, in the order in which transformers does it.
    private static func cleaningUpSpaces(_ text: String) -> String {
        let replacements = [
            (" .", "."), (" ?", "?"), (" !", "!"), (" ,", ","), (" ' ", "'"), (" n't", "n't"),
            (" 'm", "'m"), (" 's", "'s"), (" 've", "'ve"), (" 're", "'re"),
        ]
        var bytes = Array(text.utf8)
        for (old, new) in replacements {
            let pattern = Pattern(literal: old)
            let shorter = try? Normalizer.replacing(
                pattern, with: Array(new.utf8), in: bytes, limit: bytes.count)
            bytes = shorter ?? bytes
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
