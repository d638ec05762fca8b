import Checkpoints
import Foundation
import TestSupport
import Testing

struct AdapterTests {
    static let prefix = "base_model.model.model.layers.0.self_attn"

    static func config(_ members: String = "") -> String {
        #"{"peft_type": "LORA", "r": 2, "lora_alpha": 8, "target_modules": ["q_proj"]\#(members)}"#
    }

    static func pair(rank: Int = 2) -> SafetensorsWriter {
        var writer = SafetensorsWriter()
        let a = [Float](repeating: 1, count: 3 * rank)
        writer.add("\(prefix).q_proj.lora_A.weight", [rank, 3], a)
        let b = [Float](repeating: 1, count: 4 * rank)
        writer.add("\(prefix).q_proj.lora_B.weight", [4, rank], b)
        return writer
    }

    private func open(
        _ writer: SafetensorsWriter = pair(), config: String = config()
    ) throws -> Adapter {
        let folder = try TemporaryFolder()
        try folder.write(config, to: "adapter_config.json")
        try folder.write(writer.file, to: "adapter_model.safetensors")
        return try Adapter(folder: folder.url.path)
    }

    private func refusal(
        _ writer: SafetensorsWriter = pair(), config: String = config()
    ) -> String? {
        let error = #expect(throws: CheckpointError.self) { try open(writer, config: config) }
        return error?.description
    }

    private func base(_ shape: [Int]) throws -> Weights {
        var writer = SafetensorsWriter()
        let values = [Float](repeating: 0, count: shape.reduce(1, *))
        writer.add("model.layers.0.self_attn.q_proj.weight", shape, values)
        let folder = try TemporaryFolder()
        try folder.write(writer.file, to: "model.safetensors")
        return try Weights(folder: folder.url.path)
    }

