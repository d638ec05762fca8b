/// What a field of a card may hold, and in which kind of card it has a meaning.
///
/// Sources: the Hub's documentation of model and dataset cards and the typed schema of huggingface.js.
package struct FieldShape: Sendable {
    package struct Types: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let text = Types(rawValue: 1)
        /// A list of texts.
        package static let texts = Types(rawValue: 2)
        package static let map = Types(rawValue: 4)
        /// A list of maps.
        package static let maps = Types(rawValue: 8)
        package static let number = Types(rawValue: 16)
        package static let truth = Types(rawValue: 32)
        package static let null = Types(rawValue: 64)
        /// Anything: the field is kept as it is, or rules of its own look at it.
        package static let any: Types = [.text, .texts, .map, .maps, .number, .truth, .null]
    }

    package var kinds: Rule.Kinds
    package var types: Types
    /// A text that people write freely, where a number or a truth value only lacks its quotes.
    package var isFree = false
    /// Empty in many sound cards: an empty list says no more than an absent one.
    package var mayBeEmpty = false

    init(_ kinds: Rule.Kinds, _ types: Types, isFree: Bool = false, mayBeEmpty: Bool = false) {
        self.kinds = kinds
        self.types = types
        self.isFree = isFree
        self.mayBeEmpty = mayBeEmpty
    }

    /// As messages name it: `a text or a list of texts`.
    package var phrase: String {
        var parts: [String] = []
        if types.contains(.text) { parts.append("a text") }
        if types.contains(.texts) { parts.append("a list of texts") }
        if types.contains(.number) { parts.append("a number") }
        if types.contains(.truth) { parts.append("true or false") }
        if types.contains(.map) { parts.append("a map") }
        if types.contains(.maps) { parts.append("a list of maps") }
        return parts.joined(separator: " or ")
    }

    package func allows(_ kind: YAMLNode.Kind) -> Bool {
        switch kind {
        case .null: types.contains(.null)
        case .bool: types.contains(.truth)
        case .int, .float: types.contains(.number)
        case .string: types.contains(.text)
        case .sequence: !types.isDisjoint(with: [.texts, .maps])
        case .mapping: types.contains(.map)
        }
    }
}

extension CardField {
    package var shape: FieldShape {
        switch self {
        case .annotationsCreators, .languageCreators, .multilinguality, .sizeCategories:
            FieldShape(.dataset, [.text, .texts], mayBeEmpty: true)
        case .sourceDatasets, .taskCategories, .taskIDs, .configNames:
            FieldShape(.dataset, .texts, mayBeEmpty: true)
        case .arxiv: FieldShape(.both, [.text, .texts], isFree: true)
        case .baseModel: FieldShape(.model, [.text, .texts])
        case .datasets: FieldShape(.model, [.text, .texts])
        case .baseModelRelation, .finetunedFrom, .newVersion, .pipelineTag, .libraryName:
            FieldShape(.model, .text)
        case .maskToken, .modelName: FieldShape(.model, .text, isFree: true)
        case .instancePrompt: FieldShape(.model, [.text, .null], isFree: true)
        case .buckets: FieldShape(.model, [.text, .texts])
        case .metrics: FieldShape(.model, .texts, isFree: true)
        case .co2EqEmissions: FieldShape(.model, [.number, .map])
        case .inference: FieldShape(.model, [.truth, .map, .text])
        case .widget: FieldShape(.model, .maps)
        case .modelIndex: FieldShape(.model, .any)
        case .configs, .datasetInfo: FieldShape(.dataset, .any)
        case .trainEvalIndex: FieldShape(.dataset, .maps)
        case .benchmark: FieldShape(.dataset, .text, isFree: true)
        case .paperswithcodeID: FieldShape(.dataset, [.text, .null], mayBeEmpty: true)
        case .viewer, .viewerDisplayURLs: FieldShape(.dataset, .truth)
        case .language, .license: FieldShape(.both, [.text, .texts])
        case .languageBCP47: FieldShape(.both, .texts)
        case .languageDetails: FieldShape(.both, [.text, .texts], isFree: true)
        case .tags: FieldShape(.both, .texts, isFree: true)
        case .licenseName, .licenseLink: FieldShape(.both, .text)
        case .licenseDetails, .prettyName: FieldShape(.both, .text, isFree: true)
        case .description, .thumbnail:
            FieldShape(.both, [.text, .null], isFree: true, mayBeEmpty: true)
        case .extraGatedButtonContent, .extraGatedDescription, .extraGatedHeading,
            .extraGatedPrompt:
            FieldShape(.both, .text, isFree: true)
        case .extraGatedEUDisallowed: FieldShape(.both, .truth)
        case .extraGatedFields, .gated: FieldShape(.both, .any)
        }
    }
}
