import Checkpoints
import Inference
import Testing

struct ArchitectureTests {
    /// The sizes that every config gives, and what a test adds to them.
    private func architecture(_ family: String, _ more: String = "") throws -> Architecture {
        let text = """
            {"model_type": "\(family)", "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 6,
             "num_attention_heads": 4, "vocab_size": 100\(more.isEmpty ? "" : ", ")\(more)}
            """
        return try Architecture(ModelConfig(parsing: Array(text.utf8)))
    }

    /// What `transformers` takes for keys that a config.json leaves out.
    @Test func `families fill in what a config leaves out`() throws {
        let gemma = try architecture("gemma")
        #expect(gemma.headSize == 256 && gemma.keyValueHeads == 4 && gemma.tiesEmbedding)
        #expect(gemma.norm.epsilon == 1e-6 && gemma.norm.offset == 1 && gemma.embeddingScale == 8)
        #expect(gemma.activation == .geluTanh && !gemma.hasPostNorms)

        let gemma2 = try architecture("gemma2")
        #expect(gemma2.attentionSoftCap == 50 && gemma2.logitSoftCap == 30)
        #expect(gemma2.layers.map(\.window) == [4096, nil, 4096, nil, 4096, nil])
        #expect(gemma2.queryScale == 1 / 16 && gemma2.hasPostNorms)

        let gemma3 = try architecture("gemma3_text")
        #expect(gemma3.layers.map(\.window) == [4096, 4096, 4096, 4096, 4096, nil])
        #expect(gemma3.layers.map(\.rotary.base) == [1e4, 1e4, 1e4, 1e4, 1e4, 1e6])
        #expect(gemma3.hasQueryKeyNorm && gemma3.attentionSoftCap == nil)

        let llama = try architecture("llama")
        #expect(llama.headSize == 16 && llama.keyValueHeads == 4 && !llama.tiesEmbedding)
        #expect(llama.norm.offset == 0 && llama.embeddingScale == 1 && llama.activation == .silu)
        #expect(try architecture("mistral").layers.allSatisfy { $0.window == 4096 })
        #expect(try architecture("qwen2").hasQueryKeyValueBias)
        #expect(try architecture("qwen3").hasQueryKeyNorm)
    }

