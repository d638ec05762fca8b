import Checkpoints
import Foundation
import TestSupport
import Testing

/// The reference checkpoints lie beside the checkout; where they do not, these tests have no cases.
struct ReferenceCheckpointTests {
    static let root = Paths.shared?.appendingPathComponent("reference")

    /// Folders with weights of their own: adapters and GGUF files are tested where they are read.
    static let good: [String] = {
        guard let root else { return [] }
        let groups = ["checkpoints", "family/stemma-demo", "family/reedbed"]
        return groups.flatMap { group in
            let names = try? FileManager.default.contentsOfDirectory(
                atPath: root.appendingPathComponent(group).path)
            return (names ?? []).sorted().map { "\(group)/\($0)" }
        }.filter { name in
            let folder = root.appendingPathComponent(name)
            return ["model.safetensors", "model.safetensors.index.json"].contains {
                FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
            }
        }
    }()

    static func path(_ name: String) -> String { root?.appendingPathComponent(name).path ?? name }

    @Test(arguments: good)
    func `a good checkpoint opens`(name: String) throws {
        let checkpoint = try Checkpoint(folder: Self.path(name))
        let embedding = try #require(checkpoint.tensor(named: "model.embed_tokens.weight"))
        let config = checkpoint.config
        #expect(embedding.info.shape == [config.vocabularySize, config.hiddenSize])
        #expect(!embedding.isCopied)
        for info in checkpoint.tensors {
            let tensor = try #require(checkpoint.tensor(named: info.name))
            let count = unsafe tensor.withUnsafeBytes { $0.count }
            #expect(count == info.byteCount)
        }
    }

    struct Broken: CustomTestStringConvertible {
        var name: String
        var file: String?
        var tensor: String?
        var testDescription: String { name }
    }

    /// The broken checkpoints whose defect lies in files, headers or the configuration's form.
    static let broken: [Broken] = {
        guard let root else { return [] }
        let folder = root.appendingPathComponent("checkpoints/broken")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { name -> Broken? in
            let file = folder.appendingPathComponent("\(name)/expected.json")
            guard let data = try? Data(contentsOf: file), let json = try? PlainJSON(data) else {
                return nil
            }
            let isOurs =
                json["stage"]?.text == "weights-file"
                || ["config-not-json", "config-without-model-type", "no-config"].contains(name)
            guard isOurs else { return nil }
            return Broken(
                name: name, file: json["file"]?.text, tensor: json["tensors"]?[0]?.text)
        }
    }()

    @Test(arguments: broken)
    func `a broken checkpoint is refused by name`(broken: Broken) throws {
        let error = #expect(throws: CheckpointError.self) {
            try Checkpoint(folder: Self.path("checkpoints/broken/\(broken.name)"))
        }
        let text = error?.description ?? ""
        #expect(text.contains(broken.tensor ?? broken.file ?? "config.json"))
    }
}

extension ReferenceCheckpointTests {
    static let gguf = ["tern-0.4m-q8_0-gguf", "tern-0.4m-q4_0-gguf"].filter {
        FileManager.default.fileExists(atPath: path("family/stemma-demo/\($0)"))
    }

    @Test(arguments: gguf)
    func `a GGUF file has the configuration of its origin`(name: String) throws {
        let checkpoint = try Checkpoint(folder: Self.path("family/stemma-demo/\(name)"))
        let origin = try Checkpoint(folder: Self.path("family/stemma-demo/tern-0.4m"))
        let (config, wanted) = (checkpoint.config, origin.config)
        #expect(config.modelType == wanted.modelType)
        #expect(config.vocabularySize == wanted.vocabularySize)
        #expect(config.headDim == wanted.headDim && config.headCount == wanted.headCount)
        #expect(config.attentionSoftCap == wanted.attentionSoftCap)
        #expect(config.queryPreAttentionScalar == wanted.queryPreAttentionScalar)
        #expect(config.slidingWindow == wanted.slidingWindow)
        #expect(config.normEpsilon == wanted.normEpsilon && config.rope == wanted.rope)
        #expect(Set(checkpoint.tensors.map(\.name)) == Set(origin.tensors.map(\.name)))
        let tokenizer = try #require(try checkpoint.weights.ggufTokenizer())
        #expect(tokenizer.pieces.count == wanted.vocabularySize)
    }

    @Test(arguments: gguf)
    func `quantised weights lie near those of their origin`(name: String) throws {
        let checkpoint = try Checkpoint(folder: Self.path("family/stemma-demo/\(name)"))
        let origin = try Checkpoint(folder: Self.path("family/stemma-demo/tern-0.4m"))
        let bound: Float = name.contains("q8") ? 0.01 : 0.15
        for info in checkpoint.tensors {
            let values = try #require(checkpoint.tensor(named: info.name)).floats()
            let wanted = try #require(origin.tensor(named: info.name)).floats()
            // The file's norms are stored with their one: see `WeightConventions`.
            let offset: Float = info.shape.count == 1 ? 1 : 0
            let largest = wanted.reduce(0) { max($0, abs($1)) }
            let difference = zip(values, wanted).reduce(0) { max($0, abs($1.0 - offset - $1.1)) }
            #expect(difference <= bound * largest)
        }
    }
}

extension ReferenceCheckpointTests {
    static let adapters = [
        ("checkpoints/gemma1-mqa-lora", "checkpoints/gemma1-mqa", 2.0, 2),
        ("checkpoints/gemma2-lora", "checkpoints/gemma2", 2.0, 2),
        ("family/stemma-demo/tern-0.4m-recipes-lora", "family/stemma-demo/tern-0.4m", 2.0, 7),
    ].filter { FileManager.default.fileExists(atPath: path($0.0)) }

    @Test(arguments: adapters)
    func `an adapter fits its base`(name: String, base: String, scale: Double, modules: Int) throws
    {
        let adapter = try Adapter(folder: Self.path(name))
        let base = try Checkpoint(folder: Self.path(base))
        #expect(adapter.misfits(base: base.weights).isEmpty)
        #expect(adapter.untouchedTargets.isEmpty)
        #expect(adapter.deltas.count == modules * base.config.layerCount)
        #expect(adapter.deltas.allSatisfy { $0.scale == scale })
        #expect(adapter.deltas.allSatisfy { adapter.config.targets?.includes($0.module) == true })
    }
}
