/// A row of the Open LLM Leaderboard, of its first or second version: one model, its averages by benchmark.
///
/// Source: the columns of the datasets `open-llm-leaderboard/contents` (version 2) and of the archive (version 1).
package struct LeaderboardRow: Sendable {
    package let id: String
    /// What tells rows of one model apart.
    package let variant: String
    package let claims: [ScoreClaim]

    private struct Column {
        var key: String
        var benchmark: String
        var metric: String
        var shots: Int
        /// Version 2 ranks by a value that is 0 for guessing; its raw columns are fractions.
        var normalization: String?
    }

    private static let columns: [Column] = {
        let second: [(String, String, String, Int)] = [
            ("IFEval", "ifeval", "inst_level_strict_acc", 0), ("BBH", "bbh", "acc_norm", 3),
            ("MATH Lvl 5", "math_hard", "exact_match", 4), ("GPQA", "gpqa", "acc_norm", 0),
            ("MUSR", "musr", "acc_norm", 0), ("MMLU-PRO", "mmlu_pro", "acc", 5),
        ]
        let first: [(String, String, String, Int)] = [
            ("ARC", "arc_challenge", "acc_norm", 25), ("HellaSwag", "hellaswag", "acc_norm", 10),
            ("MMLU", "mmlu", "acc", 5), ("TruthfulQA", "truthfulqa", "mc2", 0),
            ("Winogrande", "winogrande", "acc", 5), ("GSM8K", "gsm8k", "acc", 5),
        ]
        return second.flatMap { key, benchmark, metric, shots in
            [
                Column(
                    key: key, benchmark: benchmark, metric: metric, shots: shots,
                    normalization: "open_llm_leaderboard"),
                Column(key: key + " Raw", benchmark: benchmark, metric: metric, shots: shots),
            ]
        } + first.map { Column(key: $0.0, benchmark: $0.1, metric: $0.2, shots: $0.3) }
    }()

    /// - Parameter path: the file's path, for the claims' places.
    /// - Returns: `nil` where the object is no such row.
    package init?(_ row: JSONValue, path: String, line: Int?) {
        guard row.kind == .object,
            let name = row["fullname"]?.string ?? row["model"]?.string ?? row["Model"]?.string,
            RepositoryID.isValid(name.utf8)
        else { return nil }
        id = name
        let precision = row["Precision"]?.string
        variant = row["eval_name"]?.string ?? precision ?? ""
        let position = line.map { SourcePosition(line: $0, column: 1) }
        let drafts = Self.columns.compactMap { column -> ScoreDraft? in
            guard let value = row.value(named: column.key), let number = value.double else {
                return nil
            }
            let isFraction = column.key.hasSuffix(" Raw")
            var draft = ScoreDraft(
                model: ScoreClaim.Model(id: name, isOwn: true), datasetType: column.benchmark,
                name: nil,
                metricType: column.metric,
                value: isFraction
                    ? ClaimedValue(number: number, text: value.text)
                    : ClaimedValue(parsing: value.text + "%"),
                place: ScoreClaim.Place(path: path, position: position))
            draft.benchmarkText = column.key
            draft.setup.shots = column.shots
            draft.setup.details["precision"] = precision
            draft.setup.details["normalisation"] = column.normalization
            draft.revision = row["Model sha"]?.string
            draft.date = row["Submission Date"]?.string
            draft.source = ScoreClaim.Source(name: "Open LLM Leaderboard")
            return draft
        }
        guard !drafts.isEmpty else { return nil }
        claims = ScoreDraft.finish(drafts, .leaderboard)
    }
}
