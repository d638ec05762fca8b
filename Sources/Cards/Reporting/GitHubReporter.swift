/// Workflow commands that GitHub Actions turns into annotations: `::error file=F,line=L,…::message`.
///
/// Source of keys and escapes: GitHub's documentation of workflow commands and the `@actions/core` package.
package struct GitHubReporter: Reporter {
    package init() {}

    package mutating func add(_ file: FileReport) -> [UInt8] {
        Array(file.diagnostics.map { command($0, file.path) }.joined().utf8)
    }

    private func command(_ diagnostic: Diagnostic, _ path: String) -> String {
        let name =
            switch diagnostic.severity {
            case .error: "error"
            case .warning: "warning"
            case .info: "notice"
            }
        var properties = ["file=" + escapedProperty(path)]
        if let range = diagnostic.range {
            properties.append("line=\(range.start.line)")
            properties.append("endLine=\(range.end.line)")
            // Columns of a finding over several lines are refused.
            if range.start.line == range.end.line {
                properties.append("col=\(range.start.column)")
                properties.append("endColumn=\(max(range.start.column, range.end.column))")
            }
        }
        properties.append("title=" + escapedProperty(diagnostic.rule))
        var message = diagnostic.message
        if let help = diagnostic.help { message += "\n" + help }
        return "::\(name) \(properties.joined(separator: ","))::\(escaped(message))\n"
    }

    private func escaped(_ text: String) -> String {
        replaced(text) { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: nil
            }
        }
    }

    private func escapedProperty(_ text: String) -> String {
        replaced(text) { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            case ":": "%3A"
            case ",": "%2C"
            default: nil
            }
        }
    }

    private func replaced(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let escape = escape(scalar) {
                result += escape
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
