/// A tensor that an architecture needs: what loading looks up, and what a check of shapes compares.
package struct ExpectedTensor: Equatable, Sendable {
    /// As in Hugging Face's layout.
    package var name: String
    package var shape: [Int]

    package init(_ name: String, _ shape: [Int]) {
        self.name = name
        self.shape = shape
    }
}

/// The names of tensors, in Hugging Face's layout.
enum TensorName {
    static let embedding = "model.embed_tokens.weight"
    static let finalNorm = "model.norm.weight"
    static let outputHead = "lm_head.weight"
    /// Of GGUF files: what divides the frequency of each rotated pair.
    static let rotaryFactors = "rope_freqs.weight"

    /// - Parameter part: as in `self_attn.q_proj.weight`.
    static func layer(_ index: Int, _ part: String) -> String { "model.layers.\(index).\(part)" }
}

extension Architecture {
    /// Every tensor that a checkpoint of this architecture holds, each once, in the order of a forward pass.
    package var expectedTensors: [ExpectedTensor] {
        var tensors = [ExpectedTensor(TensorName.embedding, [vocabularySize, width])]
        let parts = layerTensors
        for index in layers.indices {
            tensors += parts.map { ExpectedTensor(TensorName.layer(index, $0.name), $0.shape) }
        }
        tensors.append(ExpectedTensor(TensorName.finalNorm, [width]))
        if !tiesEmbedding {
            tensors.append(ExpectedTensor(TensorName.outputHead, [vocabularySize, width]))
        }
        return tensors
    }

    /// Whether a tensor that is not expected is known all the same: the copy of a tied embedding, and the frequencies of the
    /// rotation that some files store.
    package func ignores(tensorNamed name: String) -> Bool {
        (tiesEmbedding && name == TensorName.outputHead)
            || name.hasSuffix(".self_attn.rotary_emb.inv_freq") || name == TensorName.rotaryFactors
    }

    /// The tensors of one layer, named from below its `model.layers.N.`.
    private var layerTensors: [ExpectedTensor] {
        let (query, keyValue) = (queryWidth, keyValueWidth)
        var tensors = [ExpectedTensor("input_layernorm.weight", [width])]
        tensors += linear("self_attn.q_proj", query, width, hasBias: hasQueryKeyValueBias)
        tensors += linear("self_attn.k_proj", keyValue, width, hasBias: hasQueryKeyValueBias)
        tensors += linear("self_attn.v_proj", keyValue, width, hasBias: hasQueryKeyValueBias)
        if hasQueryKeyNorm {
            tensors.append(ExpectedTensor("self_attn.q_norm.weight", [headSize]))
            tensors.append(ExpectedTensor("self_attn.k_norm.weight", [headSize]))
        }
        tensors += linear("self_attn.o_proj", width, query, hasBias: hasAttentionOutputBias)
        tensors.append(ExpectedTensor("post_attention_layernorm.weight", [width]))
        if hasPostNorms {
            tensors.append(ExpectedTensor("pre_feedforward_layernorm.weight", [width]))
        }
        tensors += linear("mlp.gate_proj", feedForwardWidth, width, hasBias: hasFeedForwardBias)
        tensors += linear("mlp.up_proj", feedForwardWidth, width, hasBias: hasFeedForwardBias)
        tensors += linear("mlp.down_proj", width, feedForwardWidth, hasBias: hasFeedForwardBias)
        if hasPostNorms {
            tensors.append(ExpectedTensor("post_feedforward_layernorm.weight", [width]))
        }
        return tensors
    }

    private func linear(
        _ name: String, _ rows: Int, _ columns: Int, hasBias: Bool
    ) -> [ExpectedTensor] {
        let weight = ExpectedTensor("\(name).weight", [rows, columns])
        return hasBias ? [weight, ExpectedTensor("\(name).bias", [rows])] : [weight]
    }
}
