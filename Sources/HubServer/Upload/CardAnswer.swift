internal import Cards
internal import HTTPTypes

/// What clients are told of a card's findings.
enum CardAnswer {
    /// `{errors: [...], warnings: [...]}`; each with `message`, which clients show, and with place and rule.
    static func json(_ verdict: HubVerdict) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("errors")
            writer.problems(verdict.errors)
            writer.key("warnings")
            writer.problems(verdict.warnings)
        }
        return writer.bytes
    }

    /// One problem a line, as clients show it.
    static func text(_ verdict: HubVerdict) -> String {
        (verdict.errors.map { "- Error: \($0.message)" }
            + verdict.warnings.map { "- Warning: \($0.message)" }).joined(separator: "\n")
    }

    /// The answer to a change whose card cannot be stored, worded as validation words it.
    static func refusal(_ diagnostics: [Diagnostic]) -> HubError {
        let verdict = HubVerdict(diagnostics)
        let message = "Invalid metadata in README.md.\n" + text(verdict)
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("error")
            writer.string(message)
            writer.key("errors")
            writer.problems(verdict.errors)
        }
        return HubError(.badRequest, message, json: writer.bytes)
    }
}

extension JSONWriter {
    fileprivate mutating func problems(_ problems: [HubVerdict.Problem]) {
        array { writer in
            for problem in problems {
                writer.object { writer in
                    let diagnostic = problem.diagnostic
                    writer.key("message")
                    writer.string(problem.message)
                    writer.key("code")
                    writer.string(diagnostic.rule)
                    if let range = diagnostic.range {
                        writer.key("line")
                        writer.int(range.start.line)
                        writer.key("column")
                        writer.int(range.start.column)
                        writer.key("end_line")
                        writer.int(range.end.line)
                        writer.key("end_column")
                        writer.int(range.end.column)
                    }
                    writer.key("help")
                    writer.string(diagnostic.help)
                }
            }
        }
    }
}
