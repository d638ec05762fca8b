package import Checkpoints

/// What `tokenizer_config.json` and `special_tokens_map.json` say beside the tokenizer itself.
///
/// Which of them counts is transformers' rule (version 4.57, fast tokenizers): see `Tokenizer.init(folder:)`.
package struct TokenizerConfig: Sendable {
    package static let fileName = "tokenizer_config.json"
    package static let mapFileName = "special_tokens_map.json"
    /// Templates take up to 20 KB, a list of added tokens up to 1.2 MB.
    private static let byteLimit = 32 << 20

    /// Such as `GemmaTokenizer`, without the `Fast` at its end.
    package var tokenizerClass: String?
    package var addsBOS: Bool?
    package var addsEOS: Bool?
    /// Whether a prefix space goes before every part of a text rather than its start.
    package var isLegacy: Bool?
    package var addsPrefixSpace: Bool?
    /// Whether decoding takes the space before punctuation away.
    package var cleansUpSpaces = false
    package var bos: String?
    package var eos: String?
    package var unknown: String?
    package var padding: String?
    /// Every token that has a role, these four among them.
    package var specialTokens: [String] = []
    /// `added_tokens_decoder`, by id: these overrule what `tokenizer.json` says of the same token.
    var addedTokens: [AddedPiece] = []
    /// The whole `tokenizer_config.json`, for what is not listed here, such as `chat_template`.
    package var json = JSONObject()

    package init() {}

    /// Reads both files of a folder; one that is absent says nothing.
    package init(folder: String) throws {
        let names = try namesInFolder(folder)
        func read(_ name: String) throws -> JSONObject? {
            guard names.contains(name) else { return nil }
            let bytes = try readFile(folder: folder, name: name, limit: Self.byteLimit)
            guard let object = try JSONReader.parse(bytes, file: name).object else {
                throw InferenceError(name, "expected an object")
            }
            return object
        }
        // Where both files name a token, `tokenizer_config.json` counts.
        if let config = try read(Self.fileName) { try take(config) }
        if let map = try read(Self.mapFileName) { takeSpecialTokens(map) }
    }

    /// Reads the bytes of a `tokenizer_config.json`.
    package init(parsing bytes: [UInt8]) throws {
        guard let object = try JSONReader.parse(bytes, file: Self.fileName).object else {
            throw InferenceError(Self.fileName, "expected an object")
        }
        try take(object)
    }

    private mutating func take(_ config: JSONObject) throws {
        func bool(_ key: String) throws -> Bool? {
            guard let value = config[key], !value.isNull else { return nil }
            guard let bool = value.bool else {
                throw InferenceError(
                    Self.fileName, "'\(key)': expected true or false, found \(value.kind)")
            }
            return bool
        }
        json = config
        tokenizerClass = config["tokenizer_class"]?.string.map {
            $0.hasSuffix("Fast") ? String($0.dropLast(4)) : $0
        }
        addsBOS = try bool("add_bos_token")
        addsEOS = try bool("add_eos_token")
        isLegacy = try bool("legacy")
        addsPrefixSpace = try bool("add_prefix_space")
        cleansUpSpaces = try bool("clean_up_tokenization_spaces") ?? false
        takeSpecialTokens(config)
        for member in config["added_tokens_decoder"]?.object?.members ?? [] {
            guard let id = Int(member.key), let token = AddedToken(member.value) else {
                throw InferenceError(
                    "\(Self.fileName): added_tokens_decoder",
                    "'\(member.key.prefix(64))': expected an id and a token")
            }
            addedTokens.append(AddedPiece(id: id, token: token))
        }
        addedTokens.sort { $0.id < $1.id }
    }

    /// Takes what is not known yet. Tokens are texts, or objects that hold one.
    private mutating func takeSpecialTokens(_ object: JSONObject) {
        func content(_ key: String) -> String? {
            object[key].flatMap { AddedToken($0)?.content }
        }
        bos = bos ?? content("bos_token")
        eos = eos ?? content("eos_token")
        unknown = unknown ?? content("unk_token")
        padding = padding ?? content("pad_token")
        var named = [bos, eos, unknown, padding]
        named += ["sep_token", "cls_token", "mask_token"].map(content)
        for key in ["additional_special_tokens", "extra_special_tokens"] {
            named += object[key]?.array?.map { AddedToken($0)?.content } ?? []
        }
        specialTokens += named.compactMap(\.self)
    }

    /// The tokens that the class takes for a role of which the files do not speak.
    var rolesOfClass: SpecialIDs.Names {
        let names: SpecialIDs.Names
        switch tokenizerClass {
        case "GemmaTokenizer":
            names = .init(bos: "<bos>", eos: "<eos>", unknown: "<unk>", padding: "<pad>")
        case "LlamaTokenizer", "CodeLlamaTokenizer":
            names = .init(bos: "<s>", eos: "</s>", unknown: "<unk>")
        case "Qwen2Tokenizer":
            let end = "<|endoftext|>"
            names = .init(eos: end, unknown: end, padding: end)
        default: return .init()
        }
        // A role that is null in the file is meant to be empty.
        func name(_ key: String, _ name: String?) -> String? { json[key] == nil ? name : nil }
        return .init(
            bos: name("bos_token", names.bos), eos: name("eos_token", names.eos),
            unknown: name("unk_token", names.unknown),
            padding: name("pad_token", names.padding))
    }

    /// Whether the class makes its own template from `add_bos_token` and `add_eos_token`, whatever `tokenizer.json` says.
    var rebuildsTemplate: Bool {
        guard let tokenizerClass else { return false }
        return ["LlamaTokenizer", "GemmaTokenizer", "CodeLlamaTokenizer"].contains(tokenizerClass)
    }
}
