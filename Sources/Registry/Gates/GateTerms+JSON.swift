internal import Cards

extension GateTerms {
    /// Reads what `json` wrote.
    ///
    /// - Throws: `JSONError` where the bytes are no JSON.
    init(json: [UInt8], mode: Mode) throws(JSONError) {
        let root = try JSONDocument(json).root
        heading = root["heading"]?.string
        description = root["description"]?.string
        prompt = root["prompt"]?.string
        button = root["button"]?.string
        isDisallowedInEU = root["eu_disallowed"]?.bool ?? false
        self.mode = mode
        fields = []
        for item in root["fields"]?.items.map({ $0 }) ?? [] {
            fields.append(
                Field(
                    label: item["label"]?.text ?? "",
                    type: FieldType(rawValue: item["type"]?.text ?? "") ?? .text,
                    options: (item["options"]?.items.map { $0 } ?? []).map {
                        Option(label: $0["label"]?.text ?? "", value: $0["value"]?.text ?? "")
                    },
                    isRequired: item["required"]?.bool ?? true))
        }
    }
}
