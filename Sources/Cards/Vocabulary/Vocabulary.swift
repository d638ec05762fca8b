/// The values that the Hub's card fields may hold.
///
/// The lists come from `Data/*.json`, each of which names its source, through
/// `Tools/make-vocabulary`.
package enum Vocabulary {
    /// Values of `license`.
    package static let licenses = VocabularyList(
        "licence", licenseLines, licenseKeys, rephrase: licenseWords)
    /// Values of `pipeline_tag`; an earlier one is more specific than a later one of its modality.
    package static let pipelineTags = VocabularyList(
        "pipeline tag", pipelineTagLines, pipelineTagKeys)
    /// Libraries that `library_name`, or a plain tag, may name. The list is open.
    package static let libraries = VocabularyList("library", libraryLines, libraryKeys)
    /// Libraries that read datasets.
    package static let datasetLibraries = VocabularyList(
        "library", datasetLibraryLines, datasetLibraryKeys)
    /// Values of `task_categories` in dataset cards.
    package static let taskCategories = VocabularyList(
        "task category", taskCategoryLines, taskCategoryKeys)
    /// Values of `task_ids` in dataset cards.
    package static let taskIDs = VocabularyList("task id", taskIDLines, taskIDKeys)
    package static let sizeCategories = VocabularyList(
        "size category", sizeCategoryLines, sizeCategoryKeys)
    package static let annotationsCreators = VocabularyList(
        "annotations creator", annotationsCreatorLines, annotationsCreatorKeys)
    package static let languageCreators = VocabularyList(
        "language creator", languageCreatorLines, languageCreatorKeys)
    package static let multilinguality = VocabularyList(
        "multilinguality", multilingualityLines, multilingualityKeys)
    /// The words that `source_datasets` may hold beside dataset ids; see `isSourceDataset`.
    package static let sourceDatasets = VocabularyList(
        "source dataset", sourceDatasetLines, sourceDatasetKeys)
    /// Values of `base_model_relation`.
    package static let relations = VocabularyList("relation", relationLines, relationKeys)
    /// Types in `extra_gated_fields`.
    package static let gatedFieldTypes = VocabularyList(
        "field type", gatedFieldTypeLines, gatedFieldTypeKeys)
    /// The `extra_gated_*` keys.
    package static let gatedCardKeys = VocabularyList("key", gatedCardKeyLines, gatedCardKeyKeys)
    /// Groups of pipeline tags.
    package static let taskModalities = VocabularyList(
        "modality", taskModalityLines, taskModalityKeys)
    package static let datasetModalities = VocabularyList(
        "modality", datasetModalityLines, datasetModalityKeys)
    /// Values of `evaluation_framework` in a benchmark's `eval.yaml`.
    package static let evaluationFrameworks = VocabularyList(
        "evaluation framework", evaluationFrameworkLines, evaluationFrameworkKeys)
    /// Metrics that the Hub's task pages name. The list is open; `Metric` says what metrics mean.
    package static let metrics = VocabularyList("metric", hubMetricLines, hubMetricKeys)

    /// Whether `source_datasets` may hold `value`: `original`, `extended`, `extended|id`, or a
    /// dataset's id.
    package static func isSourceDataset(_ value: String) -> Bool {
        if sourceDatasets.contains(value) { return true }
        let id = value.hasPrefix("extended|") ? value.dropFirst("extended|".count) : value[...]
        guard !id.isEmpty, id.utf8.count <= 200,
            id.utf8.count(where: { $0 == UInt8(ascii: "/") }) <= 1
        else {
            return false
        }
        return !id.hasPrefix("/") && !id.hasSuffix("/")
            && id.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                    UInt8(ascii: "."), UInt8(ascii: "/"):
                    true
                default: false
                }
            }
    }
}
