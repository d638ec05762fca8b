/// `config.json`: what the model is, in the older spelling (transformers 4) and the newer (5).
///
/// An absent value is `nil`: the families have different defaults, and the engine knows the family.
package struct ModelConfig: Sendable {
    /// Everything the file says.
    package let json: JSONObject

    package let modelType: String
    package let architectures: [String]

    package let hiddenSize: Int
    package let intermediateSize: Int
    package let layerCount: Int
    package let headCount: Int
    package let keyValueHeadCount: Int?
    package let headDim: Int?
    package let vocabularySize: Int
    /// The longest context, in tokens.
    package let maximumPositions: Int?

    package let normEpsilon: Double?
    /// The activation by transformers' name; `hidden_activation` before `hidden_act`, as Gemma reads them.
    package let activation: String?
    package let tiesEmbeddings: Bool?
    /// `attention_bias` of Llama; whether the output projection has one too is the family's.
    package let attentionBias: Bool?
    package let mlpBias: Bool?

    package let attentionSoftCap: Double?
    package let finalSoftCap: Double?
    package let queryPreAttentionScalar: Double?

    /// In tokens, `nil` for none; see `usesSlidingWindow`.
    package let slidingWindow: Int?
    /// `use_sliding_window`: Qwen writes a window and switches it off here.
    package let usesSlidingWindow: Bool?
    /// Every so-manieth layer attends to everything (`sliding_window_pattern`).
    package let slidingWindowPattern: Int?
    /// Qwen: layers from this one on use the window.
    package let maximumWindowLayers: Int?
    /// One a layer, where the file lists them.
    package let layerTypes: [LayerType]?

    /// The rotary embedding of all layers, or of those that attend to everything.
    package let rope: RopeConfig
    /// That of sliding layers, where the file tells them apart (Gemma 3).
    package let localRope: RopeConfig?

    package let bosTokenIDs: [Int]
    package let eosTokenIDs: [Int]
    package let padTokenID: Int?

    /// The declared type of the weights, by PyTorch's name: `bfloat16`.
    package let dtype: String?
    package let quantization: QuantizationConfig?

    package enum LayerType: String, Sendable {
        case full = "full_attention"
        case sliding = "sliding_attention"
    }
}

extension ModelConfig {
    /// Reads `config.json` of a folder.
    package init(folder: String) throws(CheckpointError) {
        try self.init(ConfigReader(folder: folder, name: "config.json"))
    }

    package init(parsing bytes: [UInt8], file: String = "config.json") throws(CheckpointError) {
        try self.init(ConfigReader(parsing: bytes, file: file))
    }

    init(_ reader: ConfigReader) throws(CheckpointError) {
        json = reader.object
        guard let modelType = try reader.string("model_type"), !modelType.isEmpty else {
            throw CheckpointError(file: reader.file, message: "'model_type' is missing")
        }
        self.modelType = modelType
        architectures = try reader.strings("architectures") ?? []

        hiddenSize = try reader.requiredInt("hidden_size")
        intermediateSize = try reader.requiredInt("intermediate_size")
        layerCount = try reader.requiredInt("num_hidden_layers")
        headCount = try reader.requiredInt("num_attention_heads")
        vocabularySize = try reader.requiredInt("vocab_size")
        let counts = 1...ConfigReader.maximumInteger
        keyValueHeadCount = try reader.int("num_key_value_heads", in: counts)
        headDim = try reader.int("head_dim", in: counts)
        maximumPositions = try reader.int("max_position_embeddings", in: counts)

        normEpsilon = try reader.positive("rms_norm_eps")
        activation = try reader.string("hidden_activation", "hidden_act")
        tiesEmbeddings = try reader.bool("tie_word_embeddings")
        attentionBias = try reader.bool("attention_bias")
        mlpBias = try reader.bool("mlp_bias")
        attentionSoftCap = try reader.positive("attn_logit_softcapping")
        finalSoftCap = try reader.positive("final_logit_softcapping")
        queryPreAttentionScalar = try reader.positive("query_pre_attn_scalar")

        slidingWindow = try reader.int("sliding_window").flatMap { $0 == 0 ? nil : $0 }
        usesSlidingWindow = try reader.bool("use_sliding_window")
        slidingWindowPattern = try reader.int(
            "sliding_window_pattern", "_sliding_window_pattern", in: counts)
        maximumWindowLayers = try reader.int("max_window_layers")
        layerTypes = try Self.layerTypes(reader, layers: layerCount)

        (rope, localRope) = try RopeConfig.read(reader)

        bosTokenIDs = try reader.tokenIDs("bos_token_id") ?? []
        eosTokenIDs = try reader.tokenIDs("eos_token_id") ?? []
        padTokenID = try reader.tokenIDs("pad_token_id")?.first
        dtype = try reader.string("dtype", "torch_dtype")
        quantization = try QuantizationConfig(reader)
    }

    private static func layerTypes(
        _ reader: ConfigReader, layers: Int
    ) throws(CheckpointError) -> [LayerType]? {
        guard let words = try reader.strings("layer_types") else { return nil }
        guard words.count == layers else {
            throw reader.error(
                "layer_types", "has \(words.count) entries, 'num_hidden_layers' is \(layers)")
        }
        var types: [LayerType] = []
        for word in words {
            guard let type = LayerType(rawValue: word) else {
                throw reader.error("layer_types", "the engine has no layer '\(word)'")
            }
            types.append(type)
        }
        return types
    }
}
