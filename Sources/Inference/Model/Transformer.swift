/// The forward pass of every family, from token ids to logits.
///
/// `Architecture` says which steps there are; `ModelWeights` and the caches hold what the steps read. The rows of all blocks
/// are the tokens of a step: those of one sequence behind those of another, so sequences that run together share every
/// product with the weights, and only attention looks at each by itself.
struct Transformer {
    /// Tokens that go through the layers together: more gain no speed, and take memory.
    static let batchRows = 512

    let architecture: Architecture
    let weights: ModelWeights
    let kernels: Kernels
    let scratch: Scratch

    /// Runs one step: appends the keys and values of its tokens to their caches, and leaves in `scratch.hidden` what the
    /// last layer made of them.
    ///
    /// - Throws: `CancellationError` between two layers; the caches then count none of the step's positions.
    func run(_ step: Step, cancellation: Cancellation?) throws {
        let rows = step.tokens.count
        precondition(rows > 0 && rows <= scratch.rowLimit, "a step of \(rows) tokens")
        let hidden = scratch.hidden
        kernels.gather(
            step.tokens, from: weights.embedding, scale: architecture.embeddingScale, into: hidden)
        if let adapter = weights.embeddingAdapter {
            kernels.add(
                adapter, of: step.tokens, scale: architecture.embeddingScale, to: hidden)
        }
        scratch.rotations.turn(to: step)

        for (index, layer) in weights.layers.enumerated() {
            if cancellation?.isCancelled == true { throw CancellationError() }
            attend(layer, index, step, rows)
            feedForward(layer, rows)
        }
        for segment in step.segments { segment.cache.count += segment.rows.count }
    }

    /// `hidden += attention(norm(hidden))`
    private func attend(_ layer: LayerWeights, _ index: Int, _ step: Step, _ rows: Int) {
        let (hidden, normed) = (scratch.hidden, scratch.normed)
        let (queries, keys, values) = (scratch.queries, scratch.keys, scratch.values)

        kernels.normalise(
            hidden, by: layer.attentionNorm, architecture.norm, rows: rows, into: normed)
        kernels.multiply(
            normed, rows: rows,
            Product(layer.query, into: queries), Product(layer.key, into: keys),
            Product(layer.value, into: values))

        if let norm = layer.queryNorm {
            kernels.normaliseHeads(queries, by: norm, architecture.norm, rows: rows)
        }
        if let norm = layer.keyNorm {
            kernels.normaliseHeads(keys, by: norm, architecture.norm, rows: rows)
        }
        let rotation = scratch.rotations[layer: index]
        kernels.rotate(queries, by: rotation, architecture.rotaryPairs, rows: rows)
        kernels.rotate(keys, by: rotation, architecture.rotaryPairs, rows: rows)

        for segment in step.segments {
            let cache = segment.cache[index]
            kernels.append(keys, values, rows: segment.rows, at: segment.cache.count, to: cache)
            kernels.attend(
                queries, rows: segment.rows, from: segment.cache.count, to: cache, architecture,
                layer: index,
                into: scratch.attended)
        }

        kernels.multiply(scratch.attended, rows: rows, Product(layer.attentionOutput, into: normed))
        if let norm = layer.attentionPostNorm {
            kernels.normalise(normed, by: norm, architecture.norm, rows: rows, into: normed)
        }
        kernels.add(normed, to: hidden, rows: rows)
    }

    /// `hidden += down(activation(gate(x)) * up(x))` with `x = norm(hidden)`
    private func feedForward(_ layer: LayerWeights, _ rows: Int) {
        let (hidden, normed) = (scratch.hidden, scratch.normed)

        kernels.normalise(
            hidden, by: layer.feedForwardNorm, architecture.norm, rows: rows, into: normed)
        kernels.multiply(
            normed, rows: rows, Product(layer.gate, into: scratch.gate),
            Product(layer.up, into: scratch.up))
        kernels.activate(scratch.gate, times: scratch.up, architecture.activation, rows: rows)

        kernels.multiply(scratch.gate, rows: rows, Product(layer.down, into: normed))
        if let norm = layer.feedForwardPostNorm {
            kernels.normalise(normed, by: norm, architecture.norm, rows: rows, into: normed)
        }
        kernels.add(normed, to: hidden, rows: rows)
    }

    /// Computes the logits of up to `scratch.logits.rowLimit` rows of the last step, into the first rows of `scratch.logits`.
    func readOut(_ rows: some Collection<Int>) {
        for (index, row) in rows.enumerated() {
            kernels.normalise(
                scratch.hidden, row: row, by: weights.finalNorm, architecture.norm, rows: 1,
                into: scratch.normed, row: index)
        }
        kernels.multiply(
            scratch.normed, rows: rows.count, Product(weights.outputHead, into: scratch.logits))
        if let cap = architecture.logitSoftCap {
            kernels.softCap(scratch.logits, rows: rows.count, cap)
        }
    }
}
