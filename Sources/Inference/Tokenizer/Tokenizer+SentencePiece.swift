extension Tokenizer {
    /// A tokenizer from the bytes of a `tokenizer.model`.
    ///
    /// libsentencepiece segments; what stands around it is what transformers puts there when it converts such a model, so that ids
    /// are those of the `tokenizer.json` beside it: special tokens are found in the text, and the prefix space goes before each
    /// part (`legacy`) or only before a text that does not start with a space.
    ///
    /// - Throws: `InferenceError`, naming the piece or the byte.
    package convenience init(
        sentencePiece bytes: [UInt8], file: String = "tokenizer.model",
        config: TokenizerConfig = TokenizerConfig()
    ) throws {
        let model = try SentencePieceFile(bytes, file: file)
        var pieces = model.pieces.map(\.text)
        // Gemma's first models lack a piece for the tab, and are converted with the tab as the text of its byte piece.
        if config.tokenizerClass == "GemmaTokenizer", !pieces.contains([9]),
            let tab = pieces.firstIndex(of: BytePiece.text(of: 9))
        {
            pieces[tab] = [9]
        }
        let vocabulary = try Vocabulary(pieces, file: file)
        // A model that strips spaces has to see them first, so it puts its own prefix.
        let isPlain = !model.removesExtraSpaces && model.escapesSpaces
        let library = try SentencePieceModel(
            bytes, file: file, scores: model.pieces.map(\.score), prefix: !isPlain)
        guard library.count == model.pieces.count else {
            throw InferenceError(
                file, "SentencePiece finds \(library.count) pieces, not \(model.pieces.count)")
        }
        let adds = model.addsDummyPrefix && config.addsPrefixSpace ?? true
        var parts = Parts(
            vocabulary: vocabulary, addedTokens: model.addedTokens,
            segmenter: .sentencePiece(library), decoder: .sentencePiece(dropsPrefix: adds))
        if isPlain, adds { parts.addPrefix(legacy: config.isLegacy ?? true) }
        try self.init(parts, config: config, roles: model.roles)
    }
}

extension Tokenizer.Parts {
    /// Has a mark put before every part between special tokens (legacy), or only where the text starts with no space.
    mutating func addPrefix(legacy: Bool) {
        let mark = Array("▁".utf8)
        if legacy {
            normalizer = .prepend(mark)
        } else {
            preTokenizer = .metaspace(replacement: mark, .first, splits: false)
        }
    }
}

extension TokenDecoder {
    /// The way back that transformers gives the models of Llama and Gemma.
    static func sentencePiece(dropsPrefix: Bool) -> TokenDecoder {
        let steps: [TokenDecoder] = [
            .replace(Pattern(literal: "▁"), with: [0x20]), .byteFallback, .fuse,
        ]
        return .sequence(dropsPrefix ? steps + [.strip(0x20, start: 1, stop: 0)] : steps)
    }
}

extension Vocabulary {
    /// Pieces whose ids are their places.
    init(_ pieces: [[UInt8]], file: String) throws(InferenceError) {
        self.init(capacity: pieces.count)
        for (id, piece) in pieces.enumerated() {
            do {
                try add(piece.span, id: id)
            } catch {
                throw InferenceError("\(file): piece \(id)", error.message)
            }
        }
    }
}

extension SentencePieceFile {
    /// Control pieces are special; pieces that the model's maker defined are found in the text as well.
    fileprivate var addedTokens: [AddedPiece] {
        pieces.enumerated().compactMap { id, piece in
            guard piece.kind == .control || piece.kind == .userDefined else { return nil }
            let content = String(decoding: piece.text, as: UTF8.self)
            return AddedPiece(
                id: id, token: AddedToken(content: content, isSpecial: piece.kind == .control))
        }
    }

    fileprivate var roles: SpecialIDs.Names {
        func name(_ id: Int) -> String? {
            pieces.indices.contains(id) ? String(decoding: pieces[id].text, as: UTF8.self) : nil
        }
        return SpecialIDs.Names(
            bos: name(bosID), eos: name(eosID), unknown: name(unknownID), padding: name(paddingID))
    }
}
