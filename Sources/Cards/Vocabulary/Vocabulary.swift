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
    /// Values of `base_model_relation`.
    package static let relations = VocabularyList("relation", relationLines, relationKeys)
    /// Types in `extra_gated_fields`.
    package static let gatedFieldTypes = VocabularyList(
        "field type", gatedFieldTypeLines, gatedFieldTypeKeys)
    /// Metrics that the Hub's task pages name. The list is open; `Metric` says what metrics mean.
    package static let metrics = VocabularyList("metric", hubMetricLines, hubMetricKeys)
}
