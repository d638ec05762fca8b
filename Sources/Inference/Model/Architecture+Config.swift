package import Checkpoints

extension Architecture {
    /// What a checkpoint computes: its configuration, and what its file format stores in another way.
    package init(_ checkpoint: Checkpoint) throws {
        try self.init(checkpoint.config)
        let conventions = checkpoint.weights.conventions
        if conventions.normsIncludeOne { norm.offset = 0 }
        if conventions.rotaryPairs == .interleaved { rotaryPairs = .neighbours }
        if let factors = checkpoint.tensor(named: TensorName.rotaryFactors) {
            guard factors.info.shape == [headSize / 2] else {
                throw InferenceError(
                    factors.info.name,
                    "expected shape [\(headSize / 2)], found \(factors.info.shape)")
            }
            let values = try factors.floats()
            for index in layers.indices { layers[index].rotary.scaling = .divided(values) }
        }
    }

    /// Layers that a config may ask for: deeper models of these families do not exist.
    static let layerLimit = 1024
    /// Heads, and elements of any other dimension: far above every model, and far below where products of two overflow.
    static let headLimit = 1 << 14
    static let sizeLimit = 1 << 24
    /// What the attention kernels have room for.
    static let headSizeLimit = 512

    /// - Throws: where `model_type` is unknown, sizes do not fit each other, or the config asks for something that the
    ///   engine does not compute.
    package init(_ config: ModelConfig) throws(InferenceError) {
        try self.init(config, Family.named(config.modelType))
    }

    init(_ config: ModelConfig, _ family: Family) throws(InferenceError) {
        self.family = family.name
        vocabularySize = config.vocabularySize
        width = config.hiddenSize
        feedForwardWidth = config.intermediateSize
        heads = config.headCount
        keyValueHeads = config.keyValueHeadCount ?? min(family.keyValueHeads ?? heads, heads)
        guard heads.isMultiple(of: keyValueHeads) else {
            throw .config("num_key_value_heads", "\(heads) heads cannot share \(keyValueHeads)")
        }
        headSize = config.headDim ?? family.headSize ?? width / heads
        guard headSize.isMultiple(of: 2), (2...Self.headSizeLimit).contains(headSize) else {
            throw .config(
                "head_dim",
                "expected an even number from 2 to \(Self.headSizeLimit), found \(headSize)")
        }
        for (key, size, limit) in [
            ("vocab_size", vocabularySize, Self.sizeLimit), ("hidden_size", width, Self.sizeLimit),
            ("intermediate_size", feedForwardWidth, Self.sizeLimit),
            ("num_attention_heads", heads, Self.headLimit),
            ("num_hidden_layers", config.layerCount, Self.layerLimit),
        ] where size > limit {
            throw .config(key, "expected at most \(limit), found \(size)")
        }
        contextLength = config.maximumPositions ?? family.contextLength

        norm = Norm(
            epsilon: Float(config.normEpsilon ?? family.normEpsilon), offset: family.normOffset)
        hasPostNorms = family.hasPostNorms
        hasQueryKeyNorm = family.hasQueryKeyNorm
        let configuredBias = family.bias == .configured && config.attentionBias == true
        hasQueryKeyValueBias = family.bias == .queryKeyValue || configuredBias
        hasAttentionOutputBias = configuredBias
        hasFeedForwardBias = family.bias == .configured && config.mlpBias == true
        activation = try family.activation(config)
        rotaryPairs = .halves
        embeddingScale = family.scalesEmbedding ? Float(width).squareRoot() : 1
        let scalar = family.queryScalar.map { config.queryPreAttentionScalar ?? Double($0) }
        queryScale = Float(1 / (scalar ?? Double(headSize)).squareRoot())
        attentionSoftCap = family.softCap(
            config.attentionSoftCap, "attn_logit_softcapping", config, family.attentionSoftCap)
        logitSoftCap = family.softCap(
            config.finalSoftCap, "final_logit_softcapping", config, family.logitSoftCap)
        tiesEmbedding = config.tiesEmbeddings ?? family.tiesEmbedding
        if config.json["use_bidirectional_attention"]?.bool == true {
            throw .config("use_bidirectional_attention", "only causal attention is supported")
        }

        let window = family.window(config)
        let whole = try Rotary(config.rope, base: family.rotaryBase, context: contextLength)
        let sliding = try family.slidingRotary(config, context: contextLength) ?? whole
        layers = family.slidingLayers(config).map { isSliding in
            Layer(window: isSliding ? window : nil, rotary: isSliding ? sliding : whole)
        }
    }
}

