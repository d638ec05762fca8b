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
            var token = AddedToken(content: name, id: known ?? self.parts.vocabulary.count)
            token.isSpecial = true
            try add(token)
        }
        func id(_ configured: String?, _ other: String?) -> Int? {
            (configured ?? other).flatMap { self.parts.vocabulary.id(of: $0) }
        }
        specialIDs = SpecialIDs(
            bos: id(config.bosToken, roles.bos), eos: id(config.eosToken, roles.eos),
            unknown: id(config.unknownToken, roles.unknown),
            padding: id(config.paddingToken, roles.padding))
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
    private mutating func add(_ token: AddedToken) throws {
        var token = token
        if let known = parts.vocabulary.id(of: token.content) {
            token.id = known
        } else {
            do {
                try parts.vocabulary.add(Array(token.content.utf8).span, id: token.id)
            } catch {
                throw InferenceError(
                    "the added token '\(token.content)'", "id \(token.id): \(error.message)")
            }
        }
        if let place = places[token.id] {
            parts.addedTokens[place] = token
        } else {
            places[token.id] = parts.addedTokens.count
            parts.addedTokens.append(token)
        }
    }

    private mutating func index() throws {
        guard parts.addedTokens.count <= TokenizerLimits.addedTokens else {
            throw InferenceError(
                "the tokenizer", "has more than \(TokenizerLimits.addedTokens) added tokens")
        }
        var plain: [(bytes: [UInt8], token: AddedToken)] = []
        var normalized: [(bytes: [UInt8], token: AddedToken)] = []
        for token in parts.addedTokens {
            var bytes = Array(token.content.utf8)
            guard token.isNormalized else {
                plain.append((bytes, token))
                continue
            }
            do {
                try parts.normalizer?.apply(
                    to: &bytes, limit: (bytes.count + 64) * TokenizerLimits.growth)
            } catch {
                throw InferenceError("the added token '\(token.content)'", error.message)
            }
            normalized.append((bytes, token))
        }
        plainTokens = AddedTokens(plain)
        normalizedTokens = AddedTokens(normalized)
    }
}
