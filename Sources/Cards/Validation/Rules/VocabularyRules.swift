extension Rules {
    static let vocabularyRules: [Rule] = [
        listRule(
            "pipeline-tag/unknown", .pipelineTag, Vocabulary.pipelineTags, kinds: .model,
            "The Hub offers a widget and a filter for the tasks that it knows",
            help: "Write a task of the Hub's list, such as 'text-generation'."),
        listRule(
            "base-model/unknown-relation", .baseModelRelation, Vocabulary.relations, kinds: .model,
            "A model is a finetune, an adapter, a merge or a quantisation of its base",
            help: "Write 'finetune', 'adapter', 'merge' or 'quantized'."),
        Rule(
            "library/unknown", .warning, kinds: .model, fields: [.libraryName], isFixable: true,
            "The Hub shows how to load a model for the libraries that it knows by their ids",
            help: "Write the library's id."
        ) { context, findings in
            context.forEachText(of: .libraryName, where: { !Vocabulary.libraries.contains($0) }) {
                value in
                guard let match = Vocabulary.libraries.match(value.text), match.kind != .exact
                else { return }
                // The list is open: only what is surely another spelling is worth a word.
                findings.report(
                    at: value,
                    "unknown library '\(value.text.escapedForMessage)': did you mean '\(match.id)'?",
                    fix: match.isCertain
                        ? context.fixes.replaceText(of: value, with: match.id) : nil)
            }
        },
        listRule(
            "task-categories/unknown", .taskCategories, Vocabulary.taskCategories, kinds: .dataset,
            "Datasets are found by the tasks of the Hub's list",
            help: "Write a task of the Hub's list, such as 'text-classification'."),
        listRule(
            "task-ids/unknown", .taskIDs, Vocabulary.taskIDs, kinds: .dataset,
            "Datasets are found by the subtasks of the Hub's list",
            help: "Write a subtask of the Hub's list, such as 'sentiment-analysis'."),
        listRule(
            "size-categories/unknown", .sizeCategories, Vocabulary.sizeCategories, kinds: .dataset,
            "The size of a dataset is one of the Hub's ranges",
            help: "Write a range such as '1K<n<10K', or 'unknown'."),
        listRule(
            "annotations-creators/unknown", .annotationsCreators, Vocabulary.annotationsCreators,
            kinds: .dataset, "Who annotated a dataset is said by words of the Hub's list",
            help:
                "Write 'expert-generated', 'crowdsourced', 'machine-generated', 'found' or 'no-annotation'."
        ),
        listRule(
            "language-creators/unknown", .languageCreators, Vocabulary.languageCreators,
            kinds: .dataset, "Who wrote the texts of a dataset is said by words of the Hub's list",
            help:
                "Write 'expert-generated', 'crowdsourced', 'machine-generated', 'found' or 'other'."
        ),
        listRule(
            "multilinguality/unknown", .multilinguality, Vocabulary.multilinguality,
            kinds: .dataset,
            "Multilinguality is said by words of the Hub's list",
            help: "Write 'monolingual', 'multilingual' or 'translation'."),
    ]

    /// A rule that the texts of a field are of a list.
    private static func listRule(
        _ id: String, _ field: CardField, _ list: VocabularyList, kinds: Rule.Kinds,
        _ summary: String, help: String
    ) -> Rule {
        Rule(id, .warning, kinds: kinds, fields: [field], isFixable: true, summary, help: help) {
            context, findings in
            context.forEachText(of: field, where: { !list.contains($0) }) { value in
                let text = value.textBytes
                guard !value.isBlankText else { return }
                // The lists of datasets were open once: 'other', and below each task 'task-other-anything'.
                let isOther =
                    kinds == .dataset
                    && (value.hasText("other") || text.firstRange(ofBytes: "other-".utf8) != nil)
                reportUnknown(value, list, context, &findings, severity: isOther ? .info : nil)
            }
        }
    }
}
