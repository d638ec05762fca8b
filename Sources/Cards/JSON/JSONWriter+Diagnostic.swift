extension JSONWriter {
    /// Writes `{rule, severity, line, column, end_line, end_column, message, help, fix}`.
    ///
    /// `lines` gives the edits of a fix their places; a fix is `{description, edits: [{start_line, start_column,
    /// end_line, end_column, replacement}]}`.
    package mutating func diagnostic(_ diagnostic: Diagnostic, lines: @autoclosure () -> LineTable)
    {
        object { writer in
            writer.key("rule")
            writer.string(diagnostic.rule)
            writer.key("severity")
            writer.string(diagnostic.severity.rawValue)
            writer.position("line", "column", diagnostic.range?.start)
            writer.position("end_line", "end_column", diagnostic.range?.end)
            writer.key("message")
            writer.string(diagnostic.message)
            writer.key("help")
            writer.string(diagnostic.help)
            writer.key("fix")
            if let fix = diagnostic.fix { writer.fix(fix, lines: lines()) } else { writer.null() }
        }
    }

    private mutating func fix(_ fix: Fix, lines: LineTable) {
        object { writer in
            writer.key("description")
            writer.string(fix.description)
            writer.key("edits")
            writer.array { writer in
                for edit in fix.edits {
                    let range = lines.range(of: edit.range)
                    writer.object { writer in
                        writer.position("start_line", "start_column", range.start)
                        writer.position("end_line", "end_column", range.end)
                        writer.key("replacement")
                        writer.string(edit.replacement)
                    }
                }
            }
        }
    }

    private mutating func position(
        _ line: StaticString, _ column: StaticString, _ position: SourcePosition?
    ) {
        key(line)
        if let position { int(position.line) } else { null() }
        key(column)
        if let position { int(position.column) } else { null() }
    }
}
