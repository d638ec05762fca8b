/// A model as it lies in a folder: its configuration and its mapped weights.
package final class Checkpoint: Sendable {
    package let folder: String
    package let config: ModelConfig
    package let weights: Weights

    package var tensors: [TensorInfo] { weights.tensors }
    package func tensor(named name: String) -> Tensor? { weights.tensor(named: name) }

    /// Opens a folder: reads `config.json`, maps the weights and checks their headers. A GGUF file has its configuration inside.
    ///
    /// - Parameter file: a GGUF file of the folder, where there are several.
    /// - Throws: `CheckpointError`, naming the file; also where a weight is stored in a type that the engine does not compute with.
    package init(folder: String, file: String? = nil) throws(CheckpointError) {
        self.folder = folder
        var source = WeightSource.gguf(file ?? "")
        if file == nil { source = try WeightSource(folder: folder) }
        if case .gguf(let name) = source {
            weights = try Weights(folder: folder, gguf: name)
            config = try weights.ggufConfig()
        } else {
            config = try ModelConfig(folder: folder)
            weights = try Weights(folder: folder)
        }
        guard let first = weights.uncomputable.first else { return }
        guard let quantization = config.quantization else { throw first }
        throw CheckpointError(
            file: "config.json", tensor: first.tensor,
            byte: config.json.member(
                "quantization_config")?.byte,
            message: "\(first.message): the weights are packed by '\(quantization.method)'")
    }
}

extension Weights {
    /// Weights and biases in a type that the engine does not compute with; buffers of other names may be of any type.
    package var uncomputable: [CheckpointError] {
        tensors.filter {
            !$0.type.isComputable
                && [".weight", ".bias", ".qweight"].contains(where: $0.name.hasSuffix)
        }.map {
            CheckpointError(
                file: $0.file, tensor: $0.name, byte: $0.offset,
                message: "is stored as \($0.type.rawValue), "
                    + "expected F32, BF16, F16 or one of GGUF's blocks")
        }
    }
}
