import Checkpoints
import Foundation
import Inference
import Testing

/// Every checkpoint of the shared set against its golden, within the tolerances of the set's README.
@Suite(
    .enabled(
        if: ReferenceCheckpoints.folder != nil, Comment(rawValue: ReferenceCheckpoints.absence)))
struct ReferenceGoldenTests {
    @Test(arguments: ReferenceCheckpoints.names)
    func `stored weights give the golden's outputs`(name: String) throws {
        let reference = try ReferenceCheckpoints.open(name)
        let model = try Model(reference.checkpoint, threads: 1)
        let result = try GoldenComparison(model, reference.golden)
        #expect(result.maximum <= 1e-3)
        #expect(result.maximumLogSumExp <= 1e-3)
        #expect(result.nllDifference <= 1e-5)
        #expect(result.unequalGreedy == [])
    }

    @Test(arguments: ReferenceCheckpoints.float32Names)
    func `bfloat16 weights stay near the golden`(name: String) throws {
        let reference = try ReferenceCheckpoints.open(name)
        let model = try Model(reference.checkpoint, precision: .bf16, threads: 1)
        let result = try GoldenComparison(model, reference.golden, gap: 0.5)
        #expect(result.maximum <= 0.8)
        #expect(result.rootMeanSquare <= 0.07)
        #expect(result.nllDifference <= 0.02)
        #expect(result.unequalGreedy == [])
    }

    @Test(arguments: ReferenceCheckpoints.float32Names)
    func `half precision weights stay near the golden`(name: String) throws {
        let reference = try ReferenceCheckpoints.open(name)
        let model = try Model(reference.checkpoint, precision: .f16, threads: 1)
        let result = try GoldenComparison(model, reference.golden, gap: 0.1)
        #expect(result.maximum <= 0.1)
        #expect(result.rootMeanSquare <= 0.01)
        #expect(result.nllDifference <= 0.003)
        #expect(result.unequalGreedy == [])
    }

    @Test(arguments: ReferenceCheckpoints.float32Names)
    func `a half precision cache stays near the golden`(name: String) throws {
        let reference = try ReferenceCheckpoints.open(name)
        let model = try Model(reference.checkpoint, threads: 1)
        let result = try GoldenComparison(model, reference.golden, cache: .f16, gap: 0.1)
        #expect(result.maximum <= 0.1)
        #expect(result.rootMeanSquare <= 0.01)
        #expect(result.unequalGreedy == [])
    }

    /// The blocks are the reference's own, so what differs is the 8 bits that activations are rounded to.
    @Test(arguments: ReferenceCheckpoints.float32Names, [Precision.int8, .int4])
    func `quantised weights stay near their reference`(name: String, precision: Precision) throws {
        let reference = try ReferenceCheckpoints.open(name)
        let golden = reference.golden
        let expected = try #require(golden.quantised_reference)
        let model = try Model(reference.checkpoint, precision: precision, threads: 1)
        let result = try GoldenComparison(
            model,
            precision == .int8 ? expected.int8_block32_weights : expected.int4_block32_weights,
            of: golden)
        #expect(result.maximum <= 2)
        #expect(result.rootMeanSquare <= 0.2)
        #expect(result.nllDifference <= 0.04)
    }

    @Test(arguments: ReferenceCheckpoints.float32Names)
    func `int8 stays near the golden`(name: String) throws {
        let reference = try ReferenceCheckpoints.open(name)
        let model = try Model(reference.checkpoint, precision: .int8, threads: 1)
        let result = try GoldenComparison(model, reference.golden, gap: 1)
        #expect(result.maximum <= 3)
        #expect(result.rootMeanSquare <= 0.3)
        #expect(result.nllDifference <= 0.05)
        #expect(result.unequalGreedy == [])
    }

    @Test(arguments: [("gemma1-mqa-lora", "gemma1-mqa"), ("gemma2-lora", "gemma2")])
    func `a base with its adapter gives the golden`(name: String, base: String) throws {
        let folder = try #require(ReferenceCheckpoints.folder)
        let adapter = try Adapter(folder: folder.appendingPathComponent(name).path)
        let golden = try Golden(folder: folder.appendingPathComponent(name))
        let model = try Model(
            ReferenceCheckpoints.checkpoint(base), adapter: adapter, threads: 1)
        let result = try GoldenComparison(model, golden)
        #expect(result.maximum <= 1e-3)
        #expect(result.nllDifference <= 1e-5)
        #expect(result.unequalGreedy == [])
    }

    @Test func `exchanged queries and keys show in the outputs`() throws {
        let base = try ReferenceCheckpoints.open("gemma1-mha")
        let broken = try ReferenceCheckpoints.checkpoint("broken/swapped-q-k")
        let result = try GoldenComparison(Model(broken, threads: 1), base.golden)
        // expected.json of the checkpoint: logits differ by 22.28.
        #expect(result.maximum > 1)
        let nll = try #require(base.golden.nll)
        #expect(abs(try meanNLL(Model(broken, threads: 1), nll.token_ids) - 13.8132) < 1e-3)
    }

    @Test(arguments: ["broken/extra-tensor", "broken/dtype-config-mismatch"])
    func `a harmless defect leaves the outputs alone`(name: String) throws {
        let base = try ReferenceCheckpoints.open("gemma1-mha")
        let model = try Model(ReferenceCheckpoints.checkpoint(name), threads: 1)
        #expect(try GoldenComparison(model, base.golden).maximum <= 1e-3)
    }

    @Test(arguments: [
        ("missing-tensor", "model.layers.1.self_attn.o_proj.weight: the tensor is missing"),
        (
            "wrong-shape",
            "model.layers.1.mlp.down_proj.weight: expected shape [32, 96], found [96, 32]"
        ),
        (
            "wrong-vocab-size",
            "model.embed_tokens.weight: expected shape [1088, 32], found [1024, 32]"
        ),
        (
            "config-wrong-layer-count",
            "model.layers.3.input_layernorm.weight: the tensor is missing"
        ),
    ])
    func `a model that does not fit names the tensor`(name: String, message: String) throws {
        let checkpoint = try ReferenceCheckpoints.checkpoint("broken/\(name)")
        let error = #expect(throws: InferenceError.self) { try Model(checkpoint, threads: 1) }
        #expect(error?.description == message)
    }

    @Test func `an unknown family is answered with the known`() throws {
        let checkpoint = try ReferenceCheckpoints.checkpoint("broken/config-unknown-model-type")
        let error = #expect(throws: InferenceError.self) { try Model(checkpoint, threads: 1) }
        #expect(error?.subject == "config.json")
        #expect(
            error?.message.contains("'gemma3_text', 'llama', 'mistral', 'qwen2', 'qwen3'") == true)
    }
}
