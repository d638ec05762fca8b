/// Draws tokens from logits. Its buffers are made for the first token and used again for every other.
package struct Sampler: Sendable {
    package let options: SamplingOptions
    private var random: PermutedCongruentialGenerator
    private var ranking = LogitRanking()
    /// The logits after the penalty, `[vocabulary]`.
    private var logits: [Float] = []
    /// What each token weighs, the most probable one 1, `[vocabulary]`; zero for one that is ruled out.
    private var weights: [Double] = []
    /// Tokens that were penalised in this step, a bit each.
    private var penalised: [UInt64] = []

    /// - Throws: when an option is out of its range.
    package init(_ options: SamplingOptions) throws(InferenceError) {
        try options.check()
        self.options = options
        random = PermutedCongruentialGenerator(seed: options.seed)
    }

    /// The next token.
    ///
    /// A logit that is not a number counts as minus infinity; of logits that are plus infinity the lowest id is taken.
    ///
    /// - Parameters:
    ///   - logits: `[vocabulary]`, not empty.
    ///   - history: ids of the prompt and of what was generated, for the repetition penalty; others are ignored.
    package mutating func next(_ logits: Span<Float>, history: [Int] = []) -> Int {
        precondition(!logits.isEmpty, "no logits to draw from")
        copy(logits)
        penalise(history)
        let best = Self.indexOfLargest(self.logits)
        let largest = self.logits[best]
        guard options.temperature > 0, largest.isFinite else { return best }

        var cut = LogitRanking.Cut.none
        if options.topK > 0, options.topK < self.logits.count {
            cut = ranking.cut(keeping: options.topK, of: self.logits)
        }
        weigh(relativeTo: largest, above: cut)
        if options.topP < 1 {
            cut = ranking.cut(keepingMass: Double(options.topP), of: self.logits, weights: weights)
        }
        return draw(cut, fallback: best)
    }

    private mutating func copy(_ source: Span<Float>) {
        if logits.count != source.count {
            logits = Array(repeating: 0, count: source.count)
            weights = Array(repeating: 0, count: source.count)
        }
        for index in 0..<source.count {
            let value = source[index]
            logits[index] = value.isNaN ? -.infinity : value
        }
    }

    private mutating func penalise(_ history: [Int]) {
        let penalty = options.repetitionPenalty
        guard penalty != 1, !history.isEmpty else { return }
        let words = (logits.count + 63) / 64
        if penalised.count != words { penalised = Array(repeating: 0, count: words) }
        for id in history where logits.indices.contains(id) {
            let bit: UInt64 = 1 << UInt64(id % 64)
            guard penalised[id / 64] & bit == 0 else { continue }
            penalised[id / 64] |= bit
            logits[id] = logits[id] > 0 ? logits[id] / penalty : logits[id] * penalty
        }
        for id in history where logits.indices.contains(id) { penalised[id / 64] = 0 }
    }

    /// Of equal logits the lowest index.
    private static func indexOfLargest(_ logits: [Float]) -> Int {
        var best = 0
        for index in logits.indices where logits[index] > logits[best] { best = index }
        return best
    }

    private mutating func weigh(relativeTo largest: Float, above cut: LogitRanking.Cut) {
        let scale = 1 / Double(options.temperature)
        for id in logits.indices {
            let logit = logits[id]
            weights[id] =
                cut.keeps(logit, id: id)
                ? Exponential.ofNonPositive((Double(logit) - Double(largest)) * scale) : 0
        }
    }

    /// Draws among the tokens that the cut and `minP` keep, in the order of their ids.
    private mutating func draw(_ cut: LogitRanking.Cut, fallback: Int) -> Int {
        let smallest = Double(options.minP)
        var mass = 0.0
        for id in weights.indices {
            if weights[id] < smallest || !cut.keeps(logits[id], id: id) { weights[id] = 0 }
            mass += weights[id]
        }
        let target = random.nextUnit() * mass
        var sum = 0.0
        for id in weights.indices where weights[id] > 0 {
            sum += weights[id]
            if sum > target { return id }
        }
        return fallback
    }
}
