/// Finds the scores that a card or a file claims.
package enum ScoreClaims {
    /// Scores of one card or file; more are left out, and a rule says so for cards.
    package static let maximumCount = 50_000

    /// The scores of a card: those of its front matter, then those of the tables in its text.
    package static func claims(of context: CardContext) -> [ScoreClaim] {
        guard context.kind == .model else { return [] }
        let declared = modelIndex(of: context)
        guard declared.count < maximumCount else { return declared }
        return declared + tables(of: context).prefix(maximumCount - declared.count)
    }

    /// The scores of the `model-index`, with the place of each value.
    ///
    /// An entry whose metric has no type or no value gives none. They are about the card's model, whatever names the
    /// entries have.
    package static func modelIndex(of context: CardContext) -> [ScoreClaim] {
        guard context.fields[.modelIndex] != nil else { return [] }
        var drafts: [ScoreDraft] = []
        for entry in ModelIndex(context.fields).entries {
            let model = ScoreClaim.Model(
                text: entry.name?.ifText?.text, id: context.id, isOwn: true)
            for result in entry.results {
                for metric in result.metrics where drafts.count < maximumCount {
                    guard let draft = draft(model, result, metric) else { continue }
                    drafts.append(draft)
                }
            }
        }
        return ScoreDraft.finish(drafts, .frontMatter)
    }

    private static func draft(
        _ model: ScoreClaim.Model, _ result: ModelIndex.Result, _ metric: ModelIndex.Metric
    ) -> ScoreDraft? {
        guard let type = metric.type?.ifText ?? metric.name?.ifText, let value = metric.value,
            value.kind != .null, value.kind != .sequence, value.kind != .mapping,
            value.kind != .bool
        else { return nil }
        var draft = ScoreDraft(
            model: model, datasetType: result.datasetType?.text, name: result.datasetName?.text,
            config: result.config?.text, metricType: type.text,
            metricName: metric.name?.ifText?.text,
            value: ClaimedValue(of: value), place: ScoreClaim.Place(position: value.position))
        draft.setup.split = result.split?.text
        if let shots = result.shots { draft.setup.shots = shots }
        if let config = metric.config?.ifText?.text {
            draft.setup.details["metric_config"] = config
        }
        draft.taskType = result.taskType?.text
        draft.revision = result.revision?.text
        draft.isVerified = metric.verified?.bool == true
        draft.source = ScoreClaim.Source(url: result.sourceURL?.text, name: result.sourceName?.text)
        return draft
    }

    /// The scores of a file `.eval_results/NAME.yaml`.
    ///
    /// - Parameters:
    ///   - path: the file's path, for the claims' places.
    ///   - id: the model repository that holds the file.
    package static func evalResults(
        _ file: EvalResultFile, path: String?, id: String?
    ) -> [ScoreClaim] {
        let drafts = file.entries.prefix(maximumCount).map { entry in
            var draft = ScoreDraft(
                model: ScoreClaim.Model(id: id, isOwn: true), datasetType: entry.datasetID,
                name: nil, config: entry.taskID, metricType: nil,
                value: ClaimedValue(of: entry.value),
                place: ScoreClaim.Place(path: path, position: entry.value.position))
            draft.benchmarkText = entry.datasetID
            draft.setup.details["task"] = entry.taskID
            if let notes = entry.notes { draft.setup.details["notes"] = notes }
            draft.revision = entry.revision
            draft.date = entry.date
            draft.source = ScoreClaim.Source(
                url: entry.sourceURL,
                name: entry.sourceName ?? entry.sourceOrganization ?? entry.sourceUser)
            return draft
        }
        return ScoreDraft.finish(drafts, .evalResults)
    }
}

extension ClaimedValue {
    /// Reads a scalar of a front matter.
    init(of node: YAMLNode) {
        if let number = node.double {
            self.init(number: number, text: node.text)
        } else {
            self.init(parsing: node.text)
        }
    }
}
