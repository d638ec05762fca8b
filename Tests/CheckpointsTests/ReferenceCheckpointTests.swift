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
