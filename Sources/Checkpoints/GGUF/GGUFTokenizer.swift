/// The tokenizer that a GGUF file carries (`tokenizer.ggml.*`), as stored.
package struct GGUFTokenizer: Sendable {
    /// `llama` (SentencePiece with scores), `gpt2` (byte-level BPE with merges), or another.
    package let model: String
    /// The pre-tokenizer of a byte-level BPE by llama.cpp's name: `llama-bpe`, `qwen2`.
    package let pre: String?
    /// A piece an id.
    package let pieces: [String]
    /// One a piece where the model has them, else empty.
    package let scores: [Float]
    /// One a piece, or empty.
    package let kinds: [Kind]
    /// `left right`, best first.
    package let merges: [String]

    package let bosID: Int?
    package let eosID: Int?
    package let unknownID: Int?
    package let padID: Int?
    /// The end of a turn, where it is another token than the end of the text.
    package let endOfTurnID: Int?
    package let addsBOS: Bool?
    package let addsEOS: Bool?
    package let addsSpacePrefix: Bool?
    package let chatTemplate: String?

    /// What a piece is: llama.cpp's `llama_token_type`, which are SentencePiece's.
    package enum Kind: Int, Sendable {
        case undefined = 0
        case normal = 1
        case unknown = 2
        case control = 3
        case userDefined = 4
        case unused = 5
        case byte = 6
    }

    /// A tokenizer of arrays that come from elsewhere; the rest is absent.
    package init(
        model: String, pre: String? = nil, pieces: [String], scores: [Float] = [],
        kinds: [Kind] = [], merges: [String] = [], addsSpacePrefix: Bool? = nil
    ) {
        self.model = model
        self.pre = pre
        self.pieces = pieces
        self.scores = scores
        self.kinds = kinds
        self.merges = merges
        self.addsSpacePrefix = addsSpacePrefix
        bosID = nil
        eosID = nil
        unknownID = nil
        padID = nil
        endOfTurnID = nil
        addsBOS = false
        addsEOS = nil
        chatTemplate = nil
    }

    /// - Throws: where there is no tokenizer, or its lists do not fit each other.
    package init(_ header: GGUFHeader, file: String) throws(CheckpointError) {
        func error(_ message: String) -> CheckpointError {
            CheckpointError(file: file, message: message)
        }
        func value(_ key: String) -> GGUFValue? { header.metadata["tokenizer.ggml.\(key)"] }
        func list<Element>(
            _ key: String, _ expected: String, _ convert: (GGUFValue) -> Element?
        ) throws(CheckpointError) -> [Element]? {
            guard let value = value(key) else { return nil }
            let converted = value.array?.compactMap(convert)
            guard let converted, converted.count == value.array?.count else {
                throw error("'tokenizer.ggml.\(key)': expected a list of \(expected)")
            }
            return converted
        }
        guard let model = value("model")?.string else {
            throw error("the metadata has no 'tokenizer.ggml.model'")
        }
        guard let pieces = try list("tokens", "texts", { $0.string }), !pieces.isEmpty else {
            throw error("the metadata has no 'tokenizer.ggml.tokens'")
        }
        self.model = model
        self.pieces = pieces
        pre = value("pre")?.string
        scores = try list("scores", "numbers", { $0.float }) ?? []
        kinds =
            try list("token_type", "token types", { $0.int.flatMap(Kind.init(rawValue:)) }) ?? []
        merges = try list("merges", "texts", { $0.string }) ?? []
        for (key, count) in [("scores", scores.count), ("token_type", kinds.count)]
        where count != 0 && count != pieces.count {
            throw error("'tokenizer.ggml.\(key)' has \(count) entries for \(pieces.count) tokens")
        }
        func id(_ key: String) throws(CheckpointError) -> Int? {
            guard let value = value("\(key)_token_id") else { return nil }
            guard let id = value.int, pieces.indices.contains(id) else {
                throw error(
                    "'tokenizer.ggml.\(key)_token_id': expected an id below \(pieces.count)")
            }
            return id
        }
        bosID = try id("bos")
        eosID = try id("eos")
        unknownID = try id("unknown")
        padID = try id("padding")
        endOfTurnID = try id("eot")
        addsBOS = value("add_bos_token")?.bool
        addsEOS = value("add_eos_token")?.bool
        addsSpacePrefix = value("add_space_prefix")?.bool
        chatTemplate = header.metadata["tokenizer.chat_template"]?.string
    }
}
