/// What types of values a field takes, as far as it decides how an argument of the command line is read.
struct CardFieldType: OptionSet {
    let rawValue: Int
    init(rawValue: Int) { self.rawValue = rawValue }

    static let text = CardFieldType(rawValue: 1)
    static let list = CardFieldType(rawValue: 2)
    static let map = CardFieldType(rawValue: 4)
    static let number = CardFieldType(rawValue: 8)
    static let bool = CardFieldType(rawValue: 16)
    static let null = CardFieldType(rawValue: 32)
    static let any: CardFieldType = [.text, .list, .map, .number, .bool, .null]

    /// The types at a path, from `specs` of model and dataset cards; anything for keys of one's own.
    init(at path: YAMLPath) {
        guard path.steps.count > 1 else {
            self = path.topKey.flatMap(Self.top) ?? .any
            return
        }
        if case .index? = path.steps.last, path.steps.count == 2, let key = path.topKey,
            let type = Self.top(key), !type.contains(.map), key != "model-index"
        {
            self = .text
            return
        }
        self = path.lastKey.flatMap(Self.inner) ?? .any
    }

    private static func top(_ key: String) -> CardFieldType? {
        guard let field = CardField(key: Array(key.utf8)[...]) else { return nil }
        return switch field {
        case .baseModelRelation, .benchmark, .extraGatedButtonContent, .extraGatedDescription,
            .extraGatedHeading, .extraGatedPrompt, .finetunedFrom, .libraryName, .licenseDetails,
            .licenseLink, .licenseName, .maskToken, .modelName, .newVersion, .pipelineTag,
            .prettyName:
            .text
        case .description, .instancePrompt, .paperswithcodeID, .thumbnail: [.text, .null]
        case .annotationsCreators, .arxiv, .baseModel, .buckets, .configNames, .datasets, .language,
            .languageBCP47, .languageCreators, .languageDetails, .license, .metrics,
            .multilinguality, .sizeCategories, .sourceDatasets, .tags, .taskCategories, .taskIDs:
            [.text, .list]
        case .co2EqEmissions: [.number, .map, .text]
        case .configs, .modelIndex, .trainEvalIndex, .widget: [.list, .map]
        case .datasetInfo: [.list, .map]
        case .extraGatedFields: [.map, .list]
        case .extraGatedEUDisallowed, .viewer, .viewerDisplayURLs: [.bool, .text]
        case .gated: [.bool, .text]
        case .inference: [.bool, .map, .text]
        }
    }

    /// Keys inside of model-index, dataset_info, configs and gates.
    private static func inner(_ key: String) -> CardFieldType? {
        switch key {
        case "type", "name", "config", "split", "revision", "url", "config_name", "path", "dtype",
            "task_id", "source", "training_type", "geographical_location", "hardware_used",
            "verifyToken", "text", "label", "date", "notes":
            [.text, .list, .map]
        default: nil
        }
    }
}
