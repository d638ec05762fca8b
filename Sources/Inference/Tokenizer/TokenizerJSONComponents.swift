internal import Checkpoints

/// Reads the parts of a `tokenizer.json` around its model. A kind that is not supported is refused by name: to leave it out would
/// give other ids without saying so.
struct TokenizerJSONComponents {
    let file: String
    /// How many steps may still be read, nested ones counted.
    private var budget = TokenizerLimits.steps

    init(file: String) { self.file = file }

    func refusal(_ place: String, _ message: String) -> InferenceError {
        InferenceError("\(file): \(place)", message)
    }

    /// The object and its `type`; `nil` for null.
    mutating func open(
        _ json: JSON?, _ place: String
    ) throws(InferenceError) -> (type: String, json: JSON)? {
        guard let json, !json.isNull else { return nil }
        guard let type = json["type"]?.string else {
            throw refusal(place, "expected an object with a 'type', found \(json.kind)")
        }
        budget -= 1
        guard budget >= 0 else {
            throw refusal(place, "has more than \(TokenizerLimits.steps) steps")
        }
        return (type, json)
    }

    mutating func list<Step>(
        _ json: JSON, _ key: String, _ place: String,
        _ read: (inout Self, JSON) throws(InferenceError) -> Step?
    ) throws(InferenceError) -> [Step] {
        guard let items = json[key]?.array else {
            throw refusal(place, "expected a list '\(key)'")
        }
        var steps: [Step] = []
        for item in items {
            if let step = try read(&self, item) { steps.append(step) }
        }
        return steps
    }

    func text(_ json: JSON, _ key: String, _ place: String) throws(InferenceError)
        -> String
    {
        guard let text = json[key]?.string else {
            throw refusal(place, "expected a text '\(key)'")
        }
        return text
    }

    func pattern(_ json: JSON, _ place: String) throws(InferenceError) -> Pattern {
        if let literal = json["pattern"]?["String"]?.string { return Pattern(literal: literal) }
        guard let regex = json["pattern"]?["Regex"]?.string else {
            throw refusal(place, "expected a 'pattern' with 'String' or 'Regex'")
        }
        return try pattern(regex: regex, place)
    }

    private func pattern(regex: String, _ place: String) throws(InferenceError) -> Pattern {
        do {
            return try Pattern(regex: regex)
        } catch {
            throw refusal(
                place, "the expression, at character \(error.position + 1): \(error.message)")
        }
    }

    // MARK: - Normalizers

    mutating func normalizer(_ json: JSON?) throws(InferenceError) -> Normalizer? {
        let place = "normalizer"
        guard let (type, json) = try open(json, place) else { return nil }
        switch type {
        case "Sequence":
            return .sequence(
                try list(json, "normalizers", place) { (this, item) throws(InferenceError) in
                    try this.normalizer(item)
                })
        case "Prepend": return .prepend(Array(try text(json, "prepend", place).utf8))
        case "Replace":
            return .replace(
                try pattern(json, place), with: Array(try text(json, "content", place).utf8))
        case "NFC": return .unicode(.nfc)
        case "NFD": return .unicode(.nfd)
        case "NFKC": return .unicode(.nfkc)
        case "NFKD": return .unicode(.nfkd)
        case "Lowercase": return .lowercase
        case "StripAccents": return .stripAccents
        case "Strip":
            return .strip(
                left: json["strip_left"]?.bool ?? true, right: json["strip_right"]?.bool ?? true)
        default:
            // Among them `Precompiled`, the compiled map of a SentencePiece model that is not byte-pair encoding.
            throw refusal(place, "the type '\(type)' is not supported")
        }
    }

    // MARK: - Pre-tokenizers

    /// The words that GPT-2 cuts a text into.
    static let wordsOfGPT2 =
        #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#

    mutating func preTokenizer(_ json: JSON?) throws(InferenceError) -> PreTokenizer? {
        let place = "pre_tokenizer"
        guard let (type, json) = try open(json, place) else { return nil }
        func split(
            _ regex: String, _ behavior: PreTokenizer.SplitBehavior, inverted: Bool = false
        ) throws(InferenceError) -> PreTokenizer {
            .split(try pattern(regex: regex, place), behavior, inverted: inverted)
        }
        switch type {
        case "Sequence":
            return .sequence(
                try list(json, "pretokenizers", place) { (this, item) throws(InferenceError) in
                    try this.preTokenizer(item)
                })
        case "ByteLevel": return try byteLevel(json)
        case "Split":
            return .split(
                try pattern(json, place), try behavior(json, place),
                inverted: json["invert"]?.bool ?? false)
        case "Metaspace":
            return .metaspace(
                replacement: try mark(json, place), try prependScheme(json, place),
                splits: json["split"]?.bool ?? true)
        case "Whitespace": return try split(#"\w+|[^\w\s]+"#, .removed, inverted: true)
        case "WhitespaceSplit": return try split(#"\s"#, .removed)
        case "Digits":
            let alone = json["individual_digits"]?.bool ?? false
            return try split(#"\p{N}"#, alone ? .isolated : .contiguous)
        case "Punctuation":
            return try split(#"[\p{P}!-/:-@\[-`{-~]"#, try behavior(json, place, else: .isolated))
        default:
            throw refusal(place, "the type '\(type)' is not supported")
        }
    }

    private func byteLevel(_ json: JSON) throws(InferenceError) -> PreTokenizer {
        let addsSpace = json["add_prefix_space"]?.bool ?? true
        guard json["use_regex"]?.bool ?? true else {
            return .byteLevel(addsPrefixSpace: addsSpace)
        }
        let words = PreTokenizer.split(
            try pattern(regex: Self.wordsOfGPT2, "pre_tokenizer"), .isolated, inverted: false)
        guard addsSpace else { return .sequence([words, .byteLevel(addsPrefixSpace: false)]) }
        // The space comes before the words are cut, which a step that leaves spaces as they are does.
        let space = PreTokenizer.metaspace(replacement: [0x20], .always, splits: false)
        return .sequence([space, words, .byteLevel(addsPrefixSpace: false)])
    }

    private func behavior(
        _ json: JSON, _ place: String, else standard: PreTokenizer.SplitBehavior? = nil
    ) throws(InferenceError) -> PreTokenizer.SplitBehavior {
        if json["behavior"] == nil, let standard { return standard }
        let name = try text(json, "behavior", place)
        guard let behavior = PreTokenizer.SplitBehavior(rawValue: name) else {
            throw refusal(place, "the behavior '\(name)' is not known")
        }
        return behavior
    }

    /// The one character that stands for a space.
    func mark(_ json: JSON, _ place: String) throws(InferenceError) -> [UInt8] {
        let mark = json["replacement"]?.string ?? "▁"
        guard mark.unicodeScalars.count == 1 else {
            throw refusal(place, "'replacement': expected one character")
        }
        return Array(mark.utf8)
    }

    func prependScheme(
        _ json: JSON, _ place: String
    ) throws(InferenceError) -> PreTokenizer.PrependScheme {
        guard let name = json["prepend_scheme"]?.string else {
            return json["add_prefix_space"]?.bool ?? true ? .always : .never
        }
        guard let scheme = PreTokenizer.PrependScheme(rawValue: name) else {
            throw refusal(place, "the prepend scheme '\(name)' is not known")
        }
        return scheme
    }
}
