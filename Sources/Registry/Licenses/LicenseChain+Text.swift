package import Cards

extension LicenseChain {
    /// The chain for a terminal: what each card says with its line, what that asks for, what to look at, and the
    /// answers to some questions. Ends with a line break.
    package func text(_ questions: [UseQuestion] = UseQuestion.allCases, color: Bool = false)
        -> String
    {
        let paint = TextPaint(isOn: color)
        var lines = [statement(of: own, paint)]
        let sections: [(String, (Entry) -> Bool)] = [
            ("comes from", { $0.claim.relation != .itself && $0.claim.relation != .dataset }),
            ("trained on", { $0.claim.relation == .dataset }),
        ]
        for (title, belongs) in sections where entries.contains(where: belongs) {
            lines += ["", paint(title, .bold)]
            for entry in entries where belongs(entry) {
                lines.append("  " + statement(of: entry, paint))
                lines.append("    " + paint(origin(of: entry), .dim))
            }
        }
        if !report.obligations.isEmpty {
            lines += ["", paint("asked for", .bold)]
            for item in report.obligations {
                lines.append("  \(item.text.escapedLine)  " + paint(names(item.claims), .dim))
            }
        }
        if !findings.isEmpty {
            lines += ["", paint("to look at", .bold)]
            for item in findings { lines.append("  " + paint(item.text.escapedLine, .yellow)) }
        }
        let answers = use(questions)
        if !answers.isEmpty {
            lines += ["", paint("uses", .bold)]
            for item in answers { lines += answer(item, paint) }
        }
        if isTruncated { lines += ["", "the chain is longer than what is shown"] }
        lines += ["", paint("Facts: \(LicenseFacts.basis).", .dim)]
        return lines.joined(separator: "\n") + "\n"
    }

    private func statement(of entry: Entry, _ paint: TextPaint) -> String {
        let claim = entry.claim
        var text = paint(entry.id.displayName, claim.relation == .itself ? .bold : .blue) + "  "
        guard claim.isRegistered else { return text + paint("not registered", .red) }
        guard !claim.licenses.isEmpty else { return text + paint("no licence", .red) }
        text += claim.shownLicense.escapedLine
        if let link = claim.link { text += "  " + paint(link.escapedLine, .dim) }
        if let line = claim.line {
            text += paint(
                "  line \(line)" + (claim.quote.map { ": \($0.escapedLine)" } ?? ""), .dim)
        }
        return text
    }

    /// How an entry came into the chain: the relation, and the card and line that name it.
    private func origin(of entry: Entry) -> String {
        guard let before = entry.namedBy else { return "" }
        let line = entry.namedLine.map { ", line \($0)" } ?? ""
        let means = entry.isInferred ? ", inferred from its text" : ""
        let relation =
            entry.claim.relation == .dataset
            ? "data of" : "\(entry.claim.relation.rawValue) parent of"
        return "\(relation) \(entries[before].id.displayName)\(line)\(means)"
    }

    private func names(_ claims: [LicenseClaim]) -> String {
        let names = claims.prefix(4).map(\.repository.escapedForMessage)
        let rest = claims.count - names.count
        return names.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }

    private func answer(_ item: LicenseReport.Finding, _ paint: TextPaint) -> [String] {
        let ink: TextPaint.Ink =
            switch item.answer {
            case .yes: .green
            case .unknown: .yellow
            case .no: .red
            }
        var lines = [
            "  \(DisplayWidth.pad(item.question.rawValue, to: 13))"
                + paint(DisplayWidth.pad(item.answer.rawValue, to: 9), ink)
                + item.reason.escapedLine
        ]
        for condition in item.conditions {
            lines.append(
                "    if: \(condition.text.escapedLine)  "
                    + paint(condition.claim.repository.escapedForMessage, .dim))
        }
        return lines
    }
}

extension String {
    /// The text with nothing in it that could end a line or command a terminal, however long.
    var escapedLine: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
                .unassigned:
                result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
