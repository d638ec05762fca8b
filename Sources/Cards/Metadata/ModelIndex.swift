/// The results in the `model-index` of a card, read leniently: what is missing or of another type is `nil` or left
/// out, and every part keeps its node and with it its place.
///
/// Source: the Hub's documentation of model cards and the typed schema of huggingface.js.
package struct ModelIndex: Sendable {
    /// One model's results.
    package struct Entry: Sendable {
        package let node: YAMLNode
        package private(set) var name: YAMLNode?
        package private(set) var resultsNode: YAMLNode?
        package private(set) var results: [Result] = []
    }

    /// The metrics of one task on one dataset.
    package struct Result: Sendable {
        package let node: YAMLNode
        package private(set) var task: YAMLNode?
        package private(set) var dataset: YAMLNode?
        package private(set) var metricsNode: YAMLNode?
        package private(set) var metrics: [Metric] = []
        package private(set) var source: YAMLNode?

        package var taskType: YAMLNode? { task?["type"]?.ifText }
        package var datasetType: YAMLNode? { dataset?["type"]?.ifText }
        package var datasetName: YAMLNode? { dataset?["name"]?.ifText }
        package var config: YAMLNode? { dataset?["config"]?.ifText }
        package var split: YAMLNode? { dataset?["split"]?.ifText }
        package var revision: YAMLNode? { dataset?["revision"]?.ifText }
        package var arguments: YAMLNode? { dataset?["args"] }
        package var sourceURL: YAMLNode? { source?["url"]?.ifText }
        package var sourceName: YAMLNode? { source?["name"]?.ifText }
    }

    /// One metric and its value.
    package struct Metric: Sendable {
        package let node: YAMLNode
        package private(set) var type: YAMLNode?
        package private(set) var value: YAMLNode?
        package private(set) var name: YAMLNode?
        package private(set) var config: YAMLNode?
        package private(set) var arguments: YAMLNode?
        package private(set) var verified: YAMLNode?
    }

    /// The entry of the front matter.
    package let key: YAMLNode?
    package let node: YAMLNode?
    package private(set) var entries: [Entry] = []

    package init(_ fields: CardFields) {
        let entry = fields.entry(.modelIndex)
        key = entry?.key
        node = entry?.value
        guard let node else { return }
        entries = node.items.filter { $0.kind == .mapping }.map(Entry.init)
    }

    package var isEmpty: Bool { entries.allSatisfy { $0.results.isEmpty } }
}

extension ModelIndex.Entry {
    init(_ node: YAMLNode) {
        self.node = node
        for (key, value) in node.entries {
            if key.hasText("name") {
                name = value
            } else if key.hasText("results") {
                resultsNode = value
            }
        }
        results =
            resultsNode?.items.filter { $0.kind == .mapping }.map(ModelIndex.Result.init) ?? []
    }
}

extension ModelIndex.Result {
    init(_ node: YAMLNode) {
        self.node = node
        for (key, value) in node.entries {
            if key.hasText("task") {
                task = value
            } else if key.hasText("dataset") {
                dataset = value
            } else if key.hasText("metrics") {
                metricsNode = value
            } else if key.hasText("source") {
                source = value
            }
        }
        metrics =
            metricsNode?.items.filter { $0.kind == .mapping }.map(ModelIndex.Metric.init) ?? []
    }

    /// The number of examples in the prompt, as `args` says it: `{num_few_shot: 5}`.
    package var shots: Int? {
        guard let arguments, arguments.kind == .mapping else { return nil }
        return (arguments["num_few_shot"] ?? arguments["num_fewshot"] ?? arguments["n_shot"])?.int
    }
}

extension ModelIndex.Metric {
    init(_ node: YAMLNode) {
        self.node = node
        for (key, value) in node.entries {
            if key.hasText("type") {
                type = value
            } else if key.hasText("value") {
                self.value = value
            } else if key.hasText("name") {
                name = value
            } else if key.hasText("config") {
                config = value
            } else if key.hasText("args") {
                arguments = value
            } else if key.hasText("verified") {
                verified = value
            }
        }
    }
}

extension YAMLNode {
    /// The node where it is a text that is not blank, or a number or truth value where a text was meant.
    var ifText: YAMLNode? {
        switch kind {
        case .string:
            textBytes.contains { $0 > 0x20 } ? self : nil
        case .int, .float, .bool: self
        case .null, .sequence, .mapping: nil
        }
    }
}
