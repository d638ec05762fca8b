/// The keys of front matters that have a meaning.
///
/// Sources: the Hub's documentation of model and dataset cards and the typed schema of huggingface.js.
package enum CardField: UInt8, CaseIterable, Sendable {
    case annotationsCreators, arxiv, baseModel, baseModelRelation, benchmark, buckets,
        co2EqEmissions, configNames
    case configs, datasetInfo, datasets, description, extraGatedButtonContent, extraGatedDescription
    case extraGatedEUDisallowed, extraGatedFields, extraGatedHeading, extraGatedPrompt,
        finetunedFrom, gated
    case inference, instancePrompt, language, languageBCP47, languageCreators, languageDetails,
        libraryName
    case license, licenseDetails, licenseLink, licenseName, maskToken, metrics, modelIndex,
        modelName
    case multilinguality, newVersion, paperswithcodeID, pipelineTag, prettyName, sizeCategories,
        sourceDatasets
    case tags, taskCategories, taskIDs, thumbnail, trainEvalIndex, viewer, viewerDisplayURLs, widget

    /// The key as cards write it.
    package var key: StaticString {
        switch self {
        case .annotationsCreators: "annotations_creators"
        case .arxiv: "arxiv"
        case .baseModel: "base_model"
        case .baseModelRelation: "base_model_relation"
        case .benchmark: "benchmark"
        case .buckets: "buckets"
        case .co2EqEmissions: "co2_eq_emissions"
        case .configNames: "config_names"
        case .configs: "configs"
        case .datasetInfo: "dataset_info"
        case .datasets: "datasets"
        case .description: "description"
        case .extraGatedButtonContent: "extra_gated_button_content"
        case .extraGatedDescription: "extra_gated_description"
        case .extraGatedEUDisallowed: "extra_gated_eu_disallowed"
        case .extraGatedFields: "extra_gated_fields"
        case .extraGatedHeading: "extra_gated_heading"
        case .extraGatedPrompt: "extra_gated_prompt"
        case .finetunedFrom: "finetuned_from"
        case .gated: "gated"
        case .inference: "inference"
        case .instancePrompt: "instance_prompt"
        case .language: "language"
        case .languageBCP47: "language_bcp47"
        case .languageCreators: "language_creators"
        case .languageDetails: "language_details"
        case .libraryName: "library_name"
        case .license: "license"
        case .licenseDetails: "license_details"
        case .licenseLink: "license_link"
        case .licenseName: "license_name"
        case .maskToken: "mask_token"
        case .metrics: "metrics"
        case .modelIndex: "model-index"
        case .modelName: "model_name"
        case .multilinguality: "multilinguality"
        case .newVersion: "new_version"
        case .paperswithcodeID: "paperswithcode_id"
        case .pipelineTag: "pipeline_tag"
        case .prettyName: "pretty_name"
        case .sizeCategories: "size_categories"
        case .sourceDatasets: "source_datasets"
        case .tags: "tags"
        case .taskCategories: "task_categories"
        case .taskIDs: "task_ids"
        case .thumbnail: "thumbnail"
        case .trainEvalIndex: "train-eval-index"
        case .viewer: "viewer"
        case .viewerDisplayURLs: "viewer_display_urls"
        case .widget: "widget"
        }
    }

    /// The field that a key names.
    package init?(key: ArraySlice<UInt8>) {
        // Safety: the buffer is read within the closure.
        let hash = unsafe key.withUnsafeBufferPointer { unsafe YAMLRecord.hash(.string, $0) }
        guard let field = Self.find(hash, where: { key.equals($0.key) }) else { return nil }
        self = field
    }

    /// The field that a key of a front matter names.
    init?(key: YAMLNode) {
        guard key.kind == .string,
            let field = Self.find(key.record.next, where: { key.hasText($0.key) })
        else { return nil }
        self = field
    }

    private static func find(_ hash: UInt32, where isMeant: (CardField) -> Bool) -> CardField? {
        var slot = slot(hash)
        while slots[slot] != 0 {
            if let field = CardField(rawValue: slots[slot] - 1), isMeant(field) { return field }
            slot = (slot + 1) % slots.count
        }
        return nil
    }

    private static func slot(_ hash: UInt32) -> Int { Int(hash % 256) }

    /// Fields by the hashes of their keys, their raw values one up; 0 in a free slot, the next one where a slot is taken.
    private static let slots: [UInt8] = {
        var slots = [UInt8](repeating: 0, count: 256)
        for field in allCases {
            let key = Array(field.key.description.utf8)
            // Safety: the buffer is read within the closure.
            var slot = slot(
                unsafe key.withUnsafeBufferPointer { unsafe YAMLRecord.hash(.string, $0) })
            while slots[slot] != 0 { slot = (slot + 1) % slots.count }
            slots[slot] = field.rawValue + 1
        }
        return slots
    }()
}

