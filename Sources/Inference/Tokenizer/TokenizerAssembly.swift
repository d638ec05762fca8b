/// Joins what a tokenizer's file says with what its configuration adds: added tokens, their parts, and the template.
struct TokenizerAssembly {
    var parts: Tokenizer.Parts
    var specialIDs = SpecialIDs()
    var plainTokens = AddedTokens([])
    var normalizedTokens = AddedTokens([])
    /// Where the added token of an id stands in `parts.addedTokens`.
    private var places: [Int: Int] = [:]

    /// - Parameter roles: which pieces play a part, where the configuration does not say.
    init(
        _ parts: Tokenizer.Parts, config: TokenizerConfig, roles: SpecialIDs.Names
    ) throws {
        self.parts = parts
        self.parts.addedTokens = []
        for token in parts.addedTokens + config.addedTokens { try add(token) }
        for name in config.specialTokens {
            let known = self.parts.vocabulary.id(of: name)
            if let known, places[known] != nil { continue }
            // A token that only the configuration names gets the next free id, as in transformers.
            let token = AddedToken(content: name, isSpecial: true)
            try add(AddedPiece(id: known ?? self.parts.vocabulary.count, token: token))
        }
        func id(_ configured: String?, _ other: String?) -> Int? {
            (configured ?? other).flatMap { self.parts.vocabulary.id(of: $0) }
        }
        specialIDs = SpecialIDs(
            bos: id(config.bos, roles.bos), eos: id(config.eos, roles.eos),
            unknown: id(config.unknown, roles.unknown),
            padding: id(config.padding, roles.padding))
        if self.parts.template == nil || config.rebuildsTemplate {
            self.parts.template = try template(config)
        }
        try index()
    }

    /// What Llama's and Gemma's classes add: the BOS unless told not to, the EOS where told to.
    private func template(_ config: TokenizerConfig) throws -> Tokenizer.Template {
        func ids(_ wanted: Bool, _ id: Int?, _ name: String) throws -> [Int32] {
            guard wanted else { return [] }
            guard let id else {
                throw InferenceError(
                    "tokenizer_config.json",
                    "'add_\(name)_token' is wanted, but no piece is the \(name)_token")
            }
            return [Int32(id)]
        }
        return Tokenizer.Template(
            before: try ids(config.addsBOS ?? true, specialIDs.bos, "bos"),
            after: try ids(config.addsEOS ?? false, specialIDs.eos, "eos"))
    }

    /// Takes a token in place of one with the same text, with the id that the vocabulary has for it.
    private mutating func add(_ piece: AddedPiece) throws {
        var piece = piece
        let content = piece.token.content
        let subject = "the added token '\(content.prefix(64))'"
        guard content.utf8.count <= TokenizerLimits.addedTokenBytes else {
            throw InferenceError(
                subject, "is longer than \(TokenizerLimits.addedTokenBytes) bytes")
        }
        if let known = parts.vocabulary.id(of: content) {
            piece.id = known
        } else {
            do {
                try parts.vocabulary.add(Array(content.utf8).span, id: piece.id)
            } catch {
                throw InferenceError(subject, "id \(piece.id): \(error.message)")
            }
        }
        if let place = places[piece.id] {
            parts.addedTokens[place] = piece
        } else {
            places[piece.id] = parts.addedTokens.count
            parts.addedTokens.append(piece)
        }
    }

    private mutating func index() throws {
        guard parts.addedTokens.count <= TokenizerLimits.addedTokens else {
            throw InferenceError(
                "the tokenizer", "has more than \(TokenizerLimits.addedTokens) added tokens")
        }
        var plain: [(bytes: [UInt8], piece: AddedPiece)] = []
        var normalized: [(bytes: [UInt8], piece: AddedPiece)] = []
        for piece in parts.addedTokens {
            var bytes = Array(piece.token.content.utf8)
            guard piece.token.isNormalized else {
                plain.append((bytes, piece))
                continue
            }
            do {
                try parts.normalizer?.apply(
                    to: &bytes, limit: (bytes.count + 64) * TokenizerLimits.growth)
            } catch {
                throw InferenceError(
                    "the added token '\(piece.token.content)'", error.message)
            }
            normalized.append((bytes, piece))
        }
        plainTokens = AddedTokens(plain)
        normalizedTokens = AddedTokens(normalized)
    }
}
