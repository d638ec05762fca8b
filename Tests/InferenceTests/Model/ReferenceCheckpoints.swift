import Checkpoints
import Foundation
import TestSupport
import Testing

/// The shared set of reference checkpoints, which lies beside a checkout; two of them are fixtures here for where it is not.
enum ReferenceCheckpoints {
    static let folder = Paths.shared?.appendingPathComponent("reference/checkpoints")
    static let absence = "the shared reference checkpoints are not beside this checkout"

    /// Good checkpoints with weights of their own, by name.
    static let names: [String] = {
        guard let folder,
            let entries = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        else { return [] }
        return entries.filter { name in
            ["config.json", "golden.json"].allSatisfy { file in
                FileManager.default.fileExists(
                    atPath: folder.appendingPathComponent("\(name)/\(file)").path)
            }
        }.sorted()
    }()

    /// Those whose weights are stored in float32, one of each kind: their goldens are what other precisions are held to.
    static let float32Names = [
        "gemma1-mha", "gemma1-mqa", "gemma2", "gemma3-text", "llama-gqa", "llama3-rope",
        "mistral-sliding", "qwen2", "qwen3",
    ]

    static func checkpoint(_ name: String) throws -> Checkpoint {
        try Checkpoint(folder: #require(folder).appendingPathComponent(name).path)
    }

    static func open(_ name: String) throws -> (checkpoint: Checkpoint, golden: Golden) {
        let golden = try Golden(folder: #require(folder).appendingPathComponent(name))
        return (try checkpoint(name), golden)
    }
}

/// Two checkpoints of that set with reduced goldens, in this repository: with windows, soft caps, norms after each block and
/// shared key heads; and with an output head of its own.
enum CheckpointFixtures {
    static let names = ["gemma2-bf16", "llama-gqa-bf16"]

    static func open(_ name: String) throws -> (checkpoint: Checkpoint, golden: Golden) {
        let folder = Paths.package.appendingPathComponent("Tests/InferenceTests/Fixtures/\(name)")
        return (try Checkpoint(folder: folder.path), try Golden(folder: folder))
    }
}
