/// `generation_config.json`: how the model's makers sample from it, and where it stops.
package struct GenerationConfig: Sendable {
    package static let fileName = "generation_config.json"

    package let bosTokenIDs: [Int]
    package let eosTokenIDs: [Int]
    package let padTokenID: Int?
    package let samples: Bool?
    package let temperature: Double?
    package let topK: Int?
    package let topP: Double?
    package let minP: Double?
    package let repetitionPenalty: Double?
    package let maximumNewTokens: Int?
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
        bosTokenIDs = try reader.tokenIDs("bos_token_id") ?? []
        eosTokenIDs = try reader.tokenIDs("eos_token_id") ?? []
        padTokenID = try reader.tokenIDs("pad_token_id")?.first
        samples = try reader.bool("do_sample")
        temperature = try reader.double("temperature")
        topK = try reader.int("top_k")
        topP = try reader.double("top_p")
        minP = try reader.double("min_p")
        repetitionPenalty = try reader.positive("repetition_penalty")
        maximumNewTokens = try reader.int("max_new_tokens")
    }
}
