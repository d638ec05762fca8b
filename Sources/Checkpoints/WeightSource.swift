/// Which files of a folder hold its weights.
enum WeightSource: Equatable {
    case safetensors(String)
    case index(String)
    case gguf(String)

    /// Endings of files that are pickles, or archives around one.
    static let pickleEndings = [".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle"]

    /// - Throws: where no file holds weights or several could be meant.
    init(names: [String]) throws(CheckpointError) {
        let present = Set(names)
        let indexName = "model.safetensors.index.json"
        if present.contains("model.safetensors") {
            self = .safetensors("model.safetensors")
            return
        }
        if present.contains(indexName) {
            self = .index(indexName)
            return
        }
        // A projector of images lies beside the model it belongs to.
        let gguf = names.filter {
            $0.lowercased().hasSuffix(".gguf") && !$0.lowercased().hasPrefix("mmproj")
        }
        let others = names.filter {
            $0.hasSuffix(".safetensors") && !$0.hasPrefix("adapter_model")
        }
        switch (others.count, gguf.count) {
        case (1, 0): self = .safetensors(others[0])
        case (0, 1): self = .gguf(gguf[0])
        case (0, 0): throw Self.none(names)
        default:
            let found = (others + gguf).prefix(8).map { "'\($0)'" }.joined(separator: ", ")
            throw CheckpointError(
                file: (others + gguf)[0],
                message: "expected 'model.safetensors', '\(indexName)' or a single weights file, "
                    + "found \(found)")
        }
    }

    init(folder: String) throws(CheckpointError) {
        try self.init(names: namesInFolder(folder))
    }

    private static func none(_ names: [String]) -> CheckpointError {
        if let name = names.first(where: { $0.hasPrefix("adapter_model") }) {
            return CheckpointError(
                file: name, message: "holds an adapter; the weights are those of its base")
        }
        if let name = names.first(where: { isPickle($0) }) {
            return CheckpointError(
                file: name,
                message: "is a pickle, which is never loaded: expected safetensors or GGUF")
        }
        return CheckpointError(
            file: "model.safetensors", message: "there is no such file, and no other weights file")
    }

    /// Whether the name is one that pickles of weights have.
    static func isPickle(_ name: String) -> Bool {
        pickleEndings.contains { name.lowercased().hasSuffix($0) }
    }
}