/// Some of the fields.
package struct CardFieldSet: ExpressibleByArrayLiteral, Sendable {
    private var bits: UInt64 = 0

    package init(_ fields: [CardField]) { for field in fields { insert(field) } }
    package init(arrayLiteral fields: CardField...) { self.init(fields) }

    package mutating func insert(_ field: CardField) { bits |= 1 << UInt64(field.rawValue) }
    package func contains(_ field: CardField) -> Bool { bits & 1 << UInt64(field.rawValue) != 0 }
    package func isDisjoint(with other: CardFieldSet) -> Bool { bits & other.bits == 0 }
}

/// The entries of one front matter by field, each found once.
package struct CardFields: Sendable {
    package typealias Entry = (key: YAMLNode, value: YAMLNode)

    /// An entry whose key is a known field; `CardFields.entry(of:)` has its nodes.
    package struct Known: Sendable {
        package let field: CardField
        /// The type of the value.
        package let kind: YAMLNode.Kind
        fileprivate let key: Int32
        fileprivate let value: Int32
    }

    private let document: YAMLDocument?
    /// The known fields in the order of the text.
    package private(set) var all: [Known] = []
    /// The known fields that are there.
    package private(set) var present: CardFieldSet = []
    /// Entries whose key is no known field, in the order of the text.
    package private(set) var unknown: [Entry] = []

    package init(_ metadata: YAMLNode?) {
        document = metadata?.document
        guard let metadata else { return }
        all.reserveCapacity(16)
        for entry in metadata.entries {
            if let field = CardField(key: entry.key) {
                all.append(
                    Known(
                        field: field, kind: entry.value.kind, key: entry.key.index,
                        value: entry.value.index))
                present.insert(field)
            } else {
                unknown.append(entry)
            }
        }
    }

    /// The value of a field; `nil` where the card does not have it.
    package subscript(field: CardField) -> YAMLNode? {
        guard let document, let known = known(field) else { return nil }
        return YAMLNode(document, known.value)
    }

    package func entry(_ field: CardField) -> Entry? { known(field).flatMap { entry(of: $0) } }

    package func entry(of known: Known) -> Entry? {
        document.map { (YAMLNode($0, known.key), YAMLNode($0, known.value)) }
    }

    package func contains(_ field: CardField) -> Bool { present.contains(field) }

    /// Calls `body` with each text of a field that holds one text or a list of them, other types left out.
    ///
    /// - Parameter isMeant: by its bytes, whether a text is handed on. To look at one and pass it over costs no
    ///   reference to the document, and rules pass nearly all over.
    package func forEachText(
        of field: CardField, where isMeant: (Span<UInt8>) -> Bool = { _ in true },
        _ body: (YAMLNode) -> Void
    ) {
        guard let document, let known = known(field) else { return }
        let records = document.records
        let text = document.text
        func visit(_ index: Int) {
            var record = records[index]
            if record.shape == .alias { record = records[Int(record.payload)] }
            guard record.kind == .string else { return }
            let start = Int(record.payload)
            guard isMeant(text.span.extracting(start..<start + Int(record.length))) else { return }
            body(YAMLNode(document, Int32(truncatingIfNeeded: index)))
        }
        switch known.kind {
        case .string: visit(Int(known.value))
        case .sequence:
            let list = Int(YAMLNode(document, known.value).target)
            var item = list + 1
            while item < Int(records[list].next) {
                visit(item)
                item = records[item].successor(of: item)
            }
        default: break
        }
    }

    private func known(_ field: CardField) -> Known? {
        present.contains(field) ? all.first { $0.field == field } : nil
    }
}
