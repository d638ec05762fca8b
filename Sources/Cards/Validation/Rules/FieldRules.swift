extension Rules {
    /// Types of the fields; what each may hold is said by `CardField.shape`.
    static let fieldRules: [Rule] = [
        Rule(
            "field/type", .error, isFixable: true,
            "A field of the wrong type is refused by the Hub or read as something else",
            help: "Write the value in the form that the message names."
        ) { context, findings in
            for known in context.fields.all {
                let shape = known.field.shape
                guard known.kind != .null, !shape.allows(known.kind),
                    !isLoneText(known.kind, shape), !isText(shape, known.kind),
                    let entry = context.fields.entry(of: known)
                else { continue }
                findings.report(
                    at: entry.value,
                    "'\(known.field.key)': expected \(shape.phrase), found \(entry.value.foundPhrase)",
                    help: typeHelp(known.field, entry.value), fix: truthFix(shape, entry, context))
            }
        },
        Rule(
            "field/number", .error, isFixable: true,
            "A number or truth value where a text is meant loses how it was written",
            help: "Put the value in quotes."
        ) { context, findings in
            for known in context.fields.all {
                let shape = known.field.shape
                guard !shape.allows(known.kind), isText(shape, known.kind),
                    let value = context.fields.entry(of: known)?.value
                else { continue }
                reportScalar(value, "'\(known.field.key)'", shape, context, &findings)
            }
        },
        Rule(
            "field/list", .warning, isFixable: true,
            "A field that is a list is written as one, even for one item",
            help: "Write '[item]', or '- item' on a line of its own."
        ) { context, findings in
            for known in context.fields.all where isLoneText(known.kind, known.field.shape) {
                guard let entry = context.fields.entry(of: known), !entry.value.isBlankText else {
                    continue
                }
                let hasComma = entry.value.textBytes.contains(UInt8(ascii: ","))
                findings.report(
                    at: entry.value,
                    hasComma
                        ? "'\(known.field.key)': a text with commas is one item, not a list"
                        : "'\(known.field.key)': expected a list of texts, found a text",
                    fix: listFix(entry, context))
            }
        },
        Rule(
            "field/item", .error, isFixable: true,
            "The items of a list of texts are texts",
            help: "Write each item as a text; put one that holds ': ' or is a number in quotes."
        ) { context, findings in
            for known in context.fields.all where known.kind == .sequence {
                let field = known.field
                let shape = field.shape
                guard shape.types != .any, let list = context.fields.entry(of: known)?.value else {
                    continue
                }
                let wantsMaps = shape.types.contains(.maps)
                if list.holdsOnly(wantsMaps ? .mapping : .string) { continue }
                for item in list.items {
                    switch item.kind {
                    case .string where !wantsMaps, .mapping where wantsMaps: continue
                    case .bool, .int, .float:
                        if wantsMaps { fallthrough }
                        reportScalar(item, "an item of '\(field.key)'", shape, context, &findings)
                    default:
                        findings.report(
                            at: item,
                            "an item of '\(field.key)': expected \(wantsMaps ? "a map" : "a text"), found \(item.foundPhrase)",
                            help: item.kind == .null ? "Write the item, or remove the line." : nil)
                    }
                }
            }
        },
        Rule(
            "field/empty", .warning,
            "A field without a value says nothing",
            help: "Give it a value, or remove the key."
        ) { context, findings in
            for known in context.fields.all {
                let shape = known.field.shape
                guard let entry = context.fields.entry(of: known) else { continue }
                let isEmpty =
                    switch known.kind {
                    case .null: !shape.types.contains(.null) || shape.types == .any
                    case .string: entry.value.isBlankText
                    case .sequence, .mapping: entry.value.isEmptyCollection
                    default: false
                    }
                guard isEmpty else { continue }
                findings.report(
                    at: entry.key, "'\(known.field.key)' has no value",
                    severity: shape.mayBeEmpty ? .info : nil)
            }
        },
        Rule(
            "field/duplicate-item", .warning, isFixable: true,
            "A value twice in one list counts once",
            help: "Remove one of the two."
        ) { context, findings in
            for known in context.fields.all where known.kind == .sequence {
                let types = known.field.shape.types
                guard types.contains(.texts), types != .any,
                    let list = context.fields.entry(of: known)?.value, list.mayRepeatTexts
                else { continue }
                reportDuplicates(known.field, list, context, &findings)
            }
        },
        Rule(
            "field/wrong-kind", .warning,
            "Some fields have a meaning in model cards only, some in dataset cards only",
            help: "Remove the key, or use the one for this kind of card."
        ) { context, findings in
            for known in context.fields.all
            where !known.field.shape.kinds.contains(context.kind) {
                guard let entry = context.fields.entry(of: known) else { continue }
                let field = known.field
                let other = context.kind == .model ? "dataset" : "model"
                findings.report(
                    at: entry.key, "'\(field.key)' has no meaning in the card of a \(context.kind)",
                    help: counterpart(field, context.kind).map { "Use '\($0)'." }
                        ?? "It belongs in the card of a \(other).",
                    severity: field == .datasets || field == .inference ? .info : nil)
            }
        },
    ]

    // MARK: - Scalars

    /// Whether the field is made of texts and the value is a number or a truth value.
    private static func isText(_ shape: FieldShape, _ kind: YAMLNode.Kind) -> Bool {
        guard kind == .bool || kind == .int || kind == .float else { return false }
        return !shape.types.isDisjoint(with: [.text, .texts])
            && shape.types.isDisjoint(with: [.number, .truth])
    }

    private static func reportScalar(
        _ value: YAMLNode, _ name: String, _ shape: FieldShape, _ context: CardContext,
        _ findings: inout Findings
    ) {
        let isNorwegian = value.kind == .bool && name.contains("'language'") && value.bool == false
        findings.report(
            at: value, "\(name): expected a text, found \(value.foundPhrase)",
            help: isNorwegian
                ? "If Norwegian is meant, write 'no' in quotes: without them some readers take it for false."
                : nil,
            fix: isNorwegian
                ? context.fixes.replaceText(of: value, with: "no")
                : shape.isFree && value.kind != .bool ? context.fixes.quote(value) : nil,
            severity: shape.isFree ? .warning : nil)
    }

    private static func typeHelp(_ field: CardField, _ value: YAMLNode) -> String? {
        switch field {
        case .metrics: "Name the metrics; their values belong in 'model-index'."
        case .license where value.kind == .mapping:
            "Write the licence's identifier, such as 'license: apache-2.0'."
        case .baseModel, .datasets: "Write ids, such as 'owner/name'."
        default: nil
        }
    }

    /// Takes the quotes off a truth value, or writes what YAML 1.1 took for one.
    private static func truthFix(
        _ shape: FieldShape, _ entry: CardFields.Entry, _ context: CardContext
    ) -> Fix? {
        guard shape.types == .truth, entry.value.kind == .string, let map = context.metadata else {
            return nil
        }
        let truth: Bool
        switch entry.value.text.lowercased() {
        case "true", "yes", "on": truth = true
        case "false", "no", "off": truth = false
        default: return nil
        }
        return context.fixes.replaceValue(
            of: entry.key, in: map, with: .bool(truth), description: "write \(truth)")
    }

    // MARK: - Lists

    private static func isLoneText(_ kind: YAMLNode.Kind, _ shape: FieldShape) -> Bool {
        kind == .string && shape.types.contains(.texts) && !shape.types.contains(.text)
    }

    /// A list of one item, or of the items that commas part.
    private static func listFix(_ entry: CardFields.Entry, _ context: CardContext) -> Fix? {
        guard let map = context.metadata else { return nil }
        let items = entry.value.text.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
        guard !items.isEmpty else { return nil }
        return context.fixes.replaceValue(
            of: entry.key, in: map, with: .texts(items),
            description: items.count == 1
                ? "make it a list" : "make it a list of \(items.count) items")
    }

    private static func reportDuplicates(
        _ field: CardField, _ list: YAMLNode, _ context: CardContext, _ findings: inout Findings
    ) {
        var seen = TextSet()
        var repeated: [YAMLNode] = []
        var count = 0
        for item in list.items where item.kind == .string && !seen.insert(item) {
            count += 1
            if count <= maximumDuplicates { repeated.append(item) }
        }
        guard count <= maximumDuplicates else {
            findings.report(at: list, "\(count) items of '\(field.key)' stand in it already")
            return
        }
        for item in repeated {
            findings.report(
                at: item, "'\(item.text.escapedForMessage)' stands in '\(field.key)' already",
                fix: context.fixes.removeItem(item, of: list))
        }
    }

    /// Beyond this many, one line sums them up.
    private static let maximumDuplicates = 20

    private static func counterpart(_ field: CardField, _ kind: RepositoryKind) -> String? {
        switch (field, kind) {
        case (.taskCategories, .model): "pipeline_tag"
        case (.sourceDatasets, .model): "datasets"
        case (.pipelineTag, .dataset): "task_categories"
        case (.modelName, .dataset): "pretty_name"
        default: nil
        }
    }
}
