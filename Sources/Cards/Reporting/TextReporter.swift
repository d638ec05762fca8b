/// Findings for people: `path:line:column: severity: message [rule]`, the line of the card, a caret under the place.
package struct TextReporter: Reporter {
    private let usesColor: Bool
    private let width: Int
    private let showsHelp: Bool

    /// - Parameters:
    ///   - usesColor: whether to colour with ANSI escapes.
    ///   - width: columns for a line of a card; a longer one is cut around the caret.
    ///   - showsHelp: whether help and fixes are shown under the caret.
    package init(usesColor: Bool = false, width: Int = 100, showsHelp: Bool = true) {
        self.usesColor = usesColor
        self.width = max(20, width)
        self.showsHelp = showsHelp
    }

    package mutating func add(_ file: FileReport) -> [UInt8] {
        guard !file.diagnostics.isEmpty else { return [] }
        let lines = LineTable(file.bytes)
        let path = file.path.escapedForTerminal
        return Array(file.diagnostics.map { text(of: $0, path, lines) }.joined().utf8)
    }

    private func text(of diagnostic: Diagnostic, _ path: String, _ lines: LineTable) -> String {
        let place = diagnostic.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        let severity = styled("\(diagnostic.severity.rawValue):", color(of: diagnostic.severity))
        var text =
            styled("\(path)\(place):", "1")
            + " \(severity) \(diagnostic.message.escapedForTerminal)"
            + styled(" [\(diagnostic.rule)]", "2") + "\n"
        var margin = "    "
        if let range = diagnostic.range, range.start.line <= lines.lineCount {
            let number = String(range.start.line)
            margin = String(repeating: " ", count: max(4, number.count + 1))
            let excerpt = SourceExcerpt(of: lines, range, width: width)
            let before = String(repeating: " ", count: margin.count - number.count)
            text += styled(before + number + " | ", "2") + excerpt.line + "\n"
            text +=
                styled(margin + " | ", "2") + styled(excerpt.caret, "1;32") + "\n"
        }
        guard showsHelp else { return text }
        if let help = diagnostic.help {
            text += styled(margin + " = ", "2") + "help: " + help.escapedForTerminal + "\n"
        }
        if let fix = diagnostic.fix {
            text +=
                styled(margin + " = ", "2") + "fix: " + fix.description.escapedForTerminal + "\n"
        }
        return text
    }

    private func styled(_ text: String, _ code: String) -> String {
        usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    private func color(of severity: Severity) -> String {
        switch severity {
        case .error: "1;31"
        case .warning: "1;33"
        case .info: "1;36"
        }
    }
}

extension String {
    /// The text without anything that a terminal would obey: controls are shown as pictures.
    package var escapedForTerminal: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars { result.append(scalar.visible) }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// The scalar, or what stands for it where it is a control, a line separator or turns the direction of the text.
    var visible: Unicode.Scalar {
        switch value {
        case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x61C:
            "\u{FFFD}"
        default: self
        }
    }
}
