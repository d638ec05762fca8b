/// What an adapter adds to one weight: `scale · B · A`.
package struct LoRADelta: Sendable {
    /// The module's path in the base, such as `model.layers.0.self_attn.q_proj`.
    package let module: String
    /// Shape `[rank, columns]`; of an embedding `[rank, vocabulary]`.
    package let a: Tensor
    /// Shape `[rows, rank]`; of an embedding `[width, rank]`.
    package let b: Tensor
    package let scale: Double
    /// Added, scaled as well, to the module's output (`lora_bias`); `[rows]`.
    package let bias: Tensor?
    /// Whether the module is an embedding: its weight is `[vocabulary, width]`, and the product is added transposed.
    package let isEmbedding: Bool

    package var rank: Int { a.info.shape[0] }
    /// The weight that is changed, by its name in the base.
    package var weightName: String { "\(module).weight" }
    /// The shape that weight must have.
    package var weightShape: [Int] {
        let product = [b.info.shape[0], a.info.shape[1]]
        return isEmbedding ? product.reversed() : product
    }
}
