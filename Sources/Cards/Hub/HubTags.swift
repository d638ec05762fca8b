/// The tags that the Hub's API gives to a repository, and that its lists are filtered by.
///
/// They come from the front matter (`license:mit`, `dataset:owner/name`), from the text (`arxiv:2005.14165`) and from the
/// names of files (`safetensors`, `format:parquet`). Source of the words: the Hub's public API as clients see it.
package struct HubTags: Equatable, Sendable {
    /// In the order in which they are shown, each once.
    package private(set) var all: [String] = []
    /// Those of `all` that no other field of the card says in the same words, so that a list needs an index of them.
    package private(set) var derived: [String] = []

    private var seen: Set<String> = []

    package static func == (left: Self, right: Self) -> Bool { left.all == right.all }

    package init(_ context: CardContext, lineage: LineageClaims? = nil) {
        switch context.kind {
        case .model: readModel(context, lineage ?? LineageClaims(context))
        case .dataset: readDataset(context)
        }
        seen = []
    }

    /// As a JSON array of texts.
    package var json: [UInt8] {
        var writer = JSONWriter()
        writer.array { writer in
            for tag in all { writer.string(tag) }
        }
        return writer.bytes
    }

    // MARK: - Kinds of cards

    private mutating func readModel(_ context: CardContext, _ lineage: LineageClaims) {
        let fields = context.fields
        add(fields, .libraryName)
        for word in FileWords.model(context.files ?? []) { derive(word) }
        add(fields, .pipelineTag)
        add(fields, .tags)
        add(fields, .language)
        add(fields, .datasets, prefix: "dataset:")
        for id in ArxivMention.all(in: context) { derive("arxiv:" + id) }
        for parent in lineage.parents where parent.provenance == .declared {
            derive("base_model:" + parent.parent)
        }
        for parent in lineage.parents where parent.provenance == .declared {
            derive("base_model:\(parent.relation.rawValue):\(parent.parent)")
        }
        if fields.contains(.modelIndex) { derive("model-index") }
        if fields.contains(.co2EqEmissions) { derive("co2_eq_emissions") }
        add(fields, .license, prefix: "license:")
        derive(Self.region)
    }

    private mutating func readDataset(_ context: CardContext) {
        let fields = context.fields
        add(fields, .taskCategories, prefix: "task_categories:")
        add(fields, .taskIDs, prefix: "task_ids:")
        let own: [CardField] = [
            .annotationsCreators, .languageCreators, .multilinguality, .sourceDatasets,
        ]
        for field in own {
            fields.forEachText(of: field) { derive("\(field.key):\($0.text)") }
        }
        add(fields, .language, prefix: "language:")
        add(fields, .license, prefix: "license:")
        add(fields, .sizeCategories, prefix: "size_categories:")
        for word in FileWords.dataset(context.files ?? []) { derive(word) }
        for id in ArxivMention.all(in: context) { derive("arxiv:" + id) }
        derive(Self.region)
        add(fields, .tags)
    }

    /// The Hub stores in regions and says which; clients know this one.
    private static let region = "region:us"

    // MARK: - Collecting

    private mutating func add(_ fields: CardFields, _ field: CardField, prefix: String = "") {
        fields.forEachText(of: field) { node in
            guard !node.textBytes.isEmpty else { return }
            _ = append(prefix + node.text)
        }
    }

    private mutating func derive(_ tag: String) {
        if append(tag) { derived.append(tag) }
    }

    private mutating func append(_ tag: String) -> Bool {
        guard seen.insert(tag).inserted else { return false }
        all.append(tag)
        return true
    }
}
