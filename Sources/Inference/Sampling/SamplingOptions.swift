/// How the next token is drawn from the logits.
///
/// The steps are those of `transformers`, in its order: repetition penalty, temperature, top-k, top-p, min-p, then one draw
/// from what is left. (llama.cpp applies the temperature last.) Each default leaves the logits alone.
package struct SamplingOptions: Equatable, Sendable {
    /// What the logits are divided by. Zero takes the largest logit, of equal ones the lowest id, and draws nothing.
    package var temperature: Float = 1
    /// Keeps the `topK` largest logits and all that are equal to the last of them; zero keeps all.
    package var topK = 0
    /// Keeps the most probable tokens up to the one with which their probability reaches `topP`; at least one.
    package var topP: Float = 1
    /// Keeps the tokens that are at least `minP` times as probable as the most probable one.
    package var minP: Float = 0
    /// Divides positive logits and multiplies negative ones of every token in the history; 1 does nothing.
    /// Source: arXiv:1909.05858.
    package var repetitionPenalty: Float = 1
    /// Starts the random numbers: the same seed, logits and options give the same tokens on every machine.
    package var seed: UInt64 = 0

    package init() {}

    /// Always the largest logit.
    package static var greedy: Self {
        var options = Self()
        options.temperature = 0
        return options
    }

    /// - Throws: naming the option that is out of its range.
    package func check() throws(InferenceError) {
        func check(
            _ name: String, _ value: Float, _ range: String, _ isValid: Bool
        ) throws(InferenceError) {
            guard value.isFinite, isValid else {
                throw InferenceError(name, "expected \(range), found \(value)")
            }
        }
        try check("temperature", temperature, "zero or a positive number", temperature >= 0)
        guard topK >= 0 else {
            throw InferenceError("top_k", "expected zero or a positive integer, found \(topK)")
        }
        try check("top_p", topP, "a number from 0 to 1", (0...1).contains(topP))
        try check("min_p", minP, "a number from 0 to 1", (0...1).contains(minP))
        try check(
            "repetition_penalty", repetitionPenalty, "a positive number", repetitionPenalty > 0)
    }
}
