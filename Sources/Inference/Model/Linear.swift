/// One linear map of a model: `x * weight^T + bias`, and what an adapter adds to it.
struct Linear {
    var weight: WeightMatrix
    /// `[rows]`
    var bias: [Float]?
    var adapter: LowRank?

    init(_ weight: WeightMatrix, bias: [Float]? = nil) {
        self.weight = weight
        self.bias = bias
    }
}

/// A low-rank update: `scale * (x * down^T) * up^T`, `down` being `[rank, columns]` and `up` `[rows, rank]`.
///
/// Source: arXiv:2106.09685, with A for `down` and B for `up`.
struct LowRank {
    var down: WeightMatrix
    var up: WeightMatrix
    var scale: Float
    /// `x * down^T`; updates of the same rank share it.
    var reduced: Activations
    /// What is added, before it is scaled; updates of the same width share it.
    var sum: Activations
}

/// A low-rank update of an embedding: to that of token `t` comes `scale * table[t] * up^T`, `table` being
/// `[vocabulary, rank]` and `up` `[width, rank]`.
struct EmbeddingAdapter {
    var table: WeightMatrix
    var up: WeightMatrix
    var scale: Float
    var reduced: Activations
    var sum: Activations
}

/// A linear map and where its result goes.
struct Product {
    var linear: Linear
    var out: Activations

    init(_ linear: Linear, into out: Activations) {
        self.linear = linear
        self.out = out
    }
}
