package import Cards

/// A claim of a score as the registry holds it.
package struct ScoreRecord: Equatable, Sendable {
    /// `score.id`.
    package var row: Int64
    /// The model that the claim is about.
    package var model: RepositoryID
    /// The repository whose card or file makes the claim.
    package var claimant: RepositoryID
    /// Canonical names.
    package var benchmark: String
    package var metric: String
    package var setup: SetupText
    package var higherIsBetter: Bool
    /// Normalised to `scale`; `nil` where what is claimed is no number.
    package var value: Double?
    package var spread: Double?
    /// As written.
    package var claimed: String
    package var scale: String
    /// More is better.
    package var trust: Int
    /// `front_matter`, `eval_results`, `lm_eval`, `leaderboard` or `body_table`.
    package var provenance: String
    /// The file, where it is not the claimant's card.
    package var path: String?
    package var line: Int?
    /// What else was claimed, as a JSON object.
    package var detail: String

    /// Whether a model's own repository makes the claim.
    package var isOwn: Bool { model == claimant }

    /// Decimals of `value` that were claimed: `0.713` is 71.3 percent, with one. Negative where tens were claimed.
    package var decimals: Int {
        let written = ClaimedDecimals(claimed)
        guard let value, let number = written.number, number != 0 else { return written.count }
        // Normalising multiplies by 100 or by 1.
        return abs(value / number - 100) < 1 ? written.count - 2 : written.count
    }

    /// Whether two claims of one measurement contradict each other: their values differ by more than the coarser
    /// number of decimals explains.
    package func contradicts(_ other: ScoreRecord) -> Bool {
        guard let value, let second = other.value else { return false }
        var half = 0.5
        let decimals = max(-3, min(12, min(decimals, other.decimals)))
        for _ in 0..<abs(decimals) { half = decimals > 0 ? half / 10 : half * 10 }
        // What binary fractions add must not make a conflict.
        return abs(value - second) > half + max(abs(value), abs(second)) * 1e-9
    }

    /// Whether this claim is preferred over another of the same model and setup: by trust, then the model's own, then
    /// by name and line.
    func isPreferred(to other: ScoreRecord) -> Bool {
        if (value == nil) != (other.value == nil) { return value != nil }
        if trust != other.trust { return trust > other.trust }
        if isOwn != other.isOwn { return isOwn }
        if claimant != other.claimant { return claimant.name < other.claimant.name }
        return (line ?? .max, row) < (other.line ?? .max, other.row)
    }
}

/// How many decimals a number was written with, in a text around it.
private struct ClaimedDecimals {
    var number: Double?
    var count = 0

    init(_ text: String) {
        number = ClaimedValue(parsing: text).value
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        var rest = Array(text.utf8.prefix(ClaimedValue.longestText))[...]
        rest = rest.drop { !digits.contains($0) }
        rest = rest.drop { digits.contains($0) }
        let isPoint = rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",")
        if isPoint {
            count = rest.dropFirst().prefix { digits.contains($0) }.count
            rest = rest.dropFirst(1 + count)
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E"),
            let exponent = Int(
                String(
                    decoding: rest.dropFirst().prefix { digits.contains($0) || $0 == 0x2D },
                    as: UTF8.self))
        {
            count = max(-12, min(24, count - max(-24, min(24, exponent))))
        }
    }
}
