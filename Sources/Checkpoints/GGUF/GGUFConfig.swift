/// The configuration that a GGUF file's metadata comes to, in the spelling of `config.json`.
///
/// What the format does not hold is what llama.cpp takes: Gemma 2 slides on every second layer and Gemma 3 on five of six, with a
/// local base of 10,000; their query scale is that of the head, but for the 27B models.
struct GGUFConfig {
    let header: GGUFHeader
    let file: String
    let architecture: String

    /// Architectures by GGUF's name, and the model type that they are in transformers.
    private static let modelTypes = [
        "gemma": "gemma", "gemma2": "gemma2", "gemma3": "gemma3_text", "gemma3_text": "gemma3_text",
        "llama": "llama", "mistral": "mistral", "qwen2": "qwen2", "qwen3": "qwen3",
    ]

    init(header: GGUFHeader, file: String) throws(CheckpointError) {
        self.header = header
        self.file = file
        guard let architecture = header.metadata["general.architecture"]?.string else {
            throw CheckpointError(
                file: file, message: "the metadata has no text 'general.architecture'")
        }
        self.architecture = architecture
    }

    /// Reads the configuration as if it had been written as `config.json`.
    ///
    /// - Throws: also for mixtures of experts, which have the names of the architecture they are made from.
    func modelConfig() throws(CheckpointError) -> ModelConfig {
        if let experts = value("expert_count")?.int, experts > 0 {
            throw CheckpointError(
                file: file,
                message: "'\(architecture).expert_count' is \(experts): no family of the engine "
                    + "is a mixture of experts")
        }
        do throws(CheckpointError) {
            return try ModelConfig(ConfigReader(object: object(), file: file))
        } catch {
            // Places in a text that was never written say nothing.
            throw CheckpointError(
                file: error.file, message: "in the configuration of the metadata: \(error.message)")
        }
    }

    private func value(_ key: String) -> GGUFValue? { header.metadata["\(architecture).\(key)"] }

    private func object() -> JSONObject {
        var found: [JSONObject.Member] = []
        func set(_ key: String, _ value: JSON?) {
            if let value { found.append(.init(key: key, value: value, byte: 0)) }
        }
        func copy(_ key: String, from source: String) { set(key, value(source)?.json) }
        // An architecture that is not known keeps its name: the engine says that it has none such.
        set("model_type", .string(Self.modelTypes[architecture] ?? architecture))
        copy("hidden_size", from: "embedding_length")
        copy("intermediate_size", from: "feed_forward_length")
        copy("num_hidden_layers", from: "block_count")
        copy("num_attention_heads", from: "attention.head_count")
        copy("num_key_value_heads", from: "attention.head_count_kv")
        copy("head_dim", from: "attention.key_length")
        copy("max_position_embeddings", from: "context_length")
        copy("rms_norm_eps", from: "attention.layer_norm_rms_epsilon")
        copy("attn_logit_softcapping", from: "attn_logit_softcapping")
        copy("final_logit_softcapping", from: "final_logit_softcapping")
        // Said where there is none: transformers takes 4,096 for a Mistral that says nothing.
        set("sliding_window", value("attention.sliding_window")?.json ?? .null)
        set("vocab_size", vocabularySize.map(integer))
        let isGemma = architecture.hasPrefix("gemma")
        set("hidden_activation", .string(isGemma ? "gelu_pytorch_tanh" : "silu"))
        set("tie_word_embeddings", .bool(tensor("output.weight") == nil))
        set("attention_bias", .bool(tensor("blk.0.attn_q.bias") != nil))
        set("query_pre_attn_scalar", queryScalar.map(integer))
        for (key, value) in windows + rope + specialTokens { set(key, value) }
        return JSONObject(found)
    }

    private func integer(_ value: Int) -> JSON { .number(JSONNumber(text: "\(value)")) }

    private func tensor(_ name: String) -> TensorInfo? {
        header.tensors.first { $0.name == name }
    }

    /// The rows of the embedding: the tokenizer's list may be shorter.
    private var vocabularySize: Int? { tensor("token_embd.weight")?.shape.first }

    private var queryScalar: Int? {
        guard architecture.hasPrefix("gemma"), architecture != "gemma" else { return nil }
        let is27B = value("block_count")?.int == (architecture == "gemma2" ? 46 : 62)
        guard is27B, let width = value("embedding_length")?.int,
            let heads = value("attention.head_count")?.int, heads > 0
        else { return value("attention.key_length")?.int }
        return width / heads
    }

    private var windows: [(String, JSON)] {
        switch value("attention.sliding_window_pattern") {
        case .array(let layers):
            let kinds = layers.compactMap(\.bool).map { isSliding in
                JSON.string(isSliding ? "sliding_attention" : "full_attention")
            }
            return [("layer_types", .array(kinds))]
        case let number?: return number.json.map { [("sliding_window_pattern", $0)] } ?? []
        case nil:
            switch architecture {
            case "gemma2": return [("sliding_window_pattern", integer(2))]
            case "gemma3", "gemma3_text": return [("sliding_window_pattern", integer(6))]
            default: return []
            }
        }
    }

    private var rope: [(String, JSON)] {
        var found = [("rope_theta", value("rope.freq_base")?.json ?? integer(10_000))]
        if architecture.hasPrefix("gemma3") {
            let local = value("rope.freq_base_swa")?.json ?? integer(10_000)
            found.append(("rope_local_base_freq", local))
        }
        if let share = rotaryShare {
            found.append(("partial_rotary_factor", .number(JSONNumber(text: "\(share)"))))
        }
        guard let kind = value("rope.scaling.type")?.string, kind != "none" else { return found }
        var members = [JSONObject.Member(key: "rope_type", value: .string(kind), byte: 0)]
        for (key, source) in [
            ("factor", "factor"), ("original_max_position_embeddings", "original_context_length"),
            ("beta_fast", "yarn_beta_fast"), ("beta_slow", "yarn_beta_slow"),
        ] {
            guard let setting = value("rope.scaling.\(source)")?.json else { continue }
            members.append(.init(key: key, value: setting, byte: 0))
        }
        found.append(("rope_scaling", .object(JSONObject(members))))
        return found
    }

    /// The share of a head's dimensions that turn, where it is not all of them.
    private var rotaryShare: Double? {
        guard let turning = value("rope.dimension_count")?.int, turning > 0,
            let width = value("embedding_length")?.int,
            let heads = value("attention.head_count")?.int, heads > 0
        else { return nil }
        let headSize = value("attention.key_length")?.int ?? width / heads
        return turning < headSize ? Double(turning) / Double(headSize) : nil
    }

    private var specialTokens: [(String, JSON)] {
        func id(_ name: String) -> Int? { header.metadata["tokenizer.ggml.\(name)_token_id"]?.int }
        var found: [(String, JSON)] = []
        if let bos = id("bos") { found.append(("bos_token_id", integer(bos))) }
        let ends = [id("eos"), id("eot")].compactMap(\.self)
        if !ends.isEmpty { found.append(("eos_token_id", .array(ends.map(integer)))) }
        if let pad = id("padding") { found.append(("pad_token_id", integer(pad))) }
        return found
    }
}
