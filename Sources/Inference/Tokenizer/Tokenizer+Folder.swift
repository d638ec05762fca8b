internal import Checkpoints

extension Tokenizer {
    /// The files that a tokenizer is read from, the preferred one first.
    package static let fileNames = ["tokenizer.json", "tokenizer.model"]

    /// The tokenizer of a checkpoint's folder.
    ///
    /// `tokenizer.json` counts where both files are there: it is what transformers runs, and it alone holds what a fine-tune added.
    /// `tokenizer.model` by itself gives the same ids, see `init(sentencePiece:file:config:)`; `disagreements(in:)` says where two
    /// files do not. From `tokenizer_config.json` come added tokens that overrule those of `tokenizer.json`, tokens for the special
    /// roles, and for the classes of Llama and Gemma the BOS and EOS, which they set whatever the file says.
    ///
    /// - Throws: `CheckpointError` or `InferenceError`, naming the file.
    package convenience init(folder: String) throws {
        let names = try namesInFolder(folder)
        if let name = Self.fileNames.first(where: names.contains) {
            try self.init(
                folder: folder, file: name, config: TokenizerConfig(folder: folder))
            return
        }
        let ggufs = names.filter { $0.hasSuffix(".gguf") }
        guard ggufs.count == 1 else {
            throw InferenceError(
                "the tokenizer",
                "expected tokenizer.json, tokenizer.model or one .gguf file, found none")
        }
        let header = try GGUFHeader(MappedFile(folder: folder, name: ggufs[0]))
        try self.init(gguf: GGUFTokenizer(header, file: ggufs[0]))
    }

    /// The tokenizer of one of `fileNames`.
    convenience init(folder: String, file: String, config: TokenizerConfig) throws {
        let bytes = try readFile(folder: folder, name: file, limit: TokenizerLimits.fileBytes)
        if file == "tokenizer.json" {
            try self.init(json: bytes, config: config)
        } else {
            try self.init(sentencePiece: bytes, config: config)
        }
    }

    /// A tokenizer from the bytes of a `tokenizer.json`.
    package convenience init(
        json bytes: [UInt8], config: TokenizerConfig = TokenizerConfig()
    ) throws {
        try self.init(TokenizerJSON.read(bytes), config: config, roles: config.rolesOfClass)
    }
}
