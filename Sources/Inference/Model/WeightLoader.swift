internal import CKernels
internal import Checkpoints

/// Takes the tensors that an architecture expects out of a checkpoint, in the format that the precision asks for, and hands
/// each linear map what an adapter adds to it.
struct WeightLoader {
    let architecture: Architecture
    let checkpoint: Checkpoint
    let adapter: AdapterLoader?
    let precision: Precision
    let kernels: Kernels

    /// - Throws: where a tensor is missing, has another shape, or a type that nothing here reads; the tensor is named.
    func load() throws -> ModelWeights {
        try checkShapes()
        let embedding = try matrix(TensorName.embedding)
        return ModelWeights(
            embedding: embedding,
            embeddingAdapter: try adapter?.embeddingAdapter(),
            layers: try architecture.layers.indices.map(layer),
            finalNorm: try vector(TensorName.finalNorm),
            outputHead: try outputHead(embedding))
    }

    private func outputHead(_ embedding: WeightMatrix) throws -> Linear {
        var head = Linear(embedding)
        if !architecture.tiesEmbedding || adapter?.replaces(TensorName.outputHead) == true {
            head = Linear(try matrix(TensorName.outputHead))
        } else if adapter?.replaces(TensorName.embedding) == true, adapter?.keepsTies == false {
            // The saved copy stands in for the embedding alone: the head still is the base's.
            head = Linear(try matrix(try stored(TensorName.embedding)))
        }
        try adapter?.attach(to: &head, module: "lm_head")
        return head
    }

    private func layer(_ index: Int) throws -> LayerWeights {
        func linear(_ part: String, hasBias: Bool) throws -> Linear {
            var linear = Linear(
                try matrix(TensorName.layer(index, "\(part).weight")),
                bias: hasBias ? try vector(TensorName.layer(index, "\(part).bias")) : nil)
            try adapter?.attach(to: &linear, module: TensorName.layer(index, part))
            return linear
        }
        func norm(_ part: String) throws -> [Float] {
            try vector(TensorName.layer(index, "\(part).weight"))
        }
        let model = architecture
        let hasBias = model.hasQueryKeyValueBias
        return LayerWeights(
            attentionNorm: try norm("input_layernorm"),
            query: try linear("self_attn.q_proj", hasBias: hasBias),
            key: try linear("self_attn.k_proj", hasBias: hasBias),
            value: try linear("self_attn.v_proj", hasBias: hasBias),
            queryNorm: model.hasQueryKeyNorm ? try norm("self_attn.q_norm") : nil,
            keyNorm: model.hasQueryKeyNorm ? try norm("self_attn.k_norm") : nil,
            attentionOutput: try linear("self_attn.o_proj", hasBias: model.hasAttentionOutputBias),
            // With post-norms this name is the norm of what attention returns; without, that of the next block's input.
            attentionPostNorm: model.hasPostNorms ? try norm("post_attention_layernorm") : nil,
            feedForwardNorm: try norm(
                model.hasPostNorms ? "pre_feedforward_layernorm" : "post_attention_layernorm"),
            gate: try linear("mlp.gate_proj", hasBias: model.hasFeedForwardBias),
            up: try linear("mlp.up_proj", hasBias: model.hasFeedForwardBias),
            down: try linear("mlp.down_proj", hasBias: model.hasFeedForwardBias),
            feedForwardPostNorm: model.hasPostNorms ? try norm("post_feedforward_layernorm") : nil)
    }

    private func checkShapes() throws(InferenceError) {
        for expected in architecture.expectedTensors {
            guard let info = checkpoint.weights.info(named: expected.name) else {
                throw InferenceError(expected.name, "the tensor is missing")
            }
            guard info.shape == expected.shape else {
                throw InferenceError(
                    expected.name, "expected shape \(expected.shape), found \(info.shape)")
            }
        }
    }

    /// A tensor of the checkpoint, or the adapter's own in its place.
    private func tensor(_ name: String) throws(InferenceError) -> Tensor {
        if let replacement = adapter?.replacement(name) { return replacement }
        return try stored(name)
    }

    private func stored(_ name: String) throws(InferenceError) -> Tensor {
        guard let tensor = checkpoint.tensor(named: name) else {
            throw InferenceError(name, "the tensor is missing")
        }
        return tensor
    }

    /// A norm's weights or a bias, widened: these stay float32 in every precision.
    private func vector(_ name: String) throws -> [Float] { try tensor(name).floats() }

    private func matrix(_ name: String) throws(InferenceError) -> WeightMatrix {
        try matrix(tensor(name))
    }

    private func matrix(_ tensor: Tensor) throws(InferenceError) -> WeightMatrix {
        let stored = try WeightMatrix(tensor)
        guard let format = precision.format else { return try kernels.checked(stored, tensor) }
        guard !tensor.info.type.isQuantized else {
            throw InferenceError(
                tensor.info.name,
                "is stored as \(tensor.info.type.rawValue), which runs as it is or in f32, "
                    + "not in \(precision.rawValue)")
        }
        // The file's pages have been read for the last time, and would count beside the converted ones.
        defer { tensor.releasePages() }
        return try kernels.checked(kernels.converted(stored, to: format), tensor)
    }
}