    @Test func `null turns off what absence leaves on`() throws {
        let gemma2 = try architecture(
            "gemma2", #""attn_logit_softcapping": null, "final_logit_softcapping": null"#)
        #expect(gemma2.attentionSoftCap == nil && gemma2.logitSoftCap == nil)
        let mistral = try architecture("mistral", #""sliding_window": null"#)
        #expect(mistral.layers.allSatisfy { $0.window == nil })
    }

    @Test(arguments: [
        (#""use_sliding_window": false, "sliding_window": 8, "max_window_layers": 2"#, 0),
        (#""use_sliding_window": true, "sliding_window": 8, "max_window_layers": 2"#, 4),
        (#""use_sliding_window": true, "sliding_window": null, "max_window_layers": 2"#, 0),
    ])
    func `Qwen's upper layers have a window where it says so`(more: String, count: Int) throws {
        let layers = try architecture("qwen2", more).layers
        #expect(layers.suffix(count).allSatisfy { $0.window == 8 })
        #expect(layers.dropLast(count).allSatisfy { $0.window == nil })
    }

    @Test func `scaled rotations keep quick pairs and slow the others`() throws {
        let plain = try architecture("llama").layers[0].rotary.frequencies(headSize: 16)
        let linear = try architecture(
            "llama", #""rope_scaling": {"type": "linear", "factor": 4.0}"#
        ).layers[0].rotary.frequencies(headSize: 16)
        #expect(zip(plain, linear).allSatisfy { abs($0 / 4 - $1) <= 1e-7 })
        let scaled = try architecture(
            "llama",
            #"""
            "rope_scaling": {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0,
             "high_freq_factor": 4.0, "original_max_position_embeddings": 32}
            """#
        ).layers[0].rotary.frequencies(headSize: 16)
        #expect(scaled[0] == plain[0])
        #expect(plain[1] > scaled[1] && scaled[1] > plain[1] / 8)
        #expect(zip(plain, scaled).dropFirst(2).allSatisfy { abs($0 / 8 - $1) <= 1e-7 })
    }

    /// Figures of `ROPE_INIT_FUNCTIONS["yarn"]` of transformers 4.57.6.
    @Test(arguments: [
        (
            #"{"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32}"#,
            [1, 0.197642356, 0.025, 0.007905695, 0.0025, 0.000790569, 0.00025, 7.9057e-05],
            1.138629436
        ),
        (
            #"""
            {"type": "yarn", "factor": 8.0, "beta_fast": 16.0, "beta_slow": 2.0, "truncate": false,
             "original_max_position_embeddings": 64}
            """#,
            [1, 0.120533988, 0.0125, 0.003952847, 0.00125, 0.000395285, 0.000125, 3.9528e-05],
            1.207944154
        ),
        (
            #"{"rope_type": "yarn", "factor": 4.0, "attention_factor": 1.25}"#,
            [
                1, 0.316227764, 0.100000001, 0.025693506, 0.00625, 0.001383497, 0.00025, 7.9057e-05,
            ], 1.25
        ),
        (
            #"""
            {"rope_type": "yarn", "factor": 40.0, "mscale": 1.0, "mscale_all_dim": 0.7,
             "original_max_position_embeddings": 16}
            """#,
            [1, 0.007905695, 0.0025, 0.000790569, 0.00025, 7.9057e-05, 2.5e-05, 7.906e-06],
            1.087954608
        ),
    ])
    func `YaRN turns pairs as the reference library does`(
        scaling: String, frequencies: [Float], magnitude: Double
    ) throws {
        let rotary = try architecture(
            "llama", #""max_position_embeddings": 4096, "rope_scaling": \#(scaling)"#
        ).layers[0].rotary
        let found = rotary.frequencies(headSize: 16)
        #expect(zip(found, frequencies).allSatisfy { abs($0 - $1) <= 1e-6 * $1 + 1e-9 })
        #expect(found.count == frequencies.count && abs(rotary.magnitude - magnitude) <= 1e-9)
    }

    @Test(arguments: [
        (
            #""num_key_value_heads": 3"#,
            "config.json: 'num_key_value_heads': 4 heads cannot share 3"
        ),
        (
            #""head_dim": 15"#,
            "config.json: 'head_dim': expected an even number from 2 to 512, found 15"
        ),
        (
            #""hidden_act": "relu""#,
            "config.json: 'hidden_act': 'relu' is not supported; supported are 'silu' and 'gelu_pytorch_tanh'"
        ),
        (
            #""rope_scaling": {"rope_type": "longrope"}"#,
            "config.json: 'rope_type': 'longrope' is not supported; supported are 'default', 'linear', 'llama3' and 'yarn'"
        ),
        (
            #""rope_scaling": {"rope_type": "linear"}"#,
            "config.json: 'factor': is missing in 'rope_scaling'"
        ),
    ])
    func `what is not computed is refused by its key`(more: String, message: String) throws {
        let error = #expect(throws: InferenceError.self) { try architecture("llama", more) }
        #expect(error?.description == message)
    }

    @Test func `expected tensors follow the architecture`() throws {
        let llama = try architecture("llama", #""num_key_value_heads": 2, "attention_bias": true"#)
        let names = llama.expectedTensors.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.count == 3 + 6 * (9 + 4))
        #expect(
            llama.expectedTensors.contains(
                ExpectedTensor("model.layers.5.self_attn.k_proj.bias", [32])))
        let gemma3 = try architecture("gemma3_text")
        #expect(gemma3.expectedTensors.count == 2 + 6 * 13)
        #expect(gemma3.ignores(tensorNamed: "lm_head.weight"))
        #expect(!llama.ignores(tensorNamed: "lm_head.weight"))
    }
}
