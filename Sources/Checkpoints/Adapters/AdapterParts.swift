/// The tensors of an adapter that belong to one module, as they are found.
struct AdapterParts {
    enum Part: String {
        case a = "lora_A.weight"
        case b = "lora_B.weight"
        case bias = "lora_B.bias"
        case embeddingA = "lora_embedding_A"
        case embeddingB = "lora_embedding_B"
    }

    private var tensors: [Part: Tensor] = [:]

    /// Keeps a tensor; gives the one that was there before.
    mutating func set(_ part: Part, _ tensor: Tensor) -> Tensor? {
        tensors.updateValue(tensor, forKey: part)
    }

    /// The pair, checked against the configuration.
    func delta(
        module: String, config: AdapterConfig, file: String
    ) throws(CheckpointError) -> LoRADelta {
        let isEmbedding = tensors[.embeddingA] != nil || tensors[.embeddingB] != nil
        guard !isEmbedding || (tensors[.a] == nil && tensors[.b] == nil) else {
            throw CheckpointError(
                file: file, tensor: module, message: "is both a linear layer and an embedding")
        }
        let (aPart, bPart): (Part, Part) = isEmbedding ? (.embeddingA, .embeddingB) : (.a, .b)
        guard let a = tensors[aPart], let b = tensors[bPart] else {
            let missing = tensors[aPart] == nil ? aPart : bPart
            throw CheckpointError(
                file: file, tensor: module,
                message: "has no '\(missing.rawValue)': half of the pair is missing")
        }
        for tensor in [a, b] where tensor.info.shape.count != 2 {
            throw CheckpointError(
                file: file, tensor: tensor.info.name,
                message: "expected a matrix, found the shape \(tensor.info.shape)")
        }
        let rank = config.rank(of: module)
        for (tensor, found) in [(a, a.info.shape[0]), (b, b.info.shape[1])] where found != rank {
            throw CheckpointError(
                file: file, tensor: tensor.info.name, byte: tensor.info.offset,
                message: "has the rank \(found) (shape \(tensor.info.shape)), "
                    + "'\(AdapterConfig.fileName)' says \(rank)")
        }
        let bias = tensors[.bias]
        if let bias, bias.info.shape != [b.info.shape[0]] {
            throw CheckpointError(
                file: file, tensor: bias.info.name,
                message: "expected the shape [\(b.info.shape[0])], found \(bias.info.shape)")
        }
        return LoRADelta(
            module: module, a: a, b: b, scale: config.scale(of: module), bias: bias,
            isEmbedding: isEmbedding)
    }
}
