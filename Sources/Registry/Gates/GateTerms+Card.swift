package import Cards

extension GateTerms {
    /// What a card asks; `nil` where it asks nothing, or says `gated: false`.
    ///
    /// White space around a text is no part of the terms. A list of one-pair maps is taken as a map of fields, and a
    /// type that is not known as `text`.
    package init?(_ context: CardContext) {
        let fields = context.fields
        let gated = fields[.gated]
        if gated?.bool == false { return nil }
        self.init(texts: context, mode: gated?.hasText("manual") == true ? .manual : .auto)
        let asksNothing =
            heading == nil && description == nil && prompt == nil && button == nil
            && self.fields.isEmpty
        let isSet = gated.map { $0.bool == true || $0.hasText("auto") || $0.hasText("manual") }
        if asksNothing && isSet != true { return nil }
    }

    private init(texts context: CardContext, mode: Mode) {
        let fields = context.fields
        heading = fields[.extraGatedHeading].flatMap(Self.text)
        description = fields[.extraGatedDescription].flatMap(Self.text)
        prompt = fields[.extraGatedPrompt].flatMap(Self.text)
        button = fields[.extraGatedButtonContent].flatMap(Self.text)
        isDisallowedInEU = fields[.extraGatedEUDisallowed]?.bool ?? false
        self.mode = mode
        self.fields = []
        if let form = fields[.extraGatedFields] {
            for entry in form.entries { add(entry) }
            for item in form.items {
                for entry in item.entries { add(entry) }
            }
        }
    }

    /// What is asked of people where a setting says how requests are answered, or that nothing is asked at all: the
    /// texts and fields are the card's.
    ///
    /// - Parameter gating: `nil` where the card decides.
    init?(_ context: CardContext, gating: StoredRepository.Gating?) {
        guard let gating else {
            self.init(context)
            return
        }
        guard let setting = GateTerms(gating) else { return nil }
        self = GateTerms(texts: context, mode: setting.mode)
    }

    /// The gate of a setting alone, which asks nothing but to ask; `nil` where there is none.
    init?(_ gating: StoredRepository.Gating?) {
        let mode: Mode
        switch gating {
        case .auto: mode = .auto
        case .manual: mode = .manual
        case .off, nil: return nil
        }
        self.init(fields: [], isDisallowedInEU: false, mode: mode)
    }

    private mutating func add(_ entry: (key: YAMLNode, value: YAMLNode)) {
        guard let label = Self.text(entry.key), !fields.contains(where: { $0.label == label })
        else { return }
        let isMap = entry.value.kind == .mapping
        let type = isMap ? entry.value["type"] : entry.value
        var field = Field(
            label: label, type: type.flatMap { FieldType(rawValue: $0.text) } ?? .text,
            options: [], isRequired: true)
        if isMap {
            field.isRequired = entry.value["required"]?.bool ?? true
            for node in entry.value["options"]?.items.map({ $0 }) ?? [] {
                let value = (node["value"] ?? (node.kind == .mapping ? nil : node))
                    .flatMap(Self.text)
                guard let text = value ?? node["label"].flatMap(Self.text) else { continue }
                field.options.append(
                    Option(label: node["label"].flatMap(Self.text) ?? text, value: text))
            }
        }
        fields.append(field)
    }

    /// The text of a scalar without white space around it; `nil` where nothing is left.
    private static func text(_ node: YAMLNode) -> String? {
        let text = node.text.trimmed
        return text.isEmpty ? nil : text
    }
}

extension String {
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
