extension Rules {
    static let keyRules: [Rule] = [
        Rule(
            "key/misspelled", .warning, isFixable: true,
            "A key that is nearly one of the card's fields is not read as that field",
            help: "Write the key as the field is called."
        ) { context, findings in
            guard isFew(context.fields.unknown) else { return }
            for entry in context.fields.unknown where entry.key.kind == .string {
                let key = entry.key.textBytes
                guard let match = KnownKeys.match(key, in: context.kind) else { continue }
                let isThere = context.fields[match.field] != nil
                findings.report(
                    at: entry.key,
                    isThere
                        ? "'\(entry.key.text.escapedForMessage)' is not '\(match.field.key)', which the card has too: keys are read as they are spelled"
                        : "unknown key '\(entry.key.text.escapedForMessage)': did you mean '\(match.field.key)'?",
                    help: isThere
                        ? "Remove one of the two." : "Write '\(match.field.key)'.",
                    // Nothing below a misspelled 'model-index' was ever checked: read as that, it may be refused.
                    fix: isThere || !match.isCertain || match.field == .modelIndex
                        || !fits(entry.value, match.field, context.kind)
                        ? nil : context.fixes.renameKey(entry.key, to: match.field.key.description))
            }
        },
        Rule(
            "key/unusual", .warning,
            "A key with characters that no field has is most often a slip",
            help: "Keys are made of letters, digits, '_' and '-', and start with a letter."
        ) { context, findings in
            guard isFew(context.fields.unknown) else { return }
            for entry in context.fields.unknown where entry.key.kind == .string {
                let key = entry.key.textBytes
                guard !isUsual(key), KnownKeys.match(key, in: context.kind) == nil else { continue }
                findings.report(
                    at: entry.key, "unusual key '\(entry.key.text.escapedForMessage)'",
                    help: key.first == UInt8(ascii: ".")
                        ? "If it only holds an anchor, write the values where they are used." : nil)
            }
        },
        Rule(
            "key/not-text", .warning, isFixable: true,
            "A key that is no text is another key for each reader",
            help: "Put the key in quotes."
        ) { context, findings in
            for entry in context.fields.unknown
            where entry.key.kind != .string && entry.key.kind != .sequence
                && entry.key.kind != .mapping
            {
                findings.report(
                    at: entry.key, "the key is \(entry.key.foundPhrase), not a text",
                    fix: context.fixes.quote(entry.key))
            }
        },
        Rule(
            "key/unknown", .info,
            "Keys that the Hub does not know are kept and not looked at",
            help: "Nothing has to be done if a tool of yours reads the key."
        ) { context, findings in
            let unknown = context.fields.unknown
            guard let first = unknown.first else { return }
            guard isFew(unknown) else {
                let names = unknown.prefix(3).map { "'\($0.key.text.escapedForMessage)'" }
                findings.report(
                    at: first.key,
                    "\(unknown.count) unknown keys: \(names.joined(separator: ", ")) and \(unknown.count - names.count) more"
                )
                return
            }
            for entry in unknown where entry.key.kind == .string && isUsual(entry.key.textBytes) {
                guard KnownKeys.match(entry.key.textBytes, in: context.kind) == nil else {
                    continue
                }
                findings.report(
                    at: entry.key, "unknown key '\(entry.key.text.escapedForMessage)'")
            }
        },
        Rule(
            "key/gated", .warning, fields: [.gated],
            "Access is gated by a setting of the repository, not by its card",
            help:
                "Switch gating on in the repository's settings; the 'extra_gated_' keys shape the form."
        ) { context, findings in
            guard let entry = context.fields.entry(.gated) else { return }
            findings.report(at: entry.key, "'gated' in a card has no effect")
        },
    ]

    /// Whether a value would be sound under the name of a field: a fix must not turn a warning into an error.
    private static func fits(_ value: YAMLNode, _ field: CardField, _ kind: RepositoryKind) -> Bool
    {
        guard field.shape.kinds.contains(kind), field.shape.allows(value.kind) else { return false }
        let texts = value.kind == .sequence ? Array(value.items) : [value]
        return switch field {
        case .license:
            texts.allSatisfy {
                $0.kind == .string && Vocabulary.licenses.contains($0.textBytes.span)
            }
        case .language:
            texts.allSatisfy {
                $0.kind == .string && Vocabulary.languages.contains($0.textBytes.span)
            }
        case .modelIndex, .widget: value.kind == .sequence
        default: true
        }
    }

    /// Beyond this many unknown keys one line sums them up.
    private static func isFew(_ unknown: [CardFields.Entry]) -> Bool { unknown.count <= 40 }

    private static func isUsual(_ key: ArraySlice<UInt8>) -> Bool {
        guard let first = key.first,
            first.isASCIILetter || first == UInt8(ascii: "_") || first >= 0x80
        else { return false }
        // Blanks are no slip: templates have keys such as 'YAML tags'.
        let isPlain: (UInt8) -> Bool = {
            $0.isIdentifier || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "/")
        }
        return key.allSatisfy(isPlain)
            || String(decoding: key, as: UTF8.self).unicodeScalars.allSatisfy {
                $0.isASCII
                    ? isPlain(UInt8(truncatingIfNeeded: $0.value))
                    : $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
    }
}
