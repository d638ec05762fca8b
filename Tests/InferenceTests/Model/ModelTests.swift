import Checkpoints
import Foundation
import Inference
import TestSupport
import Testing

/// What must hold whatever the model: on two small checkpoints of the reference set.
struct ModelTests {
    @Test(arguments: CheckpointFixtures.names)
    func `a fixture gives its golden's outputs`(name: String) throws {
        let fixture = try CheckpointFixtures.open(name)
        let result = try GoldenComparison(
            Model(fixture.checkpoint, threads: 2), fixture.golden)
        #expect(result.maximum <= 1e-3)
        #expect(result.maximumLogSumExp <= 1e-3)
        #expect(result.nllDifference <= 1e-5)
        #expect(result.unequalGreedy == [])
    }

    /// Mean NLL of the fixture's long prompt under another `rope_scaling`: transformers 4.57.6, float32.
    @Test(arguments: [
        ("null", 13.580098),
        (
            #"{"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32}"#,
            13.605868
        ),
        (
            #"""
            {"type": "yarn", "factor": 8.0, "beta_fast": 16.0, "beta_slow": 2.0, "truncate": false,
             "original_max_position_embeddings": 64}
            """#, 14.041171
        ),
    ])
    func `a model stretched by YaRN scores as the reference library does`(
        scaling: String, expected: Double
    ) throws {
        let fixture = Paths.package.appendingPathComponent(
            "Tests/InferenceTests/Fixtures/llama-gqa-bf16")
        let folder = try TemporaryFolder()
        try folder.write(
            Data(contentsOf: fixture.appendingPathComponent("model.safetensors")),
            to: "model.safetensors")
        let config = try String(
            contentsOf: fixture.appendingPathComponent("config.json"), encoding: .utf8)
        try folder.write(
            config.replacingOccurrences(
                of: #""rope_scaling": null"#, with: #""rope_scaling": \#(scaling)"#),
            to: "config.json")
        let prompts = try CheckpointFixtures.open("llama-gqa-bf16").golden.prompts
        let ids = try #require(prompts.first { $0.id == "long" }).token_ids
        let model = try Model(Checkpoint(folder: folder.url.path), precision: .f32, threads: 2)
        let found = try #require(model.likelihood(of: ids).meanNLL)
        #expect(abs(found - expected) <= 1e-5)
    }

    /// The long prompt passes every window, so dropping positions from the cache is part of this.
    @Test(arguments: CheckpointFixtures.names, [1, 7, 64])
    func `small steps give what one large step gives`(name: String, rows: Int) throws {
        let fixture = try CheckpointFixtures.open(name)
        let ids = try #require(fixture.golden.prompts.first { $0.id == "long" }).token_ids
        let whole = try logits(Model(fixture.checkpoint, threads: 1), ids)
        let stepped = try logits(Model(fixture.checkpoint, threads: 1, batchRows: rows), ids)
        #expect(largestDifference(whole, stepped) <= 1e-4)
    }

    @Test(arguments: CheckpointFixtures.names)
    func `sequences that run together do not mix`(name: String) throws {
        let fixture = try CheckpointFixtures.open(name)
        let model = try Model(fixture.checkpoint, threads: 2, batchRows: 16)
        let prompts = fixture.golden.prompts.map(\.token_ids)
        let alone = try prompts.map { try logits(model, $0).last }
        for order in [prompts.indices.map { $0 }, prompts.indices.reversed()] {
            let batch = order.map { (prompts[$0], model.makeCache(capacity: prompts[$0].count)) }
            var together: [Int: [Float]] = [:]
            try model.run(batch) { sequence, _, logits in
                together[order[sequence]] = logits.indices.map { logits[$0] }
            }
            for (index, expected) in alone.enumerated() {
                let found = try #require(together[index])
                #expect(largestDifference([try #require(expected)], [found]) <= 1e-4)
            }
        }
    }

    @Test func `the number of threads does not change the logits`() throws {
        let fixture = try CheckpointFixtures.open("gemma2-bf16")
        let ids = fixture.golden.prompts[0].token_ids
        let one = try logits(Model(fixture.checkpoint, threads: 1), ids)
        let three = try logits(Model(fixture.checkpoint, threads: 3), ids)
        #expect(one == three)
    }

    @Test func `a cache that was emptied starts again`() throws {
        let fixture = try CheckpointFixtures.open("gemma2-bf16")
        let model = try Model(fixture.checkpoint, threads: 1)
        let ids = fixture.golden.prompts[0].token_ids
        let cache = model.makeCache(capacity: ids.count)
        var runs: [[Float]] = []
        for _ in 0..<2 {
            try model.run(ids, cache) { _, logits in
                runs.append(logits.indices.map { logits[$0] })
            }
            cache.removeAll()
        }
        #expect(runs.count == 2 && runs[0] == runs[1])
    }

    @Test func `a cancelled run leaves the cache as it was`() throws {
        let fixture = try CheckpointFixtures.open("gemma2-bf16")
        let model = try Model(fixture.checkpoint, threads: 1)
        let cache = model.makeCache(capacity: 8)
        let cancellation = Cancellation()
        cancellation.cancel()
        #expect(throws: CancellationError.self) {
            try model.run([2, 3], cache, cancellation: cancellation) { _, _ in }
        }
        #expect(cache.count == 0)
    }

    @Test(arguments: [
        ([Int32(1024)], "tokens: id 1024 is not in the vocabulary of 1024"),
        ([Int32(-1)], "tokens: id -1 is not in the vocabulary of 1024"),
        (Array(repeating: 2, count: 9), "context: 9 tokens follow 0, but the cache holds 8"),
    ])
    func `tokens that cannot run are refused`(ids: [Int32], message: String) throws {
        let fixture = try CheckpointFixtures.open("gemma2-bf16")
        let model = try Model(fixture.checkpoint, threads: 1)
        let cache = model.makeCache(capacity: 8)
        let error = #expect(throws: InferenceError.self) {
            try model.run(ids, cache) { _, _ in }
        }
        #expect(error?.description == message)
        #expect(cache.count == 0)
    }
}

/// The logits that follow each token.
private func logits(_ model: Model, _ ids: [Int32]) throws -> [[Float]] {
    var rows: [[Float]] = []
    try model.run(ids, model.makeCache(capacity: ids.count), wanted: .all) { _, logits in
        rows.append(logits.indices.map { logits[$0] })
    }
    return rows
}

private func largestDifference(_ left: [[Float]], _ right: [[Float]]) -> Float {
    guard left.count == right.count else { return .infinity }
    var largest: Float = 0
    for (left, right) in zip(left, right) {
        for (left, right) in zip(left, right) { largest = max(largest, abs(left - right)) }
    }
    return largest
}
