internal import Cards

extension ScoreRecord {
    /// The value with the decimals that were claimed; as written where it is no number.
    package var shownValue: String {
        guard let value else { return claimed.escapedForMessage }
        return value.text(decimals: max(0, min(6, decimals)))
    }

    /// Where the claim is made: `google/gemma-7b, line 90, table`.
    package var sourceLabel: String {
        var parts = [path?.escapedForMessage ?? claimant.displayName]
        if let line { parts.append("line \(line)") }
        switch provenance {
        case "body_table": parts.append("table")
        case "leaderboard": parts.append("leaderboard")
        default: break
        }
        return parts.joined(separator: ", ")
    }
}

extension ScoreSheet {
    /// The scores for a terminal, each with where it is claimed. Ends with a line break.
    package func text(width: Int? = nil, color: Bool = false) -> String {
        let paint = TextPaint(isOn: color)
        var table = TextTable(
            ["benchmark", "metric", "setup", "value", "claimed in"], rightAligned: [3])
        for group in groups {
            let best = group.best
            table.add(escaped: [
                best.benchmark.escapedForMessage, best.metric.escapedForMessage,
                best.setup.phrase.escapedForMessage,
                best.shownValue + (group.conflict == nil ? " " : "!"), best.sourceLabel,
            ])
        }
        var lines = [paint(id.displayName, .bold)]
        lines += groups.isEmpty ? ["no scores"] : table.lines(width: width)
        lines += conflicts.map { paint($0.phrase, .yellow) }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Leaderboard {
    /// The ranking for a terminal. Ends with a line break.
    package func text(width: Int? = nil, color: Bool = false) -> String {
        let paint = TextPaint(isOn: color)
        var table = TextTable(["rank", "model", "value", "claimed in"], rightAligned: [0, 2])
        for entry in entries {
            table.add(escaped: [
                "\(entry.rank)", entry.claim.model.displayName,
                entry.claim.shownValue + (entry.conflict == nil ? " " : "!"),
                entry.claim.sourceLabel,
            ])
        }
        let order = group.higherIsBetter ? "more is better" : "less is better"
        var lines = [
            paint(name.escapedForMessage, .bold)
                + paint("  \(group.label)  \(order)  \(group.models) models", .dim)
        ]
        lines += table.lines(width: width)
        if entries.count < total { lines.append("\(entries.count) of \(total) shown") }
        lines += entries.compactMap(\.conflict).map { paint($0.phrase, .yellow) }
        if !otherGroups.isEmpty {
            let groups = otherGroups.prefix(6).map { "\($0.label) (\($0.models))" }
            let rest = otherGroups.count - groups.count
            lines.append(
                paint(
                    "measured otherwise, and not ranked here: " + groups.joined(separator: "; ")
                        + (rest > 0 ? "; \(rest) more" : ""), .dim))
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension ScoreComparison {
    /// The table for a terminal: the best value of a line is marked `*`, a disputed one `!`. Ends with a line break.
    package func text(width: Int? = nil) -> String {
        let header = ["benchmark", "metric", "setup"]
        var table = TextTable(
            header + models.map(\.displayName),
            rightAligned: Set(models.indices.map { header.count + $0 }))
        for line in lines {
            let cells = line.cells.enumerated().map { index, cell in
                guard let cell else { return "" }
                var text = cell.claim.shownValue
                if let delta = cell.delta {
                    let sign = delta < 0 ? "-" : "+"
                    text += " (\(sign)\(abs(delta).text(decimals: 2)))"
                }
                return text + (cell.isDisputed ? "!" : line.best.contains(index) ? "*" : " ")
            }
            table.add(
                escaped: [
                    line.measurement.benchmark.escapedForMessage,
                    line.measurement.metric.escapedForMessage,
                    line.measurement.setup.phrase.escapedForMessage,
                ] + cells)
        }
        return table.lines(width: width).joined(separator: "\n") + "\n"
    }
}

extension ScoreConflict {
    /// `! social_iqa of google/gemma-2b: 49.7 (…) against 48.1 (…)`.
    package var phrase: String {
        let sides = claims.map { "\($0.shownValue) (\($0.sourceLabel))" }
        return "! \(claims[0].benchmark.escapedForMessage) of \(claims[0].model.displayName): "
            + sides.joined(separator: " against ")
    }
}

extension Double {
    /// The number with so many decimals, rounded to the nearest.
    func text(decimals: Int) -> String {
        var factor = 1.0
        for _ in 0..<decimals { factor *= 10 }
        let scaled = (magnitude * factor).rounded()
        guard scaled < 1e15 else { return description }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = self < 0 && scaled > 0 ? "-" : ""
        guard decimals > 0 else { return sign + padded }
        return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}
