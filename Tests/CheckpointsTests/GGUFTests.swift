import Checkpoints
import Foundation
import TestSupport
import Testing

struct GGUFTests {
    private func open(_ writer: GGUFWriter) throws -> Checkpoint {
        let folder = try TemporaryFolder()
        try folder.write(writer.file, to: "model.gguf")
        return try Checkpoint(folder: folder.url.path)
    }

    private func refusal(_ writer: GGUFWriter) throws -> String {
        try refusal(writer.file)
    }

    private func refusal(_ data: Data) throws -> String {
        let folder = try TemporaryFolder()
        try folder.write(data, to: "model.gguf")
        let error = #expect(throws: CheckpointError.self) {
            try Checkpoint(folder: folder.url.path)
        }
        return error?.description ?? ""
    }

    static func llama() -> GGUFWriter {
        var writer = GGUFWriter()
        writer.metadata = [
            ("general.architecture", .string("llama")),
            ("llama.context_length", .uint32(128)),
            ("llama.embedding_length", .uint32(4)),
            ("llama.block_count", .uint32(1)),
            ("llama.feed_forward_length", .uint32(8)),
            ("llama.attention.head_count", .uint32(2)),
            ("llama.attention.head_count_kv", .uint32(1)),
            ("llama.attention.layer_norm_rms_epsilon", .float32(1e-5)),
            ("llama.rope.freq_base", .float32(500_000)),
            ("tokenizer.ggml.model", .string("llama")),
            ("tokenizer.ggml.tokens", .array([.string("<s>"), .string("a"), .string("b")])),
            ("tokenizer.ggml.scores", .array([.float32(0), .float32(-1), .float32(-2)])),
            ("tokenizer.ggml.token_type", .array([.int32(3), .int32(1), .int32(6)])),
            ("tokenizer.ggml.bos_token_id", .uint32(0)),
            ("tokenizer.ggml.eos_token_id", .uint32(2)),
        ]
        let values = (0..<12).map { Float($0) }
        writer.tensors = [
            .init("token_embd.weight", [3, 4], values),
            .init("blk.0.ffn_norm.weight", [4], [1, 2, 3, 4]),
            .init("blk.0.attn_q.weight", [2, 4], (0..<8).map { Float($0) }),
            .init("rope_freqs.weight", [1], [8]),
        ]
        return writer
    }

    @Test func `metadata become a configuration`() throws {
        let checkpoint = try open(Self.llama())
        let config = checkpoint.config
        #expect(config.modelType == "llama")
        #expect(config.hiddenSize == 4 && config.layerCount == 1 && config.vocabularySize == 3)
        #expect(config.headCount == 2 && config.keyValueHeadCount == 1)
        #expect(config.normEpsilon == 1e-5)
        #expect(config.rope.theta == 500_000)
        #expect(config.tiesEmbeddings == true && config.attentionBias == false)
        #expect(config.eosTokenIDs == [2])
        #expect(checkpoint.weights.conventions.rotaryPairs == .interleaved)
    }

    @Test func `tensors have the names of the other layout`() throws {
        let checkpoint = try open(Self.llama())
        let names = checkpoint.tensors.map(\.name)
        #expect(
            names == [
                "model.embed_tokens.weight", "model.layers.0.post_attention_layernorm.weight",
                "model.layers.0.self_attn.q_proj.weight", "rope_freqs.weight",
            ])
        let embedding = try #require(checkpoint.tensor(named: "model.embed_tokens.weight"))
        #expect(embedding.info.shape == [3, 4])
        #expect(try embedding.floats() == (0..<12).map { Float($0) })
    }

    @Test func `the tokenizer is read with its lists`() throws {
        let tokenizer = try #require(try open(Self.llama()).weights.ggufTokenizer())
        #expect(tokenizer.pieces == ["<s>", "a", "b"])
        #expect(tokenizer.scores == [0, -1, -2])
        #expect(tokenizer.kinds == [.control, .normal, .byte])
        #expect(tokenizer.bosID == 0 && tokenizer.eosID == 2 && tokenizer.padID == nil)
    }

    @Test func `lists of another length than the vocabulary's are refused`() throws {
        var writer = Self.llama()
        writer.metadata[11].value = .array([.float32(0)])
        let checkpoint = try open(writer)
        let error = #expect(throws: CheckpointError.self) {
            try checkpoint.weights.ggufTokenizer()
        }
        #expect(
            error?.description
                == "model.gguf: 'tokenizer.ggml.scores' has 1 entries for 3 tokens")
    }

    @Test func `a cut file says how much is missing`() throws {
        let file = Self.llama().file
        // The last tensor has four bytes and 28 of padding.
        #expect(
            try refusal(file.dropLast(30)).contains(
                "'rope_freqs.weight': the file is truncated: the tensor ends at byte"))
        #expect(try refusal(file.dropLast(30)).hasSuffix("2 bytes are missing"))
        #expect(try refusal(file.prefix(60)).hasPrefix("model.gguf:"))
    }

    @Test func `the padding of the last tensor may be absent`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.llama().file.dropLast(28), to: "model.gguf")
        _ = try Checkpoint(folder: folder.url.path)
    }

    @Test func `a hostile header is refused by name`() throws {
        var writer = Self.llama()
        writer.tensors[1].offset = 0
        #expect(try refusal(writer).contains("before 'blk.0.ffn_norm.weight' ends at 16"))

        writer = Self.llama()
        writer.tensors[1].offset = .max / 4
        #expect(try refusal(writer).contains("'blk.0.ffn_norm.weight': the file is truncated"))

        writer = Self.llama()
        writer.tensors[1].offset = .max
        #expect(try refusal(writer).contains("is too large a count"))

        writer = Self.llama()
        writer.tensors[1].name = "token_embd.weight"
        #expect(
            try refusal(writer).hasSuffix("'token_embd.weight': the header names it twice"))

        writer = Self.llama()
        writer.tensors[0].shape = [1 << 40, 1 << 40]
        #expect(try refusal(writer).contains("is no count of bytes"))

        writer = Self.llama()
        writer.tensors[0].type = 10
        #expect(
            try refusal(writer).hasSuffix(
                "'token_embd.weight': is stored as Q2_K, which is not read"))

        writer = Self.llama()
        writer.tensors[0].type = 8
        #expect(try refusal(writer).contains("rows of 4 are no multiple of the 32 elements"))

        writer = Self.llama()
        writer.version = 1
        #expect(try refusal(writer).hasSuffix("version 1 is not read: expected 2 or 3"))
        writer.version = 0x0300_0000
        #expect(try refusal(writer).hasSuffix("big-endian; only little-endian ones are read"))

        writer = Self.llama()
        writer.metadata.append(writer.metadata[3])
        #expect(try refusal(writer).hasSuffix("the metadata has 'llama.block_count' twice"))

        writer = Self.llama()
        writer.metadata.append(("general.alignment", .uint32(3)))
        #expect(try refusal(writer).contains("'general.alignment'"))

        #expect(try refusal(Self.llama().file + Data(count: 64)).hasSuffix("belong to no tensor"))
    }

    @Test func `nested arrays are read to a depth`() throws {
        var writer = Self.llama()
        var value = GGUFWriter.Value.array([.uint8(1)])
        for _ in 0..<3 { value = .array([value]) }
        writer.metadata.append(("x", value))
        _ = try open(writer)
        writer.metadata.append(("y", .array([value])))
        #expect(try refusal(writer).contains("nested deeper than 4"))
    }

    @Test func `what no family of the engine has is refused or said`() throws {
        var writer = Self.llama()
        writer.metadata.append(("llama.expert_count", .uint32(8)))
        #expect(try refusal(writer).contains("'llama.expert_count' is 8"))

        writer = Self.llama()
        writer.metadata.append(("split.count", .uint32(3)))
        #expect(try refusal(writer).contains("is one of 3 parts"))

        writer = Self.llama()
        writer.metadata.append(("llama.rope.dimension_count", .uint32(1)))
        #expect(try open(writer).config.rope.partialRotaryFactor == 0.5)
    }

    @Test func `Gemma's settings that the format lacks are filled in`() throws {
        var writer = GGUFWriter()
        writer.metadata = [
            ("general.architecture", .string("gemma3")),
            ("gemma3.context_length", .uint32(128)),
            ("gemma3.embedding_length", .uint32(4)),
            ("gemma3.block_count", .uint32(2)),
            ("gemma3.feed_forward_length", .uint32(8)),
            ("gemma3.attention.head_count", .uint32(2)),
            ("gemma3.attention.key_length", .uint32(6)),
            ("gemma3.attention.sliding_window", .uint32(16)),
            ("gemma3.rope.freq_base", .float32(1e6)),
            ("gemma3.rope.scaling.type", .string("linear")),
            ("gemma3.rope.scaling.factor", .float32(8)),
        ]
        writer.tensors = [
            .init("token_embd.weight", [3, 4], [Float](repeating: 0, count: 12)),
            .init("blk.1.ffn_norm.weight", [4], [1, 1, 1, 1]),
            .init("blk.1.post_attention_norm.weight", [4], [1, 1, 1, 1]),
        ]
        let checkpoint = try open(writer)
        let config = checkpoint.config
        #expect(config.modelType == "gemma3_text" && config.slidingWindowPattern == 6)
        #expect(config.queryPreAttentionScalar == 6)
        #expect(config.rope.theta == 1e6 && config.rope.kind == "linear" && config.rope.factor == 8)
        #expect(config.localRope?.theta == 10_000 && config.localRope?.kind == "default")
        #expect(
            checkpoint.weights.conventions == .init(rotaryPairs: .halves, normsIncludeOne: true))
        #expect(
            Set(checkpoint.tensors.map(\.name)) == [
                "model.embed_tokens.weight", "model.layers.1.pre_feedforward_layernorm.weight",
                "model.layers.1.post_attention_layernorm.weight",
            ])
    }

    @Test func `a folder of several files takes the one that is named`() throws {
        let folder = try TemporaryFolder()
        for name in ["a.gguf", "b.gguf"] { try folder.write(Self.llama().file, to: name) }
        let error = #expect(throws: CheckpointError.self) {
            try Checkpoint(folder: folder.url.path)
        }
        #expect(error?.message.hasSuffix("found 'a.gguf', 'b.gguf'") == true)
        _ = try Checkpoint(folder: folder.url.path, file: "b.gguf")
        try FileManager.default.moveItem(
            atPath: folder.path("a.gguf"), toPath: folder.path("mmproj-a.gguf"))
        _ = try Checkpoint(folder: folder.url.path)
    }
}
