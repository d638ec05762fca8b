extension Rules {
    /// The form that people fill in before files are handed over.
    static let gateRules: [Rule] = [
        Rule(
            "gate/fields", .error, fields: [.extraGatedFields],
            "extra_gated_fields is a map of labels to types",
            help: "Write 'extra_gated_fields:' and below it lines such as '  Company: text'."
        ) { context, findings in
            guard let value = context.fields[.extraGatedFields] else { return }
            switch value.kind {
            case .mapping, .null: return
            case .sequence:
                // The Hub's own template for datasets shows a list of maps of one pair.
                findings.report(
                    at: value,
                    "'extra_gated_fields': expected a map of labels to types, found a list",
                    severity: .warning)
            default:
                findings.report(
                    at: value,
                    "'extra_gated_fields': expected a map of labels to types, found \(value.foundPhrase)"
                )
            }
        },
        Rule(
            "gate/field-type", .warning, fields: [.extraGatedFields], isFixable: true,
            "A field of the form has one of the Hub's types",
            help: "Use text, checkbox, date_picker, country, ip_location or select."
        ) { context, findings in
            forEachGateField(context) { label, value in
                let type = value.kind == .mapping ? value["type"] : value
                guard let type else {
                    findings.report(
                        at: value, "the field '\(label.text.escapedForMessage)' has no type",
                        severity: .error)
                    return
                }
                guard type.kind == .string else {
                    findings.report(
                        at: type,
                        "the type of '\(label.text.escapedForMessage)': expected a text, found \(type.foundPhrase)",
                        severity: .error)
                    return
                }
                guard !Vocabulary.gatedFieldTypes.contains(type.textBytes.span) else { return }
                reportUnknown(type, Vocabulary.gatedFieldTypes, context, &findings)
            }
        },
        Rule(
            "gate/select", .error, fields: [.extraGatedFields],
            "A field to choose from has options",
            help: "Add 'options:' with a list of texts, or of maps with label and value."
        ) { context, findings in
            forEachGateField(context) { label, value in
                let isSelect =
                    value.kind == .mapping
                    ? value["type"]?.hasText("select") == true : value.hasText("select")
                guard isSelect else { return }
                guard value.kind == .mapping, let options = value["options"],
                    options.kind == .sequence, !options.isEmptyCollection
                else {
                    findings.report(
                        at: value, "'\(label.text.escapedForMessage)' is a select without options")
                    return
                }
                for option in options.items {
                    if option.kind == .mapping {
                        if option["label"] == nil || option["value"] == nil {
                            findings.report(
                                at: option, "an option is a text, or has label and value")
                        }
                    } else if option.kind != .string {
                        findings.report(
                            at: option, "an option is a text, found \(option.foundPhrase)",
                            fix: context.fixes.quote(option), severity: .warning)
                    }
                }
            }
        },
        Rule(
            "gate/label", .warning, fields: [.extraGatedFields],
            "A field of the form needs a label that people can read",
            help: "Write what is asked, such as 'Company'."
        ) { context, findings in
            forEachGateField(context) { label, _ in
                if label.kind != .string {
                    findings.report(
                        at: label, "the label is \(label.foundPhrase), not a text",
                        fix: context.fixes.quote(label))
                } else if label.isBlankText {
                    findings.report(at: label, "the label is empty")
                }
            }
        },
        Rule(
            "gate/eu", .warning, fields: [.extraGatedEUDisallowed],
            "extra_gated_eu_disallowed shapes a form that the card does not have",
            help: "Add 'extra_gated_prompt' or 'extra_gated_fields', or remove the key."
        ) { context, findings in
            let others: [CardField] = [
                .extraGatedPrompt, .extraGatedFields, .extraGatedHeading, .extraGatedDescription,
                .extraGatedButtonContent,
            ]
            guard let entry = context.fields.entry(.extraGatedEUDisallowed),
                !others.contains(where: { context.fields.contains($0) })
            else { return }
            findings.report(
                at: entry.key, "'extra_gated_eu_disallowed' without any other 'extra_gated_' key")
        },
    ]

    private static func forEachGateField(
        _ context: CardContext, _ body: (_ label: YAMLNode, _ value: YAMLNode) -> Void
    ) {
        guard let value = context.fields[.extraGatedFields] else { return }
        for entry in value.entries { body(entry.key, entry.value) }
        for item in value.items {
            for entry in item.entries { body(entry.key, entry.value) }
        }
    }
}
