extension Rules {
    /// What stands inside fields that are maps.
    static let detailRules: [Rule] = [
        Rule(
            "co2/emissions", .error, kinds: .model, fields: [.co2EqEmissions],
            "Emissions are a number of grams",
            help: "Write 'co2_eq_emissions:' with 'emissions: 12.5', in grams of CO2."
        ) { context, findings in
            guard let value = context.fields[.co2EqEmissions] else { return }
            if value.kind == .mapping {
                guard let emissions = value["emissions"] else {
                    if !value.isEmptyCollection {
                        findings.report(at: value, "'co2_eq_emissions' has no 'emissions'")
                    }
                    return
                }
                checkEmissions(emissions, &findings)
            } else if value.kind == .int || value.kind == .float {
                checkEmissions(value, &findings)
            }
        },
        Rule(
            "co2/detail", .warning, kinds: .model, fields: [.co2EqEmissions], isFixable: true,
            "What is said of emissions is text",
            help: "Known keys are source, training_type, geographical_location and hardware_used."
        ) { context, findings in
            guard let value = context.fields[.co2EqEmissions] else { return }
            for entry in value.entries where entry.key.kind == .string {
                guard
                    isOne(
                        of: ["source", "training_type", "geographical_location", "hardware_used"],
                        entry.key)
                else { continue }
                switch entry.value.kind {
                case .string, .null, .sequence: continue
                default:
                    findings.report(
                        at: entry.value,
                        "'\(entry.key.text)': expected a text, found \(entry.value.foundPhrase)",
                        fix: context.fixes.quote(entry.value))
                }
            }
        },
        Rule(
            "widget/text", .warning, kinds: .model, fields: [.widget], isFixable: true,
            "The texts of an example are texts",
            help: "Put the value in quotes."
        ) { context, findings in
            forEachExample(context) { example in
                for entry in example.entries where entry.key.kind == .string {
                    guard isOne(of: textsOfExamples, entry.key) else { continue }
                    switch entry.value.kind {
                    case .string, .null, .sequence: continue
                    default:
                        findings.report(
                            at: entry.value,
                            "'\(entry.key.text)' of an example: expected a text, found \(entry.value.foundPhrase)",
                            fix: context.fixes.quote(entry.value))
                    }
                }
            }
        },
        Rule(
            "widget/messages", .warning, kinds: .model, fields: [.widget],
            "A conversation is a list of messages with role and content",
            help: "Write '- role: user' and 'content: …' for each message."
        ) { context, findings in
            forEachExample(context) { example in
                guard let messages = example["messages"] else { return }
                guard messages.kind == .sequence else {
                    findings.report(
                        at: messages, "'messages': expected a list, found \(messages.foundPhrase)")
                    return
                }
                for message in messages.items
                where message["role"] == nil || message["content"] == nil {
                    findings.report(at: message, "a message without role or content")
                }
            }
        },
        Rule(
            "widget/source", .warning, kinds: .model, fields: [.widget],
            "What an example shows is a web address or a file of the repository",
            help: "Write an address that starts with https://, or a file's name."
        ) { context, findings in
            forEachExample(context) { example in
                for node in [example["src"], example["output"]?["url"]] {
                    guard let node, node.kind == .string, !isDataURL(node),
                        let fault = LinkFault(node.textBytes)
                    else { continue }
                    findings.report(at: node, "the example's source: \(fault.phrase)")
                }
            }
        },
        Rule(
            "inference/parameters", .warning, kinds: .model, fields: [.inference],
            "inference is true, false, or a map with parameters",
            help: "Write 'inference: false', or 'inference:' with 'parameters:' below it."
        ) { context, findings in
            guard let value = context.fields[.inference] else { return }
            if let parameters = value["parameters"], parameters.kind != .mapping {
                findings.report(
                    at: parameters, "'parameters': expected a map, found \(parameters.foundPhrase)")
            } else if value.kind == .string, !value.isBlankText {
                findings.report(
                    at: value,
                    "'inference': expected true or false, found the text '\(value.text.escapedForMessage)'",
                    severity: .info)
            }
        },
        Rule(
            "thumbnail/link", .warning, fields: [.thumbnail],
            "A thumbnail is a web address or a file of the repository",
            help: "Write an address that starts with https://, or a file's name."
        ) { context, findings in
            guard let value = context.fields[.thumbnail], value.kind == .string, !isDataURL(value),
                let fault = LinkFault(value.textBytes)
            else { return }
            findings.report(at: value, "'thumbnail': \(fault.phrase)")
        },
        Rule(
            "tags/comma", .info, fields: [.tags],
            "A tag with commas is one tag, not several",
            help: "Write one item for each tag."
        ) { context, findings in
            guard let tags = context.fields[.tags], tags.kind == .sequence else { return }
            for tag in tags.items
            where tag.kind == .string && tag.textBytes.contains(UInt8(ascii: ",")) {
                findings.report(
                    at: tag, "'\(tag.text.escapedForMessage)' is one tag, commas and all")
            }
        },
        Rule(
            "tags/length", .info, fields: [.tags],
            "A tag is a word or two, not a sentence",
            help: "Move the text to the body of the card."
        ) { context, findings in
            guard let tags = context.fields[.tags] else { return }
            for tag in tags.items where tag.kind == .string && tag.textBytes.count > 100 {
                findings.report(at: tag, "a tag of \(tag.textBytes.count) bytes")
            }
        },
        Rule(
            "arxiv/malformed", .info, fields: [.arxiv],
            "A paper is found by its arXiv number",
            help: "Write the number in quotes, such as '2403.08295'."
        ) { context, findings in
            context.forEachText(of: .arxiv) { value in
                let isNumber =
                    value.textBytes.contains { $0.isDigit } && value.textBytes.count <= 80
                guard !isNumber, !value.isBlankText else { return }
                findings.report(at: value, "'\(value.text.escapedForMessage)' has no arXiv number")
            }
        },
    ]

    private static let textsOfExamples: [StaticString] = [
        "text", "context", "src", "prompt", "example_title", "group", "source_sentence",
        "candidate_labels",
    ]

    private static func isOne(of keys: [StaticString], _ key: YAMLNode) -> Bool {
        keys.contains { key.hasText($0) }
    }

    private static func forEachExample(_ context: CardContext, _ body: (YAMLNode) -> Void) {
        guard let widget = context.fields[.widget], widget.kind == .sequence else { return }
        for example in widget.items where example.kind == .mapping { body(example) }
    }

    private static func checkEmissions(_ value: YAMLNode, _ findings: inout Findings) {
        if let grams = value.double {
            guard !(grams >= 0 && grams.isFinite) else { return }
            findings.report(at: value, "emissions of \(value.text.escapedForMessage) grams")
        } else {
            findings.report(
                at: value, "'emissions': expected a number, found \(value.foundPhrase)",
                severity: value.kind == .string ? .warning : nil)
        }
    }

    private static func isDataURL(_ node: YAMLNode) -> Bool {
        node.textBytes.starts(with: "data:image/".utf8)
            || node.textBytes.starts(with: "data:audio/".utf8)
    }
}
