/// Concludes how a model was made where its card does not say.
///
/// The Hub's own rules are not published; these follow its documentation. The first that matches wins: several bases
/// make a merge; what marks an adapter; what marks a quantised model; a tag that says merge; else a fine-tune.
struct RelationInference {
    let relation: BaseModelRelation
    /// What the relation was concluded from.
    let reason: String
    /// Where that stands in the card.
    let position: SourcePosition?
    /// Whether nothing spoke for any relation.
    let isDefault: Bool

    init(_ context: CardContext, parentCount: Int) {
        let evidence = Self.evidence(context, parentCount: parentCount)
        relation = evidence?.relation ?? .finetune
        reason = evidence?.reason ?? "nothing says otherwise"
        position = evidence?.position
        isDefault = evidence == nil
    }

    struct Evidence {
        var relation: BaseModelRelation
        var reason: String
        var position: SourcePosition?
    }

    /// What speaks for a relation apart from the number of bases, strongest first; used to check declared ones too.
    static func evidence(_ context: CardContext, parentCount: Int) -> Evidence? {
        if parentCount > 1 {
            return Evidence(
                relation: .merge, reason: "\(parentCount) base models",
                position: context.fields[.baseModel]?.position)
        }
        return marks(of: .adapter, context) ?? marks(of: .quantized, context)
            ?? mergeMark(context) ?? nameMark(context)
    }

    private static func marks(of relation: BaseModelRelation, _ context: CardContext) -> Evidence? {
        if let file = fileMark(of: relation, context) {
            return Evidence(relation: relation, reason: "file '\(file)'")
        }
        let libraries = relation == .adapter ? adapterLibraries : quantizedLibraries
        if let library = context.fields[.libraryName], library.kind == .string,
            libraries.contains(where: { library.hasText($0) })
        {
            return Evidence(
                relation: relation, reason: "library '\(library.text)'", position: library.position)
        }
        let words = relation == .adapter ? adapterTags : quantizedTags
        return tag(in: words, context).map {
            Evidence(relation: relation, reason: "tag '\($0.text)'", position: $0.position)
        }
    }

    /// The file that marks a repository as an adapter or as quantised.
    static func fileMark(of relation: BaseModelRelation, _ context: CardContext) -> String? {
        guard let files = context.files else { return nil }
        switch relation {
        case .adapter:
            if let file = files.first(where: { $0 == "adapter_config.json" }) { return file }
            let lora = "pytorch_lora_weights.safetensors"
            let weights = files.filter { $0.hasSuffix(".safetensors") || $0.hasSuffix(".bin") }
            return weights == [lora] ? lora : nil
        case .quantized:
            return files.first { $0.hasSuffix(".gguf") || $0 == "quantize_config.json" }
        case .finetune, .merge: return nil
        }
    }

    private static func mergeMark(_ context: CardContext) -> Evidence? {
        tag(in: ["merge", "mergekit"], context).map {
            Evidence(relation: .merge, reason: "tag '\($0.text)'", position: $0.position)
        }
    }

    /// The end of the name, where the files are not known.
    private static func nameMark(_ context: CardContext) -> Evidence? {
        guard context.files == nil, let id = context.id else { return nil }
        let name = id.lowercased()
        guard let suffix = quantizedSuffixes.first(where: { name.hasSuffix($0) }) else {
            return nil
        }
        return Evidence(relation: .quantized, reason: "name ends in '\(suffix)'")
    }

    private static func tag(in words: [StaticString], _ context: CardContext) -> YAMLNode? {
        guard let tags = context.fields[.tags] else { return nil }
        for tag in tags.oneOrMore
        where tag.kind == .string && words.contains(where: { tag.hasText(folding: $0) }) {
            return tag
        }
        return nil
    }

    private static let adapterLibraries: [StaticString] = [
        "peft", "adapter-transformers", "adapters",
    ]
    private static let adapterTags: [StaticString] = ["lora", "adapter", "qlora", "peft"]
    private static let quantizedLibraries: [StaticString] = ["gguf", "mlx"]
    private static let quantizedTags: [StaticString] = [
        "gguf", "gptq", "awq", "exl2", "mlx", "bitsandbytes", "4-bit", "8-bit",
    ]
    private static let quantizedSuffixes = ["-gguf", "-gptq", "-awq", "-exl2", "-ggml"]
}

extension YAMLNode {
    /// Whether the scalar's text is `other`, a text in lower case, whatever the case of its own letters.
    func hasText(folding other: StaticString) -> Bool {
        let text = textBytes
        guard text.count == other.utf8CodeUnitCount else { return false }
        // Safety: a static string's bytes live for ever.
        return unsafe text.lazy.map(\.lowercased).elementsEqual(
            UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
    }
}
