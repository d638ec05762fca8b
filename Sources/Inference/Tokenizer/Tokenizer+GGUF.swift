/// The tokenizer inside a GGUF file: the arrays and values under `tokenizer.ggml.`.
package struct GGUFVocabulary: Sendable {
    /// `tokenizer.ggml.model`: `llama` for SentencePiece's scores, `gpt2` for byte-level merges.
    package var model: String
    /// `tokenizer.ggml.pre`: how `gpt2` cuts a text into words.
    package var preTokenizer: String?
    package var tokens: [String]
    package var scores: [Float] = []
    package var merges: [String] = []
    /// As SentencePiece numbers them: 1 normal, 2 unknown, 3 control, 4 user defined, 5 unused, 6 byte.
    package var tokenTypes: [Int] = []
    package var bosID: Int?
    package var eosID: Int?
    package var unknownID: Int?
    package var paddingID: Int?
    package var addsBOS: Bool?
    package var addsEOS: Bool?
    package var addsSpacePrefix: Bool?

    package init(model: String, tokens: [String]) {
        self.model = model
        self.tokens = tokens
    }
}

extension Tokenizer {
    /// A tokenizer from the arrays of a GGUF file.
    ///
    /// `llama` joins by score as SentencePiece does, in Stemma's own encoder: the library cannot be fed arrays. The defaults are those
    /// of llama.cpp: a BOS and a prefix space for `llama`, neither for `gpt2`.
    ///
    /// - Throws: `InferenceError`, naming the key.
    package convenience init(gguf: GGUFVocabulary) throws {
        let file = "tokenizer.ggml"
        let kinds = try gguf.kinds()
        var vocabulary = try Vocabulary(
            gguf.tokens.map { Array($0.utf8) }, file: "\(file).tokens")
        var parts: Parts
        switch gguf.model {
        case "llama":
            let encoder = try gguf.scoreEncoder(vocabulary, kinds)
            let prefix = gguf.addsSpacePrefix ?? true
            parts = Parts(
                vocabulary: vocabulary, segmenter: .bytePairs(encoder),
                decoder: .sentencePiece(dropsPrefix: prefix))
            let spaces = Normalizer.replace(Pattern(literal: " "), with: Array("▁".utf8))
            parts.normalizer =
                prefix ? .sequence([.prepend(Array("▁".utf8)), spaces]) : spaces
        case "gpt2":
            let encoder = try gguf.mergeEncoder(vocabulary)
            parts = Parts(
                vocabulary: vocabulary, segmenter: .bytePairs(encoder), decoder: .byteLevel)
            parts.normalizer = gguf.preTokenizer == "qwen2" ? .unicode(.nfc) : nil
            parts.preTokenizer = try gguf.words()
        default:
            throw InferenceError(
                "\(file).model", "expected 'llama' or 'gpt2', found '\(gguf.model)'")
        }
        parts.addedTokens = zip(gguf.tokens.indices, kinds).compactMap { id, kind in
            guard kind == .control || kind == .userDefined else { return nil }
            return AddedToken(content: gguf.tokens[id], id: id, isSpecial: kind == .control)
        }
        for token in parts.addedTokens
        where token.content.utf8.count > TokenizerLimits.addedTokenBytes {
            throw InferenceError(
                "\(file).tokens[\(token.id)]",
                "is longer than \(TokenizerLimits.addedTokenBytes) bytes")
        }
        vocabulary = Vocabulary()
        var config = TokenizerConfig()
        config.addsBOS = gguf.addsBOS ?? (gguf.model == "llama")
        config.addsEOS = gguf.addsEOS ?? false
        try self.init(parts, config: config, roles: gguf.roles)
    }
}

extension GGUFVocabulary {
    fileprivate func kinds() throws -> [SentencePieceFile.Kind] {
        guard tokenTypes.isEmpty || tokenTypes.count == tokens.count else {
            throw InferenceError(
                "tokenizer.ggml.token_type",
                "expected \(tokens.count) entries, one a token, found \(tokenTypes.count)")
        }
        guard !tokenTypes.isEmpty else { return tokens.map { _ in .normal } }
        return try tokenTypes.enumerated().map { id, raw in
            guard let kind = UInt64(exactly: raw).flatMap(SentencePieceFile.Kind.init) else {
                throw InferenceError(
                    "tokenizer.ggml.token_type[\(id)]", "the type \(raw) is not known")
            }
            return kind
        }
    }

