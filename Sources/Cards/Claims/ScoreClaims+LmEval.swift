/// A `results_*.json` of lm-evaluation-harness: one model, many tasks.
///
/// Source: the files that lm_eval 0.4.13 writes.
package struct LmEvalFile: Sendable {
    /// The model's id; `nil` where the file names a path or nothing.
    package let id: String?
    package let claims: [ScoreClaim]

    /// - Parameters:
    ///   - path: the file's path, for the claims' places.
    ///   - own: the repository that holds the file, where one does.
    /// - Returns: `nil` where the document is no such file.
    package init?(_ document: JSONDocument, path: String, own: String?) {
        let root = document.root
        guard let results = root["results"], results.kind == .object else { return nil }
        id = Self.model(root)
        let lines = document.makeLineTable()
        let model = ScoreClaim.Model(
            text: root["model_name"]?.string, id: own ?? id,
            isOwn: own == nil || id == nil || own == id)
        var drafts: [ScoreDraft] = []
        for (key, task) in results.entries where task.kind == .object {
            for (name, value) in task.entries where drafts.count < ScoreClaims.maximumCount {
                guard
                    let draft = Self.draft(
                        key.text, name.text, value, task, root, model, path, lines)
                else { continue }
                drafts.append(draft)
            }
        }
        claims = ScoreDraft.finish(drafts, .lmEval)
    }

    /// The score behind a key such as `acc_norm,none`; `nil` for standard errors, names and sizes.
    private static func draft(
        _ task: String, _ key: String, _ value: JSONValue, _ entry: JSONValue, _ root: JSONValue,
        _ model: ScoreClaim.Model, _ path: String, _ lines: LineTable
    ) -> ScoreDraft? {
        let parts = key.split(separator: ",", maxSplits: 1)
        guard parts.count == 2, !parts[0].hasSuffix("_stderr"), let number = value.double else {
            return nil
        }
        let metric = String(parts[0])
        var draft = ScoreDraft(
            model: model, datasetType: task, name: nil, metricType: metric,
            value: ClaimedValue(number: number, text: value.text),
            place: ScoreClaim.Place(path: path, position: lines.position(of: value.offset)))
        draft.benchmarkText = task
        draft.value.spread = entry.value(named: "\(metric)_stderr,\(parts[1])")?.double
        draft.setup.filter = parts[1] == "none" ? nil : String(parts[1])
        draft.setup.shots = root["n-shot"]?.value(named: task)?.int ?? draft.setup.shots
        // A run over the first examples only is another measurement.
        if let limit = root["config"]?["limit"], !limit.isNull { draft.setup.limit = limit.text }
        draft.setup.chatTemplate = hash(root["chat_template_sha"])
        draft.setup.systemInstruction = hash(root["system_instruction_sha"])
        if let version = root["versions"]?.value(named: task), !version.isNull {
            draft.setup.details["task_version"] = version.text
        }
        draft.higherIsBetter =
            root["higher_is_better"]?.value(named: task)?.value(named: metric)?.bool
        draft.revision = root["task_hashes"]?.value(named: task)?.string
        draft.source = ScoreClaim.Source(
            name: root["lm_eval_version"]?.string.map { "lm-evaluation-harness \($0)" }
                ?? "lm-evaluation-harness")
        return draft
    }

    /// The first digits of a hash, which are enough to tell templates apart.
    private static func hash(_ value: JSONValue?) -> String? {
        value?.string.map { String($0.prefix(12)) }
    }

    private static func model(_ root: JSONValue) -> String? {
        if let name = root["model_name"]?.string, RepositoryID.isValid(name.utf8) { return name }
        let arguments = root["config"]?["model_args"]
        let pretrained =
            arguments?["pretrained"]?.string
            ?? arguments?.string?.split(separator: ",").first { $0.hasPrefix("pretrained=") }
            .map { String($0.dropFirst("pretrained=".count)) }
        guard let pretrained, RepositoryID.isValid(pretrained.utf8) else { return nil }
        return pretrained
    }
}
