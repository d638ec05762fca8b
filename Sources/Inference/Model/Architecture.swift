/// What one decoder-only transformer computes, as data.
///
/// Every family that the engine knows is a value of this type (`Architecture(config:)` fills it from
/// `config.json`), and `Transformer` runs any value of it. Sizes count elements, not bytes.
package struct Architecture: Equatable, Sendable {
    /// `model_type` of `config.json`.
    package var family: String
    package var vocabularySize: Int
    /// Elements of a token's hidden state.
    package var width: Int
    /// Elements inside the feed-forward block.
    package var feedForwardWidth: Int
    /// Query heads.
    package var heads: Int
    /// Heads of keys and values: each serves `heads / keyValueHeads` query heads.
    package var keyValueHeads: Int
    /// Elements of a head; `heads * headSize` need not be `width`.
    package var headSize: Int
    /// Positions that the model was made for; the engine runs more where it is asked to.
    package var contextLength: Int
    package var layers: [Layer]

    package var norm: Norm
    /// Gemma 2 and 3 normalise what attention and feed-forward return before it is added.
    package var hasPostNorms: Bool
    /// Whether queries and keys are normalised head by head, before they are rotated.
    package var hasQueryKeyNorm: Bool
    package var hasQueryKeyValueBias: Bool
    package var hasAttentionOutputBias: Bool
    package var hasFeedForwardBias: Bool
    package var activation: Activation
    /// Whether a head's rotated pairs are its elements `(i, i + headSize / 2)` or `(2i, 2i + 1)`.
    package var rotaryPairs: RotaryPairs
    /// What the embedding of a token is multiplied by.
    package var embeddingScale: Float
    /// What the product of a query and a key is multiplied by.
    package var queryScale: Float
    /// `cap * tanh(x / cap)` on the scores of attention.
    package var attentionSoftCap: Float?
    /// The same on the logits.
    package var logitSoftCap: Float?
    /// Whether the embedding is also the output head.
    package var tiesEmbedding: Bool

    package struct Layer: Equatable, Sendable {
        /// How many positions a token sees, itself included; all before it where `nil`.
        package var window: Int?
        package var rotary: Rotary
    }

    package struct Norm: Equatable, Sendable {
        package var epsilon: Float
        /// Added to the stored weight: Gemma stores its scales minus one.
        package var offset: Float
    }

    package enum Activation: Equatable, Sendable {
        case silu
        /// Gelu by its approximation with the hyperbolic tangent.
        case geluTanh
    }

    package enum RotaryPairs: Equatable, Sendable {
        case halves, neighbours
    }
}

extension Architecture {
    package var queryWidth: Int { heads * headSize }
    package var keyValueWidth: Int { keyValueHeads * headSize }

    /// The rotations of all layers, each once; Gemma 3 has two.
    package var rotaries: [Rotary] {
        layers.reduce(into: []) { known, layer in
            if !known.contains(layer.rotary) { known.append(layer.rotary) }
        }
    }
}
