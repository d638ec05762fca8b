package import Checkpoints

/// A folder that holds a model, or an adapter together with the folder of its base: everything that running it needs.
package struct ModelFolder: Sendable {
    package let checkpoint: Checkpoint
    package let adapter: Adapter?

    /// - Parameters:
    ///   - base: the folder of the model that an adapter changes.
    /// - Throws: `CheckpointError`; `InferenceError` where an adapter comes without a base, or a base without an adapter.
    package init(_ folder: String, base: String? = nil) throws {
        guard try Adapter.isAdapter(folder: folder) else {
            guard base == nil else {
                throw InferenceError(folder, "is no adapter, so it takes no base")
            }
            checkpoint = try Checkpoint(folder: folder)
            adapter = nil
            return
        }
        let adapter = try Adapter(folder: folder)
        guard let base else {
            let name = adapter.config.base.map { " of '\($0)'" } ?? ""
            throw InferenceError(folder, "is an adapter\(name): the folder of its base is needed")
        }
        checkpoint = try Checkpoint(folder: base)
        self.adapter = adapter
    }

    /// A checkpoint that is open already; the base, where there is an adapter.
    package init(_ checkpoint: Checkpoint, adapter: Adapter?) {
        self.checkpoint = checkpoint
        self.adapter = adapter
    }

    /// The folders in which files beside the weights are looked for, an adapter's own first.
    private var folders: [String] { [adapter?.folder, checkpoint.folder].compactMap(\.self) }

    package func texts() throws -> TextFiles {
        TextFiles(folders: folders, gguf: try checkpoint.weights.ggufTokenizer())
    }

    package func makeTokenizer() throws -> Tokenizer { try texts().makeTokenizer() }

    /// The tokens that end a text: those that `generation_config.json` lists, else the configuration's.
    package func endIDs() throws -> Set<Int> {
        for folder in folders {
            let listed = try GenerationConfig(folder: folder)?.eosTokenIDs ?? []
            if !listed.isEmpty { return Set(listed) }
        }
        return Set(checkpoint.config.eosTokenIDs)
    }
}
