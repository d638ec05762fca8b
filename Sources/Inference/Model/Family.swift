/// What the models of one `model_type` have in common, and what their `config.json` leaves out.
///
/// Values that a `config.json` may give are defaults here: those of the classes of `transformers`.
package struct Family: Sendable {
    /// `model_type` of `config.json`; in GGUF the `general.architecture`, `gemma3` for `gemma3_text`.
    var name: String
    /// The key that names the activation, and what holds without it.
    var activationKey = "hidden_act"
    var activation = Architecture.Activation.silu
    var normOffset: Float = 0
    var normEpsilon = 1e-6
    var hasPostNorms = false
    var hasQueryKeyNorm = false
    var scalesEmbedding = false
    var tiesEmbedding = false
    /// `nil`: as many as query heads.
    var keyValueHeads: Int?
    /// `nil`: the width divided by the heads.
    var headSize: Int?
    var contextLength: Int
    var rotaryBase = 10_000.0
    /// The base of layers that see a window only, where it is another.
    var localRotaryBase: Double?
    /// `query_pre_attn_scalar`, for families that have it; else it is the head's size.
    var queryScalar: Int?
    var attentionSoftCap: Double?
    var logitSoftCap: Double?
    /// `nil`: off.
    var window: Int?
    var windowPattern = WindowPattern.never
    var bias = Bias.never

    /// Which layers see only a window; `layer_types` of `config.json` overrides it.
    enum WindowPattern: Equatable, Sendable {
        case never
        case always
        /// All but each `period`th layer.
        case butEach(period: Int)
        /// From layer `max_window_layers` on, where `use_sliding_window` is true.
        case upperLayers(first: Int)
    }

    enum Bias: Sendable {
        case never
        /// Of queries, keys and values.
        case queryKeyValue
        /// `attention_bias` (all four matrices) and `mlp_bias` say.
        case configured
    }
}

extension Family {
    /// A new family of this kind is an entry here and a golden test.
    static let all: [Family] = [
        Family(
            name: "gemma", activationKey: "hidden_activation", activation: .geluTanh, normOffset: 1,
            scalesEmbedding: true, tiesEmbedding: true, headSize: 256, contextLength: 8192,
            bias: .configured),
        Family(
            name: "gemma2", activationKey: "hidden_activation", activation: .geluTanh,
            normOffset: 1, hasPostNorms: true, scalesEmbedding: true, tiesEmbedding: true,
            keyValueHeads: 4, headSize: 256, contextLength: 8192, queryScalar: 256,
            attentionSoftCap: 50, logitSoftCap: 30, window: 4096,
            windowPattern: .butEach(period: 2), bias: .configured),
        Family(
            name: "gemma3_text", activationKey: "hidden_activation", activation: .geluTanh,
            normOffset: 1, hasPostNorms: true, hasQueryKeyNorm: true, scalesEmbedding: true,
            tiesEmbedding: true, keyValueHeads: 4, headSize: 256, contextLength: 131_072,
            rotaryBase: 1_000_000, localRotaryBase: 10_000, queryScalar: 256, window: 4096,
            windowPattern: .butEach(period: 6), bias: .configured),
        Family(name: "llama", contextLength: 2048, bias: .configured),
        Family(
            name: "mistral", keyValueHeads: 8, contextLength: 131_072, window: 4096,
            windowPattern: .always),
        Family(
            name: "qwen2", keyValueHeads: 32, contextLength: 32_768, window: 4096,
            windowPattern: .upperLayers(first: 28), bias: .queryKeyValue),
        Family(
            name: "qwen3", hasQueryKeyNorm: true, keyValueHeads: 32, headSize: 128,
            contextLength: 32_768, window: 4096, windowPattern: .upperLayers(first: 28),
            bias: .configured),
    ]

    /// Every `model_type` that the engine knows.
    package static var names: [String] { all.map(\.name) }

    static func named(_ name: String) throws(InferenceError) -> Family {
        guard let family = all.first(where: { $0.name == name }) else {
            let known = all.map { "'\($0.name)'" }.joined(separator: ", ")
            throw .config("model_type", "'\(name)' is not known; known are \(known)")
        }
        return family
    }
}
