internal import Checkpoints

// The parts that come after the model: ids around a text, and the way back to text.
extension TokenizerJSONComponents {
    // MARK: - Post-processors

    /// The ids around a single text; none where nothing says so.
    mutating func template(_ json: JSON?) throws(InferenceError) -> Tokenizer.Template {
        let place = "post_processor"
        guard let (type, json) = try open(json, place) else { return Tokenizer.Template() }
        switch type {
        case "ByteLevel":
            // Only trims offsets, which nobody here asks for.
            return Tokenizer.Template()
        case "TemplateProcessing": return try singleTemplate(json)
        case "Sequence":
            var whole = Tokenizer.Template()
            let steps = try list(json, "processors", place) { (this, item) throws(InferenceError) in
                try this.template(item)
            }
            for step in steps {
                whole.before = step.before + whole.before
                whole.after += step.after
            }
            return whole
        default:
            throw refusal(place, "the type '\(type)' is not supported")
        }
    }

    private func singleTemplate(_ json: JSON) throws(InferenceError) -> Tokenizer.Template {
        let place = "post_processor"
        var template = Tokenizer.Template()
        var seesText = false
        guard let items = json["single"]?.array, items.count <= TokenizerLimits.steps else {
            throw refusal(place, "expected a list 'single'")
        }
        for item in items {
            if item["Sequence"] != nil {
                guard !seesText else { throw refusal(place, "'single' holds the text twice") }
                seesText = true
                continue
            }
            guard let name = item["SpecialToken"]?["id"]?.string,
                let ids = json["special_tokens"]?[name]?["ids"]?.array?.map(\.int),
                ids.count <= TokenizerLimits.steps
            else { throw refusal(place, "expected a special token that has 'ids'") }
            for id in ids {
                guard let id, (0..<TokenizerLimits.ids).contains(id) else {
                    throw refusal(place, "'\(name)': expected ids below \(TokenizerLimits.ids)")
                }
                if seesText {
                    template.after.append(Int32(id))
                } else {
                    template.before.append(Int32(id))
                }
            }
        }
        guard seesText else { throw refusal(place, "'single' leaves the text out") }
        return template
    }

    // MARK: - Decoders

    mutating func decoder(_ json: JSON?) throws(InferenceError) -> TokenDecoder? {
        let place = "decoder"
        guard let (type, json) = try open(json, place) else { return nil }
        switch type {
        case "Sequence":
            return .sequence(
                try list(json, "decoders", place) { (this, item) throws(InferenceError) in
                    try this.decoder(item)
                })
        case "ByteLevel": return .byteLevel
        case "ByteFallback": return .byteFallback
        case "Fuse": return .fuse
        case "Replace":
            return .replace(
                try pattern(json, place), with: Array(try text(json, "content", place).utf8))
        case "Strip":
            guard let content = json["content"]?.string?.utf8, content.count == 1,
                let byte = content.first
            else { throw refusal(place, "'Strip' of other than one ASCII character") }
            return .strip(
                byte, start: min(max(json["start"]?.int ?? 0, 0), 1 << 20),
                stop: min(max(json["stop"]?.int ?? 0, 0), 1 << 20))
        case "Metaspace":
            return .metaspace(
                replacement: try mark(json, place),
                dropsFirst: try prependScheme(json, place) != .never)
        default:
            throw refusal(place, "the type '\(type)' is not supported")
        }
    }
}
