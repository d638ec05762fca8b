/// The table of rules as a document, as text for a terminal and as JSON.
package enum RulesDocument {
    /// `license/unknown` belongs to `license`.
    static func group(of id: String) -> String {
        String(id.prefix { $0 != "/" })
    }

    /// What GitHub makes of the heading of a rule.
    static func anchor(of id: String) -> String {
        String(id.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    }

    private static func groups(_ rules: [Rule]) -> [(name: String, rules: [Rule])] {
        var groups: [(name: String, rules: [Rule])] = []
        for rule in rules {
            let name = group(of: rule.id)
            if let index = groups.firstIndex(where: { $0.name == name }) {
                groups[index].rules.append(rule)
            } else {
                groups.append((name, [rule]))
            }
        }
        return groups
    }

    private static func kinds(of rule: Rule) -> String {
        rule.kinds == .both ? "all" : rule.kinds.contains(.model) ? "model" : "dataset"
    }

    /// The text of `Documentation/rules.md`.
    package static func markdown(_ rules: [Rule] = Rules.all) -> String {
        var text = """
            # Rules

            What `stemma validate` checks: \(rules.count) rules. This file is made from the rules themselves by
            `stemma validate --rules --format markdown`; do not edit it.

            An *error* is what cannot be read, or would lose or invent data; a *warning* is unknown or
            suspicious; an *info* is merely absent. A rule marked *fix* can mend what it finds with `--fix`,
            where that is safe. `stemma.yaml` switches rules off or changes their severity.

            """
        for group in groups(rules) {
            text +=
                "\n## \(group.name)\n\n| rule | severity | cards | fix | why |\n|---|---|---|---|---|\n"
            for rule in group.rules {
                text +=
                    "| [`\(rule.id)`](#\(anchor(of: rule.id))) | \(rule.severity.rawValue) | \(kinds(of: rule)) | "
                text += "\(rule.isFixable ? "fix" : "") | \(cell(rule.summary)) |\n"
            }
            for rule in group.rules {
                text += "\n### \(rule.id)\n\n\(rule.summary). \(rule.help)\n"
            }
        }
        return text
    }

    /// A table for a terminal.
    package static func text(_ rules: [Rule] = Rules.all) -> String {
        let idWidth = rules.map(\.id.count).max() ?? 0
        return rules.map { rule in
            DisplayWidth.pad(rule.id, to: idWidth) + "  "
                + DisplayWidth.pad(rule.severity.rawValue, to: 7) + "  "
                + DisplayWidth.pad(kinds(of: rule), to: 7) + "  "
                + DisplayWidth.pad(rule.isFixable ? "fix" : "", to: 3) + "  " + rule.summary + "\n"
        }.joined()
    }

    /// An array of `{rule, severity, kinds, fixable, summary, help}`.
    package static func json(_ rules: [Rule] = Rules.all) -> [UInt8] {
        var writer = JSONWriter()
        writer.array { writer in
            for rule in rules {
                writer.object { writer in
                    writer.key("rule")
                    writer.string(rule.id)
                    writer.key("severity")
                    writer.string(rule.severity.rawValue)
                    writer.key("kinds")
                    writer.array { writer in
                        if rule.kinds.contains(.model) { writer.string("model") }
                        if rule.kinds.contains(.dataset) { writer.string("dataset") }
                    }
                    writer.key("fixable")
                    writer.bool(rule.isFixable)
                    writer.key("summary")
                    writer.string(rule.summary)
                    writer.key("help")
                    writer.string(rule.help)
                }
            }
        }
        writer.endLine()
        return writer.bytes
    }

    private static func cell(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