extension Family {
    fileprivate func activation(
        _ config: ModelConfig
    ) throws(InferenceError) -> Architecture.Activation {
        guard let name = config.json[activationKey]?.string else { return activation }
        switch name {
        case "silu", "swish": return .silu
        case "gelu_pytorch_tanh", "gelu_new", "gelu_fast": return .geluTanh
        default:
            throw .config(
                activationKey,
                "'\(name)' is not supported; supported are 'silu' and 'gelu_pytorch_tanh'")
        }
    }

    /// `null` turns a cap off; a key that is absent leaves the family's own.
    fileprivate func softCap(
        _ configured: Double?, _ key: String, _ config: ModelConfig, _ standard: Double?
    ) -> Float? {
        guard let standard else { return nil }
        return config.json[key] == nil ? Float(standard) : configured.map(Float.init)
    }

    fileprivate func window(_ config: ModelConfig) -> Int? {
        if case .upperLayers = windowPattern, config.usesSlidingWindow != true { return nil }
        return config.json["sliding_window"] == nil ? window : config.slidingWindow
    }

    /// For each layer whether it is one of those that see a window only.
    fileprivate func slidingLayers(_ config: ModelConfig) -> [Bool] {
        if let types = config.layerTypes { return types.map { $0 == .sliding } }
        let count = config.layerCount
        switch windowPattern {
        case .never: return Array(repeating: false, count: count)
        case .always: return Array(repeating: true, count: count)
        case .butEach(let standard):
            let period = config.slidingWindowPattern ?? standard
            return (1...count).map { !$0.isMultiple(of: period) }
        case .upperLayers(let standard):
            let first = config.maximumWindowLayers ?? standard
            return (0..<count).map { config.usesSlidingWindow == true && $0 >= first }
        }
    }

    /// Gemma 3 turns the layers with a window by a base of their own.
    fileprivate func slidingRotary(
        _ config: ModelConfig, context: Int
    ) throws(InferenceError) -> Rotary? {
        guard let base = localRotaryBase else {
            return try config.localRope.map { rope throws(InferenceError) in
                try Rotary(rope, base: rotaryBase, context: context)
            }
        }
        guard let rope = config.localRope else { return Rotary(base: base) }
        return try Rotary(rope, base: base, context: context)
    }
}

extension Rotary {
    /// - Parameter context: the model's length, which was the original one where nothing else is said.
    fileprivate init(_ config: RopeConfig, base: Double, context: Int) throws(InferenceError) {
        guard config.partialRotaryFactor ?? 1 == 1 else {
            throw .config("partial_rotary_factor", "heads that turn in part are not supported")
        }
        self.init(base: config.theta ?? base)
        func required(_ value: Double?, _ key: String) throws(InferenceError) -> Double {
            guard let value else { throw .config(key, "is missing in 'rope_scaling'") }
            return value
        }
        switch config.kind {
        case "default": break
        case "linear": scaling = .linear(factor: try required(config.factor, "factor"))
        case "llama3":
            let low = try required(config.lowFrequencyFactor, "low_freq_factor")
            let high = try required(config.highFrequencyFactor, "high_freq_factor")
            guard low < high else {
                throw .config("high_freq_factor", "expected more than \(low), found \(high)")
            }
            let original = config.originalMaximumPositions.map(Double.init)
            scaling = .llama3(
                factor: try required(config.factor, "factor"), lowFrequency: low,
                highFrequency: high,
                originalContext: try required(original, "original_max_position_embeddings"))
        case "yarn":
            let factor = try required(config.factor, "factor")
            var yarn = YaRN(
                factor: factor, originalContext: Double(config.originalMaximumPositions ?? context),
                magnitude: YaRN.magnitude(factor: factor))
            if let turns = config.betaFast { yarn.fastTurns = turns }
            if let turns = config.betaSlow { yarn.slowTurns = turns }
            if let truncates = config.truncates { yarn.truncates = truncates }
            if let given = config.attentionFactor {
                yarn.magnitude = given
            } else if let weight = config.magnitudeScale, weight != 0,
                let ofAll = config.magnitudeScaleOfAll, ofAll != 0
            {
                yarn.magnitude =
                    YaRN.magnitude(factor: factor, weight: weight)
                    / YaRN.magnitude(factor: factor, weight: ofAll)
            }
            scaling = .yarn(yarn)
        default:
            throw .config(
                "rope_type",
                "'\(config.kind)' is not supported; supported are 'default', 'linear', 'llama3' and 'yarn'"
            )
        }
    }
}

extension InferenceError {
    static func config(_ key: String, _ message: String) -> InferenceError {
        InferenceError("config.json", "'\(key)': \(message)")
    }
}
