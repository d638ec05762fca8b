/// `tokenizer_config.json`: what stands around the vocabulary, and the chat template.
package struct TokenizerConfig: Sendable {
    package static let fileName = "tokenizer_config.json"
    /// Templates in a file of their own, which counts before the one inside.
    package static let templateFileName = "chat_template.jinja"
    /// The longest template that is read, in bytes.
    package static let maximumTemplateByteCount = 4_000_000

    package let tokenizerClass: String?
    package let special: SpecialTokens
    /// By id.
    package let addedTokens: [Int: AddedToken]
    package let addsBOS: Bool?
    package let addsEOS: Bool?
    /// LlamaTokenizer's old treatment of spaces after special tokens.
    package let isLegacy: Bool?
    package let addsPrefixSpace: Bool?
    package let cleansUpSpaces: Bool?
    /// In tokens; writers without a limit put 1e30, which is `nil` here.
    package let maximumLength: Int?
    /// By name, where the file has several; the one without a name is `default`.
    package let chatTemplates: [String: String]
    package let json: JSONObject

    /// `nil` where the folder has no such file.
    package init?(folder: String) throws(CheckpointError) {
        guard let reader = try ConfigReader(folder: folder, optional: Self.fileName) else {
            return nil
        }
        try self.init(reader)
    }

    package init(parsing bytes: [UInt8]) throws(CheckpointError) {
        try self.init(ConfigReader(parsing: bytes, file: Self.fileName))
    }

    init(_ reader: ConfigReader) throws(CheckpointError) {
        json = reader.object
        tokenizerClass = try reader.string("tokenizer_class")
        special = try SpecialTokens(reader)
        addedTokens = try Self.addedTokens(reader)
        addsBOS = try reader.bool("add_bos_token")
        addsEOS = try reader.bool("add_eos_token")
        isLegacy = try reader.bool("legacy")
        addsPrefixSpace = try reader.bool("add_prefix_space")
        cleansUpSpaces = try reader.bool("clean_up_tokenization_spaces")
        let length = try reader.double("model_max_length")
        maximumLength = length.flatMap { Int(exactly: $0.rounded()) }.flatMap {
            (1...ConfigReader.maximumInteger).contains($0) ? $0 : nil
        }
        chatTemplates = try Self.templates(reader)
    }

    /// The chat template of a folder: `chat_template.jinja`, else the one of this file that has no name; `nil` where there is none.
    package static func chatTemplate(folder: String) throws(CheckpointError) -> String? {
        if try namesInFolder(folder).contains(templateFileName) {
            let bytes = try readFile(
                folder: folder, name: templateFileName, limit: maximumTemplateByteCount)
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw CheckpointError(file: templateFileName, message: "is not UTF-8")
            }
            return text
        }
        return try TokenizerConfig(folder: folder)?.chatTemplates["default"]
    }

    private static func addedTokens(
        _ reader: ConfigReader
    ) throws(CheckpointError) -> [Int: AddedToken] {
        let key = "added_tokens_decoder"
        guard let object = try reader.object(key) else { return [:] }
        var found: [Int: AddedToken] = [:]
        for member in object.members {
            guard let id = Int(member.key), (0...ConfigReader.maximumInteger).contains(id),
                let token = AddedToken(member.value)
            else {
                throw reader.error(key, "'\(member.key)': expected an id and a token")
            }
            found[id] = token
        }
        return found
    }

    /// A text, or a list of objects with `name` and `template`.
    private static func templates(
        _ reader: ConfigReader
    ) throws(CheckpointError) -> [String: String] {
        let key = "chat_template"
        guard let value = reader.object[key], !value.isNull else { return [:] }
        if let text = value.string { return ["default": text] }
        guard let list = value.array else {
            throw reader.error(key, "expected a text or a list of them, found \(value.kind)")
        }
        var found: [String: String] = [:]
        for entry in list {
            guard let name = entry["name"]?.string, let text = entry["template"]?.string else {
                throw reader.error(key, "expected objects with 'name' and 'template'")
            }
            found[name] = text
        }
        return found
    }
}
