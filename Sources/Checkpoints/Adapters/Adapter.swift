/// A LoRA adapter as it lies in a folder: the parts of each change, mapped, not yet applied to anything.
///
/// The file's names are those of the base's tensors after `base_model.model.`, with `lora_A` and the like before the end. Source: the
/// checkpoint format of PEFT's documentation.
package final class Adapter: Sendable {
    package let folder: String
    package let config: AdapterConfig
    package let weights: Weights
    /// Sorted by module.
    package let deltas: [LoRADelta]
    /// Tensors that stand in place of the base's, by their names there: `modules_to_save` and trained biases.
    package let replacements: [String: Tensor]

    /// Opens `adapter_config.json` and `adapter_model.safetensors`.
    ///
    /// - Throws: for another kind of adapter, a tensor that has no meaning here, half of a pair, or a rank other than the configuration's.
    package init(folder: String) throws(CheckpointError) {
        self.folder = folder
        config = try AdapterConfig(folder: folder)
        let name = try Self.weightsName(namesInFolder(folder))
        weights = try Weights(folder: folder, single: name)
        var parts: [ExactString: AdapterParts] = [:]
        var replacements: [String: Tensor] = [:]
        for info in weights.tensors {
            guard let tensor = weights.tensor(named: info.name) else { continue }
            guard info.type.isComputable, !info.type.isQuantized else {
                throw CheckpointError(
                    file: info.file, tensor: info.name, byte: info.offset,
                    message: "is stored as \(info.type.rawValue), expected F32, BF16 or F16")
            }
            switch try AdapterTensorName(info) {
            case .part(let part, let module):
                let key = ExactString(module)
                if parts[key, default: AdapterParts()].set(part, tensor) != nil {
                    throw CheckpointError(
                        file: info.file, tensor: info.name,
                        message: "the module has a second one of these")
                }
            case .whole(let name):
                if replacements.updateValue(tensor, forKey: name) != nil {
                    throw CheckpointError(
                        file: info.file, tensor: info.name,
                        message: "'\(name)' of the base is replaced twice")
                }
            }
        }
        var deltas: [LoRADelta] = []
        for (module, parts) in parts {
            deltas.append(try parts.delta(module: module.text, config: config, file: name))
        }
        self.deltas = deltas.sorted { $0.module.utf8.lexicographicallyPrecedes($1.module.utf8) }
        self.replacements = replacements
        guard !deltas.isEmpty || !replacements.isEmpty else {
            throw CheckpointError(file: name, message: "the adapter has no tensors")
        }
    }

    private static func weightsName(_ names: [String]) throws(CheckpointError) -> String {
        let name = "adapter_model.safetensors"
        if names.contains(name) { return name }
        if let pickle = names.first(where: {
            $0.hasPrefix("adapter_model") && WeightSource.isPickle($0)
        }) {
            throw CheckpointError(
                file: pickle, message: "is a pickle, which is never loaded: expected safetensors")
        }
        throw CheckpointError(file: name, message: "there is no such file")
    }

    /// Whether a folder holds an adapter and no weights of a model beside it.
    package static func isAdapter(folder: String) throws(CheckpointError) -> Bool {
        let names = try namesInFolder(folder)
        return names.contains(AdapterConfig.fileName)
            && !names.contains {
                [FileRole.weights, .weightsIndex, .gguf].contains(FileRole(name: $0))
            }
    }
}
