extension Weights {
    /// Opens a GGUF file; tensors are named as in Hugging Face's layout where they have a name there.
    package convenience init(folder: String, gguf name: String) throws(CheckpointError) {
        let file = try MappedFile(folder: folder, name: name)
        let header = try GGUFHeader(file)
        if let parts = header.metadata["split.count"]?.int, parts > 1 {
            throw CheckpointError(
                file: name, message: "is one of \(parts) parts; only whole GGUF files are read")
        }
        let config = try GGUFConfig(header: header, file: name)
        let names = GGUFNames(architecture: config.architecture)
        let tensors = header.tensors.map { tensor in
            var tensor = tensor
            tensor.name = names.translate(tensor.name)
            return tensor
        }
        try self.init(
            format: .gguf, tensors: tensors, metadata: [:], maps: [file], gguf: header,
            conventions: WeightConventions(gguf: config.architecture))
    }

    /// The configuration of a GGUF file, from its metadata.
    ///
    /// - Precondition: `format` is `.gguf`.
    package func ggufConfig() throws(CheckpointError) -> ModelConfig {
        guard let gguf, let file = files.first else { preconditionFailure("not a GGUF file") }
        return try GGUFConfig(header: gguf, file: file).modelConfig()
    }

    /// The tokenizer of a GGUF file; `nil` for other formats.
    package func ggufTokenizer() throws(CheckpointError) -> GGUFTokenizer? {
        guard let gguf, let file = files.first else { return nil }
        return try GGUFTokenizer(gguf, file: file)
    }
}
