/// What an organisation asks of the front matter of its cards, as a JSON Schema.
struct RequiredFields: Sendable {
    let schema: JSONSchema

    init(_ schema: JSONSchema) {
        self.schema = schema
    }

    /// Reports what does not fit; a card without readable front matter has been reported already.
    func check(_ context: CardContext, _ findings: inout Findings) {
        guard let metadata = context.metadata else { return }
        var check = JSONSchemaCheck(schema)
        check.check(metadata)
        for violation in check.violations {
            let isWhole = violation.path.isEmpty && violation.node.target == metadata.target
            findings.report(
                at: isWhole ? SourceRange(at: context.openingPosition) : violation.node.range,
                (violation.path.isEmpty ? "" : "'\(violation.path.escapedForMessage)': ")
                    + violation.message,
                help: violation.explanation)
        }
        if check.isExhausted {
            findings.report(
                at: SourceRange(at: context.openingPosition),
                "the schema takes more than \(JSONSchema.maximumSteps) steps, or is more than \(JSONSchema.maximumDepth) deep here: the card is not checked to the end"
            )
        }
    }
}

extension Rules {
    static let schemaRuleID = "schema/violation"

    /// Run by the linter itself, as the schema is the configuration's.
    static let schemaRules: [Rule] = [
        Rule(
            schemaRuleID, .error,
            "An organisation may ask for more than the Hub does",
            help: "See 'required' in stemma.yaml.")
    ]
}
