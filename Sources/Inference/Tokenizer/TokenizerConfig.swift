package import Checkpoints

/// What `tokenizer_config.json` and `special_tokens_map.json` say beside the tokenizer itself.
///
/// Which of them counts is transformers' rule (version 4.57, fast tokenizers): see `Tokenizer.init(folder:)`.
package struct TokenizerConfig: Sendable {
    /// Such as `GemmaTokenizer`, without the `Fast` at its end.
    package var tokenizerClass: String?
    package var addsBOS: Bool?
    package var addsEOS: Bool?
    /// Whether a prefix space goes before every part of a text rather than its start.
    package var isLegacy: Bool?
    package var addsPrefixSpace: Bool?
    /// Whether decoding takes the space before punctuation away.
    package var cleansUpSpaces = false
    package var bosToken: String?
    package var eosToken: String?
    package var unknownToken: String?
    package var paddingToken: String?
    package var additionalSpecialTokens: [String] = []
    /// `added_tokens_decoder`: these overrule what `tokenizer.json` says of the same token.
    var addedTokens: [AddedToken] = []
    /// The whole file, for what is not listed here.
    package var json = JSONObject()

    package init() {}

    /// Reads both files of a folder; one that is absent says nothing.
    package init(folder: String) throws {
        func read(_ name: String) throws -> JSONObject? {
            guard try namesInFolder(folder).contains(name) else { return nil }
            let bytes = try readFile(folder: folder, name: name, limit: Self.byteLimit)
            guard let object = try JSONReader.parse(bytes, file: name).object else {
                throw InferenceError(name, "expected an object")
            }
            return object
        }
        if let config = try read("tokenizer_config.json") { try take(config) }
        if let map = try read("special_tokens_map.json") { takeSpecialTokens(map) }
    }

    /// Chat templates take up to 20 KB, a list of added tokens up to 1.2 MB.
    private static let byteLimit = 32 << 20

    private mutating func take(_ config: JSONObject) throws {
        json = config
        tokenizerClass = config["tokenizer_class"]?.string.map {
            $0.hasSuffix("Fast") ? String($0.dropLast(4)) : $0
        }
        addsBOS = config["add_bos_token"]?.bool
        addsEOS = config["add_eos_token"]?.bool
        isLegacy = config["legacy"]?.bool
        addsPrefixSpace = config["add_prefix_space"]?.bool
        cleansUpSpaces = config["clean_up_tokenization_spaces"]?.bool ?? false
        takeSpecialTokens(config)
        for member in config["added_tokens_decoder"]?.object?.members ?? [] {
            let subject = "tokenizer_config.json: added_tokens_decoder"
            guard let id = Int(member.key), let object = member.value.object else {
                throw InferenceError(subject, "'\(member.key)': expected an id and an object")
            }
            addedTokens.append(try AddedToken(object, id: id, subject: subject))
        }
    }

    /// Takes what is not known yet.
    private mutating func takeSpecialTokens(_ object: JSONObject) {
        func content(_ key: String) -> String? { object[key].flatMap(Self.content) }
        bosToken = bosToken ?? content("bos_token")
        eosToken = eosToken ?? content("eos_token")
        unknownToken = unknownToken ?? content("unk_token")
        paddingToken = paddingToken ?? content("pad_token")
        if additionalSpecialTokens.isEmpty {
            additionalSpecialTokens =
                object["additional_special_tokens"]?.array?.compactMap(Self.content) ?? []
        }
    }

    /// A token is written as its text or as an object that holds it.
    private static func content(_ json: JSON) -> String? { json.string ?? json["content"]?.string }

    /// Every token that one of the keys names.
    var specialTokens: [String] {
        [bosToken, eosToken, unknownToken, paddingToken].compactMap(\.self)
            + additionalSpecialTokens
    }

    /// The tokens that the class takes for a role of which the configuration does not speak.
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

extension AddedToken {
    /// Reads a token as both `tokenizer.json` and `added_tokens_decoder` write it.
    init(_ json: JSONObject, id: Int, subject: String) throws(InferenceError) {
        guard let content = json["content"]?.string else {
            throw InferenceError(subject, "the token of id \(id) has no 'content'")
        }
        guard content.utf8.count <= TokenizerLimits.addedTokenBytes else {
            throw InferenceError(
                subject,
                "the token of id \(id) is longer than \(TokenizerLimits.addedTokenBytes) bytes")
        }
        self.init(content: content, id: id)
        isSpecial = json["special"]?.bool ?? false
        stripsLeft = json["lstrip"]?.bool ?? false
        stripsRight = json["rstrip"]?.bool ?? false
        isWord = json["single_word"]?.bool ?? false
        isNormalized = json["normalized"]?.bool ?? !isSpecial
    }
}
