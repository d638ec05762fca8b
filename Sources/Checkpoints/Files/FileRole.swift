/// What a file of a checkpoint's folder is for, by its name.
package enum FileRole: String, Sendable, CaseIterable {
    case weights
    case weightsIndex = "weights_index"
    case gguf
    case pickle
    case pickleIndex = "pickle_index"
    case adapterWeights = "adapter_weights"
    case adapterConfig = "adapter_config"
    case config
    case generationConfig = "generation_config"
    case tokenizer
    case tokenizerConfig = "tokenizer_config"
    case chatTemplate = "chat_template"
    case card
    case code
    /// A download that has not ended.
    case partialDownload = "partial_download"
    case other

    package init(name: String) {
        let lowercased = name.lowercased()
        func ends(_ endings: [String]) -> Bool { endings.contains { lowercased.hasSuffix($0) } }
        if ends([".incomplete", ".part", ".partial", ".crdownload", ".aria2", ".download"]) {
            self = .partialDownload
        } else if let known = Self.names[name] {
            self = known
        } else if ends([".safetensors.index.json"]) {
            self = .weightsIndex
        } else if ends([".bin.index.json"]) {
            self = .pickleIndex
        } else if ends([".safetensors"]) {
            self = name.hasPrefix("adapter_model") ? .adapterWeights : .weights
        } else if ends([".gguf"]) {
            self = .gguf
        } else if WeightSource.isPickle(name) {
            self = .pickle
        } else if ends([".py", ".so", ".sh"]) {
            self = .code
        } else {
            self = .other
        }
    }

    /// Whether such a file is what is loaded and run, or stands in its place: not the card, code, or what else lies beside.
    package var isLoaded: Bool {
        switch self {
        case .weights, .weightsIndex, .gguf, .pickle, .pickleIndex, .adapterWeights, .adapterConfig,
            .config, .generationConfig, .tokenizer, .tokenizerConfig, .chatTemplate:
            true
        case .card, .code, .partialDownload, .other: false
        }
    }

    private static let names: [String: FileRole] = [
        "config.json": .config,
        "generation_config.json": .generationConfig,
        "adapter_config.json": .adapterConfig,
        "tokenizer.model": .tokenizer,
        "tokenizer.json": .tokenizer,
        "spiece.model": .tokenizer,
        "vocab.json": .tokenizer,
        "merges.txt": .tokenizer,
        "tokenizer_config.json": .tokenizerConfig,
        "special_tokens_map.json": .tokenizerConfig,
        "added_tokens.json": .tokenizerConfig,
        "chat_template.jinja": .chatTemplate,
        "chat_template.json": .chatTemplate,
        "README.md": .card,
    ]
}
