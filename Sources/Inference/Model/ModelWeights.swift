internal import Checkpoints

/// The tensors of a model by the part that they play, ready for the kernels.
struct ModelWeights {
    /// `[vocabulary, width]`
    var embedding: WeightMatrix
    var embeddingAdapter: EmbeddingAdapter?
    var layers: [LayerWeights]
    var finalNorm: [Float]
    /// `[vocabulary, width]`: the embedding itself where the two are tied.
    var outputHead: Linear
}

/// One layer; norms are `[width]` in float32, matrices `[outputs, inputs]`.
struct LayerWeights {
    var attentionNorm: [Float]
    var query: Linear
    var key: Linear
    var value: Linear
    /// `[headSize]`
    var queryNorm: [Float]?
    var keyNorm: [Float]?
    var attentionOutput: Linear
    var attentionPostNorm: [Float]?
    var feedForwardNorm: [Float]
    var gate: Linear
    var up: Linear
    var down: Linear
    var feedForwardPostNorm: [Float]?
}
