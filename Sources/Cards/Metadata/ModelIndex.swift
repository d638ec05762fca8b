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
        package private(set) var metrics: [Metric] = []
        fileprivate var places = (
            task: noPlace, dataset: noPlace, metrics: noPlace, source: noPlace
        )

        package var task: YAMLNode? { node.other(places.task) }
        package var dataset: YAMLNode? { node.other(places.dataset) }
        package var metricsNode: YAMLNode? { node.other(places.metrics) }
        package var source: YAMLNode? { node.other(places.source) }

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
        fileprivate var places = (
            type: noPlace, value: noPlace, name: noPlace, config: noPlace, arguments: noPlace,
            verified: noPlace
        )

        package var type: YAMLNode? { node.other(places.type) }
        package var value: YAMLNode? { node.other(places.value) }
        package var name: YAMLNode? { node.other(places.name) }
        package var config: YAMLNode? { node.other(places.config) }
        package var arguments: YAMLNode? { node.other(places.arguments) }
        package var verified: YAMLNode? { node.other(places.verified) }
    }

    /// The place of a value that is not there. Values are kept as places in the document: a result holds one reference
    /// to it and not one for each value.
    private static let noPlace: Int32 = -1

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
                places.task = value.index
            } else if key.hasText("dataset") {
                places.dataset = value.index
            } else if key.hasText("metrics") {
                places.metrics = value.index
            } else if key.hasText("source") {
                places.source = value.index
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
                places.type = value.index
            } else if key.hasText("value") {
                places.value = value.index
            } else if key.hasText("name") {
                places.name = value.index
            } else if key.hasText("config") {
                places.config = value.index
            } else if key.hasText("args") {
                places.arguments = value.index
            } else if key.hasText("verified") {
                places.verified = value.index
            }
        }
    }
}

extension YAMLNode {
    /// Another node of the document by the record where it is written; `nil` for a negative one.
    fileprivate func other(_ index: Int32) -> YAMLNode? {
        index < 0 ? nil : YAMLNode(document, index)
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
