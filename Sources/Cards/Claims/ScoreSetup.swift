/// How a score was measured, as far as its place says: what makes two scores of one benchmark unlike.
package struct ScoreSetup: Equatable, Hashable, Sendable {
    /// A part of the benchmark: a subject, a language.
    package var subset: String?
    /// The configuration as written.
    package var config: String?
    package var split: String?
    /// Examples in the prompt.
    package var shots: Int?
    /// The metric's id with its cut-off.
    package var metric: String
    /// What else the metric's name says: `strict_match`.
    package var qualifier: String?
    /// lm-evaluation-harness's filter, unless it is `none`.
    package var filter: String?
    /// Hash of the chat template, where one was applied.
    package var chatTemplate: String?
    package var systemInstruction: String?
    /// Only the first examples were run.
    package var limit: String?
    /// Anything else that tells setups apart, such as `normalisation: raw`, by key.
    package var details: [String: String] = [:]

    package init(metric: String) {
        self.metric = metric
    }

    /// Canonical text: two claims are compared only where theirs are equal.
    ///
    /// `key=value` joined by `;`, in a fixed order, what is not known left out.
    package var text: String {
        var parts: [String] = []
        func add(_ key: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            parts.append(key + "=" + value)
        }
        add("subset", subset)
        add("split", split)
        add("shots", shots.map(String.init))
        add("metric", metric)
        add("qualifier", qualifier)
        add("filter", filter)
        add("chat_template", chatTemplate)
        add("system_instruction", systemInstruction)
        add("limit", limit)
        for key in details.keys.sorted() { add(key, details[key]) }
        return parts.joined(separator: ";")
    }
}