    fileprivate func scoreEncoder(
        _ vocabulary: Vocabulary, _ kinds: [SentencePieceFile.Kind]
    ) throws -> BytePairEncoder {
        guard scores.count == tokens.count else {
            throw InferenceError(
                "tokenizer.ggml.scores",
                "expected \(tokens.count) entries, one a token, found \(scores.count)")
        }
        if let id = scores.firstIndex(where: { !$0.isFinite }) {
            throw InferenceError("tokenizer.ggml.scores[\(id)]", "is \(scores[id])")
        }
        let joined = tokens.indices.filter { kinds[$0] == .normal || kinds[$0] == .unused }
        // Equal scores share a rank: among them the leftmost pair goes first.
        var ranks = [UInt32](repeating: .max, count: tokens.count)
        var rank: UInt32 = 0
        var last: Float?
        for id in joined.sorted(by: { scores[$0] > scores[$1] }) {
            if let last, scores[id] < last { rank += 1 }
            last = scores[id]
            ranks[id] = rank
        }
        let bytes = vocabulary.byteIDs
        return BytePairEncoder(
            vocabulary: vocabulary, joining: .scores(ranks),
            unknown: unknownID.flatMap { Int32(exactly: $0) }, fusesUnknown: true,
            byteIDs: kinds.contains(.byte) ? bytes : nil, takesWholeWords: false)
    }

    fileprivate func mergeEncoder(_ vocabulary: Vocabulary) throws -> BytePairEncoder {
        var table = MergeTable(capacity: merges.count)
        guard merges.count <= TokenizerLimits.merges else {
            throw InferenceError(
                "tokenizer.ggml.merges", "more than \(TokenizerLimits.merges) entries")
        }
        for (rank, merge) in merges.enumerated() {
            let parts = merge.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 2,
                let left = vocabulary.id(of: String(parts[0])),
                let right = vocabulary.id(of: String(parts[1])),
                let both = vocabulary.id(of: String(parts[0] + parts[1]))
            else {
                throw InferenceError(
                    "tokenizer.ggml.merges[\(rank)]",
                    "expected two tokens that make a third, found '\(merge)'")
            }
            table.add(Int32(left), Int32(right), rank: UInt32(rank), id: Int32(both))
        }
        return BytePairEncoder(
            vocabulary: vocabulary, joining: .merges(table), unknown: nil, fusesUnknown: false,
            byteIDs: nil, takesWholeWords: preTokenizer == "llama-bpe")
    }

    /// The expressions of the families that Stemma runs, by the names that llama.cpp gives them.
    fileprivate func words() throws -> PreTokenizer {
        let contractions = #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|"#
        let rest = #"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
        let regex: String
        switch preTokenizer {
        case "llama-bpe", "llama3", "llama-v3": regex = contractions + #"\p{N}{1,3}"# + rest
        case "qwen2": regex = contractions + #"\p{N}"# + rest
        case "gpt-2": regex = TokenizerJSONComponents.wordsOfGPT2
        default:
            throw InferenceError(
                "tokenizer.ggml.pre", "'\(preTokenizer ?? "")' is not known")
        }
        do {
            return .sequence([
                .split(try Pattern(regex: regex), .isolated, inverted: false),
                .byteLevel(addsPrefixSpace: false),
            ])
        } catch {
            throw InferenceError("tokenizer.ggml.pre", error.message)
        }
    }

    fileprivate var roles: SpecialIDs.Names {
        func name(_ id: Int?) -> String? {
            id.flatMap { tokens.indices.contains($0) ? tokens[$0] : nil }
        }
        return SpecialIDs.Names(
            bos: name(bosID), eos: name(eosID), unknown: name(unknownID), padding: name(paddingID))
    }
}
