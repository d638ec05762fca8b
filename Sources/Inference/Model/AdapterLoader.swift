internal import Checkpoints

/// Takes the parts of a LoRA adapter apart for the linear maps that they change. The base's weights stay as they are: what the
/// adapter adds is computed beside them.
struct AdapterLoader {
    private let adapter: Adapter
    private let deltas: [String: LoRADelta]
    private let scratch: AdapterScratch

    /// - Parameter batchRows: the most tokens of a step.
    /// - Throws: where the adapter does not fit the base.
    init(_ adapter: Adapter, base: Checkpoint, batchRows: Int) throws {
        if let misfit = adapter.misfits(base: base.weights).first { throw misfit }
        let reordered = [".self_attn.q_proj", ".self_attn.k_proj"]
        if base.weights.conventions.rotaryPairs == .interleaved,
            let delta = adapter.deltas.first(where: {
                reordered.contains(where: $0.module.hasSuffix)
            })
        {
            throw InferenceError(
                delta.module,
                "a GGUF file orders its rows in another way than the adapter's base did")
        }
        self.adapter = adapter
        deltas = Dictionary(adapter.deltas.map { ($0.module, $0) }) { first, _ in first }
        scratch = AdapterScratch(rows: batchRows)
    }

    func replacement(_ name: String) -> Tensor? { adapter.replacements[name] }

    func replaces(_ name: String) -> Bool { replacement(name) != nil }

    /// Whether a replaced embedding is to be the output head as well.
    var keepsTies: Bool { adapter.config.json["ensure_weight_tying"]?.bool == true }

    /// - Parameter module: the path of the linear map, such as `model.layers.0.self_attn.q_proj`.
    func attach(to linear: inout Linear, module: String) throws {
        guard let delta = deltas[module], !delta.isEmbedding else { return }
        linear.adapter = LowRank(
            down: try WeightMatrix(delta.a), up: try WeightMatrix(delta.b),
            scale: Float(delta.scale), reduced: scratch.reduced(rank: delta.rank),
            sum: scratch.sum(width: linear.weight.rows))
        guard let bias = delta.bias else { return }
        let added = try bias.floats().map { $0 * Float(delta.scale) }
        linear.bias = linear.bias.map { zip($0, added).map(+) } ?? added
    }

    /// What is added to the embedding of a token: its row of the transposed A, times B.
    func embeddingAdapter() throws -> EmbeddingAdapter? {
        guard let delta = deltas["model.embed_tokens"], delta.isEmbedding else { return nil }
        let (rank, vocabulary) = (delta.rank, delta.a.info.shape[1])
        let stored = try delta.a.floats()
        let table = (0..<vocabulary * rank).map { stored[$0 % rank * vocabulary + $0 / rank] }
        return EmbeddingAdapter(
            table: WeightMatrix(rows: vocabulary, columns: rank, floats: table),
            up: try WeightMatrix(delta.b), scale: Float(delta.scale),
            reduced: scratch.reduced(rank: rank), sum: scratch.sum(width: delta.b.info.shape[0]))
    }
}

/// The blocks that the parts of an adapter write, one for each width: no two parts run at once.
final class AdapterScratch {
    private let rows: Int
    private var inner: [Int: Activations] = [:]
    private var outer: [Int: Activations] = [:]

    init(rows: Int) { self.rows = rows }

    /// Between the two matrices of a part.
    func reduced(rank: Int) -> Activations { block(rank, in: &inner) }

    /// Behind them. Apart from the others, as a rank may be as large as a width.
    func sum(width: Int) -> Activations { block(width, in: &outer) }

    private func block(_ width: Int, in blocks: inout [Int: Activations]) -> Activations {
        if let block = blocks[width] { return block }
        let block = Activations(rows: rows, width: width)
        blocks[width] = block
        return block
    }
}
