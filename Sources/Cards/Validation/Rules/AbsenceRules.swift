extension Rules {
    /// What a card does not say. Never more than an info: no card is wrong for being short.
    static let absenceRules: [Rule] = [
        absenceRule(
            "license/missing", .license, "Without a licence nobody knows what they may do",
            help: "Add 'license: apache-2.0' or another identifier."),
        absenceRule(
            "language/missing", .language, "Models and datasets are found by their languages",
            help: "Add 'language: en' or a list of codes."),
        absenceRule(
            "tags/missing", .tags, "Tags help to find a repository",
            help: "Add 'tags:' with a list."),
        absenceRule(
            "pipeline-tag/missing", .pipelineTag, kinds: .model,
            "The Hub guesses the task where the card does not name it",
            help: "Add 'pipeline_tag: text-generation' or another task."),
        absenceRule(
            "library/missing", .libraryName, kinds: .model,
            "The Hub guesses the library where the card does not name it",
            help: "Add 'library_name: transformers' or another library."),
        absenceRule(
            "task-categories/missing", .taskCategories, kinds: .dataset,
            "Datasets are found by their tasks",
            help: "Add 'task_categories:' with a list."),
        absenceRule(
            "pretty-name/missing", .prettyName, kinds: .dataset,
            "A dataset is shown by a name that people read",
            help: "Add 'pretty_name: …'."),
    ]

    private static func absenceRule(
        _ id: String, _ field: CardField, kinds: Rule.Kinds = .both, _ summary: String, help: String
    ) -> Rule {
        let message = "no '\(field.key)'"
        return Rule(id, .info, kinds: kinds, isAboutAbsence: true, summary, help: help) {
            context, findings in
            guard context.metadata != nil, !context.fields.contains(field) else { return }
            findings.report(
                at: SourceRange(at: context.openingPosition), message)
        }
    }
}
