extension Rules {
    /// Values that readers of YAML 1.1, as Python's, and of 1.2, as the Hub's, take differently.
    static let yamlTrapRules: [Rule] = [
        trapRule(
            "yaml/ambiguous-word", "Python reads yes, no, on and off as true and false",
            help: "Put the word in quotes."
        ) { trap in
            guard trap.kind == .word else { return nil }
            let isTrue =
                trap.node.textBytes.first.map { $0 | 0x20 == UInt8(ascii: "y") } == true
                || trap.node.textBytes.last.map { $0 | 0x20 == UInt8(ascii: "n") } == true
            return
                "Python reads '\(trap.node.text)' as \(isTrue ? "true" : "false"), the Hub as a text"
        },
        trapRule(
            "yaml/ambiguous-number", "Some numbers have another value in Python than on the Hub",
            help: "Put a text in quotes; write a number in plain decimal digits."
        ) { trap in
            let text = trap.node.text
            return switch trap.kind {
            case .leadingZero where trap.node.textBytes.contains { $0 == 0x38 || $0 == 0x39 }:
                "Python reads '\(text)' as a text, the Hub as a number in decimal digits"
            case .leadingZero: "Python reads '\(text)' in octal digits, the Hub in decimal ones"
            case .octal: "Python reads '\(text)' as a text, the Hub as a number in octal digits"
            case .underscore: "Python reads '\(text)' as a number, the Hub as a text"
            case .base60: "Python reads '\(text)' as a number to base 60, the Hub as a text"
            case .exponent: "Python reads '\(text)' as a text, the Hub as a number"
            case .otherNumber: "Python reads '\(text)' as a number, the Hub as a text"
            default: nil
            }
        },
        Rule(
            "yaml/date", .info, isFixable: true,
            "Python reads a date as a date, the Hub as a text",
            help: "Put the date in quotes."
        ) { context, findings in
            for trap in context.traps {
                if trap.kind == .date {
                    findings.report(
                        at: trap.node,
                        "Python reads '\(trap.node.text)' as a date, the Hub as a text",
                        fix: context.fixes.quote(trap.node))
                } else if trap.kind == .impossibleDate {
                    findings.report(
                        at: trap.node,
                        "'\(trap.node.text)' looks like a date and is none: Python refuses the card",
                        fix: context.fixes.quote(trap.node), severity: .warning)
                }
            }
        },
        Rule(
            "yaml/continuation", .warning,
            "A line indented deeper than the item above it goes on with that item's text",
            help: "Start all items of a list in the same column, or put the text in quotes."
        ) { context, findings in
            for trap in context.traps where trap.kind == .continuation {
                findings.report(
                    at: trap.node,
                    "this is one text, '\(trap.node.text.escapedForMessage)', not several items")
            }
        },
    ]

    /// A rule about scalars that quotes make mean the same everywhere.
    private static func trapRule(
        _ id: String, _ summary: String, help: String,
        message: @escaping @Sendable (ScalarTrap) -> String?
    ) -> Rule {
        Rule(id, .warning, isFixable: true, summary, help: help) { context, findings in
            for trap in context.traps {
                guard let message = message(trap) else { continue }
                // A number keeps its type on the Hub; only the author knows whether a text was meant.
                let isText = trap.node.kind == .string
                findings.report(
                    at: trap.node, message,
                    fix: isText ? context.fixes.quote(trap.node) : nil)
            }
        }
    }
}
