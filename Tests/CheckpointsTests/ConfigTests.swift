import Checkpoints
import Foundation
import TestSupport
import Testing

struct ConfigTests {
    private static let sizes = #"""
        "hidden_size": 4, "intermediate_size": 8, "num_hidden_layers": 2,
        "num_attention_heads": 2, "vocab_size": 3
        """#

    private func parse(_ members: String) throws -> ModelConfig {
        let text = #"{"model_type": "gemma3_text", \#(Self.sizes), \#(members)}"#
        return try ModelConfig(parsing: Array(text.utf8))
    }

    @Test func `the older spelling is read`() throws {
        let config = try parse(
            #"""
            "torch_dtype": "bfloat16", "rope_theta": 1000000.0, "rope_local_base_freq": 10000,
            "rope_scaling": {"type": "linear", "factor": 8.0}, "sliding_window_pattern": 6,
            "hidden_act": "silu", "hidden_activation": null, "eos_token_id": [1, 106]
            """#)
        #expect(config.dtype == "bfloat16" && config.activation == "silu")
        #expect(config.rope.theta == 1e6 && config.rope.kind == "linear")
        #expect(config.rope.factor == 8)
        #expect(config.localRope?.theta == 10_000 && config.localRope?.kind == "default")
        #expect(config.slidingWindowPattern == 6 && config.eosTokenIDs == [1, 106])
        #expect(config.bosTokenIDs.isEmpty && config.headDim == nil)
    }

    @Test func `the newer spelling gives the same`() throws {
        let config = try parse(
            #"""
            "dtype": "bfloat16", "layer_types": ["sliding_attention", "full_attention"],
            "rope_parameters": {
                "full_attention": {"rope_type": "linear", "rope_theta": 1e6, "factor": 8.0},
                "sliding_attention": {"rope_type": "default", "rope_theta": 10000}}
            """#)
        #expect(config.dtype == "bfloat16" && config.layerTypes == [.sliding, .full])
        #expect(config.rope.theta == 1e6 && config.rope.kind == "linear")
        #expect(config.localRope?.theta == 10_000)
        let flat = try parse(
            #""rope_parameters": {"rope_type": "llama3", "rope_theta": 5e5, "factor": 8, "low_freq_factor": 1, "high_freq_factor": 4, "original_max_position_embeddings": 32}"#
        )
        #expect(flat.rope.theta == 5e5 && flat.rope.kind == "llama3" && flat.localRope == nil)
        #expect(flat.rope.originalMaximumPositions == 32 && flat.rope.lowFrequencyFactor == 1)
    }

    @Test(arguments: [
        (
            #""head_dim": "a""#,
            "'head_dim': expected an integer from 1 to 2147483648, found a string"
        ),
        (
            #""head_dim": 1.5"#,
            "'head_dim': expected an integer from 1 to 2147483648, found the number 1.5"
        ),
        (#""rms_norm_eps": 0"#, "'rms_norm_eps': expected a number above 0, found the number 0"),
        (
            #""rms_norm_eps": NaN"#,
            "'rms_norm_eps': expected a number above 0, found the number NaN"
        ),
        (
            #""tie_word_embeddings": 1"#,
            "'tie_word_embeddings': expected true or false, found the number 1"
        ),
        (
            #""layer_types": ["full_attention"]"#,
            "'layer_types': has 1 entries, 'num_hidden_layers' is 2"
        ),
        (#""layer_types": ["a", "b"]"#, "'layer_types': the engine has no layer 'a'"),
        (
            #""rope_scaling": {"factor": -1}"#,
            "in 'rope_scaling': 'factor': expected a number above 0, found the number -1"
        ),
        (
            #""eos_token_id": "x""#,
            "'eos_token_id': expected a token id or a list of them, found a string"
        ),
        (
            #""hidden_size": 0"#,
            "'hidden_size': expected an integer from 1 to 2147483648, found the number 0"
        ),
        (#""hidden_size": null"#, "'hidden_size' is missing; 'model_type' is 'gemma3_text'"),
        (
            #""hidden_size": 99999999999999999999"#,
            "'hidden_size': expected an integer from 1 to 2147483648, found the number 99999999999999999999"
        ),
    ])
    func `a wrong value is refused by its key`(member: String, message: String) {
        let error = #expect(throws: CheckpointError.self) { try parse(member) }
        #expect(error?.message == message)
    }

    @Test func `what says that there is none is none`() throws {
        let config = try parse(
            #""pad_token_id": -1, "bos_token_id": null, "sliding_window": 0, "head_dim": null"#)
        #expect(config.padTokenID == nil && config.bosTokenIDs.isEmpty)
        #expect(config.slidingWindow == nil && config.headDim == nil)
    }

    @Test func `quantisation by another library is seen`() throws {
        let config = try parse(
            #""quantization_config": {"quant_method": "bitsandbytes", "load_in_4bit": true}"#)
        #expect(config.quantization?.method == "bitsandbytes" && config.quantization?.bits == 4)
    }

    @Test func `weights that another library packed are named so`() throws {
        let folder = try TemporaryFolder()
        let text =
            #"{"model_type": "llama", \#(Self.sizes), "quantization_config": {"quant_method": "gptq"}}"#
        try folder.write(text, to: "config.json")
        var writer = SafetensorsWriter()
        writer.add("model.layers.0.mlp.up_proj.qweight", "I32", [1], Data(count: 4))
        try folder.write(writer.file, to: "model.safetensors")
        let error = #expect(throws: CheckpointError.self) {
            try Checkpoint(folder: folder.url.path)
        }
        #expect(error?.file == "config.json")
        #expect(error?.message.hasSuffix("the weights are packed by 'gptq'") == true)
    }

    @Test func `a pointer in a configuration's place is named so`() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 7\n", to: "config.json")
        let error = #expect(throws: CheckpointError.self) {
            try ModelConfig(folder: folder.url.path)
        }
        #expect(
            error?.message == "is a Git LFS pointer to a file of 7 bytes, which was not fetched")
    }

    @Test func `an object as the ninth byte is no header`() throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"abcd":{"e": 1}, "eos_token_id": 3}"#, to: "generation_config.json")
        #expect(try GenerationConfig(folder: folder.url.path)?.eosTokenIDs == [3])
    }

    @Test func `a generation configuration is read`() throws {
        let text = #"{"eos_token_id": 2, "do_sample": true, "temperature": 0.7, "top_k": 64}"#
        let config = try GenerationConfig(parsing: Array(text.utf8))
        #expect(config.eosTokenIDs == [2] && config.samples == true)
        #expect(config.temperature == 0.7 && config.topK == 64 && config.topP == nil)
        let folder = try TemporaryFolder()
        #expect(try GenerationConfig(folder: folder.url.path) == nil)
    }
}
