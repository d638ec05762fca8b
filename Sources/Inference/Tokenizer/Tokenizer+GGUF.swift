package import Checkpoints

extension Tokenizer {
    /// A tokenizer from the arrays of a GGUF file.
    ///
    /// `llama` joins by score as SentencePiece does, in Stemma's own encoder: the library cannot be fed arrays. The defaults are those
    /// of llama.cpp: a BOS and a prefix space for `llama`, neither for `gpt2`.
    ///
    /// - Throws: `InferenceError`, naming the key.
    package convenience init(gguf: GGUFTokenizer) throws {
        let file = "tokenizer.ggml"
        // Without types every piece is a normal one.
        let kinds = gguf.kinds.isEmpty ? gguf.pieces.map { _ in .normal } : gguf.kinds
        let texts = gguf.texts(kinds)
        let vocabulary = try Vocabulary(texts.map { Array($0.utf8) }, file: "\(file).tokens")
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
            parts.normalizer = gguf.pre == "qwen2" ? .unicode(.nfc) : nil
            parts.preTokenizer = try gguf.words()
        default:
            throw InferenceError(
                "\(file).model", "expected 'llama' or 'gpt2', found '\(gguf.model)'")
        }
        parts.addedTokens = zip(gguf.pieces.indices, kinds).compactMap { id, kind in
            guard [.control, .userDefined, .unknown].contains(kind) else { return nil }
            let token = AddedToken(content: texts[id], isSpecial: kind != .userDefined)
            return AddedPiece(id: id, token: token)
        }
        var config = TokenizerConfig()
        config.addsBOS = gguf.addsBOS ?? (gguf.model == "llama")
        config.addsEOS = gguf.addsEOS ?? false
        try self.init(parts, config: config, roles: gguf.roles)
    }
}

extension GGUFTokenizer {
    /// The pieces as a SentencePiece model has them: the converter writes the mark of those that the model's maker defined, Gemma's
    /// runs of spaces, as a space.
    fileprivate func texts(_ kinds: [Kind]) -> [String] {
        guard model == "llama" else { return pieces }
        return zip(pieces, kinds).map { piece, kind in
            guard kind == .userDefined else { return piece }
            return String(
                decoding: piece.utf8.flatMap { byte in
                    byte == UInt8(ascii: " ") ? Array("▁".utf8) : [byte]
                }, as: UTF8.self)
        }
    }

    fileprivate func scoreEncoder(
        _ vocabulary: Vocabulary, _ kinds: [GGUFTokenizer.Kind]
    ) throws -> BytePairEncoder {
        guard scores.count == pieces.count else {
            throw InferenceError(
                "tokenizer.ggml.scores",
                "expected \(pieces.count) entries, one a token, found \(scores.count)")
        }
        if let id = scores.firstIndex(where: { !$0.isFinite }) {
            throw InferenceError("tokenizer.ggml.scores[\(id)]", "is \(scores[id])")
        }
        let joined = pieces.indices.filter { id in
            [.normal, .userDefined, .unused].contains(kinds[id])
        }
        // Equal scores share a rank: among them the leftmost pair goes first.
        var ranks = [UInt32](repeating: .max, count: pieces.count)
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
            byteIDs: nil, takesWholeWords: pre == "llama-bpe")
    }

    /// The expressions of the families that Stemma runs, by the names that llama.cpp gives them.
    fileprivate func words() throws -> PreTokenizer {
        let contractions = #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|"#
        let rest = #"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
        let regex: String
        switch pre {
        case "llama-bpe", "llama3", "llama-v3": regex = contractions + #"\p{N}{1,3}"# + rest
        case "qwen2": regex = contractions + #"\p{N}"# + rest
        case "gpt-2": regex = TokenizerJSONComponents.wordsOfGPT2
        default:
            throw InferenceError(
                "tokenizer.ggml.pre", "'\(pre ?? "")' is not known")
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
            id.flatMap { pieces.indices.contains($0) ? pieces[$0] : nil }
        }
        return SpecialIDs.Names(
            bos: name(bosID), eos: name(eosID), unknown: name(unknownID), padding: name(padID))
    }
}
