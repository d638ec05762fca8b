/// The keys of front matters that have a meaning.
///
/// Sources: the Hub's documentation of model and dataset cards and the typed schema of huggingface.js.
package enum CardField: UInt8, CaseIterable, Sendable {
    case annotationsCreators, arxiv, baseModel, baseModelRelation, benchmark, buckets,
        co2EqEmissions, configNames
    case configs, datasetInfo, datasets, description, extraGatedButtonContent, extraGatedDescription
    case extraGatedEUDisallowed, extraGatedFields, extraGatedHeading, extraGatedPrompt,
        finetunedFrom, gated
    case inference, instancePrompt, language, languageBCP47, languageCreators, languageDetails,
        libraryName
    case license, licenseDetails, licenseLink, licenseName, maskToken, metrics, modelIndex,
        modelName
    case multilinguality, newVersion, paperswithcodeID, pipelineTag, prettyName, sizeCategories,
        sourceDatasets
    case tags, taskCategories, taskIDs, thumbnail, trainEvalIndex, viewer, viewerDisplayURLs, widget

    /// The key as cards write it.
    package var key: StaticString {
        switch self {
        case .annotationsCreators: "annotations_creators"
        case .arxiv: "arxiv"
        case .baseModel: "base_model"
        case .baseModelRelation: "base_model_relation"
        case .benchmark: "benchmark"
        case .buckets: "buckets"
        case .co2EqEmissions: "co2_eq_emissions"
        case .configNames: "config_names"
        case .configs: "configs"
        case .datasetInfo: "dataset_info"
        case .datasets: "datasets"
        case .description: "description"
        case .extraGatedButtonContent: "extra_gated_button_content"
        case .extraGatedDescription: "extra_gated_description"
        case .extraGatedEUDisallowed: "extra_gated_eu_disallowed"
        case .extraGatedFields: "extra_gated_fields"
        case .extraGatedHeading: "extra_gated_heading"
        case .extraGatedPrompt: "extra_gated_prompt"
        case .finetunedFrom: "finetuned_from"
        case .gated: "gated"
        case .inference: "inference"
        case .instancePrompt: "instance_prompt"
        case .language: "language"
        case .languageBCP47: "language_bcp47"
        case .languageCreators: "language_creators"
        case .languageDetails: "language_details"
        case .libraryName: "library_name"
        case .license: "license"
        case .licenseDetails: "license_details"
        case .licenseLink: "license_link"
        case .licenseName: "license_name"
        case .maskToken: "mask_token"
        case .metrics: "metrics"
        case .modelIndex: "model-index"
        case .modelName: "model_name"
        case .multilinguality: "multilinguality"
        case .newVersion: "new_version"
        case .paperswithcodeID: "paperswithcode_id"
        case .pipelineTag: "pipeline_tag"
        case .prettyName: "pretty_name"
        case .sizeCategories: "size_categories"
        case .sourceDatasets: "source_datasets"
        case .tags: "tags"
        case .taskCategories: "task_categories"
        case .taskIDs: "task_ids"
        case .thumbnail: "thumbnail"
        case .trainEvalIndex: "train-eval-index"
        case .viewer: "viewer"
        case .viewerDisplayURLs: "viewer_display_urls"
        case .widget: "widget"
        }
    }

    /// The field that a key names.
    package init?(key: ArraySlice<UInt8>) {
        guard let field = Self.byKey[key] else { return nil }
        self = field
    }

    private static let byKey: [ArraySlice<UInt8>: CardField] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.key.description.utf8.map { $0 }[...], $0) })
}

extension CardField {
    fileprivate var bit: UInt64 { 1 << UInt64(rawValue) }
}

/// The entries of one front matter by field, each found once.
package struct CardFields: Sendable {
    package typealias Entry = (key: YAMLNode, value: YAMLNode)

    private var known: [(field: CardField, entry: Entry)] = []
    /// The fields of `known`, side by side: rules ask far more often than there is an answer.
    private var order: [CardField] = []
    /// A bit for each field that is there.
    private var present: UInt64 = 0
    /// Entries whose key is no known field, in the order of the text.
    package private(set) var unknown: [Entry] = []

    package init(_ metadata: YAMLNode?) {
        guard let metadata else { return }
        known.reserveCapacity(16)
        order.reserveCapacity(16)
        for entry in metadata.entries {
            if entry.key.kind == .string, let field = CardField(key: entry.key.textBytes) {
                known.append((field, entry))
                order.append(field)
                present |= field.bit
            } else {
                unknown.append(entry)
            }
        }
    }

    /// The value of a field; `nil` where the card does not have it.
    package subscript(field: CardField) -> YAMLNode? { entry(field)?.value }

    package func entry(_ field: CardField) -> Entry? {
        guard present & field.bit != 0, let position = order.firstIndex(of: field) else {
            return nil
        }
        return known[position].entry
    }

    package func contains(_ field: CardField) -> Bool { present & field.bit != 0 }

    /// The known fields in the order of the text.
    package var all: [(field: CardField, entry: Entry)] { known }
}
