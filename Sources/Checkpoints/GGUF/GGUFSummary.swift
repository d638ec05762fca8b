/// What the header of a GGUF file says about the model, for those who show it and do not load it.
///
/// Nothing is kept but the few values below: the lists of the tokenizer are passed over. Where the tensors lie is not
/// looked at, nor whether their types are known. Layout and sources: see `GGUFHeader`.
package struct GGUFSummary: Equatable, Sendable {
    /// The elements of all tensors.
    package private(set) var parameterCount = 0
    /// Such as `llama`.
    package private(set) var architecture: String?
    /// Tokens.
    package private(set) var contextLength: Int?
    package private(set) var chatTemplate: String?
    /// The texts of the tokens that begin and end a text.
    package private(set) var bosToken: String?
    package private(set) var eosToken: String?

    /// - Parameter start: the first bytes of a file, as many as the header has or more.
    /// - Throws: where they are no header, or it goes on.
    package init(name: String, start: [UInt8]) throws(CheckpointError) {
        var reader = GGUFReader(MappedFile(name: name, copying: start))
        guard start.starts(with: "GGUF".utf8) else {
            throw reader.error("does not start with 'GGUF'", at: 0)
        }
        reader.jump(to: 4)
        let version: UInt32 = try reader.integer()
        guard version == 2 || version == 3 else {
            throw reader.error("version \(version) is not read: expected 2 or 3", at: 4)
        }
        let tensorCount = try reader.count()
        let metadataCount = try reader.count()
        guard tensorCount <= GGUFHeader.maximumTensorCount,
            metadataCount <= GGUFHeader.maximumMetadataCount
        else { throw reader.error("too many tensors or metadata entries are announced", at: 8) }
        try readMetadata(&reader, count: metadataCount)
        for _ in 0..<tensorCount { try addTensor(&reader) }
    }

    private mutating func readMetadata(
        _ reader: inout GGUFReader, count: Int
    ) throws(CheckpointError) {
        var values: [String: GGUFValue] = [:]
        var tokens: (position: Int, count: Int)?
        for _ in 0..<count {
            let key = try reader.string()
            let type: UInt32 = try reader.integer()
            if key == "tokenizer.ggml.tokens" {
                tokens = try reader.skipTexts(type: type)
            } else if Self.isWanted(key), type != GGUFReader.arrayType {
                values[key] = try reader.value(type: type)
            } else {
                try reader.skip(type: type)
            }
        }
        architecture = values["general.architecture"]?.string
        chatTemplate = values["tokenizer.chat_template"]?.string
        if let architecture {
            contextLength = values["\(architecture)\(Self.contextLength)"]?.int
        }
        bosToken = try token(values["tokenizer.ggml.bos_token_id"]?.int, of: tokens, reader)
        eosToken = try token(values["tokenizer.ggml.eos_token_id"]?.int, of: tokens, reader)
    }

    private static let contextLength = ".context_length"

    private static func isWanted(_ key: String) -> Bool {
        key.hasSuffix(contextLength)
            || [
                "general.architecture", "tokenizer.chat_template", "tokenizer.ggml.bos_token_id",
                "tokenizer.ggml.eos_token_id",
            ].contains(key)
    }

    /// - Parameter reader: a copy, which goes back to the list.
    private func token(
        _ id: Int?, of tokens: (position: Int, count: Int)?, _ reader: GGUFReader
    ) throws(CheckpointError) -> String? {
        guard let id, let tokens, id >= 0, id < tokens.count else { return nil }
        var reader = reader
        reader.jump(to: tokens.position)
        for _ in 0..<id { try reader.skipText() }
        return try reader.string()
    }

    /// An entry is its name, its dimensions, its type and its place.
    private mutating func addTensor(_ reader: inout GGUFReader) throws(CheckpointError) {
        let start = reader.position
        try reader.skipText()
        let rank: UInt32 = try reader.integer()
        guard rank <= 4 else { throw reader.error("has \(rank) dimensions, the format 4") }
        var shape: [Int] = []
        for _ in 0..<rank { shape.append(try reader.count()) }
        _ = try reader.integer(UInt32.self)
        _ = try reader.integer(UInt64.self)
        let count = TensorInfo.elementCount(of: shape)
        guard let count, case let (sum, overflows) = parameterCount.addingReportingOverflow(count),
            !overflows
        else { throw reader.error("the shape \(shape) is no count of elements", at: start) }
        parameterCount = sum
    }
}
