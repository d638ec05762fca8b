import Checkpoints
import Foundation
import Inference
import TestSupport
import Testing

/// The trained family of the shared set: members of every format against their goldens.
@Suite(
    .enabled(
        if: ReferenceFamily.folder != nil, "the shared trained family is not beside this checkout"))
struct ReferenceFamilyTests {
    @Test(arguments: ReferenceFamily.members)
    func `a member gives its golden's outputs`(name: String) throws {
        let folder = try #require(ReferenceFamily.folder).appendingPathComponent(name)
        let golden = try Golden(folder: folder)
        // A GGUF file's golden is of its dequantised weights, so the activations must not be rounded.
        let model = try Model(Checkpoint(folder: folder.path), precision: .f32, threads: 1)
        let result = try GoldenComparison(model, golden, gap: 1e-3)
        #expect(result.maximum <= 1e-3)
        #expect(result.maximumLogSumExp <= 1e-3)
        #expect(result.unequalGreedy == [])
    }

    @Test func `the adapter on its base gives its golden`() throws {
        let root = try #require(ReferenceFamily.folder)
        let folder = root.appendingPathComponent("stemma-demo/tern-0.4m-recipes-lora")
        let base = root.appendingPathComponent("stemma-demo/tern-0.4m")
        let model = try Model(
            Checkpoint(folder: base.path), adapter: Adapter(folder: folder.path), threads: 1)
        let result = try GoldenComparison(model, Golden(folder: folder), gap: 1e-3)
        #expect(result.maximum <= 1e-3)
        #expect(result.unequalGreedy == [])
    }

    /// Bounds: the family's README, "What rounding does to trained weights", over more text than these prompts.
    @Test(arguments: [
        ("tern-0.4m", Precision.int8, Float(0.7), 0.05), ("tern-0.4m", .int4, 6, 0.6),
        ("tern-0.4m-q8_0-gguf", .auto, 0.7, 0.05), ("tern-0.4m-q4_0-gguf", .auto, 1, 0.1),
    ])
    func `trained weights forgive rounding`(
        name: String, precision: Precision, maximum: Float, rootMeanSquare: Double
    ) throws {
        let folder = try #require(ReferenceFamily.folder)
            .appendingPathComponent("stemma-demo/\(name)")
        let model = try Model(Checkpoint(folder: folder.path), precision: precision, threads: 1)
        let result = try GoldenComparison(model, Golden(folder: folder), gap: .infinity)
        #expect(result.maximum <= maximum)
        #expect(result.rootMeanSquare <= rootMeanSquare)
    }

    @Test func `blocks of a file are not quantised again`() throws {
        let folder = try #require(ReferenceFamily.folder)
            .appendingPathComponent("stemma-demo/tern-0.4m-q8_0-gguf")
        let checkpoint = try Checkpoint(folder: folder.path)
        let error = #expect(throws: InferenceError.self) {
            try Model(checkpoint, precision: .int4, threads: 1)
        }
        #expect(error?.message.hasPrefix("is stored as Q8_0") == true)
    }
}

enum ReferenceFamily {
    static let folder = Paths.shared?.appendingPathComponent("reference/family")

    /// Every member but the adapter, as `owner/name`.
    static let members: [String] = {
        guard let folder else { return [] }
        return ["stemma-demo", "reedbed"].flatMap { owner in
            let path = folder.appendingPathComponent(owner).path
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return names.filter { !$0.hasSuffix("-lora") }.sorted().map { "\(owner)/\($0)" }
        }
    }()
}
