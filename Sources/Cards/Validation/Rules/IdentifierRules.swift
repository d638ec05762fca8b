extension Rules {
    /// Names of other repositories: bases, datasets, successors.
    static let identifierRules: [Rule] = [
        referenceRule(
            "reference/placeholder", .warning, "A word for nothing is read as an id",
            help: "Remove it, or write the id."
        ) { fault, text, _ in
            fault == .placeholder ? ("'\(text)' is no id", nil) : nil
        },
        referenceRule(
            "reference/url", .warning, isFixable: true,
            "Repositories are named by id, not by address",
            help: "Write 'owner/name'."
        ) { fault, _, _ in
            guard case .url(let id) = fault else { return nil }
            return (
                id.map { "an address instead of the id '\($0)'" } ?? "an address instead of an id",
                nil
            )
        },
        referenceRule(
            "reference/path", .warning, "A path on one disk means nothing on another",
            help: "Write the id of the repository, 'owner/name'."
        ) { fault, text, _ in
            fault == .path ? ("'\(text)' is a path on a disk, not an id", nil) : nil
        },
        referenceRule(
            "reference/unsafe", .error,
            "An id must not be able to act as a path, a query or markup",
            help: "Write 'owner/name': letters, digits, '-', '_' and '.'."
        ) { fault, text, _ in
            switch fault {
            case .traversal: ("'\(text)' is a path that climbs out of its folder, not an id", nil)
            case .unsafe(let scalar):
                ("an id has no character U+\(hexadecimal(scalar, width: 4))", nil)
            default: nil
            }
        },
        referenceRule(
            "reference/length", .error, "An id has at most 96 characters",
            help: "Write the id as the Hub shows it."
        ) { fault, _, _ in
            guard case .tooLong(let count) = fault else { return nil }
            return (
                "an id of \(count) characters, where at most \(RepositoryID.maximumLength) are allowed",
                nil
            )
        },
        referenceRule(
            "reference/malformed", .error,
            "Ids are 'owner/name' in letters, digits, '-', '_' and '.'",
            help: "Write the id as the Hub shows it: 'owner/name'."
        ) { fault, text, field in
            let isOpen = field == .datasets || field == .sourceDatasets
            return switch fault {
            case .character(let scalar):
                (
                    "'\(text)' is no id: it holds \(scalar == 0x20 ? "a blank" : "the character U+\(hexadecimal(scalar, width: 4))")",
                    isOpen ? .warning : nil
                )
            case .parts: ("'\(text)' is no id: an id has one slash at most", .warning)
            case .shape:
                (
                    "'\(text)' is no id: '-' and '.' cannot start or end a part or stand twice, nor can '.git' end it",
                    .warning
                )
            default: nil
            }
        },
        Rule(
            "base-model/relation-without-base", .warning, kinds: .model,
            fields: [.baseModelRelation],
            "A relation needs a base model to relate to",
            help: "Add 'base_model: owner/name', or remove base_model_relation."
        ) { context, findings in
            guard let entry = context.fields.entry(.baseModelRelation),
                !context.fields.contains(.baseModel)
            else { return }
            findings.report(at: entry.key, "'base_model_relation' without 'base_model'")
        },
        Rule(
            "lineage/self", .error,
            fields: [.baseModel, .newVersion, .finetunedFrom, .sourceDatasets],
            "Nothing is its own base or its own successor",
            help: "Name the other repository, or remove the id."
        ) { context, findings in
            guard let id = context.id else { return }
            let fields: [CardField] =
                context.kind == .model
                ? [.baseModel, .newVersion, .finetunedFrom] : [.sourceDatasets]
            for field in fields {
                context.forEachText(of: field) { value in
                    guard value.textBytes.elementsEqual(id.utf8) else { return }
                    findings.report(
                        at: value,
                        field == .newVersion
                            ? "the \(context.kind) is named as its own successor"
                            : "the \(context.kind) is named as its own base")
                }
            }
        },
    ]

    private static func referenceRule(
        _ id: String, _ severity: Severity, isFixable: Bool = false, _ summary: String,
        help: String,
        message: @escaping @Sendable (IdentifierFault, String, CardField) -> (String, Severity?)?
    ) -> Rule {
        Rule(
            id, severity, fields: ReferenceFault.fields, isFixable: isFixable, summary, help: help
        ) { context, findings in
            for found in context.referenceFaults {
                let text = found.node.text.escapedForMessage
                guard let (message, severity) = message(found.fault, text, found.field) else {
                    continue
                }
                var fix: Fix?
                if case .url(let id?) = found.fault {
                    fix = context.fixes.replaceText(of: found.node, with: id)
                }
                findings.report(
                    at: found.node, "'\(found.field.key)': \(message)", fix: fix,
                    severity: severity)
            }
        }
    }
}