    @Test func `a pair becomes a change of a weight of the base`() throws {
        let adapter = try open()
        let delta = try #require(adapter.deltas.first)
        #expect(adapter.deltas.count == 1 && adapter.replacements.isEmpty)
        #expect(delta.module == "model.layers.0.self_attn.q_proj")
        #expect(delta.weightShape == [4, 3] && delta.rank == 2 && delta.scale == 4)
        #expect(try adapter.misfits(base: base([4, 3])).isEmpty)
        let misfits = try adapter.misfits(base: base([3, 4])).map(\.description)
        #expect(
            misfits == [
                "adapter_model.safetensors: '\(Self.prefix).q_proj.lora_B.weight': changes a weight "
                    + "of shape [4, 3], 'model.layers.0.self_attn.q_proj.weight' of the base has [3, 4]"
            ])
    }

    @Test(arguments: [
        (#", "use_rslora": true"#, 8 / 2.0.squareRoot()),
        (#", "alpha_pattern": {"q_proj": 2}"#, 1),
        (#", "alpha_pattern": {"layers\\.[1-9].*": 2}"#, 4),
        (#", "rank_pattern": {"q_proj": 2}, "r": 16"#, 4),
    ])
    func `the scale follows the configuration`(members: String, scale: Double) throws {
        #expect(try open(config: Self.config(members)).deltas.first?.scale == scale)
    }

    @Test(arguments: [
        (#", "use_dora": true"#, "'use_dora': DoRA adapters are not applied"),
        (#", "layer_replication": [[0, 4]]"#, "'layer_replication': adapters that use it"),
        (#", "peft_type": "LOHA""#, "'peft_type': expected 'LORA', found 'LOHA'"),
        (#", "bias": "some""#, "'bias': expected 'none', 'all' or 'lora_only', found 'some'"),
        (#", "init_lora_weights": "pissa_niter_4""#, "'pissa_niter_4' changes the base's weights"),
        (#", "r": 0"#, "'r': expected an integer from 1"),
        (#", "r": 3"#, "has the rank 2 (shape [2, 3]), 'adapter_config.json' says 3"),
    ])
    func `another kind of adapter is refused`(members: String, message: String) throws {
        #expect(refusal(config: Self.config(members))?.contains(message) == true)
    }

    @Test func `half of a pair is refused`() throws {
        var writer = Self.pair()
        writer.members.removeLast()
        writer.data = writer.data.prefix(24)
        #expect(
            refusal(writer)
                == "adapter_model.safetensors: 'model.layers.0.self_attn.q_proj': "
                + "has no 'lora_B.weight': half of the pair is missing")
    }

    @Test func `whole modules and biases replace the base's`() throws {
        var writer = Self.pair()
        writer.add(
            "base_model.model.lm_head.modules_to_save.weight", [5, 3],
            .init(repeating: 1, count: 15))
        writer.add("\(Self.prefix).q_proj.bias", [4], [1, 2, 3, 4])
        let adapter = try open(writer)
        #expect(
            adapter.replacements.keys.sorted()
                == ["lm_head.weight", "model.layers.0.self_attn.q_proj.bias"])
    }

    @Test func `an embedding's change is transposed`() throws {
        var writer = SafetensorsWriter()
        let module = "base_model.model.model.embed_tokens"
        writer.add("\(module).lora_embedding_A", [2, 7], .init(repeating: 1, count: 14))
        writer.add("\(module).lora_embedding_B", [3, 2], .init(repeating: 1, count: 6))
        let delta = try #require(try open(writer).deltas.first)
        #expect(delta.isEmbedding && delta.weightShape == [7, 3])
        #expect(delta.weightName == "model.embed_tokens.weight")
    }

    @Test func `a tensor without a meaning is refused`() throws {
        var writer = Self.pair()
        writer.add("\(Self.prefix).q_proj.lora_magnitude_vector", [4], [1, 2, 3, 4])
        #expect(refusal(writer)?.hasSuffix("DoRA adapters are not applied") == true)
        writer = Self.pair()
        writer.add("model.layers.0.self_attn.q_proj.lora_A.weight", [1], [1])
        #expect(refusal(writer)?.hasSuffix("starts with 'base_model.model.'") == true)
    }

    @Test func `targets are names, an expression, or all`() throws {
        let list = try open().config
        #expect(list.targets?.includes("model.layers.3.self_attn.q_proj") == true)
        #expect(list.targets?.includes("model.layers.3.self_attn.k_proj") == false)
        let text = #"{"peft_type":"LORA","r":2,"lora_alpha":1,"target_modules":".*\\.[qk]_proj"}"#
        let pattern = try AdapterConfig(parsing: Array(text.utf8))
        #expect(pattern.targets?.includes("a.k_proj") == true)
        #expect(pattern.targets?.includes("a.v_proj") == false)
        let all = #"{"peft_type":"LORA","r":2,"lora_alpha":1,"target_modules":"all-linear"}"#
        #expect(try AdapterConfig(parsing: Array(all.utf8)).targets == .allLinear)
    }

    @Test func `a pickle of an adapter is refused unopened`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.config(), to: "adapter_config.json")
        try folder.write("", to: "adapter_model.bin")
        let error = #expect(throws: CheckpointError.self) { try Adapter(folder: folder.url.path) }
        #expect(
            error?.description
                == "adapter_model.bin: is a pickle, which is never loaded: expected safetensors")
    }

    @Test func `a folder with weights of its own is no adapter`() throws {
        let folder = try TemporaryFolder()
        #expect(try !Adapter.isAdapter(folder: folder.url.path))
        try folder.write(Self.config(), to: "adapter_config.json")
        try folder.write(Self.pair().file, to: "adapter_model.safetensors")
        // Some trainers leave the base's configuration beside the adapter.
        try folder.write("{}", to: "config.json")
        #expect(try Adapter.isAdapter(folder: folder.url.path))
        try folder.write("", to: "model.safetensors")
        #expect(try !Adapter.isAdapter(folder: folder.url.path))
    }
}
