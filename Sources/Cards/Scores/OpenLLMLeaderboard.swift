/// How the Open LLM Leaderboard (its second version) turns raw scores into the ones that it ranks
/// by.
///
/// Source: the leaderboard's documentation of its normalisation; the numbers of choices are those
/// of its task lists.
package enum OpenLLMLeaderboard {
    /// `max(0, (raw - 1/n) / (1 - 1/n)) · 100`: 0 for guessing, 100 for all right.
    ///
    /// - Parameters:
    ///   - raw: a fraction from 0 to 1.
    ///   - choices: how many answers there are to choose from; 0 or 1 where nothing can be guessed (IFEval, MATH).
    package static func normalized(raw: Double, choices: Int) -> Double {
        let lowest = choices > 1 ? 1 / Double(choices) : 0
        return max(0, (raw - lowest) / (1 - lowest)) * 100
    }

    /// The raw fraction behind a normalised score; `nil` for 0, which stands for everything up to
    /// guessing.
    package static func raw(normalized: Double, choices: Int) -> Double? {
        let lowest = choices > 1 ? 1 / Double(choices) : 0
        guard normalized > 0 || lowest == 0 else { return nil }
        return normalized / 100 * (1 - lowest) + lowest
    }

    /// The normalised score of a benchmark of several tasks: each is normalised by its own choices,
    /// then the mean is taken.
    package static func normalized(tasks: [(raw: Double, choices: Int)]) -> Double? {
        guard !tasks.isEmpty else { return nil }
        return tasks.reduce(0) { $0 + normalized(raw: $1.raw, choices: $1.choices) }
            / Double(tasks.count)
    }

    /// The number of choices of a task: `leaderboard_bbh_object_counting`, `bbh_object_counting`,
    /// `mmlu_pro`; 0 where nothing can be guessed, `nil` for a task that is not on the board.
    package static func choices(ofTask name: String) -> Int? {
        var task = BenchmarkName.normalized(name)[...]
        for prefix in ["leaderboard_", "bbh_", "musr_"] where task.hasPrefix(prefix) {
            task = task.dropFirst(prefix.count)
        }
        if task.hasPrefix("math") || task == "ifeval" { return 0 }
        return choiceCounts.first { $0.task == task }?.choices
    }

    private static let choiceCounts: [(task: String, choices: Int)] = [
        ("gpqa", 4), ("gpqa_diamond", 4), ("gpqa_extended", 4), ("gpqa_main", 4), ("mmlu_pro", 10),
        ("murder_mysteries", 2), ("object_placements", 5), ("team_allocation", 3),
        ("boolean_expressions", 2), ("causal_judgement", 2), ("date_understanding", 6),
        ("disambiguation_qa", 3),
        ("formal_fallacies", 2), ("geometric_shapes", 11), ("hyperbaton", 2),
        ("logical_deduction_five_objects", 5), ("logical_deduction_seven_objects", 7),
        ("logical_deduction_three_objects", 3), ("movie_recommendation", 6), ("navigate", 2),
        ("object_counting", 19),
        ("penguins_in_a_table", 5), ("reasoning_about_colored_objects", 18), ("ruin_names", 6),
        ("salient_translation_error_detection", 6), ("snarks", 2), ("sports_understanding", 2),
        ("temporal_sequences", 4), ("tracking_shuffled_objects_five_objects", 5),
        ("tracking_shuffled_objects_seven_objects", 7),
        ("tracking_shuffled_objects_three_objects", 3),
        ("web_of_lies", 2),
    ]
}
