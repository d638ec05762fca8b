extension Rules {
    /// What the text and the files say of a model's descent, beside what its front matter says.
    static let lineageRules: [Rule] = [
        Rule(
            "lineage/base-in-text", .warning, kinds: .model,
            "A base model that only the text names is not found by those who look for its children",
            help: "Name it in the front matter with 'base_model'."
        ) { context, findings in
            guard context.fields[.baseModel] == nil, context.fields[.finetunedFrom] == nil,
                !context.body.bytes.isEmpty, !hasBaseModelTag(context)
            else { return }
            for mention in context.body.baseModelMentions(own: context.id) {
                findings.report(
                    at: context.range(of: mention.byteRange),
                    "the text names '\(mention.id)' as base model (\(mention.evidence)), the front matter none",
                    help: "Add 'base_model: \(mention.id)'.")
            }
        },
        Rule(
            "lineage/relation", .warning, kinds: .model, fields: [.baseModelRelation],
            "A relation that the files or tags contradict is one of the two wrong",
            help: "Correct 'base_model_relation', or remove it: it is then concluded."
        ) { context, findings in
            guard let node = context.fields[.baseModelRelation], node.kind == .string,
                let declared = BaseModelRelation(node.textBytes),
                let evidence = RelationInference.contradiction(of: declared, context)
            else { return }
            findings.report(
                at: node,
                "'\(declared.rawValue)', but \(evidence.reason) says '\(evidence.relation.rawValue)'"
            )
        },
    ]

    private static func hasBaseModelTag(_ context: CardContext) -> Bool {
        context.fields[.tags]?.oneOrMore.contains { $0.startsWithText("base_model:") } ?? false
    }
}

extension RelationInference {
    /// What speaks against a declared relation; `nil` where nothing does.
    static func contradiction(of declared: BaseModelRelation, _ context: CardContext) -> Evidence? {
        let files: [BaseModelRelation] = [.adapter, .quantized]
        for relation in files where relation != declared {
            guard let file = fileMark(of: relation, context) else { continue }
            // An adapter may be quantised; then both marks are there.
            if fileMark(of: declared, context) != nil { continue }
            return Evidence(relation: relation, reason: "the file '\(file)'")
        }
        guard context.files == nil, declared == .finetune || declared == .merge,
            let evidence = evidence(context, parentCount: 1),
            evidence.relation == .adapter || evidence.relation == .quantized,
            evidence.position != nil
        else { return nil }
        return Evidence(
            relation: evidence.relation, reason: "the " + evidence.reason,
            position: evidence.position)
    }
}
