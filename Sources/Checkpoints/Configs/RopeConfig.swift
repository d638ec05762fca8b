/// How a model's rotary embedding turns, as its configuration says.
package struct RopeConfig: Sendable, Equatable {
    /// The base of the frequencies; `nil` where the file leaves it to the family.
    package var theta: Double?
    /// `default`, `linear`, `dynamic`, `llama3`, `yarn`, `longrope`.
    package var kind: String
    package var factor: Double?
    /// Of `llama3`: wavelengths between `original / high` and `original / low` tokens are blended.
    package var lowFrequencyFactor: Double?
    package var highFrequencyFactor: Double?
    /// Of `yarn`: pairs that turn more than `betaFast` times in the original context are kept, those that turn less than
    /// `betaSlow` times divided.
    package var betaFast: Double?
    package var betaSlow: Double?
    /// Of `yarn`: whether the pairs between begin and end at a whole one.
    package var truncates: Bool?
    /// Of `yarn`: what cosines and sines are multiplied by, or the weights from which it is worked out.
    package var attentionFactor: Double?
    package var magnitudeScale: Double?
    package var magnitudeScaleOfAll: Double?
    /// The context, in tokens, that the model was trained with before it was stretched.
    package var originalMaximumPositions: Int?
    /// The share of a head's dimensions that turn; 1 where absent.
    package var partialRotaryFactor: Double?
}

extension RopeConfig {
    /// The settings of full and, where the file has them apart, of sliding layers.
    ///
    /// Older: `rope_theta`, `rope_scaling`, `rope_local_base_freq` at the top. Newer: `rope_parameters`, with these inside, once for all
    /// layers or under each kind of layer.
    static func read(
        _ reader: ConfigReader
    ) throws(CheckpointError) -> (full: RopeConfig, sliding: RopeConfig?) {
        guard let parameters = try reader.object("rope_parameters") else {
            let full = try RopeConfig(
                scaling: reader.object("rope_scaling"), key: "rope_scaling",
                theta: reader.positive("rope_theta"), reader)
            let sliding = try reader.positive("rope_local_base_freq")
            return (full, sliding.map { RopeConfig(theta: $0, kind: "default") })
        }
        func layer(_ kind: ModelConfig.LayerType) throws(CheckpointError) -> RopeConfig? {
            guard let found = parameters[kind.rawValue]?.object else { return nil }
            return try RopeConfig(
                scaling: found, key: "rope_parameters.\(kind.rawValue)", theta: nil, reader)
        }
        let sliding = try layer(.sliding)
        if let full = try layer(.full) { return (full, sliding) }
        if let sliding { return (sliding, nil) }
        let all = try RopeConfig(
            scaling: parameters, key: "rope_parameters", theta: reader.positive("rope_theta"),
            reader)
        return (all, nil)
    }

    /// - Parameters:
    ///   - key: where `scaling` stands, for messages.
    ///   - theta: the base where `scaling` has none.
    private init(
        scaling: JSONObject?, key: String, theta: Double?, _ parent: ConfigReader
    ) throws(CheckpointError) {
        let inner = ConfigReader(object: scaling ?? JSONObject(), file: parent.file)
        do throws(CheckpointError) {
            let ownTheta = try inner.positive("rope_theta")
            self.theta = ownTheta ?? theta
            kind = try inner.string("rope_type", "type") ?? "default"
            factor = try inner.positive("factor")
            lowFrequencyFactor = try inner.positive("low_freq_factor")
            highFrequencyFactor = try inner.positive("high_freq_factor")
            betaFast = try inner.positive("beta_fast")
            betaSlow = try inner.positive("beta_slow")
            truncates = try inner.bool("truncate")
            attentionFactor = try inner.positive("attention_factor")
            magnitudeScale = try inner.double("mscale")
            magnitudeScaleOfAll = try inner.double("mscale_all_dim")
            originalMaximumPositions = try inner.int(
                "original_max_position_embeddings", in: 1...ConfigReader.maximumInteger)
            let ownShare = try inner.positive("partial_rotary_factor")
            let share = try parent.positive("partial_rotary_factor")
            partialRotaryFactor = ownShare ?? share
        } catch {
            throw CheckpointError(
                file: error.file, byte: error.byte, message: "in '\(key)': \(error.message)")
        }
    }
}

extension RopeConfig {
    init(theta: Double?, kind: String) {
        self.init(
            theta: theta, kind: kind, factor: nil, lowFrequencyFactor: nil,
            highFrequencyFactor: nil, originalMaximumPositions: nil, partialRotaryFactor: nil)
    }
}
