@testable import Checkpoints

/// Reads the input as the JSON files of a checkpoint.
enum ConfigTarget {
    static func config(_ input: [UInt8]) -> Bool {
        json(input)
        let found = [
            read { () throws(CheckpointError) in _ = try ModelConfig(parsing: input) } != nil,
            read { () throws(CheckpointError) in _ = try GenerationConfig(parsing: input) } != nil,
        ]
        return found.contains(true)
    }

    static func index(_ input: [UInt8]) -> Bool {
        let index = read { () throws(CheckpointError) in
            try ShardIndex(parsing: input, name: "x")
        }
        guard let index else { return false }
        for entry in index.entries {
            let parts = entry.file.split(separator: "/", omittingEmptySubsequences: false)
            expect(!parts.contains("..") && parts.first != "", "'\(entry.file)' leaves the folder")
        }
        return true
    }

    static func adapter(_ input: [UInt8]) -> Bool {
        let config = read { () throws(CheckpointError) in try AdapterConfig(parsing: input) }
        guard let config else { return false }
        let module = "model.layers.11.self_attn.q_proj"
        _ = config.targets?.includes(module)
        expect(config.rank(of: module) >= 1, "a rank below one")
        expect(!config.scale(of: module).isNaN, "a scale that is no number")
        return true
    }

    /// What is read over must be what can be read.
    private static func json(_ input: [UInt8]) {
        let tree = read { () throws(CheckpointError) in try JSONReader.parse(input, file: "x") }
        let skipped: Void? = read { () throws(CheckpointError) in
            var reader = JSONReader(input, file: "x")
            try reader.skip()
            try reader.end()
        }
        expect(tree == nil || skipped != nil, "a text that can be read but not skipped")
    }
}
