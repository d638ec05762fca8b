import Checkpoints
import Foundation
import TestSupport
import Testing

/// Files with bytes changed, cut, doubled or exchanged must be read or refused, never trap. The seeds are fixed.
struct MutationTests {
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        /// SplitMix64.
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
            return value ^ value >> 31
        }
    }

    private func mutate(_ original: [UInt8], with generator: inout Generator) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let end = min(bytes.count, place + Int.random(in: 1...16, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 2: bytes.removeSubrange(place..<end)
            case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 4: bytes.removeSubrange(place...)
            default: for index in place..<end { bytes[index] = [0, 0x7F, 0xFF][index % 3] }
            }
        }
        return bytes
    }

    /// Reads a thousand mutations of a file; gives how many were refused.
    private func refusals(
        of original: Data, name: String, seed: UInt64, others: [String: String] = [:],
        _ read: (String) throws -> Void
    ) throws -> Int {
        let folder = try TemporaryFolder()
        for (name, text) in others { try folder.write(text, to: name) }
        var generator = Generator(state: seed)
        var count = 0
        for _ in 0..<1000 {
            try folder.write(Data(mutate([UInt8](original), with: &generator)), to: name)
            do { try read(folder.url.path) } catch is CheckpointError { count += 1 }
        }
        return count
    }

    private static let config = """
        {"model_type": "llama", "hidden_size": 4, "intermediate_size": 8, "num_hidden_layers": 1,
        "num_attention_heads": 2, "vocab_size": 3, "rope_scaling": {"rope_type": "linear",
        "factor": 2.0}, "layer_types": ["full_attention"], "eos_token_id": [1, 2],
        "quantization_config": {"bits": 4, "quant_method": "x"}, "rms_norm_eps": 1e-06}
        """

    @Test func `a safetensors file`() throws {
        var writer = SafetensorsWriter()
        writer.members.append(("__metadata__", #"{"format":"pt"}"#))
        writer.add("a.weight", [2, 2], [1, 2, 3, 4])
        writer.add("b.weight", "BF16", [3], Data(count: 6))
        let count = try refusals(of: writer.file, name: "model.safetensors", seed: 1) { folder in
            let weights = try Weights(folder: folder)
            for info in weights.tensors { _ = try weights.tensor(named: info.name)?.floats() }
            _ = FolderInspection(folder: folder)
        }
        #expect(count > 500)
    }

    @Test func `a GGUF file`() throws {
        let file = GGUFTests.llama().file
        let count = try refusals(of: file, name: "model.gguf", seed: 2) { folder in
            let checkpoint = try Checkpoint(folder: folder)
            _ = try checkpoint.weights.ggufTokenizer()
            for info in checkpoint.tensors {
                _ = try checkpoint.tensor(named: info.name)?.floats()
            }
        }
        #expect(count > 500)
    }

    @Test func `a shard index`() throws {
        let index =
            #"{"metadata": {"total_size": 16}, "weight_map": {"a": "model-00001-of-00001.safetensors"}}"#
        var writer = SafetensorsWriter()
        writer.add("a", [1], [1])
        let shard = String(decoding: writer.file, as: UTF8.self)
        let count = try refusals(
            of: Data(index.utf8), name: "model.safetensors.index.json", seed: 3,
            others: ["model-00001-of-00001.safetensors": shard]
        ) { folder in
            _ = FolderInspection(folder: folder)
            _ = try Weights(folder: folder)
        }
        #expect(count > 500)
    }

    @Test func `a configuration`() throws {
        let count = try refusals(of: Data(Self.config.utf8), name: "config.json", seed: 4) {
            _ = try ModelConfig(folder: $0)
        }
        #expect(count > 500)
    }

    @Test func `a tokenizer's configuration`() throws {
        let text = """
            {"bos_token": {"content": "<s>", "lstrip": false}, "eos_token": "</s>",
            "added_tokens_decoder": {"0": {"content": "<s>", "special": true}},
            "chat_template": [{"name": "default", "template": "{{ x }}"}],
            "model_max_length": 1000000000000000019884624838656, "add_bos_token": true}
            """
        let count = try refusals(of: Data(text.utf8), name: "tokenizer_config.json", seed: 5) {
            _ = try TokenizerConfig(folder: $0)
        }
        #expect(count > 300)
    }

    @Test func `an adapter's configuration`() throws {
        let text = """
            {"peft_type": "LORA", "r": 2, "lora_alpha": 8, "target_modules": "(a|b)+.[^c]{2,3}$",
            "rank_pattern": {"layers\\\\.[0-3]\\\\..*": 4}, "use_rslora": true, "bias": "none"}
            """
        let count = try refusals(of: Data(text.utf8), name: "adapter_config.json", seed: 6) {
            let config = try AdapterConfig(folder: $0)
            _ = config.targets?.includes("model.layers.0.self_attn.q_proj")
            _ = config.scale(of: "model.layers.0.self_attn.q_proj")
        }
        #expect(count > 300)
    }

    @Test(arguments: PickleTests.pickles.indices)
    func `a pickle`(index: Int) throws {
        let file = try #require(Data(base64Encoded: PickleTests.pickles[index].bytes))
        _ = try refusals(of: file, name: "x.bin", seed: 7) { folder in
            _ = try PickleFile(folder: folder, name: "x.bin")
        }
    }

    @Test func `an archive`() throws {
        let count = try refusals(of: PickleTests.archive(), name: "x.bin", seed: 8) { folder in
            _ = try PickleFile(folder: folder, name: "x.bin")
        }
        #expect(count > 100)
    }
}
