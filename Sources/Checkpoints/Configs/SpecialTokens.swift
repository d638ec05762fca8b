/// The tokens with a role, from `special_tokens_map.json` or `tokenizer_config.json`, which write them alike.
package struct SpecialTokens: Sendable, Equatable {
    package static let fileName = "special_tokens_map.json"

    package let bos: AddedToken?
    package let eos: AddedToken?
    package let unknown: AddedToken?
    package let pad: AddedToken?
    package let separator: AddedToken?
    package let classifier: AddedToken?
    package let mask: AddedToken?
    /// `additional_special_tokens`, or `extra_special_tokens` where that is a list.
    package let additional: [AddedToken]

    /// `nil` where the folder has no `special_tokens_map.json`.
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
        bos = try reader.token("bos_token")
        eos = try reader.token("eos_token")
        unknown = try reader.token("unk_token")
        pad = try reader.token("pad_token")
        separator = try reader.token("sep_token")
        classifier = try reader.token("cls_token")
        mask = try reader.token("mask_token")
        let isList = reader.object["extra_special_tokens"]?.array != nil
        let key = isList ? "extra_special_tokens" : "additional_special_tokens"
        additional = try reader.tokens(key) ?? []
    }
}

extension ConfigReader {
    func token(_ key: String) throws(CheckpointError) -> AddedToken? {
        guard let value = object[key], !value.isNull else { return nil }
        // Some files write false for a token that there is not.
        if value.bool == false { return nil }
        guard let token = AddedToken(value) else {
            throw error(key, "expected a token's text or an object with it, found \(value.kind)")
        }
        return token
    }

    func tokens(_ key: String) throws(CheckpointError) -> [AddedToken]? {
        guard let value = object[key], !value.isNull else { return nil }
        let tokens = value.array?.compactMap(AddedToken.init)
        guard let tokens, tokens.count == value.array?.count else {
            throw error(key, "expected a list of tokens, found \(value.kind)")
        }
        return tokens
    }
}
